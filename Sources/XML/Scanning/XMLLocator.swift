/// Counts lines and columns, from 1; a column is a Unicode scalar, and the byte order mark is none.
///
/// Offsets that grow are found by going on from the last. A locator that has left the beginning behind goes no further
/// back than where it was anchored.
public struct XMLLocator: Sendable {
  private struct Place {
    var offset = 0
    var line = 1
    var column = 1
  }

  private var anchor = Place()
  private var current = Place()

  /// Makes a locator at the beginning of a text.
  public init() {}

  /// The line and column of an offset.
  ///
  /// - Parameters:
  ///   - target: The offset into the text.
  ///   - window: A part of the text that holds all from the last place, or from the anchor, to the target.
  ///   - base: Where the window begins in the text.
  public mutating func place(of target: Int, in window: [UInt8], base: Int = 0) -> (line: Int, column: Int) {
    if target < current.offset { current = anchor }
    let target = min(target, base + window.count)
    window.withUnsafeBufferPointer { bytes in
      var (line, column) = (current.line, current.column)
      for index in current.offset - base..<max(current.offset, target) - base {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
        {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80, byte != 0xEF || !Self.isByteOrderMark(bytes, index, base) {
          column += 1
        }
      }
      current = Place(offset: max(current.offset, target), line: line, column: column)
    }
    return (current.line, current.column)
  }

  /// Goes on to an offset and forgets what stands before it.
  mutating func anchor(at target: Int, in window: [UInt8], base: Int) {
    _ = place(of: target, in: window, base: base)
    anchor = current
  }

  private static func isByteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ base: Int) -> Bool {
    base + index == 0 && bytes.count > 2 && bytes[1] == 0xBB && bytes[2] == 0xBF
  }
}
