extension XMLScanner {
  /// Reads character data up to the next markup, or a part of it.
  mutating func readText() throws(XMLFailure) {
    content.removeAll(keepingCapacity: true)
    let limit = window.textEnd
    while true {
      let end = window.bytes.withUnsafeBufferPointer { XMLCharacter.endOfPlainText($0, from: at, limit: limit) }
      content.append(contentsOf: window.bytes[at..<end])
      at = end
      if at >= limit {
        if !window.goesOn { throw endFailure() }
        // The beginning of a ]]> that may follow stays for the next part.
        for _ in 0..<2 where at > start && window[at - 1] == UInt8(ascii: "]") {
          at -= 1
          content.removeLast()
        }
        return
      }
      switch window[at] {
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "&"): try readReference(into: \.content)
      case UInt8(ascii: "\r"): readLineEnd()
      case UInt8(ascii: ">"):
        if at - start >= 2, window[at - 1] == UInt8(ascii: "]"), window[at - 2] == UInt8(ascii: "]") {
          throw failure(.forbiddenSequence("]]>"), at - 2)
        }
        content.append(UInt8(ascii: ">"))
        at += 1
      default: throw characterFailure()
      }
      if content.count >= Self.textChunk { return }
    }
  }

  /// Reads a CDATA section.
  mutating func readCharacterSection() throws(XMLFailure) {
    at += "<![CDATA[".utf8.count
    try readUntil("]]>", forbidding: nil)
    if at - start > Self.markupLimit { throw failure(.tooMuch("markup"), start) }
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
    while at < window.count {
      let byte = window[at]
      if byte == end.utf8Start.pointee {
        if matches(end) {
          at += end.utf8CodeUnitCount
          return
        }
        if let sequence, matches(sequence) { throw failure(.forbiddenSequence(sequence.description), at) }
        content.append(byte)
        at += 1
        continue
      }
      let plainEnd = window.bytes.withUnsafeBufferPointer {
        XMLCharacter.endOfPlainText($0, from: at, limit: $0.count, stop: end.utf8Start.pointee)
      }
      content.append(contentsOf: window.bytes[at..<plainEnd])
      at = plainEnd
      if at == window.count || window[at] == end.utf8Start.pointee { continue }
      switch window[at] {
      case UInt8(ascii: "\r"): readLineEnd()
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: ">"):
        content.append(window[at])
        at += 1
      default: throw characterFailure()
      }
    }
    throw endFailure()
  }

  private mutating func readLineEnd() {
    content.append(UInt8(ascii: "\n"))
    at += byte(at + 1) == UInt8(ascii: "\n") ? 2 : 1
  }

  /// Why the bytes at the place that is reached are no character of XML.
  mutating func characterFailure() -> XMLFailure {
    let (width, scalar) = window.bytes.withUnsafeBufferPointer { bytes in
      let width = XMLCharacter.width(bytes, at)
      return (width, width == 0 ? 0 : XMLCharacter.scalar(bytes, at, width))
    }
    return failure(width == 0 ? .invalidUTF8 : .forbiddenCharacter(scalar), at)
  }

  /// Reads a reference to a character or to one of the five entities of XML.
  mutating func readReference(into target: WritableKeyPath<XMLScanner, [UInt8]>) throws(XMLFailure) {
    let first = at
    let limit = min(window.count, at + 12)
    guard let end = window.bytes[at..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      throw failure(.badReference("&"), first)
    }
    let body = window.bytes[(at + 1)..<end]
    guard let scalar = Self.scalar(of: body), XMLCharacter.isAllowed(scalar), let character = Unicode.Scalar(scalar)
    else { throw failure(.badReference(String(decoding: window.bytes[first...end], as: UTF8.self)), first) }
    self[keyPath: target].append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
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
