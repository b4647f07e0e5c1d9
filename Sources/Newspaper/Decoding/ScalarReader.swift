/// Reads the scalars of one encoding from bytes.
///
/// One reader serves both the strict decoding of a page and the guess at its encoding, so that what is guessed is what
/// is decoded.
enum ScalarReader {
  /// One step of reading.
  enum Step {
    /// A scalar and the bytes that it took.
    case scalar(UInt32, Int)
    /// So many bytes that are no character.
    case undecodable(Int)
  }

  /// Reads what stands at an offset, which must be inside the bytes.
  @inline(__always)
  static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ encoding: TextEncoding) -> Step {
    switch encoding {
    case .utf8:
      return UTF8Scan.scalar(bytes, at).map { .scalar($0.scalar, $0.length) } ?? .undecodable(1)
    case .utf16LittleEndian: return utf16(bytes, at, low: 0, high: 1)
    case .utf16BigEndian: return utf16(bytes, at, low: 1, high: 0)
    case .gb18030: return GB18030.next(bytes, at)
    case .big5: return Big5.next(bytes, at)
    }
  }

  /// The largest number of UTF-8 bytes that bytes of an encoding can become.
  static func capacity(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> Int {
    switch encoding {
    case .utf8: bytes.count
    // Two bytes become at most three.
    case .utf16LittleEndian, .utf16BigEndian, .big5: bytes.count / 2 * 3 + 3
    // Here too, but for a single 0x80, which becomes the three bytes of €.
    case .gb18030: bytes.count / 2 * 3 + 3 + 2 * bytes.count { $0 == 0x80 }
    }
  }

  @inline(__always)
  private static func utf16(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, low: Int, high: Int) -> Step {
    func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low]) }
    guard at + 2 <= bytes.count else { return .undecodable(1) }
    let first = unit(at)
    guard (0xD800...0xDFFF).contains(first) else { return .scalar(first, 2) }
    guard first < 0xDC00, at + 4 <= bytes.count else { return .undecodable(2) }
    let second = unit(at + 2)
    guard (0xDC00...0xDFFF).contains(second) else { return .undecodable(2) }
    return .scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), 4)
  }
}
