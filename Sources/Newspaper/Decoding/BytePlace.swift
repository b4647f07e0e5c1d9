/// A place in the bytes of a page, also as a person counts it.
public struct BytePlace: Hashable, Codable, Sendable {
  /// The byte, from 0, a byte order mark included.
  public var offset: Int
  /// The line, from 1; LF, CRLF and a lone CR each end a line.
  public var line: Int
  /// The character of the line in Unicode scalars, from 1.
  public var column: Int

  /// Makes a place from its parts.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Makes the place behind text that was already decoded.
  ///
  /// - Parameters:
  ///   - offset: The byte in the file.
  ///   - decoded: Everything before the place, as well-formed UTF-8.
  init(offset: Int, after decoded: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in decoded {
      switch byte {
      case UInt8(ascii: "\n"):
        if previous != UInt8(ascii: "\r") { line += 1 }
        column = 1
      case UInt8(ascii: "\r"):
        line += 1
        column = 1
      case 0x80...0xBF: break
      default: column += 1
      }
      previous = byte
    }
    self.init(offset: offset, line: line, column: column)
  }
}
