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

  init(_ galley: Galley, wrap: WrapWidth) {
    self.galley = galley
    self.wrap = wrap
    captions = CaptionRules(galley: galley)
    furniture = FurnitureRules(galley: galley)
    shapes = TextShape(galley: galley)
  }

  /// What a line says about one of its ends: whether the same text stands beyond it, `nil` where it may or may not.
  private struct Ends {
    var before: Bool?
    var after: Bool?
  }

  /// The places of the lines that changed places with the next one.
  func swaps() -> [Int] {
    let lines = galley.lines
    guard lines.count >= 3, !isWrappedTwice else { return [] }
    var ends = lines.map { self.ends(of: $0) }
    var swaps: [Int] = []
    var place = 0
    while place + 1 < lines.count {
      let low = max(0, place - 1)
      let high = min(lines.count, place + 3)
      let faults = self.faults(ends[low..<high])
      if faults >= Self.leastFaults {
        var changed = ends
        changed.swapAt(place, place + 1)
        if self.faults(changed[low..<high]) + Self.leastFaults <= faults, isText(place), isText(place + 1) {
          ends = changed
          swaps.append(place)
          place += 1
        }
      }
      place += 1
    }
    return swaps
  }

  /// Whether the lines were wrapped once more, so that each leaves a short rest on a line of its own.
  private var isWrappedTwice: Bool {
    let lines = galley.lines
    let rests = lines.indices.dropLast().count { place in
      !wrap.isFull(lines[place]) && lines[place + 1].blanksBefore == 0 && lines[place + 1].indent < 2
        && shapes.isOpen(lines[place].range)
    }
    return rests * Self.fewestLinesToRest > lines.count
  }

  private static let fewestLinesToRest = 6

  /// How many contradictions a swap must do away with.
  private static let leastFaults = 2

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

  /// Whether a line is neither a caption nor furniture, which stand between texts as they like.
  private func isText(_ place: Int) -> Bool {
    let line = galley.lines[place]
    return captions.verdict(line.range) == nil && furniture.verdict(line) == nil
      && !galley.starts(line.range, with: Wording.captionStarts)
  }
}

extension Galley {
  /// The same page with some lines and their next ones in each other's place.
  func swapping(_ places: [Int]) -> Galley {
    var galley = self
    for place in places {
      let first = lines[place]
      let second = lines[place + 1]
      let start = first.range.lowerBound
      let middle = start + second.range.count
      let end = second.range.upperBound
      galley.scalars.replaceSubrange(start..<end, with: scalars[second.range] + scalars[first.range])
      galley.offsets.replaceSubrange(start..<end, with: offsets[second.range] + offsets[first.range])
      galley.lines[place] = second
      galley.lines[place].range = start..<middle
      galley.lines[place].blanksBefore = first.blanksBefore
      galley.lines[place].isMoved = true
      galley.lines[place + 1] = first
      galley.lines[place + 1].range = middle..<end
      galley.lines[place + 1].blanksBefore = second.blanksBefore
    }
    return galley
  }
}
