/// The encoding of an XML document: UTF-8, or one of those that are turned into it block by block.
enum XMLEncoding {
  /// The longest beginning of a document that is looked at for its encoding, in bytes.
  private static let declarationLimit = 1024

  /// The document in UTF-8, or why it can't be read.
  static func decode(_ input: XMLInput) -> (input: XMLInput, problem: XMLProblem?) {
    if input.isDecoded { return (input, nil) }
    let start = input.bytes(from: 0, count: declarationLimit)
    if start.starts(with: [0xFE, 0xFF]) { return (XMLTranscoding(input, .utf16(isHighFirst: true)).input, nil) }
    if start.starts(with: [0xFF, 0xFE]) { return (XMLTranscoding(input, .utf16(isHighFirst: false)).input, nil) }
    guard let name = declaredName(start, from: start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) else {
      return (input, nil)
    }
    switch name.uppercased() {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": return (input, nil)
    case "ISO-8859-1", "LATIN1": return (XMLTranscoding(input, .latin1).input, nil)
    default: return (input, .unknownEncoding(name))
    }
  }

  private static func declaredName(_ bytes: [UInt8], from start: Int) -> String? {
    guard let end = endOfDeclaration(bytes, from: start) else { return nil }
    let words = String(decoding: bytes[start..<end], as: UTF8.self).split { $0 == "\"" || $0 == "'" }
    guard let index = words.firstIndex(where: { $0.contains("encoding") }), index + 1 < words.count else { return nil }
    return String(words[index + 1])
  }

  /// Where the XML declaration ends, or `nil` where there is none or it is not written as one.
  ///
  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
  static func endOfDeclaration(_ bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    func skip(_ text: String) -> Bool {
      guard bytes[min(at, bytes.count)...].starts(with: text.utf8) else { return false }
      at += text.utf8.count
      return true
    }
    func skipSpace() -> Bool {
      let from = at
      while at < bytes.count, XMLCharacter.isSpace(bytes[at]) { at += 1 }
      return at > from
    }
    func value(_ isAllowed: (String) -> Bool) -> Bool {
      _ = skipSpace()
      guard skip("=") else { return false }
      _ = skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
        let end = bytes[(at + 1)...].prefix(64).firstIndex(of: bytes[at])
      else { return false }
      let text = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
      at = end + 1
      return isAllowed(text)
    }
    guard skip("<?xml"), skipSpace(), skip("version"),
      value({ $0.hasPrefix("1.") && $0.count > 2 && $0.dropFirst(2).allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    var hasSpace = skipSpace()
    if hasSpace, skip("encoding") {
      guard
        value({ name in
          (name.utf8.first.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false)
            && name.utf8.allSatisfy {
              ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0)
                || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
            }
        })
      else { return nil }
      hasSpace = skipSpace()
    }
    if hasSpace, skip("standalone") {
      guard value({ $0 == "yes" || $0 == "no" }) else { return nil }
      _ = skipSpace()
    }
    return skip("?>") ? at : nil
  }
}
