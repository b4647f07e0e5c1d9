import Foundation

/// How the bytes of a glossary file spell its characters.
public enum GlossaryEncoding: String, Hashable, Codable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"

  /// Tells the encoding from the bytes: by their mark, their zero bytes, and whether they are well-formed UTF-8.
  ///
  /// A file of UTF-8 with a few bad bytes stays UTF-8: in GB18030 text well-formed Han characters of UTF-8 are rare.
  ///
  /// With it come the length of the mark and whether all bytes are well-formed UTF-8, where that is the encoding.
  static func detect(_ bytes: [UInt8]) -> (encoding: GlossaryEncoding, markLength: Int, isWellFormed: Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, true) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3, UTF8Damage(bytes).ranges.isEmpty) }
    let head = bytes.prefix(4_096)
    var zeros = [0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    // Every Latin letter, comma and line end has a zero byte in UTF-16, on the same side every time.
    if zeros[0] + zeros[1] > head.count / 8 {
      if zeros[1] > 8 * zeros[0] { return (.utf16LittleEndian, 0, true) }
      if zeros[0] > 8 * zeros[1] { return (.utf16BigEndian, 0, true) }
    }
    let damage = UTF8Damage(bytes)
    if damage.ranges.isEmpty { return (.utf8, 0, true) }
    let isGB18030 = damage.wellFormedHan <= damage.ranges.count && decodeGB18030(bytes[...]).damaged == 0
    return isGB18030 ? (.gb18030, 0, true) : (.utf8, 0, false)
  }

  /// The bytes in UTF-8, and how many of them stood for no character (now U+FFFD).
  func decode(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], damaged: Int) {
    switch self {
    case .utf8: return (Array(bytes), 0)
    case .gb18030: return Self.decodeGB18030(bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      var at = bytes.startIndex
      while at + 1 < bytes.endIndex {
        let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
        units.append(self == .utf16LittleEndian ? second << 8 | first : first << 8 | second)
        at += 2
      }
      let text = String(decoding: units, as: UTF16.self)
      let damaged = (bytes.count & 1) + zip(units, text.utf16).count { $0 != $1 }
      return (Array(text.utf8), damaged)
    }
  }

  /// The text of UTF-8 in this encoding; `nil` where it has no such character.
  func encode(_ utf8: some Sequence<UInt8>) -> [UInt8]? {
    switch self {
    case .utf8: return Array(utf8)
    case .gb18030:
      return String(decoding: Array(utf8), as: UTF8.self).data(using: .gb18030).map(Array.init)
    case .utf16LittleEndian, .utf16BigEndian:
      var bytes: [UInt8] = []
      for unit in String(decoding: Array(utf8), as: UTF8.self).utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        bytes.append(contentsOf: self == .utf16LittleEndian ? [low, high] : [high, low])
      }
      return bytes
    }
  }

  private static func decodeGB18030(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], damaged: Int) {
    if let text = String(data: Data(bytes), encoding: .gb18030) { return (Array(text.utf8), 0) }
    // Foundation gives no offset: read on character by character (one, two or four bytes).
    var result: [UInt8] = []
    var damaged = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let length = gb18030Length(bytes[at...])
      let piece = bytes[at..<min(bytes.endIndex, at + length)]
      if bytes[at] < 0x80 {
        result.append(bytes[at])
      } else if let text = String(data: Data(piece), encoding: .gb18030) {
        result.append(contentsOf: text.utf8)
      } else {
        damaged += 1
        result.append(contentsOf: "\u{FFFD}".utf8)
        at += 1
        continue
      }
      at += length
    }
    return (result, damaged)
  }

  private static func gb18030Length(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first >= 0x80, bytes.count > 1 else { return 1 }
    return (0x30...0x39).contains(bytes[bytes.startIndex + 1]) ? 4 : 2
  }
}

extension String.Encoding {
  /// GB18030, the encoding of Chinese Windows; the value is that of `kCFStringEncodingGB_18030_2000`.
  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
