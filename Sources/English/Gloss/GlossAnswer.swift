import Chinese

/// A gloss as `jianbao gloss` prints it in JSON.
public struct GlossAnswer: Encodable, Sendable {
  /// The identifier of the input line or sentence, where it has one.
  public var id: String?
  private let gloss: Gloss
  private let text: ScalarText

  /// Makes the answer for a gloss.
  public init(_ gloss: Gloss, id: String? = nil) {
    self.id = id
    self.gloss = gloss
    text = ScalarText(gloss.source)
  }

  private enum Key: String, CodingKey {
    case id, source, coverage, chunks, target, origin
  }

  /// Writes `{"id","source","coverage","chunks":[{"source","target","origin"}]}`; an `id` that is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(id, forKey: .id)
    try object.encode(gloss.source, forKey: .source)
    try object.encode(gloss.coverage, forKey: .coverage)
    var list = object.nestedUnkeyedContainer(forKey: .chunks)
    for chunk in gloss.chunks {
      var item = list.nestedContainer(keyedBy: Key.self)
      try item.encode(text.string(utf8: chunk.range), forKey: .source)
      try item.encode(chunk.target, forKey: .target)
      try item.encode(chunk.origin, forKey: .origin)
    }
  }
}
