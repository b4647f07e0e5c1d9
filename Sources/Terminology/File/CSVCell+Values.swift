// Values are cut out of the bytes: going through `String` costs ten times as much on a hundred thousand rows.
extension CSVCell {
  /// The content of the cell; bytes that are no UTF-8 become U+FFFD.
  func text(in bytes: UnsafeBufferPointer<UInt8>) -> String { text(of: start..<end, in: bytes) }

  /// The content without white space at its ends.
  func trimmedText(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    text(of: bytes.trimming(start..<end), in: bytes)
  }

  /// The values of a cell that holds several, separated by `;` or `；`; empty ones are left out.
  func values(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var values: [String] = []
    forEachValue(in: bytes) { values.append(text(of: $0, in: bytes)) }
    return values
  }

  /// Calls a closure with the place of each value of a cell that holds several.
  @inline(__always)
  func forEachValue(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var from = start
    var at = start
    func take(_ range: Range<Int>) {
      let trimmed = bytes.trimming(range)
      if !trimmed.isEmpty { body(trimmed) }
    }
    while at < end {
      let isWide = bytes[at] == 0xEF && at + 2 < end && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9B
      if bytes[at] == UInt8(ascii: ";") || isWide {
        take(from..<at)
        at += isWide ? 3 : 1
        from = at
      } else {
        at += 1
      }
    }
    take(from..<end)
  }

  /// Calls a closure with the bytes of a part of the content, doubled quotation marks made single.
  @inline(__always)
  func withBytes(
    of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    if hasEscapes { Self.withoutEscapes(slice).withUnsafeBufferPointer(body) } else { body(slice) }
  }

  private func text(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    if range.isEmpty { return "" }
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    return hasEscapes
      ? String(decoding: Self.withoutEscapes(slice), as: UTF8.self) : String(decoding: slice, as: UTF8.self)
  }

  /// Bytes of a quoted cell with their doubled quotation marks made single.
  static func withoutEscapes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var single: [UInt8] = []
    var pending = false
    for byte in bytes {
      if byte == .quote, pending {
        pending = false
        continue
      }
      pending = byte == .quote
      single.append(byte)
    }
    return single
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The range without the white space at its ends, that of ASCII and of Unicode.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let length = whiteSpace(at: start, before: end) { start += length }
    while start < end {
      let last = self[end - 1]
      if last <= 0x20, whiteSpace(at: end - 1, before: end) != nil {
        end -= 1
      } else if last >= 0x80, end - start >= 2, whiteSpace(at: end - 2, before: end) == 2 {
        end -= 2
      } else if last >= 0x80, end - start >= 3, whiteSpace(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length of the white space character at a byte; `nil` where there is another one.
  private func whiteSpace(at place: Int, before end: Int) -> Int? {
    switch self[place] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where place + 1 < end: return self[place + 1] == 0xA0 || self[place + 1] == 0x85 ? 2 : nil
    case 0xE2 where place + 2 < end && self[place + 1] == 0x80:
      switch self[place + 2] {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return 3
      default: return nil
      }
    case 0xE2 where place + 2 < end: return self[place + 1] == 0x81 && self[place + 2] == 0x9F ? 3 : nil
    case 0xE3 where place + 2 < end: return self[place + 1] == 0x80 && self[place + 2] == 0x80 ? 3 : nil
    default: return nil
    }
  }
}
