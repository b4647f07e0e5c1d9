/// The English of one Chinese sentence, as far as it goes, with the origin of each piece.
public struct Draft: Hashable, Codable, Sendable {
  /// The Chinese sentence.
  public var source: String
  /// The English; untranslated pieces stand in it in Chinese.
  public var target: String
  /// The pieces in the order of the English.
  public var pieces: [Piece]
  /// The share of the characters other than punctuation that are not untranslated, from 0 to 1.
  public var coverage: Double
  /// Whether a person must confirm a reading.
  public var ask: Bool

  /// Makes a draft from its parts.
  public init(source: String, target: String, pieces: [Piece], coverage: Double, ask: Bool = false) {
    self.source = source
    self.target = target
    self.pieces = pieces
    self.coverage = coverage
    self.ask = ask
  }
}

/// A stretch of English and the Chinese it stands for.
public struct Piece: Hashable, Codable, Sendable {
  /// The Chinese it stands for: half-open UTF-8 offsets into the source; `nil` for words that only the English needs.
  public var range: Range<Int>?
  /// The English, or the Chinese itself where the origin is ``Origin/untranslated``.
  public var text: String
  /// Where the words come from.
  public var origin: Origin
  /// How well a memory entry fits, from 0 to 1; `nil` where nothing was compared.
  public var score: Double?
  /// The glossary term, as its index in the glossary, where the origin is ``Origin/term``.
  public var term: Int?
  /// Where ``text`` stands in ``Draft/target``: half-open UTF-8 offsets.
  public var targetRange: Range<Int>
  /// The clause it belongs to.
  public var clause: Int

  /// Makes a piece from its parts.
  public init(
    range: Range<Int>?, text: String, origin: Origin, score: Double? = nil, term: Int? = nil,
    targetRange: Range<Int> = 0..<0, clause: Int = 0
  ) {
    self.range = range
    self.text = text
    self.origin = origin
    self.score = score
    self.term = term
    self.targetRange = targetRange
    self.clause = clause
  }
}

/// Where a stretch of English comes from.
public enum Origin: String, Hashable, Codable, Sendable, CaseIterable {
  case term, memory, pattern, figure, date, name, service, reviewer, untranslated
}
