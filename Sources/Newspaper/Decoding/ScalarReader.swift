/// Reads the scalars of one encoding from bytes.
///
/// One reader serves both the strict decoding of a page and the guess at its encoding, so that what is guessed is what
/// is decoded. Loops over a reader are generic and specialized, because they run once a character.
protocol ScalarReader {
  /// Reads what stands at an offset, which must be inside the bytes.
  func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarStep
}

/// One step of reading.
enum ScalarStep {
  /// A scalar and the bytes that it took.
  case scalar(UInt32, Int)
  /// So many bytes that are no character.
  case undecodable(Int)
}

/// Reads UTF-8, one to four bytes a character.
struct UTF8Reader: ScalarReader {
  @inline(__always)
  func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarStep {
    UTF8Scan.scalar(bytes, at).map { .scalar($0.scalar, $0.length) } ?? .undecodable(1)
  }
}

/// Reads UTF-16 of either byte order, two or four bytes a character.
struct UTF16Reader: ScalarReader {
  private let low: Int
  private let high: Int

  static let littleEndian = UTF16Reader(low: 0, high: 1)
  static let bigEndian = UTF16Reader(low: 1, high: 0)

  @inline(__always)
  func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> ScalarStep {
    guard at + 2 <= bytes.count else { return .undecodable(1) }
    let first = unit(bytes, at)
    guard (0xD800...0xDFFF).contains(first) else { return .scalar(first, 2) }
    guard first < 0xDC00, at + 4 <= bytes.count else { return .undecodable(2) }
    let second = unit(bytes, at + 2)
    guard (0xDC00...0xDFFF).contains(second) else { return .undecodable(2) }
    return .scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), 4)
  }

  @inline(__always)
  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low])
  }
}
