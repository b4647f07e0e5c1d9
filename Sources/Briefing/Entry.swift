public import Terminology

/// A glossary row that occurs on the page, as the brief shows and archives it.
public struct Entry: Hashable, Codable, Sendable {
  /// The id in the document: `t-` and the pinyin without tones, numbered where two would be the same.
  public var id: String
  /// The row.
  public var term: Term
  /// The reading in pinyin with tone marks, one syllable group a word; empty where none is known.
  public var pinyin: String
  /// Where it occurs.
  public var occurrences: [SentenceID]

  /// Makes an entry from its parts.
  public init(id: String, term: Term, pinyin: String, occurrences: [SentenceID] = []) {
    self.id = id
    self.term = term
    self.pinyin = pinyin
    self.occurrences = occurrences
  }
}
