/// One newspaper page as it was received: its text, never changed, and where its lines stand.
public struct Page: Hashable, Codable, Sendable {
  /// The name of the page, usually its file name without the ending.
  public var id: String
  /// The encoding that the bytes were decoded from.
  public var encoding: TextEncoding
  /// The decoded text of the page, with its line ends as they came.
  public var text: String
  /// Each line without its line end, as half-open UTF-8 offsets into the text; line `n` is `lines[n - 1]`.
  public var lines: [Range<Int>]

  /// Makes a page from text whose lines end in LF, CRLF or a lone CR.
  public init(id: String, encoding: TextEncoding = .utf8, text: String) {
    self.id = id
    self.encoding = encoding
    var text = text
    text.makeContiguousUTF8()
    self.lines = text.utf8Span.span.withUnsafeBufferPointer(Self.lineRanges)
    self.text = text
  }

  private static func lineRanges(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 60 + 1)
    var start = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\n") {
        lines.append(start..<at)
        start = at + 1
      } else if byte == UInt8(ascii: "\r") {
        lines.append(start..<at)
        if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\n") { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
