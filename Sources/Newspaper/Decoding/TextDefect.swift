/// What stops a decoder: where, in bytes of the file, and why.
enum TextDefect: Hashable {
  /// So many bytes that are no character.
  case undecodable(offset: Int, count: Int)
  /// A character that XML 1.0 forbids.
  case forbidden(UInt32, offset: Int)

  var offset: Int {
    switch self {
    case .undecodable(let offset, _), .forbidden(_, let offset): offset
    }
  }

  /// Whether XML 1.0 (production 2, Char) forbids a scalar; surrogates never get here.
  @inline(__always)
  static func isForbidden(_ scalar: UInt32) -> Bool {
    scalar < 0x20
      ? scalar != 0x9 && scalar != 0xA && scalar != 0xD
      : scalar == 0xFFFE || scalar == 0xFFFF
  }
}
