import Digests

/// The characters of XML 1.0, fifth edition, in UTF-8.
enum XMLCharacter {
  /// Whether a byte is white space.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// The production Char.
  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The number of bytes of the character at an index, or 0 where the bytes are not UTF-8.
  static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    func next(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + offset < bytes.count && range.contains(bytes[at + offset])
    }
    switch first {
    case 0x00..<0x80: return 1
    case 0xC2...0xDF: return next(1) ? 2 : 0
    case 0xE0: return next(1, 0xA0...0xBF) && next(2) ? 3 : 0
    case 0xED: return next(1, 0x80...0x9F) && next(2) ? 3 : 0
    case 0xE1...0xEF: return next(1) && next(2) ? 3 : 0
    case 0xF0: return next(1, 0x90...0xBF) && next(2) && next(3) ? 4 : 0
    case 0xF1...0xF3: return next(1) && next(2) && next(3) ? 4 : 0
    case 0xF4: return next(1, 0x80...0x8F) && next(2) && next(3) ? 4 : 0
    default: return 0
    }
  }

  /// The code point of the character at an index, whose width is known.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int) -> UInt32 {
    switch width {
    case 1: UInt32(bytes[at])
    case 2: UInt32(bytes[at] & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
    case 3: UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
    default:
      UInt32(bytes[at] & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12 | UInt32(bytes[at + 2] & 0x3F) << 6
        | UInt32(bytes[at + 3] & 0x3F)
    }
  }

  /// The number of bytes of the name character at an index, or 0 where it is none.
  static func nameWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, isFirst: Bool) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return isNameCharacter(UInt32(byte), isFirst: isFirst) ? 1 : 0 }
    let width = width(bytes, at)
    return width > 0 && isNameCharacter(scalar(bytes, at, width), isFirst: isFirst) ? width : 0
  }

  /// Where a name ends that begins at an index, and a hash of it; soon after the limit where it is too long.
  static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> (end: Int, hash: UInt64) {
    var at = start
    var hash = FNV1a()
    while at < bytes.count, at - start <= limit {
      let width = nameWidth(bytes, at, isFirst: at == start)
      if width == 0 { break }
      for index in at..<at + width { hash.add(bytes[index]) }
      at += width
    }
    return (at, hash.value)
  }

  /// Where a text ends that needs no second look: at markup, a line end to be normalized, or bytes that are no character
  /// of XML.
  ///
  /// - Parameters:
  ///   - stop: Another byte to end at, such as the quotation mark behind the value of an attribute.
  ///   - isValue: Whether the text is the value of an attribute, in which line ends and tabulators become spaces.
  static func endOfPlainText(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, stop: UInt8 = UInt8(ascii: "<"),
    isValue: Bool = false
  ) -> Int {
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte < 0x80 {
        let isPlain =
          byte >= 0x20
          ? byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&") && byte != UInt8(ascii: ">") && byte != stop
          : !isValue && (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t"))
        if !isPlain { return at }
        at += 1
      } else {
        let width = width(bytes, at)
        // Of the characters of two bytes and more only U+FFFE and U+FFFF are not allowed.
        if width == 0 || byte == 0xEF && !isAllowed(scalar(bytes, at, width)) { return at }
        at += width
      }
    }
    return at
  }

  /// The productions NameStartChar and NameChar.
  static func isNameCharacter(_ scalar: UInt32, isFirst: Bool) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x3A: true
    case 0x30...0x39, 0x2D, 0x2E, 0xB7, 0x300...0x36F, 0x203F...0x2040: !isFirst
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D: true
    case 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x10000...0xEFFFF: true
    default: false
    }
  }
}
