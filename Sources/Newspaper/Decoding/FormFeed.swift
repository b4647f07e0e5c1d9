/// The page break U+000C that programs put between the pages of a PDF.
///
/// XML forbids it like every control character. At an edge of a line it is white space, which the brief keeps as a
/// number and not as a character, so it is let through there; inside a line it would stand between words and is refused.
enum FormFeed {
  static let scalar: UInt32 = 0xC

  /// Whether nothing but white space stands between the form feed and the start or the end of its line.
  ///
  /// - Parameters:
  ///   - before: The text before the form feed, in UTF-8.
  ///   - bytes: The file.
  ///   - at: Where the form feed stands in the file.
  ///   - reader: Reads the encoding of the file.
  static func isAtLineEdge(
    after before: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int,
    _ reader: some ScalarReader
  ) -> Bool {
    startsLine(before[...]) || endsLine(bytes, at, reader)
  }

  private static func startsLine(_ before: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = before
    while let last = rest.last {
      switch last {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0xC: rest = rest.dropLast()
      default:
        // The ideographic space U+3000.
        guard rest.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) else { return false }
        rest = rest.dropLast(3)
      }
    }
    return true
  }

  private static func endsLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ reader: some ScalarReader
  ) -> Bool {
    var at = start
    while at < bytes.count {
      guard case .scalar(let scalar, let count) = reader.next(bytes, at) else { return false }
      switch scalar {
      case 0xA, 0xD: return true
      case 0x20, 0x9, 0xC, 0x3000: at += count
      default: return false
      }
    }
    return true
  }
}
