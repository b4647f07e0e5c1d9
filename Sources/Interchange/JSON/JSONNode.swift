/// A JSON value while it is being built: objects keep the order in which their keys were written.
final class JSONNode {
  /// What a value can be.
  enum Content {
    case null
    case literal(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  var content: Content

  init(_ content: Content = .null) { self.content = content }

  /// Adds a value to an array and gives it back.
  func appended(_ node: JSONNode) -> JSONNode {
    var items: [JSONNode] = []
    if case .array(let old) = content { items = old }
    items.append(node)
    content = .array(items)
    return node
  }

  /// Sets the value of a key and gives it back.
  func set(_ key: String, _ node: JSONNode) -> JSONNode {
    var members: [(key: String, value: JSONNode)] = []
    if case .object(let old) = content { members = old }
    members.append((key, node))
    content = .object(members)
    return node
  }

  /// Writes the value with two spaces a level; arrays of plain values and empty ones stay on one line.
  func write(to bytes: inout [UInt8], level: Int = 0) {
    switch content {
    case .null: bytes += "null".utf8
    case .literal(let text): bytes += text.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let items):
      let isPlain = items.allSatisfy(\.isPlain)
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += isPlain ? ", ".utf8 : ",".utf8 }
        if !isPlain { Self.newline(&bytes, level + 1) }
        item.write(to: &bytes, level: level + 1)
      }
      if !isPlain { Self.newline(&bytes, level) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.newline(&bytes, level + 1)
        Self.write(member.key, to: &bytes)
        bytes += ": ".utf8
        member.value.write(to: &bytes, level: level + 1)
      }
      if !members.isEmpty { Self.newline(&bytes, level) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private var isPlain: Bool {
    switch content {
    case .null, .literal, .string: true
    case .array, .object: false
    }
  }

  private static func newline(_ bytes: inout [UInt8], _ level: Int) {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * level)
  }

  /// Writes a string with the escapes that RFC 8259 demands and no others.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
