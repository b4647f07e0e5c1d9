extension StringProtocol {
  /// The string without the white space at its ends, the full-width and the no-break space included.
  func trimmingWhiteSpace() -> String {
    var text = String(self)
    let trimmed = text.withUTF8 { bytes -> String? in
      let range = bytes.trimming(0..<bytes.count)
      return range.count == bytes.count
        ? nil : String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    return trimmed ?? text
  }

  /// The values of a cell that holds several, such as `["A", "B"]` for `A; B；`; empty ones are left out.
  func listValues() -> [String] {
    var text = String(self)
    return text.withUTF8 { bytes in
      CSVCell(start: 0, end: bytes.count, isQuoted: false, hasEscapes: false, isUnclosed: false).values(in: bytes)
    }
  }
}
