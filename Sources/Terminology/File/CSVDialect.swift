/// How one CSV file separates cells, ends lines and quotes, so that a new row looks like its neighbours.
struct CSVDialect: Hashable, Codable, Sendable {
  /// The byte between two cells: a comma, or the tab or semicolon of some spreadsheets.
  var delimiter: UInt8
  /// The bytes that end a line.
  var lineEnd: [UInt8]
  /// Whether every cell stands in quotation marks.
  var quotesAll: Bool

  /// Tells the dialect from the first line, which is the header in all but broken files.
  init(sample text: [UInt8]) {
    let line = text.prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let rest = text[line.endIndex...]
    lineEnd =
      switch rest.first {
      case UInt8.carriageReturn?:
        rest.dropFirst().first == .lineFeed ? [.carriageReturn, .lineFeed] : [.carriageReturn]
      default: [.lineFeed]
      }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    delimiter = candidates.first { line.contains($0) } ?? UInt8(ascii: ",")
    let separator = delimiter
    quotesAll =
      line.count > 1
      && line.split(separator: separator).allSatisfy { $0.count > 1 && $0.first == .quote && $0.last == .quote }
  }

  /// The bytes of a cell, in quotation marks where it needs them or its neighbours have them.
  func encode(_ value: String, quoted: Bool = false) -> [UInt8] {
    let bytes = Array(value.utf8)
    let needsQuotes = bytes.contains { $0 == .quote || $0 == delimiter || $0 == .lineFeed || $0 == .carriageReturn }
    guard quoted || quotesAll || needsQuotes else { return bytes }
    var result: [UInt8] = [.quote]
    for byte in bytes {
      if byte == .quote { result.append(.quote) }
      result.append(byte)
    }
    result.append(.quote)
    return result
  }
}
