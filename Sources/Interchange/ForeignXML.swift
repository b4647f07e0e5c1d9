import XML

/// Reads XML that other programs wrote: UTF-16 as Trados writes it, and a DOCTYPE that only names a schema.
///
/// A DOCTYPE that merely points to `tmx14.dtd` or the like is customary in TMX and TBX; nothing is ever loaded from it.
/// One that declares entities is refused.
enum ForeignXML {
  /// - Parameter allowsDoctype: Whether a DOCTYPE that only names a schema is passed over, as TMX and TBX have it.
  static func document(
    _ bytes: [UInt8], allowsDoctype: Bool = true
  ) throws(InterchangeFailure) -> XMLDocument {
    do {
      let bytes = inUTF8(bytes)
      return try XMLDocument(parsing: allowsDoctype ? withoutDoctype(bytes) : bytes)
    } catch {
      throw InterchangeFailure(error)
    }
  }

  /// The document in UTF-8; that of a UTF-16 document without its declaration, which no longer tells the truth.
  private static func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 2 else { return bytes }
    let high: Int
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): high = 0
    case (0xFF, 0xFE): high = 1
    default: return bytes
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for at in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[at + high]) << 8 | UInt16(bytes[at + 1 - high]))
    }
    var text = Array(String(decoding: units, as: UTF16.self).utf8)
    if text.starts(with: Array("<?xml".utf8)), let end = text.firstIndex(of: UInt8(ascii: ">")) {
      blank(&text, 0...end)
    }
    return text
  }

  /// The document with a harmless DOCTYPE blanked out, so that every line and column stays where it was.
  private static func withoutDoctype(_ bytes: [UInt8]) -> [UInt8] {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
      } else if matches("<?", bytes, at) {
        at = end(of: "?>", bytes, at)
      } else if matches("<!--", bytes, at) {
        at = end(of: "-->", bytes, at)
      } else if matches("<!DOCTYPE", bytes, at) {
        guard let close = endOfDoctype(bytes, at) else { return bytes }
        var result = bytes
        blank(&result, at...close)
        return result
      } else {
        return bytes
      }
    }
    return bytes
  }

  /// Where a DOCTYPE ends, or `nil` where it has declarations of its own or does not end.
  private static func endOfDoctype(_ bytes: [UInt8], _ start: Int) -> Int? {
    var quote: UInt8?
    for at in start..<bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        return nil
      } else if byte == UInt8(ascii: ">") {
        return at
      }
    }
    return nil
  }

  private static func matches(_ word: StaticString, _ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private static func end(of mark: StaticString, _ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if matches(mark, bytes, at) { return at + mark.utf8CodeUnitCount }
      at += 1
    }
    return bytes.count
  }

  private static func blank(_ bytes: inout [UInt8], _ range: ClosedRange<Int>) {
    for at in range where bytes[at] != 0x0A && bytes[at] != 0x0D { bytes[at] = 0x20 }
  }
}

extension String {
  /// The text without the characters that XML 1.0 cannot hold, such as U+000B.
  var withoutForbiddenInXML: String {
    let isClean = unicodeScalars.allSatisfy(\.isAllowedInXML)
    if isClean { return self }
    var clean = UnicodeScalarView()
    clean.append(contentsOf: unicodeScalars.lazy.filter(\.isAllowedInXML))
    return String(clean)
  }
}

extension Unicode.Scalar {
  /// The production Char of XML 1.0.
  var isAllowedInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
