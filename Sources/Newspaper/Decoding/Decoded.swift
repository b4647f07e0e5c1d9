public import Findings

/// The text of a page and how it was found in the bytes.
public struct Decoded: Hashable, Codable, Sendable {
  /// The text without a byte order mark, its line ends as they came.
  public var text: String
  /// The encoding that the bytes were read in; GBK counts as the GB18030 that contains it.
  public var encoding: TextEncoding
  /// Whether the bytes began with a byte order mark.
  public var hasByteOrderMark: Bool
  /// Why this encoding and no other.
  public var reason: Bilingual
  /// Doubts about the text, such as characters that an earlier conversion lost.
  public var findings: [Finding]

  /// Makes a decoded text from its parts.
  public init(
    text: String, encoding: TextEncoding, hasByteOrderMark: Bool, reason: Bilingual, findings: [Finding] = []
  ) {
    self.text = text
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.reason = reason
    self.findings = findings
  }

  /// The page of this text.
  ///
  /// - Parameter id: The name of the page, usually its file name without the ending.
  public func page(id: String) -> Page { Page(id: id, encoding: encoding, text: text) }
}
