import Foundation

/// How the bytes of a glossary file spell its characters.
public enum GlossaryEncoding: String, Hashable, Codable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"

  /// Tells the encoding from the bytes: by their mark, their zero bytes, and in which encoding most of them are text.
  ///
  /// A few bad bytes don't make another encoding of a file: in GB18030 text well-formed Han characters of UTF-8 are
  /// rare, and Han characters of UTF-8 read as GB18030 soon hit on bytes that are none.
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
    let badInUTF8 = damage.ranges.reduce(0) { $0 + $1.count }
    if damage.wellFormedHan * 3 >= badInUTF8 { return (.utf8, 0, false) }
    let badInGB18030 = decodeGB18030(bytes[...]).damage.reduce(0) { $0 + $1.bytes.count }
    return badInGB18030 * 4 <= badInUTF8 ? (.gb18030, 0, true) : (.utf8, 0, false)
  }

  /// The bytes in UTF-8, and those of them that stand for no character (now U+FFFD).
  func decode(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], damage: [DamagedBytes]) {
    switch self {
    case .utf8: (Array(bytes), [])
    case .gb18030: Self.decodeGB18030(bytes)
    case .utf16LittleEndian: Self.decodeUTF16(bytes) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian: Self.decodeUTF16(bytes) { UInt16($0) << 8 | UInt16($1) }
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

  private static func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16
  ) -> (utf8: [UInt8], damage: [DamagedBytes]) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    var result: [UInt8] = []
    var damage: [DamagedBytes] = []
    func lose(_ lost: ArraySlice<UInt8>) {
      damage.append(DamagedBytes(place: result.count, bytes: Array(lost)))
      result.append(contentsOf: "\u{FFFD}".utf8)
    }
    if let text = String(validating: units, as: UTF16.self) {
      result = Array(text.utf8)
    } else {
      var at = 0
      while at < units.count {
        let isPair = at + 1 < units.count && UTF16.isLeadSurrogate(units[at]) && UTF16.isTrailSurrogate(units[at + 1])
        let length = isPair ? 2 : 1
        if !isPair, UTF16.isSurrogate(units[at]) {
          let place = bytes.startIndex + 2 * at
          lose(bytes[place..<place + 2])
        } else {
          result.append(contentsOf: String(decoding: units[at..<at + length], as: UTF16.self).utf8)
        }
        at += length
      }
    }
    if bytes.count % 2 == 1 { lose(bytes.suffix(1)) }
    return (result, damage)
  }

  private static func decodeGB18030(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], damage: [DamagedBytes]) {
    if let text = String(data: Data(bytes), encoding: .gb18030) { return (Array(text.utf8), []) }
    // Foundation gives no offset: read on line by line, and a line with bad bytes character by character.
    var result: [UInt8] = []
    var damage: [DamagedBytes] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.endIndex
      if let text = String(data: Data(bytes[start..<end]), encoding: .gb18030) {
        result.append(contentsOf: text.utf8)
      } else {
        decodeGB18030(characters: bytes[start..<end], &result, &damage)
      }
      start = end
    }
    return (result, damage)
  }

  /// Reads characters of one, two or four bytes one by one.
  private static func decodeGB18030(
    characters bytes: ArraySlice<UInt8>, _ result: inout [UInt8], _ damage: inout [DamagedBytes]
  ) {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let length = gb18030Length(bytes[at...])
      let piece = bytes[at..<min(bytes.endIndex, at + length)]
      if bytes[at] < 0x80 {
        result.append(bytes[at])
      } else if let text = String(data: Data(piece), encoding: .gb18030) {
        result.append(contentsOf: text.utf8)
      } else {
        damage.append(DamagedBytes(place: result.count, bytes: [bytes[at]]))
        result.append(contentsOf: "\u{FFFD}".utf8)
        at += 1
        continue
      }
      at += length
    }
  }

  private static func gb18030Length(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first >= 0x80, bytes.count > 1 else { return 1 }
    return (0x30...0x39).contains(bytes[bytes.startIndex + 1]) ? 4 : 2
  }
}

/// Bytes of a file that stand for no character in its encoding.
struct DamagedBytes: Hashable, Codable, Sendable {
  /// Where they stand, or U+FFFD for them, in the text.
  var place: Int
  /// The bytes as they stand in the file.
  var bytes: [UInt8]
}

extension String.Encoding {
  /// GB18030, the encoding of Chinese Windows; the value is that of `kCFStringEncodingGB_18030_2000`.
  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
