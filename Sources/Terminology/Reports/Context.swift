/// Cuts the surroundings of a term out of its text, for a keyword in context.
enum Context {
  /// How many characters stand on each side.
  static let reach = 20
  /// How many contexts a term is shown in.
  static let shownCount = 3

  /// The term with what stands around it in its paragraph, at most ``reach`` characters on each side.
  static func text(around range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    for _ in 0..<reach {
      guard start > 0, bytes[start - 1] != .lineFeed else { break }
      start -= 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    for _ in 0..<reach {
      guard end < bytes.count, bytes[end] != .lineFeed else { break }
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    let left = start > 0 && bytes[start - 1] != .lineFeed ? "…" : ""
    let right = end < bytes.count && bytes[end] != .lineFeed ? "…" : ""
    return left + String(decoding: bytes[start..<end], as: UTF8.self) + right
  }
}
