/// A comment or a processing instruction that a person has put into the document of a brief, and where it stands.
///
/// It belongs to no part of the brief, so its place is told by what stands around it: before, inside or after the nearest
/// thing that is found again when the brief is made anew.
public struct Remark: Hashable, Codable, Sendable {
  /// As it stands in the document, with the white space before it where that is no text: `<!-- ask the bureau -->`.
  public var markup: String
  /// Where it stands.
  public var place: Place

  /// Makes a remark from its parts.
  public init(markup: String, place: Place) {
    self.markup = markup
    self.place = place
  }

  /// A place in the document.
  public struct Place: Hashable, Codable, Sendable {
    /// What it is near to.
    public var anchor: Anchor
    /// On which side of that.
    public var side: Side
    /// The tags between: from the beginning of what it stands in, or the end of what it stands after.
    public var tags: Int
    /// The text after the last of these tags, in bytes of UTF-8.
    public var offset: Int

    /// Makes a place from its parts.
    public init(_ side: Side, _ anchor: Anchor, tags: Int = 0, offset: Int = 0) {
      self.anchor = anchor
      self.side = side
      self.tags = tags
      self.offset = offset
    }
  }

  /// The sides of an anchor.
  public enum Side: String, Hashable, Codable, Sendable {
    case before, inside, after
  }

  /// Something of the document that is found again.
  public enum Anchor: Hashable, Codable, Sendable {
    /// The beginning of the document.
    case beginning
    /// Its end.
    case end
    /// A sentence or heading, in one of the layers in which it occurs.
    case sentence(SentenceID, Layer)
    /// Another element by its id.
    case element(String)
  }

  /// Where the same sentence occurs.
  public enum Layer: String, Hashable, Codable, Sendable {
    case article, keySentence, english, gloss
  }
}
