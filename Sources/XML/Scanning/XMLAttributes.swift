extension XMLScanner {
  /// Reads the attributes of a start tag up to its end; whether the tag is an empty one.
  mutating func readAttributes() throws(XMLFailure) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    var raws: [Int] = []
    while true {
      let start = at
      skipSpace()
      guard at < bytes.count else { throw endFailure() }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        try resolve(raws)
        return false
      }
      if bytes[at] == UInt8(ascii: "/") {
        guard byte(at + 1) == UInt8(ascii: ">") else { throw failure(.badTag("/"), at) }
        at += 2
        try resolve(raws)
        return true
      }
      if start == at { throw failure(.badTag(" "), at) }
      let nameStart = at
      let raw = try readName()
      skipSpace()
      guard byte(at) == UInt8(ascii: "=") else { throw failure(.badTag("="), at) }
      at += 1
      skipSpace()
      let value = try readValue()
      if raws.contains(raw) { throw failure(.duplicateAttribute(names.raw(raw)), nameStart) }
      if raws.count >= Self.attributeLimit { throw failure(.tooMuch("attributes"), nameStart) }
      raws.append(raw)
      attributes.append(Attribute(name: raw, value: value, offset: nameStart))
    }
  }

  private mutating func readValue() throws(XMLFailure) -> String {
    let quote = byte(at)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw failure(.badTag("\""), at) }
    at += 1
    let start = at
    while at < bytes.count, Self.isPlainInValue(bytes[at]), bytes[at] != quote { at += 1 }
    if at < bytes.count, bytes[at] == quote {
      at += 1
      return String(decoding: bytes[start..<at - 1], as: UTF8.self)
    }
    content.removeAll(keepingCapacity: true)
    content.append(contentsOf: bytes[start..<at])
    while true {
      guard at < bytes.count else { throw endFailure() }
      let byte = bytes[at]
      switch byte {
      case quote:
        at += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "<"): throw failure(.lessThanInAttribute, at)
      case UInt8(ascii: "&"): try readReference()
      case UInt8(ascii: "\r"):
        content.append(UInt8(ascii: " "))
        at += self.byte(at + 1) == UInt8(ascii: "\n") ? 2 : 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        content.append(UInt8(ascii: " "))
        at += 1
      case 0x20..<0x80:
        content.append(byte)
        at += 1
      default: try readCharacter()
      }
    }
  }

  /// Whether a byte of a value stands for itself.
  private static func isPlainInValue(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
  }

  /// Sets aside the namespace declarations, gives the other attributes their expanded names, and looks for doubles.
  private mutating func resolve(_ raws: [Int]) throws(XMLFailure) {
    var hasPrefix = false
    var hasDeclaration = false
    for (index, raw) in raws.enumerated() {
      switch names.kind(raw) {
      case .plain: break
      case .prefixed: hasPrefix = true
      case .declaration(let prefix):
        hasDeclaration = true
        let declared = names.declare(prefix, attributes[index].value, depth: depth)
        if !declared { throw failure(.badPrefix(names.raw(raw)), attributes[index].offset) }
      }
    }
    if hasDeclaration {
      attributes.removeAll { attribute in
        if case .declaration = names.kind(attribute.name) { true } else { false }
      }
    }
    for index in attributes.indices {
      guard let expanded = names.attribute(attributes[index].name) else {
        throw failure(.badPrefix(names.raw(attributes[index].name)), attributes[index].offset)
      }
      attributes[index].name = expanded
    }
    guard hasPrefix, attributes.count > 1 else { return }
    var seen: Set<Int> = []
    for attribute in attributes where !seen.insert(attribute.name).inserted {
      throw failure(.duplicateAttribute(names[attribute.name].local), attribute.offset)
    }
  }
}
