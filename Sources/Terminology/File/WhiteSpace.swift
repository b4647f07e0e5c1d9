extension StringProtocol {
  /// The string without the white space at its ends, the full-width and the no-break space included.
  func trimmingWhiteSpace() -> String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// The values of a cell that holds several, such as `["A", "B"]` for `A; B；`; empty ones are left out.
  func listValues() -> [String] {
    if isEmpty { return [] }
    var bytes = ""
    bytes.append(contentsOf: self)
    let needsSplit = bytes.utf8.contains { $0 == UInt8(ascii: ";") || $0 == 0xEF }
    guard needsSplit else {
      let value = bytes.trimmingWhiteSpace()
      return value.isEmpty ? [] : [value]
    }
    return bytes.unicodeScalars
      .split { $0 == ";" || $0 == "；" }
      .map { String(String.UnicodeScalarView($0)).trimmingWhiteSpace() }
      .filter { !$0.isEmpty }
  }
}
