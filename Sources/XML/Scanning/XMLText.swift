extension XMLScanner {
  /// Reads character data up to the next markup, or a part of it.
  mutating func readText() throws(XMLFailure) {
    content.removeAll(keepingCapacity: true)
    var start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
        && byte != UInt8(ascii: ">")
      {
        at += 1
        continue
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
        at += 1
        continue
      }
      if byte >= 0x80, case let width = XMLCharacter.width(bytes, at), width > 0,
        XMLCharacter.isAllowed(XMLCharacter.scalar(bytes, at, width)), at - start < Self.textChunk
      {
        at += width
        continue
      }
      content.append(contentsOf: bytes[start..<at])
      if byte == UInt8(ascii: "<") { return }
      switch byte {
      case UInt8(ascii: "&"): try readReference()
      case UInt8(ascii: "\r"): readLineEnd()
      case UInt8(ascii: ">"):
        if at - offset >= 2, bytes[at - 1] == UInt8(ascii: "]"), bytes[at - 2] == UInt8(ascii: "]") {
          throw failure(.forbiddenSequence("]]>"), at - 2)
        }
        content.append(byte)
        at += 1
      default: try readCharacter()
      }
      start = at
      if content.count >= Self.textChunk { return }
    }
    throw endFailure()
  }

  /// Reads a CDATA section.
  mutating func readCharacterSection() throws(XMLFailure) {
    at += "<![CDATA[".utf8.count
    try readUntil("]]>", forbidding: nil)
  }

  /// Reads a comment.
  mutating func readComment() throws(XMLFailure) {
    at += "<!--".utf8.count
    try readUntil("-->", forbidding: "--")
  }

  /// Reads a processing instruction.
  mutating func readInstruction() throws(XMLFailure) {
    at += 2
    let raw = try readName()
    target = names.raw(raw)
    if target.lowercased() == "xml" || target.contains(":") { throw failure(.badInstruction, offset) }
    if !matches("?>") {
      guard XMLCharacter.isSpace(byte(at)) else { throw failure(.badInstruction, at) }
      skipSpace()
    }
    try readUntil("?>", forbidding: nil)
  }

  private mutating func readUntil(_ end: StaticString, forbidding sequence: StaticString?) throws(XMLFailure) {
    content.removeAll(keepingCapacity: true)
    while at < bytes.count {
      let byte = bytes[at]
      if byte == end.utf8Start.pointee {
        if matches(end) {
          at += end.utf8CodeUnitCount
          return
        }
        if let sequence, matches(sequence) { throw failure(.forbiddenSequence(sequence.description), at) }
      }
      switch byte {
      case 0x20..<0x80, UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        content.append(byte)
        at += 1
      case UInt8(ascii: "\r"): readLineEnd()
      default: try readCharacter()
      }
    }
    throw endFailure()
  }

  private mutating func readLineEnd() {
    content.append(UInt8(ascii: "\n"))
    at += byte(at + 1) == UInt8(ascii: "\n") ? 2 : 1
  }

  /// Reads a character beyond ASCII, or refuses a control character.
  mutating func readCharacter() throws(XMLFailure) {
    let width = XMLCharacter.width(bytes, at)
    if width == 0 { throw failure(.invalidUTF8, at) }
    let scalar = XMLCharacter.scalar(bytes, at, width)
    if !XMLCharacter.isAllowed(scalar) { throw failure(.forbiddenCharacter(scalar), at) }
    content.append(contentsOf: bytes[at..<at + width])
    at += width
  }

  /// Reads a reference to a character or to one of the five entities of XML.
  mutating func readReference() throws(XMLFailure) {
    let start = at
    let limit = min(bytes.count, at + 12)
    guard let end = bytes[at..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      throw failure(.badReference("&"), start)
    }
    let body = bytes[(at + 1)..<end]
    guard let scalar = Self.scalar(of: body), XMLCharacter.isAllowed(scalar), let character = Unicode.Scalar(scalar)
    else { throw failure(.badReference(String(decoding: bytes[start...end], as: UTF8.self)), start) }
    content.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    at = end + 1
  }

  private static func scalar(of reference: ArraySlice<UInt8>) -> UInt32? {
    switch String(decoding: reference, as: UTF8.self) {
    case "lt": return 0x3C
    case "gt": return 0x3E
    case "amp": return 0x26
    case "quot": return 0x22
    case "apos": return 0x27
    case let text where text.hasPrefix("#x"): return digits(text.dropFirst(2), radix: 16)
    case let text where text.hasPrefix("#"): return digits(text.dropFirst(), radix: 10)
    default: return nil
    }
  }

  /// A number of digits alone; `UInt32` would also take a sign.
  private static func digits(_ text: Substring, radix: Int) -> UInt32? {
    text.first == "+" || text.first == "-" ? nil : UInt32(text, radix: radix)
  }
}
