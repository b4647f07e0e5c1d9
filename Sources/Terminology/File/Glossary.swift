/// The terms of a glossary file, in the order of its rows.
public struct Glossary: Hashable, Codable, Sendable {
  /// The terms, one a row.
  public var terms: [Term]

  /// Makes a glossary from its terms.
  public init(terms: [Term]) { self.terms = terms }
}
