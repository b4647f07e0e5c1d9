/// The mark U+FEFF with which a file may name its encoding.
struct ByteOrderMark: Hashable {
  /// The encoding that the mark names.
  let encoding: TextEncoding
  /// The bytes of the mark.
  let length: Int

  /// Makes the mark with which the bytes begin, if they do.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let match = Self.marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    encoding = match.encoding
    length = match.bytes.count
  }

  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE], .utf16LittleEndian),
    ([0xFE, 0xFF], .utf16BigEndian),
    ([0x84, 0x31, 0x95, 0x33], .gb18030),
  ]
}
