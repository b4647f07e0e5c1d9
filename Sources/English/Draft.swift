/// The English of one Chinese sentence, as far as it goes, with the origin of each piece.
public struct Draft: Hashable, Codable, Sendable {
  /// The Chinese sentence.
  public var source: String
  /// The English; untranslated pieces stand in it in Chinese.
  public var target: String
  /// The pieces in the order of the English; their ranges of the source never overlap.
  public var pieces: [Piece]
  /// The clauses of the sentence, in its order.
  public var clauses: [Clause]
  /// Similar sentences of the translation memory, the best first: for a person to look at, never text of the draft.
  public var suggestions: [MemoryMatch]
  /// The share of the characters other than punctuation that are not untranslated, from 0 to 1.
  public var coverage: Double
  /// Whether a person must confirm a reading.
  public var ask: Bool

  /// Makes a draft from its parts.
  public init(
    source: String, target: String, pieces: [Piece], clauses: [Clause] = [], suggestions: [MemoryMatch] = [],
    coverage: Double, ask: Bool = false
  ) {
    self.source = source
    self.target = target
    self.pieces = pieces
    self.clauses = clauses
    self.suggestions = suggestions
    self.coverage = coverage
    self.ask = ask
  }

  /// Whether every clause is finished, so that the target may be offered as English.
  public var isFinished: Bool { !clauses.isEmpty && clauses.allSatisfy(\.isFinished) }

  /// A clause of the sentence: what stands between two marks such as ， and 。.
  public struct Clause: Hashable, Codable, Sendable {
    /// Where it stands in the Chinese, its closing mark not counted: half-open UTF-8 offsets.
    public var range: Range<Int>
    /// Where its words stand in the English: half-open UTF-8 offsets.
    public var targetRange: Range<Int>
    /// Whether it is English from end to end and may be offered as such; otherwise it stands in Chinese order.
    public var isFinished: Bool
    /// The pattern that made its English, by its name in the pattern file.
    public var pattern: String?

    /// Makes a clause from its parts.
    public init(range: Range<Int>, targetRange: Range<Int>, isFinished: Bool, pattern: String? = nil) {
      self.range = range
      self.targetRange = targetRange
      self.isFinished = isFinished
      self.pattern = pattern
    }
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
  /// The place of the text in ``Draft/target``: half-open UTF-8 offsets.
  ///
  /// Spaces and marks between pieces belong to none of them.
  public var targetRange: Range<Int>
  /// The clause it belongs to, as its index in ``Draft/clauses``.
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
