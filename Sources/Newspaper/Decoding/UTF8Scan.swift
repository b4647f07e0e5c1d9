/// One look at every byte of a text that should be UTF-8, for form (Unicode 16, table 3-7) and for what XML forbids.
///
/// The bytes are then taken over as they are. Han characters, three bytes each, are judged with one load of four bytes
/// and a mask instead of byte by byte; that is what keeps the scan above 1 GB/s on Chinese text.
struct UTF8Scan {
  /// The first thing that is wrong.
  private(set) var defect: TextDefect?
  /// Whether there is nothing but ASCII.
  private(set) var isASCII = true
  /// Whether a character of three or four bytes was seen; text of another encoding hardly ever shows one by chance.
  private(set) var hasLongSequences = false
  /// Whether there is a U+FFFD, the mark of a character that an earlier conversion lost.
  private(set) var hasReplacements = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    let count = bytes.count
    var at = 0
    while at < count {
      let lead = bytes[at]
      if lead < 0x80 {
        if at + 8 <= count, Self.isPlainASCII(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
          at += 8
        } else if TextDefect.isForbidden(UInt32(lead)), !Self.isPageBreak(bytes, at) {
          defect = .forbidden(UInt32(lead), offset: at)
          return
        } else {
          at += 1
        }
        continue
      }
      isASCII = false
      if at + 4 <= count, Self.isCommonThreeBytes(raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)) {
        hasLongSequences = true
        at += 3
        continue
      }
      guard let (scalar, length) = Self.scalar(bytes, at) else {
        defect = .undecodable(offset: at, count: 1)
        return
      }
      if TextDefect.isForbidden(scalar) {
        defect = .forbidden(scalar, offset: at)
        return
      }
      if scalar == 0xFFFD { hasReplacements = true }
      if length > 2 { hasLongSequences = true }
      at += length
    }
  }

  private static func isPageBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let before = UnsafeBufferPointer(rebasing: bytes[..<at])
    return UInt32(bytes[at]) == FormFeed.scalar && FormFeed.isAtLineEdge(after: before, bytes, at, UTF8Reader())
  }

  /// Whether eight bytes are ASCII without control characters.
  @inline(__always)
  private static func isPlainASCII(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let controls = (word &- 0x2020_2020_2020_2020) & ~word & high
    return (word & high) | controls == 0
  }

  /// Whether the next three bytes are a character of the rows U+1000–CFFF or U+E000–FFBF, where every combination is sound.
  @inline(__always)
  private static func isCommonThreeBytes(_ word: UInt32) -> Bool {
    let bytes = UInt32(littleEndian: word)
    if bytes & 0xC0_C0F0 != 0x80_80E0 { return false }
    let lead = bytes & 0xFF
    return lead != 0xE0 && lead != 0xED && bytes & 0xFFFF != 0xBFEF
  }

  /// The scalar at an offset and its length in bytes, or `nil` where the bytes are not well-formed.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(bytes[at])
    let length: Int
    let least: UInt32
    var scalar: UInt32
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0xC2...0xDF: (length, least, scalar) = (2, 0x80, lead & 0x1F)
    case 0xE0...0xEF: (length, least, scalar) = (3, 0x800, lead & 0x0F)
    case 0xF0...0xF4: (length, least, scalar) = (4, 0x10000, lead & 0x07)
    default: return nil
    }
    guard at + length <= bytes.count else { return nil }
    for index in at + 1..<at + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
  }
}
