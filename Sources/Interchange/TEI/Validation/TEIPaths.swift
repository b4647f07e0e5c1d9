import XML

/// Finds the way from the root to places of a document, asked for in their order.
///
/// Only findings need it, so the document is read a second time for them and nothing is kept while it is judged.
struct TEIPaths {
  private var scanner: XMLScanner
  private var open: [Element] = []
  private var isAtEnd = false
  /// Whether the tag read last is an empty one, whose end is still to come.
  private var isInEmptyTag = false

  private struct Element {
    var name: String
    var position: Int
    /// How often each name has occurred among the children.
    var children: [Int: Int] = [:]
  }

  /// Starts at the beginning of a well-formed document.
  init(_ bytes: [UInt8]) { scanner = XMLScanner(bytes) }

  /// The XPath of the innermost element around an offset; its own tags belong to it.
  mutating func path(to offset: Int) -> String {
    while !isAtEnd, scanner.end <= offset {
      if scanner.end == offset, !isInEmptyTag, isEndTag(at: offset) { break }
      guard let event = try? scanner.next() else { break }
      isInEmptyTag = false
      switch event {
      case .startElement:
        start()
        isInEmptyTag = scanner.bytes[scanner.end - 2] == UInt8(ascii: "/")
      case .endElement: open.removeLast()
      case .endOfDocument: isAtEnd = true
      case .text, .comment, .processingInstruction: break
      }
    }
    return open.map { "/\($0.name)[\($0.position)]" }.joined()
  }

  private func isEndTag(at offset: Int) -> Bool {
    offset + 1 < scanner.bytes.count && scanner.bytes[offset] == UInt8(ascii: "<")
      && scanner.bytes[offset + 1] == UInt8(ascii: "/")
  }

  private mutating func start() {
    var position = 1
    if let parent = open.indices.last {
      position = (open[parent].children[scanner.name] ?? 0) + 1
      open[parent].children[scanner.name] = position
    }
    open.append(Element(name: scanner.names[scanner.name].written, position: position))
  }
}
