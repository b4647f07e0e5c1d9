/// What the editor has decided about a page; applied last, over every rule.
public struct Corrections: Hashable, Codable, Sendable {
  /// No corrections.
  public static let none = Corrections()

  /// Makes corrections that change nothing.
  public init() {}
}
