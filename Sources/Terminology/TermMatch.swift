/// A glossary term found in a text.
public struct TermMatch: Hashable, Codable, Sendable {
  /// Where it stands: half-open UTF-8 offsets into the raw text.
  public var range: Range<Int>
  /// The term, as its index in the glossary's ``Glossary/terms``.
  public var term: Int
  /// Which form of it: 0 the term itself, `n` its variant `n - 1`.
  public var form: Int

  /// Makes a match from its parts.
  public init(range: Range<Int>, term: Int, form: Int) {
    self.range = range
    self.term = term
    self.form = form
  }
}
