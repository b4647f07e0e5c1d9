/// The bytes of a file that are no UTF-8.
struct UTF8Damage {
  /// Where the ill-formed bytes stand, in order.
  private(set) var ranges: [Range<Int>] = []
  /// How many well-formed sequences of three bytes stand in the file.
  private(set) var wellFormedHan = 0

  /// Checks bytes against the well-formed sequences of the Unicode standard (table 3-7).
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { check($0) }
  }

  private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at < bytes.count {
      if at + 8 <= bytes.count {
        // Up to eight ASCII characters at a time.
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        let plain = (word & .repeating(0x80)).trailingZeroBitCount / 8
        at += plain
        if plain == 8 { continue }
      }
      let length = Self.wellFormedLength(bytes, at)
      if length == 0 {
        if let last = ranges.last, last.upperBound == at {
          ranges[ranges.count - 1] = last.lowerBound..<at + 1
        } else {
          ranges.append(at..<at + 1)
        }
        at += 1
      } else {
        if length == 3 { wellFormedHan += 1 }
        at += length
      }
    }
  }

  @inline(__always)
  private static func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + offset < bytes.count && range.contains(bytes[at + offset])
    }
    switch bytes[at] {
    case 0...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
