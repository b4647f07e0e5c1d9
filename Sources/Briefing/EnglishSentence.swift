public import English

/// The English of one sentence or heading, piece by piece, each with its origin.
public struct EnglishSentence: Hashable, Codable, Sendable {
  /// The number of the Chinese sentence or heading in the article, from 1.
  public var source: Int
  /// The English so far; what is not yet English stands in it in Chinese.
  public var text: String
  /// The pieces in the order of the English, with what stands between them left out.
  public var pieces: [Piece]
  /// Whether a person has changed the words that the program wrote.
  public var isEdited: Bool

  /// Makes the English of a sentence from its parts.
  public init(source: Int, text: String, pieces: [Piece], isEdited: Bool = false) {
    self.isEdited = isEdited
    self.source = source
    self.text = text
    self.pieces = pieces
  }

  /// A stretch of the English.
  public struct Piece: Hashable, Codable, Sendable {
    /// Where it stands in the English: half-open UTF-8 offsets.
    public var range: Range<Int>
    /// Where its words come from.
    public var origin: Origin
    /// The clause it belongs to, from 0.
    public var clause: Int
    /// The mark of the source block it stands for, as an index, where it stands for one.
    public var mark: Int?
    /// The glossary row, as its index in the entries of the brief.
    public var entry: Int?
    /// The person who answers for it, where a person wrote it.
    public var person: String?

    /// Makes a piece from its parts.
    public init(
      range: Range<Int>, origin: Origin, clause: Int = 0, mark: Int? = nil, entry: Int? = nil, person: String? = nil
    ) {
      self.range = range
      self.origin = origin
      self.clause = clause
      self.mark = mark
      self.entry = entry
      self.person = person
    }
  }
}
