public import English

extension Measure {
  /// The measure of a figure, its numbers as decimal strings.
  public init(_ figure: Figure) {
    let isExact = figure.value.map { $0.numbers.count == 1 } ?? true
    var date: String?
    if case .date(let value)? = figure.value { date = value }
    self.init(
      kind: figure.kind.rawValue, values: figure.value?.numbers.map(Self.decimal) ?? [], date: date,
      bound: isExact || figure.bound == .about ? figure.bound.rawValue : Figure.Bound.exactly.rawValue,
      // A date says itself whether it is a day or a month, and TEI has no place for a unit in one.
      unit: figure.unit.isEmpty || date != nil ? nil : figure.unit.split(separator: " ").joined(separator: "-"))
  }

  /// A number without exponent and without a fraction of nothing.
  private static func decimal(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return number.description
  }
}
