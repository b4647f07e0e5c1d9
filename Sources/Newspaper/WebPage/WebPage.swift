private import XML

/// A page or an article of an e-paper site, taken out of its HTML: the headings, the credits and the paragraphs, without the site around them.
///
/// The text stands in ``page`` as blocks parted by blank lines, ready for the restorer; what the markup alone knows
/// stands in ``hints``.
///
/// ```swift
/// let html = "<h1>柳州举办技能大赛</h1><p>本报讯（记者 韦月）昨日，全市技能大赛开赛。</p><p>下一篇</p>"
/// try WebPage(Array(html.utf8), id: "a").page.text
/// // "柳州举办技能大赛\n\n本报讯（记者 韦月）昨日，全市技能大赛开赛。\n"
/// ```
public struct WebPage: Hashable, Codable, Sendable {
  /// The text of the articles, one block a line, with blank lines between.
  public var page: Page
  /// How the encoding was found, and doubts about the text.
  public var decoded: Decoded
  /// What the markup says about the lines of ``page``, in their order.
  public var hints: [Hint]

  /// What the markup says about one line.
  public struct Hint: Hashable, Codable, Sendable {
    /// The line of the page, from 1.
    public var line: Int
    /// What the block on the line is.
    public var role: Block.Role
    /// The article it belongs to, from 0.
    public var article: Int

    /// Makes a hint from its parts.
    public init(line: Int, role: Block.Role, article: Int) {
      self.line = line
      self.role = role
      self.article = article
    }
  }

  /// Reads the articles of a web page.
  ///
  /// The encoding is the stated one, else that of a byte order mark, else UTF-8 where every byte fits, else the one that
  /// the page declares where it fits, else the one found by evidence.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - id: The name of the page.
  ///   - encoding: The encoding that the user stated.
  /// - Throws: ``DecodingFailure``; ``DecodingFailure/noArticle`` where the page shows no article.
  public init(_ bytes: [UInt8], id: String, encoding: TextEncoding? = nil) throws(DecodingFailure) {
    let decoded = try Self.decode(bytes, encoding)
    guard let document = HTMLDocument(parsing: Array(decoded.text.utf8)) else { throw .noArticle }
    let parts = ArticleFinder(document.root).parts
    guard parts.contains(where: { $0.role == .paragraph || $0.role == .caption }) else { throw .noArticle }
    var text = ""
    var hints: [Hint] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "\n" }
      text += part.text + "\n"
      hints.append(Hint(line: 2 * index + 1, role: part.role, article: part.article))
    }
    self.page = Page(id: id, encoding: decoded.encoding, text: text)
    self.decoded = decoded
    self.hints = hints
  }

  /// The texts of one role, in the order of the page.
  public func texts(_ role: Block.Role) -> [String] {
    hints.compactMap { hint in
      guard hint.role == role else { return nil }
      return page.text.utf8Span.span.withUnsafeBufferPointer { bytes in
        String(decoding: bytes[page.lines[hint.line - 1]], as: UTF8.self)
      }
    }
  }

  private static func decode(_ bytes: [UInt8], _ encoding: TextEncoding?) throws(DecodingFailure) -> Decoded {
    if encoding == nil, !isUTF8(bytes), let declared = DeclaredEncoding.find(in: bytes),
      let decoded = try? PageDecoder.decode(bytes, encoding: declared)
    {
      var decoded = decoded
      decoded.reason = DeclaredEncoding.reason(declared)
      return decoded
    }
    return try PageDecoder.decode(bytes, encoding: encoding)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Scan($0).defect == nil || ByteOrderMark($0) != nil }
  }
}

extension WebPage {
  /// Whether bytes are an HTML document, judged by the first tag in them.
  public static func isHTML(_ bytes: [UInt8]) -> Bool {
    let mark = bytes.withUnsafeBufferPointer { ByteOrderMark($0)?.length ?? 0 }
    // A page that starts with a letter of ASCII, a digit or a Chinese character is plain text.
    if let first = bytes.dropFirst(mark).first(where: { $0 > 0x20 }), Self.startsText(first) { return false }
    // The zero bytes of UTF-16 are left out, so that its ASCII reads like that of the others.
    let opening = bytes.dropFirst(mark).prefix(openingLength).filter { $0 != 0 }
    let text = String(decoding: opening, as: UTF8.self).lowercased()
    // Text before the first tag makes it plain text that speaks of tags.
    guard let tag = text.firstIndex(where: { !$0.isWhitespace }), text[tag] == "<" else { return false }
    let rest = text[tag...]
    return firstTags.contains { rest.hasPrefix("<" + $0) } || (rest.hasPrefix("<?xml") && rest.contains("<html"))
      || (rest.hasPrefix("<!--") && htmlAfterComment.contains { rest.contains($0) })
  }

  /// Whether a byte starts no tag, and no character beyond ASCII that is white space.
  private static func startsText(_ byte: UInt8) -> Bool {
    byte < 0x80 ? byte != UInt8(ascii: "<") : (0xE4...0xE9).contains(byte)
  }

  private static let openingLength = 2048
  private static let firstTags = [
    "!doctype html", "html", "head", "body", "meta", "title", "script", "style", "link", "base", "table", "div", "p>",
    "p ", "h1", "h2", "h3", "article", "section", "main", "frameset", "center", "font", "span", "founder-",
  ]
  private static let htmlAfterComment = ["<html", "<head", "<body", "<div", "<table", "<!doctype html"]
}
