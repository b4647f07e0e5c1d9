/// The value of a figure or date, written as in TEI: numbers as decimal strings, so that nothing is rounded.
///
/// `超1600万` is more than 16000000; `4月28日` is the date `--04-28`.
public struct Measure: Hashable, Codable, Sendable {
  /// The class of the figure, such as `cardinal`, `percent` or `date`.
  public var kind: String
  /// The numbers: one, the two ends of a range, or the items of a list; empty for a date.
  public var values: [String]
  /// The ISO 8601 date or period, where it is one.
  public var date: String?
  /// How the text bounds the value: `exactly`, `more-than`, `at-least`, `nearly`, `about` or `up-to`.
  public var bound: String
  /// What is counted or measured, such as `CNY`, `person` or `mu`; `nil` where nothing is said.
  public var unit: String?

  /// Makes a measure from its parts.
  public init(kind: String, values: [String], date: String? = nil, bound: String, unit: String? = nil) {
    self.kind = kind
    self.values = values
    self.date = date
    self.bound = bound
    self.unit = unit
  }
}
