import Chinese

/// A draft as `jianbao translate` prints it in JSON: keys in snake case, absent values `null`.
public struct DraftAnswer: Encodable, Sendable {
  /// The identifier of the input line, where it had one.
  public var id: String?
  private let draft: Draft
  private let text: ScalarText

  /// Makes the answer for a draft.
  public init(_ draft: Draft, id: String? = nil) {
    self.id = id
    self.draft = draft
    text = ScalarText(draft.source)
  }

  private enum Key: String, CodingKey {
    case id, source, target, coverage, ask, pieces, origin, score
  }

  /// Writes `{"id"?,"source","target","coverage","ask","pieces":[{"source","target","origin","score"}]}`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encodeIfPresent(id, forKey: .id)
    try object.encode(draft.source, forKey: .source)
    try object.encode(draft.target, forKey: .target)
    try object.encode(draft.coverage, forKey: .coverage)
    try object.encode(draft.ask, forKey: .ask)
    var list = object.nestedUnkeyedContainer(forKey: .pieces)
    for piece in draft.pieces {
      var item = list.nestedContainer(keyedBy: Key.self)
      // words that only the English needs stand for no Chinese
      try item.encode(piece.range.map(text.string(utf8:)), forKey: .source)
      try item.encode(piece.text, forKey: .target)
      try item.encode(piece.origin, forKey: .origin)
      try item.encode(piece.score, forKey: .score)
    }
  }
}

extension ScalarText {
  /// The words of a range of the UTF-8.
  func string(utf8 range: Range<Int>) -> String {
    string(index(ofUTF8: range.lowerBound)..<index(ofUTF8: range.upperBound))
  }
}
