/// JSON written as it goes, two spaces a level, lists of plain values on one line.
///
/// A page has hundreds of texts and few kinds of values; writing them down at once takes a fraction of the time that a
/// general encoder needs to hold them first.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var level = 0
  private var isFirst = true

  /// Writes an object: the body writes its members.
  mutating func object(_ body: (inout JSONText) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes a member whose value is a text, or null.
  mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { bytes += "null".utf8 }
  }

  /// Writes a member whose value is a number, or null.
  mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    bytes += (number.map { "\($0)" } ?? "null").utf8
  }

  /// Writes a member whose value is a list, each element on a line of its own.
  mutating func member<Element>(_ key: StaticString, each list: [Element], _ write: (Element, inout JSONText) -> Void) {
    self.key(key)
    guard !list.isEmpty else {
      bytes += "[]".utf8
      return
    }
    open(UInt8(ascii: "["))
    for element in list {
      next()
      write(element, &self)
    }
    close(UInt8(ascii: "]"))
  }

  /// Writes a member whose value is a list of texts.
  mutating func member(_ key: StaticString, _ texts: [String]) {
    member(key, each: texts) { $1.string($0) }
  }

  /// Writes a text with the escapes that RFC 8259 demands and no others.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    text.utf8Span.span.withUnsafeBufferPointer { source in
      var start = 0
      for (place, byte) in source.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes += source[start..<place]
        escape(byte)
        start = place + 1
      }
      bytes += source[start...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes numbers and texts as a list on one line.
  mutating func row(_ parts: [String]) {
    bytes += "[\(parts.joined(separator: ", "))]".utf8
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case 0x0A: bytes += "\\n".utf8
    default: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
    }
  }

  private mutating func key(_ key: StaticString) {
    next()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes += $0 }
    bytes += "\": ".utf8
  }

  private mutating func next() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    newline()
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    level += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    level -= 1
    if !isFirst { newline() }
    isFirst = false
    bytes.append(bracket)
  }

  private mutating func newline() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * level)
  }
}
