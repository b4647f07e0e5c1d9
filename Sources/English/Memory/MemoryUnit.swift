/// One entry of the translation memory: Chinese and the English a person signed off for it.
public struct MemoryUnit: Hashable, Codable, Sendable {
  /// The Chinese, a sentence or a clause.
  public var source: String
  /// The English.
  public var target: String
  /// Who vouches for it, where the memory says so.
  public var author: String?
  /// The day of the sign-off as `YYYY-MM-DD`, where the memory says so.
  public var date: String?

  /// Makes an entry from its parts.
  public init(source: String, target: String, author: String? = nil, date: String? = nil) {
    self.source = source
    self.target = target
    self.author = author
    self.date = date
  }
}

/// An entry of the translation memory that fits a text, and how well.
public struct MemoryMatch: Hashable, Codable, Sendable {
  /// How an entry fits.
  public enum Fit: String, Hashable, Codable, Sendable {
    /// The same Chinese, but for white space and width.
    case exact
    /// The same Chinese but for its figures; ``MemoryMatch/target`` has the figures of the text.
    case figures
    /// Similar Chinese: a suggestion, never text.
    case fuzzy
  }

  /// The entry, as its index in ``TranslationMemory/units``.
  public var unit: Int
  /// How it fits.
  public var fit: Fit
  /// The likeness from 0 to 1: 1 for the same text.
  public var score: Double
  /// The Chinese of the entry.
  public var source: String
  /// The English to use.
  public var target: String
  /// Whether another entry has other English for the same Chinese, so that a person must choose.
  public var ask: Bool

  /// Makes a match from its parts.
  public init(unit: Int, fit: Fit, score: Double, source: String, target: String, ask: Bool = false) {
    self.unit = unit
    self.fit = fit
    self.score = score
    self.source = source
    self.target = target
    self.ask = ask
  }
}
