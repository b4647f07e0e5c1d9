/// Puts neighbouring lines of a wrapped page that changed places back in order.
///
/// On a page that indents its paragraphs each line says by its form whether text goes on after it, and whether it goes on
/// with text. Two lines in the wrong order contradict their neighbours at both ends; put right, they contradict none.
struct LineOrder {
  let galley: Galley
  let wrap: WrapWidth
  private let captions: CaptionRules
  private let furniture: FurnitureRules
  private let shapes: TextShape
  private let headings: HeadingRules

  init(_ galley: Galley, wrap: WrapWidth) {
    self.galley = galley
    self.wrap = wrap
    captions = CaptionRules(galley: galley)
    furniture = FurnitureRules(galley: galley)
    shapes = TextShape(galley: galley)
    headings = HeadingRules(galley)
  }

  /// What a line says about one of its ends: whether the same text stands beyond it, `nil` where it may or may not.
  private struct Ends {
    var before: Bool?
    var after: Bool?
  }

  /// The places of the lines that changed places with the next one.
  func swaps() -> [Int] {
    let lines = galley.lines
    guard lines.count >= 3 else { return [] }
    var ends = lines.map { self.ends(of: $0) }
    var swaps: [Int] = []
    var words: Seam?
    var place = 0
    while place + 1 < lines.count {
      let low = max(0, place - 1)
      let high = min(lines.count, place + 3)
      let faults = self.faults(ends[low..<high])
      if faults > 0 {
        ends.swapAt(place, place + 1)
        let left = self.faults(ends[low..<high])
        var isRight = left + Self.leastFaults <= faults || (left == 0 && breaksIn(place))
        if isRight {
          // The words that are broken at the line ends must not contradict.
          let seam = words ?? Seam(galley, pairs: PairIndex(galley, texts: lines.lazy.map { [$0.range] }))
          words = seam
          let fit = fit(place, place + 1, seam)
          isRight = fit > 0 || (fit == 0 && !isHeading(place) && !isHeading(place + 1))
          if isRight, place + 2 < lines.count, isAsRightLater(place, ends, left) {
            // The next two lines may as well have changed places.
            isRight = fit >= self.fit(place + 1, place + 2, seam)
          }
        }
        if isRight, isText(place), isText(place + 1) {
          swaps.append(place)
          place += 1
        } else {
          ends.swapAt(place, place + 1)
        }
      }
      place += 1
    }
    return swaps
  }

  /// Whether swapping the two lines after a place does away with as many contradictions as swapping those at it did.
  private func isAsRightLater(_ place: Int, _ swapped: [Ends], _ left: Int) -> Bool {
    var ends = swapped
    let window = max(0, place - 1)..<min(ends.count, place + 4)
    let here = faults(ends[window])
    ends.swapAt(place, place + 1)
    ends.swapAt(place + 1, place + 2)
    return faults(ends[window]) <= here && isText(place + 2)
  }

  /// How much better the words read on around two lines when they are swapped.
  private func fit(_ first: Int, _ second: Int, _ seam: Seam) -> Double {
    func words(_ order: [Int]) -> Double {
      let around = order.filter { galley.lines.indices.contains($0) }.map { galley.lines[$0].range }
      return zip(around, around.dropFirst()).reduce(0) { sum, lines in
        let closes = shapes.balance([lines.0]) > 0 && shapes.balance([lines.1]) < 0
        return sum + (closes ? Seam.certain : min(Seam.certain, seam.strength(lines.0, lines.1)))
      }
    }
    return words([first - 1, second, first, second + 1]) - words([first - 1, first, second, second + 1])
  }

  /// How many contradictions a swap must do away with.
  private static let leastFaults = 2

  /// Whether a paragraph begins with a line right after one that its text can't end with.
  private func breaksIn(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = galley.lines[place - 1]
    let line = galley.lines[place]
    return line.indent >= 2 && line.blanksBefore == 0 && galley.lines[place + 1].blanksBefore == 0
      && wrap.isFull(before) && shapes.isOpen(before.range)
  }

  private func faults(_ ends: ArraySlice<Ends>) -> Int {
    var count = 0
    for place in ends.indices.dropFirst() {
      if let after = ends[place - 1].after, let before = ends[place].before, after != before { count += 1 }
    }
    return count
  }

  private func ends(of line: Galley.Line) -> Ends {
    let isFull = wrap.isFull(line)
    let isFinished = !shapes.isOpen(line.range)
    let after: Bool? = isFinished ? (isFull ? nil : false) : isFull || line.hasPause
    if line.indent >= 2 { return Ends(before: false, after: after) }
    if line.hasPause || isFinished || ScalarSets.neverFirst.contains(galley.scalars[line.range.lowerBound]) {
      return Ends(before: true, after: after)
    }
    if isFull { return Ends(before: nil, after: after) }
    return furniture.verdict(line)?.needsCompany == false ? Ends() : Ends(before: false, after: false)
  }

  private func isHeading(_ place: Int) -> Bool {
    !wrap.isFull(galley.lines[place])
      && headings.isHeading(galley.lines[place].range, isIndented: galley.lines[place].indent >= 2)
  }

  /// Whether a line is neither a caption nor furniture, which stand between texts as they like.
  private func isText(_ place: Int) -> Bool {
    let line = galley.lines[place]
    return captions.verdict(line.range) == nil && furniture.verdict(line)?.needsCompany != false
      && !galley.starts(line.range, with: Wording.captionStarts)
  }
}

extension Galley {
  /// The same page with some lines and their next ones in each other's place.
  func swapping(_ places: [Int]) -> Galley {
    var (scalars, offsets, lines) = (scalars, offsets, lines)
    for place in places {
      let first = lines[place]
      let second = lines[place + 1]
      let start = first.range.lowerBound
      let middle = start + second.range.count
      let end = second.range.upperBound
      scalars.replaceSubrange(start..<end, with: self.scalars[second.range] + self.scalars[first.range])
      offsets.replaceSubrange(start..<end, with: self.offsets[second.range] + self.offsets[first.range])
      lines[place] = second
      lines[place].range = start..<middle
      lines[place].blanksBefore = first.blanksBefore
      lines[place].isMoved = true
      lines[place + 1] = first
      lines[place + 1].range = middle..<end
      lines[place + 1].blanksBefore = second.blanksBefore
    }
    return Galley(scalars: scalars, offsets: offsets, lines: lines)
  }
}
