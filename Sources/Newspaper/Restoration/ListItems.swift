/// The numbered items of a page, to find where a list goes on that another article interrupted: `2.…` after `1.…`.
struct ListItems {
  /// For the mark after the number the last number and the place of its unit.
  private var last: [UInt32: (number: Int, place: Int)] = [:]

  /// The place of the item before a unit, where the text of another article stands between them.
  func place(before unit: Unit, _ galley: Galley, isParted units: [Unit]) -> Int? {
    guard let item = Self.item(unit, galley), item.number > 1, let before = last[item.mark],
      before.number == item.number - 1
    else { return nil }
    let between = units[(before.place + 1)...]
    guard let heading = between.firstIndex(where: { $0.kind == .heading || ($0.kind == .credit && $0.opensText) }),
      units[heading...].contains(where: { $0.kind == .paragraph })
    else { return nil }
    return before.place
  }

  /// Remembers a unit, if it is an item.
  mutating func note(_ unit: Unit, at place: Int, _ galley: Galley) {
    if let item = Self.item(unit, galley) { last[item.mark] = (item.number, place) }
  }

  /// The number of an item and the mark after it.
  private static func item(_ unit: Unit, _ galley: Galley) -> (number: Int, mark: UInt32)? {
    guard unit.shape == .listItem else { return nil }
    var number = 0
    for index in unit.ranges[0].prefix(longest) {
      let scalar = galley.scalars[index]
      if isDigit(scalar) {
        number = number * 10 + Int(scalar & 0xF)
      } else {
        return number > 0 ? (number, scalar) : nil
      }
    }
    return nil
  }

  private static let longest = 3
}
