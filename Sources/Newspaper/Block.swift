/// A stretch of a page that reads as one: a headline, a paragraph, a caption, joined from one or more lines.
///
/// The text of a block is the page's own; only white space at the joins differs. Each piece remembers where it stood, so the page can be rebuilt from its blocks.
public struct Block: Hashable, Codable, Sendable {
  /// What the block is.
  public var role: Role
  /// The joined text: pieces without a space between Han, with one between Latin and Latin.
  public var text: String
  /// The pieces of the page that make up the text, in reading order.
  public var pieces: [Piece]
  /// Why the restorer decided as it did, in the order of the decisions.
  public var reasons: [Reason]

  /// Makes a block from its parts.
  public init(role: Role, text: String, pieces: [Piece], reasons: [Reason] = []) {
    self.role = role
    self.text = text
    self.pieces = pieces
    self.reasons = reasons
  }

  /// What a block is, in the words of the newsroom.
  public enum Role: String, Hashable, Codable, Sendable, CaseIterable {
    /// The main heading of an article.
    case headline
    /// A heading above the headline (引题).
    case kicker
    /// A heading below the headline (副题).
    case deck
    /// A heading inside the body (小标题).
    case subhead
    /// A paragraph of the body.
    case paragraph
    /// The text under a photograph.
    case caption
    /// Agency and byline: `本报讯（记者 王芳）`, `（新华社北京4月28日电）`.
    case credit
    /// A jump line: `（上接第1版）`, `（下转第3版）`.
    case mark
    /// What belongs to the page and to no article: folio, date line, section name, editors.
    case furniture
  }

  /// A stretch of one line of the page inside a block.
  public struct Piece: Hashable, Codable, Sendable {
    /// The line of the page, from 1.
    public var line: Int
    /// Half-open UTF-8 offsets into the text of the page; white space at both ends is left out.
    public var source: Range<Int>
    /// Where the piece starts in the text of the block, in UTF-8 bytes.
    public var offset: Int
    /// The page the line is on, where an article was joined from several; `nil` for its own page.
    public var page: String?

    /// Makes a piece from its place on the page and in the block.
    public init(line: Int, source: Range<Int>, offset: Int, page: String? = nil) {
      self.line = line
      self.source = source
      self.offset = offset
      self.page = page
    }
  }
}
