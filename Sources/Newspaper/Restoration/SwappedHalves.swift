/// Finds the halves of a paragraph that stand in the wrong order: an open end right after the open start that fits it.
///
/// `8亿元。` above `全年产值达到12.` is one text that reads the other way round.
struct SwappedHalves {
  let galley: Galley
  let seam: Seam
  private let shapes: TextShape

  init(_ galley: Galley, seam: Seam) {
    self.galley = galley
    self.seam = seam
    shapes = TextShape(galley: galley)
  }

  /// The unit right before a first half that is its second half: its place among the units so far.
  ///
  /// A credit that opens the first half may stand between.
  func secondBefore(_ first: Unit, opened: Bool, following: ArraySlice<Unit>, in units: [Unit]) -> Int? {
    let place = units.count - (opened ? 2 : 1)
    guard units.indices.contains(place), first.shape == .prose, first.count >= Self.shortest,
      isOpen(first), isWholeEnd(units[place]), !isOpened(place, in: units),
      // Where one of them has an indent, only the first half has.
      !units[place].isIndented
    else { return nil }
    let fit = seam.strength(first, units[place])
    let next = following.first
    if fit < Seam.certain {
      if startsAnew(units[place]) { return nil }
      let nothingFollows = fit > 0 && next.map { startsAnew($0) } ?? true
      guard nothingFollows || isLeftOpen(first, following) else { return nil }
    }
    // What follows may fit better, as it does where nothing was swapped.
    if let next, next.kind == .paragraph, seam.strength(first, next) >= fit { return nil }
    return place
  }

  /// Whether a credit or a mark opens a text, which is then no second half.
  private func isOpened(_ place: Int, in units: [Unit]) -> Bool {
    place > 0
      && (units[place - 1].kind == .continuedFrom || (units[place - 1].kind == .credit && units[place - 1].opensText))
  }

  /// Whether a long sentence is left open for good: the next article begins, or the page ends.
  private func isLeftOpen(_ first: Unit, _ following: ArraySlice<Unit>) -> Bool {
    guard first.count >= Self.sentence, first.ranges[0].contains(where: { galley.scalars[$0] == 0xFF0C }) else {
      return false
    }
    for unit in following.prefix(Self.reach) {
      switch unit.kind {
      case .heading, .furniture, .caption: continue
      case .credit: return unit.opensText || unit.agency != nil
      case .continuedFrom: return true
      case .subhead, .paragraph, .continuesOn: return false
      }
    }
    return following.count < Self.reach
  }

  /// How long a text is at least that a column broke, and how many headings and captions may follow it.
  private static let sentence = 30
  private static let reach = 6
  private static let shortest = 12

  /// A paragraph that nothing was joined to and that ends its sentence.
  private func isWholeEnd(_ unit: Unit) -> Bool {
    unit.kind == .paragraph && unit.shape == .prose && unit.ranges.count == 1 && !isOpen(unit)
  }

  private func isOpen(_ unit: Unit) -> Bool { shapes.isOpen(unit.ranges[unit.ranges.count - 1]) }

  /// Whether a unit can't go on with an open sentence by its form.
  private func startsAnew(_ unit: Unit) -> Bool { unit.kind != .paragraph || seam.startsAnew(unit) }
}
