/// A page as the rules read it: the scalars of all its lines, without the white space at the ends of the lines.
///
/// Lines that follow each other lie next to each other, so a text that runs over a line end is one stretch of scalars.
struct Galley {
  /// A line that is not blank.
  struct Line {
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

  var scalars: [UInt32] = []
  /// Where each scalar starts in the text of the page, in UTF-8 bytes.
  var offsets: [UInt32] = []
  var lines: [Line] = []

  init(_ page: Page) {
    page.text.utf8Span.span.withUnsafeBufferPointer { bytes in
      // Room for a page of Latin letters; what a Chinese page leaves over is never touched.
      let count = bytes.count
      var lines: [Line] = []
      lines.reserveCapacity(page.lines.count)
      offsets = Array(unsafeUninitializedCapacity: count) { offsets, used in
        scalars = Array(unsafeUninitializedCapacity: count) { scalars, end in
          var blanks = 0
          for (index, range) in page.lines.enumerated() {
            let start = end
            guard var line = Self.read(bytes, range, into: scalars, offsets, &end) else {
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
      self.lines = lines
    }
  }

  /// Reads a line without the white space at its ends, or nothing where it is blank.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into scalars: UnsafeMutableBufferPointer<UInt32>,
    _ offsets: UnsafeMutableBufferPointer<UInt32>, _ end: inout Int
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
    guard end > start else { return nil }
    return Line(
      number: 0, range: start..<end, indent: indent, blanksBefore: 0, cells: cellsToEnd, digits: digits,
      hasGap: gapsToEnd > 0, hasPause: hasPause)
  }

  /// The scalar at an offset of well-formed UTF-8, and how many bytes it takes.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(bytes, at + 1), 2) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | tail(bytes, at + 1) << 6 | tail(bytes, at + 2), 3)
    }
    let high = (first & 0x07) << 18 | tail(bytes, at + 1) << 12
    return (high | tail(bytes, at + 2) << 6 | tail(bytes, at + 3), 4)
  }

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

  /// Whether a phrase stands at a place.
  func has(_ phrase: Phrase, at place: Int, before end: Int) -> Bool {
    let wanted = phrase.scalars
    guard place >= 0, place + wanted.count <= end, place < end, scalars[place] == wanted[0] else { return false }
    for index in 1..<max(1, wanted.count) where scalars[place + index] != wanted[index] { return false }
    return true
  }

  /// The longest of some phrases that stands at a place, as its length.
  func longest(of set: PhraseSet, at place: Int, before end: Int) -> Int? {
    guard place < end, set.firsts.contains(scalars[place]) else { return nil }
    var best: Int?
    for phrase in set.phrases where phrase.scalars.count > best ?? 0 {
      if has(phrase, at: place, before: end) { best = phrase.scalars.count }
    }
    return best
  }

  /// Whether a stretch starts with one of some phrases.
  func starts(_ range: Range<Int>, with set: PhraseSet) -> Bool {
    longest(of: set, at: range.lowerBound, before: range.upperBound) != nil
  }

  /// Whether a stretch ends with one of some phrases.
  func ends(_ range: Range<Int>, with set: PhraseSet) -> Bool {
    guard let last = range.last, set.lasts.contains(scalars[last]) else { return false }
    for phrase in set.phrases {
      let place = range.upperBound - phrase.scalars.count
      if place >= range.lowerBound, has(phrase, at: place, before: range.upperBound) { return true }
    }
    return false
  }

  /// The first place in a stretch where one of some phrases stands.
  func first(of set: PhraseSet, in range: Range<Int>) -> Range<Int>? {
    for place in range {
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
