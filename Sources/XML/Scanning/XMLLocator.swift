/// Counts lines and columns of a text; offsets that grow are found by going on from the last.
public struct XMLLocator: Sendable {
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// Makes a locator at the beginning of a text.
  public init() {}

  /// The line and column of an offset, from 1; a column is a Unicode scalar, and the byte order mark is none.
  public mutating func place(of target: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let target = min(target, bytes.count)
    if target < offset { self = XMLLocator() }
    bytes.withUnsafeBufferPointer { bytes in
      while offset < target {
        let byte = bytes[offset]
        let ends =
          byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r") && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
        offset += 1
        if ends {
          line += 1
          lineStart = offset
        }
      }
    }
    var column = 1
    for index in lineStart..<target where bytes[index] & 0xC0 != 0x80 { column += 1 }
    if lineStart == 0, target >= 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { column -= 1 }
    return (line, column)
  }

  /// The bytes of the line that holds an offset, without its line end.
  public static func line(at target: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let target = min(target, bytes.count)
    func ends(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    var start = target
    while start > 0, !ends(bytes[start - 1]) { start -= 1 }
    return bytes[start..<(bytes[target...].firstIndex(where: ends) ?? bytes.count)]
  }
}
