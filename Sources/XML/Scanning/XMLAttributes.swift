extension XMLScanner {
  /// Reads the attributes of a start tag up to its end; whether the tag is an empty one.
  mutating func readAttributes() throws(XMLFailure) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    rawNames.removeAll(keepingCapacity: true)
    while true {
      let before = at
      skipSpace()
      guard at < window.count else { throw endFailure() }
      if window[at] == UInt8(ascii: ">") {
        at += 1
        try resolve()
        return false
      }
      if window[at] == UInt8(ascii: "/") {
        guard byte(at + 1) == UInt8(ascii: ">") else { throw failure(.badTag("/"), at) }
        at += 2
        try resolve()
        return true
      }
      if before == at { throw failure(.badTag(" "), at) }
      let nameStart = at
      let raw = try readName()
      skipSpace()
      guard byte(at) == UInt8(ascii: "=") else { throw failure(.badTag("="), at) }
      at += 1
      skipSpace()
      let value = try readValue()
      if rawNames.contains(raw) { throw failure(.duplicateAttribute(names.raw(raw)), nameStart) }
      if rawNames.count >= Self.attributeLimit { throw failure(.tooMuch("attributes"), nameStart) }
      rawNames.append(raw)
      attributes.append(Attribute(name: raw, value: value, offset: window.base + nameStart))
    }
  }

  private mutating func readValue() throws(XMLFailure) -> Range<Int> {
    let quote = byte(at)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw failure(.badTag("\""), at) }
    at += 1
    let first = values.count
    while true {
      let end = window.bytes.withUnsafeBufferPointer {
        XMLCharacter.endOfPlainText($0, from: at, limit: $0.count, stop: quote, isValue: true)
      }
      values.append(contentsOf: window.bytes[at..<end])
      at = end
      guard at < window.count else { throw endFailure() }
      switch window[at] {
      case quote:
        at += 1
        return first..<values.count
      case UInt8(ascii: "<"): throw failure(.lessThanInAttribute, at)
      case UInt8(ascii: "&"): try readReference(into: \.values)
      case UInt8(ascii: ">"):
        values.append(UInt8(ascii: ">"))
        at += 1
      case UInt8(ascii: "\r"):
        values.append(UInt8(ascii: " "))
        at += byte(at + 1) == UInt8(ascii: "\n") ? 2 : 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        values.append(UInt8(ascii: " "))
        at += 1
      default: throw characterFailure()
      }
    }
  }

  /// Sets aside the namespace declarations, gives the other attributes their expanded names, and looks for doubles.
  private mutating func resolve() throws(XMLFailure) {
    var hasPrefix = false
    var hasDeclaration = false
    for (index, raw) in rawNames.enumerated() {
      switch names.kind(raw) {
      case .plain: break
      case .prefixed: hasPrefix = true
      case .declaration:
        hasDeclaration = true
        let declared = names.declare(raw, value(of: attributes[index]), depth: depth)
        if !declared { throw failure(.badPrefix(names.raw(raw)), attributes[index].offset - window.base) }
      }
    }
    if hasDeclaration { attributes.removeAll { names.kind($0.name) == .declaration } }
    for index in attributes.indices {
      guard let expanded = names.attribute(attributes[index].name) else {
        throw failure(.badPrefix(names.raw(attributes[index].name)), attributes[index].offset - window.base)
      }
      attributes[index].name = expanded
    }
    guard hasPrefix else { return }
    for (index, attribute) in attributes.enumerated()
    where attributes[..<index].contains(where: { $0.name == attribute.name }) {
      throw failure(.duplicateAttribute(names[attribute.name].local), attribute.offset - window.base)
    }
  }
}
