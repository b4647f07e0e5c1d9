/// Finds the halves of a paragraph that stand in the wrong order: an open end right after the open start that fits it.
///
/// `8亿元。` above `全年产值达到12.` is one text that reads the other way round.
struct SwappedHalves {
  let galley: Galley
  let affinity: Affinity
  private let shapes: TextShape

  init(_ galley: Galley, affinity: Affinity) {
    self.galley = galley
    self.affinity = affinity
    shapes = TextShape(galley: galley)
  }

  /// The unit right before a first half that is its second half: its place among the units so far.
  ///
  /// A credit that opens the first half may stand between.
  func secondBefore(_ first: Unit, opened: Bool, following: ArraySlice<Unit>, in units: [Unit]) -> Int? {
    let place = units.count - (opened ? 2 : 1)
    guard units.indices.contains(place), first.shape == .prose, first.count >= Self.shortest,
      isOpen(first), isWholeEnd(units[place])
    else { return nil }
    let fit = fit(first, units[place])
    let next = following.first
    if fit < Self.certain {
      if startsAnew(units[place]) { return nil }
      let nothingFollows = fit > 0 && next.map { startsAnew($0) } ?? true
      guard nothingFollows || isLeftOpen(first, following) else { return nil }
    }
    // What follows may fit better, as it does where nothing was swapped.
    if let next, next.kind == .paragraph, self.fit(first, next) >= fit { return nil }
    return place
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
  private static let certain = 2

  /// A paragraph that nothing was joined to and that ends its sentence.
  private func isWholeEnd(_ unit: Unit) -> Bool {
    unit.kind == .paragraph && unit.shape == .prose && unit.ranges.count == 1 && !isOpen(unit)
  }

  private func isOpen(_ unit: Unit) -> Bool { shapes.isOpen(unit.ranges[unit.ranges.count - 1]) }

  /// How well a text goes on with another: 2 where it must, 1 where its words stand together elsewhere, 0 where nothing says so.
  private func fit(_ before: Unit, _ after: Unit) -> Int {
    let last = galley.scalars[before.end - 1]
    let first = galley.scalars[after.start]
    if ScalarSets.neverFirst.contains(first) { return 2 }
    if isDigit(last) { return isDigit(first) || Self.units.contains(first) ? 2 : 0 }
    if isLetter(last), last < 0x250 { return isLetter(first) && first < 0x250 ? 2 : 0 }
    if shapes.balance(before.ranges) > 0, shapes.balance(after.ranges) < 0 { return 2 }
    return affinity.occurrences(last, first) > 0 ? 1 : 0
  }

  /// Whether a unit can't go on with an open sentence by its form.
  private func startsAnew(_ unit: Unit) -> Bool {
    guard unit.kind == .paragraph else { return true }
    return isOpener(galley.scalars[unit.start]) || galley.starts(unit.ranges[0], with: Self.openings)
  }

  private static let openings = PhraseSet.list(
    "据 近日 目前 今年 去年 现场 此外 同时 随着 近年来 截至 根据 下一步 接下来 当天 昨日 为 会议 记者")
  private static let units = ScalarSet("万亿元个名家项年月日公吨％%余多")
}
