/// One article of a page, whole and in reading order.
public struct Article: Hashable, Codable, Sendable {
  /// What kind of text it is.
  public var kind: Kind
  /// Everything that belongs to the article, in reading order: headings first, then the body with its subheads,
  /// captions and marks where they are read.
  public var blocks: [Block]
  /// Who wrote it, as printed without brackets and agency: `记者 王芳 通讯员 李明`.
  public var byline: String?
  /// The dateline formula: `本报讯`, `新华社北京4月28日电`.
  public var agency: String?
  /// The page the article comes from, as printed: `一版`, `第1版`.
  public var continuedFrom: String?
  /// The page the article goes on to, as printed.
  public var continuesOn: String?

  /// Makes an article from its parts.
  public init(
    kind: Kind, blocks: [Block], byline: String? = nil, agency: String? = nil, continuedFrom: String? = nil,
    continuesOn: String? = nil
  ) {
    self.kind = kind
    self.blocks = blocks
    self.byline = byline
    self.agency = agency
    self.continuedFrom = continuedFrom
    self.continuesOn = continuesOn
  }

  /// The kinds of text on a page.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// News, features, columns and editors' notes.
    case news
    /// Announcements, advertisements, weather, lottery, lost property, court notices.
    case notice
    /// A photograph with its caption and no article.
    case captionOnly = "caption-only"
  }
}

extension Article {
  /// The blocks of one role, in reading order.
  public func blocks(_ role: Block.Role) -> [Block] { blocks.filter { $0.role == role } }

  /// The texts of the blocks of one role, in reading order.
  public func texts(_ role: Block.Role) -> [String] { blocks.compactMap { $0.role == role ? $0.text : nil } }

  /// The headline, or `nil` where the page prints none.
  public var headline: String? { blocks.first { $0.role == .headline }?.text }
}
