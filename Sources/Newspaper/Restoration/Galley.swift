/// A page as the rules read it: the scalars of all its lines, without the white space at the ends of the lines.
///
/// Lines that follow each other lie next to each other, so a text that runs over a line end is one stretch of scalars.
final class Galley: Sendable {
  /// A line that is not blank.
  struct Line: Sendable {
    /// The line of the page, from 1.
    var number: Int
    /// Where its scalars are.
    var range: Range<Int>
    /// The columns of white space before it: two for an ideographic space, one for any other.
    var indent: Int
    /// How many blank lines stand between it and the line before.
    var blanksBefore: Int
    /// Its width on paper: two for a Chinese character, one for a Latin letter.
    var cells: Int
    /// How many digits of half width it has.
    var digits: Int
    /// Whether white space stands inside it.
    var hasGap: Bool
    /// Whether it has a comma or a full stop, as sentences do.
    var hasPause: Bool
    /// Whether it stood after the line that it stands before now.
    var isMoved = false
  }

  let scalars: [UInt32]
  /// Where each scalar starts in the text of the page, in UTF-8 bytes.
  let offsets: [UInt32]
  let lines: [Line]
  /// The places of the scalars that open or close a quotation or a bracket, in ascending order.
  private let brackets: [Int]
  /// The places of white space and bars inside lines, in ascending order.
  private let gaps: [Int]

  private init(scalars: [UInt32], offsets: [UInt32], lines: [Line], marks: Marks) {
    self.scalars = scalars
    self.offsets = offsets
    self.lines = lines
    brackets = marks.brackets
    gaps = marks.gaps
  }

  /// Scalars in other places, for the same page with its lines in another order.
  convenience init(scalars: [UInt32], offsets: [UInt32], lines: [Line]) {
    var marks = Marks()
    for place in scalars.indices { marks.note(scalars[place], at: place) }
    self.init(scalars: scalars, offsets: offsets, lines: lines, marks: marks)
  }

  /// The places of the scalars that few texts have and many rules ask for.
  private struct Marks {
    var brackets: [Int] = []
    var gaps: [Int] = []

    @inline(__always)
    mutating func note(_ scalar: UInt32, at place: Int) {
      if isOpener(scalar) || isCloser(scalar) {
        brackets.append(place)
      } else if isSpace(scalar) || isBar(scalar) {
        gaps.append(place)
      }
    }
  }

  convenience init(_ page: Page) {
    var lines: [Line] = []
    lines.reserveCapacity(page.lines.count)
    var marks = Marks()
    var scalars: [UInt32] = []
    let offsets = page.text.utf8Span.span.withUnsafeBufferPointer { bytes in
      // Room for a page of Latin letters; what a Chinese page leaves over is never touched.
      let count = bytes.count
      return [UInt32](unsafeUninitializedCapacity: count) { offsets, used in
        scalars = Array(unsafeUninitializedCapacity: count) { scalars, end in
          var blanks = 0
          for (index, range) in page.lines.enumerated() {
            let start = end
            guard var line = Self.read(bytes, range, into: scalars, offsets, &end, &marks) else {
              blanks += 1
              continue
            }
            line.number = index + 1
            line.blanksBefore = blanks
            line.range = start..<end
            lines.append(line)
            blanks = 0
          }
          used = end
        }
      }
    }
    self.init(scalars: scalars, offsets: offsets, lines: lines, marks: marks)
  }

  /// The same page with other lines of the same scalars.
  func with(lines: [Line]) -> Galley {
    Galley(scalars: scalars, offsets: offsets, lines: lines, marks: Marks(brackets: brackets, gaps: gaps))
  }

  /// Reads a line without the white space at its ends, or nothing where it is blank.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into scalars: UnsafeMutableBufferPointer<UInt32>,
    _ offsets: UnsafeMutableBufferPointer<UInt32>, _ end: inout Int, _ marks: inout Marks
  ) -> Line? {
    let start = end
    var next = start
    var indent = 0
    var cells = 0
    var cellsToEnd = 0
    var digits = 0
    var gaps = 0
    var gapsToEnd = 0
    var hasPause = false
    var at = range.lowerBound
    while at < range.upperBound {
      let run = next
      while at < range.upperBound, isIdeographLead(bytes[at]) {
        scalars[next] = threeBytes(bytes, at)
        offsets[next] = UInt32(truncatingIfNeeded: at)
        next &+= 1
        at &+= 3
      }
      if next > run {
        cells += 2 * (next - run)
        end = next
        cellsToEnd = cells
        gapsToEnd = gaps
        continue
      }
      let (scalar, length) = decode(bytes, at)
      let width = scalar < 0x1100 ? 1 : 2
      let blank = isSpace(scalar)
      if blank, next == start {
        indent += width
        at += length
        continue
      }
      cells += width
      scalars[next] = scalar
      offsets[next] = UInt32(truncatingIfNeeded: at)
      next += 1
      at += length
      marks.note(scalar, at: next - 1)
      if blank {
        gaps += 1
      } else {
        end = next
        cellsToEnd = cells
        gapsToEnd = gaps
        if scalar &- 0x30 < 10 { digits += 1 }
        if scalar == 0xFF0C || scalar == 0x3002 { hasPause = true }
      }
    }
    // White space at the end of the line is not taken over.
    while let last = marks.gaps.last, last >= end { marks.gaps.removeLast() }
    guard end > start else { return nil }
    return Line(
      number: 0, range: start..<end, indent: indent, blanksBefore: 0, cells: cellsToEnd, digits: digits,
      hasGap: gapsToEnd > 0, hasPause: hasPause)
  }

  /// Whether a byte starts a character from U+4000 to U+9FFF: nearly always a Chinese one, never a mark or white space.
  @inline(__always)
  private static func isIdeographLead(_ byte: UInt8) -> Bool { byte &- 0xE4 < 6 }

  @inline(__always)
  private static func threeBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    UInt32(bytes[at] & 0x0F) << 12 | tail(bytes, at &+ 1) << 6 | tail(bytes, at &+ 2)
  }

  /// The scalar at an offset of well-formed UTF-8, and how many bytes it takes.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(bytes, at + 1), 2) }
    if first < 0xF0 { return (threeBytes(bytes, at), 3) }
    let high = (first & 0x07) << 18 | tail(bytes, at + 1) << 12
    return (high | tail(bytes, at + 2) << 6 | tail(bytes, at + 3), 4)
  }

  @inline(__always)
  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 { UInt32(bytes[at] & 0x3F) }
}

extension Galley {
  /// The place in ``lines`` of the line that a scalar stands in.
  func lineIndex(of scalar: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].range.lowerBound <= scalar { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The places of the quotation marks and brackets in a stretch.
  func brackets(in range: Range<Int>) -> ArraySlice<Int> { Self.places(brackets, in: range) }

  /// Whether white space or a bar stands inside a stretch.
  func hasGap(in range: Range<Int>) -> Bool { !Self.places(gaps, in: range).isEmpty }

  /// Those of some ascending places that lie in a stretch.
  private static func places(_ places: [Int], in range: Range<Int>) -> ArraySlice<Int> {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while high < places.count, places[high] < range.upperBound { high += 1 }
    return places[low..<high]
  }

  /// The line of the page that a scalar stands in, from 1.
  func lineNumber(of scalar: Int) -> Int { lines[lineIndex(of: scalar)].number }

  /// A stretch without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isSpace(scalars[low]) { low += 1 }
    while high > low, isSpace(scalars[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether a character stands at a place.
  func has(_ scalar: Unicode.Scalar, at place: Int, before end: Int) -> Bool {
    place < end && scalars[place] == scalar.value
  }

  /// The longest of some phrases that stands at a place, as its length.
  func longest(of set: PhraseSet, at place: Int, before end: Int) -> Int? {
    set.longest(startingAt: place, before: end, of: scalars)
  }

  /// The longest of some phrases that a stretch ends with, as its length.
  func longestEnd(of range: Range<Int>, among set: PhraseSet) -> Int? {
    set.longest(endingAt: range.upperBound, from: range.lowerBound, of: scalars)
  }

  /// Whether a stretch starts with one of some phrases.
  func starts(_ range: Range<Int>, with set: PhraseSet) -> Bool {
    longest(of: set, at: range.lowerBound, before: range.upperBound) != nil
  }

  /// Whether a stretch ends with one of some phrases.
  func ends(_ range: Range<Int>, with set: PhraseSet) -> Bool { longestEnd(of: range, among: set) != nil }

  /// The first place in a stretch where one of some phrases stands.
  func first(of set: PhraseSet, in range: Range<Int>) -> Range<Int>? {
    for place in range where set.firsts.contains(scalars[place]) {
      if let length = longest(of: set, at: place, before: range.upperBound) { return place..<place + length }
    }
    return nil
  }

  /// Whether one of some phrases stands in a stretch.
  func contains(_ phrases: PhraseSet, in range: Range<Int>) -> Bool { first(of: phrases, in: range) != nil }

  /// How many scalars of a stretch satisfy a condition.
  func count(in range: Range<Int>, where condition: (UInt32) -> Bool) -> Int {
    var count = 0
    for index in range where condition(scalars[index]) { count += 1 }
    return count
  }
}
