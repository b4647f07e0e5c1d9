/// The rows of a CSV file that is only read: the phrase lexicon, the patterns.
///
/// The columns are found by the names in the header, so that a spreadsheet may order them as it likes; rows that start
/// with an unquoted `#` are comments.
public struct CSVRows: Sendable {
  /// The names in the header.
  public let header: [String]
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let start: Int
  private let places: [Int]

  /// Reads the header of a file in UTF-8, with or without a byte order mark.
  ///
  /// - Parameter columns: The columns wanted; one that the file lacks is empty in every row.
  public init(bytes: [UInt8], columns: [String]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let delimiter = CSVDialect(sample: bytes).delimiter
    let (header, start) = bytes.withUnsafeBufferPointer { buffer in
      var cursor = CSVCursor(buffer, delimiter: delimiter)
      var cells: [CSVCell] = []
      guard cursor.next(into: &cells) != nil else { return ([String](), 0) }
      return (cells.map { $0.text(in: buffer) }, cursor.position)
    }
    self.header = header
    self.start = start
    self.bytes = bytes
    self.delimiter = delimiter
    places = columns.map { header.firstIndex(of: $0) ?? Int.max }
  }

  /// Calls a closure for every data row with its wanted cells and its number from 1.
  public func forEach(_ body: (_ row: Int, _ cells: [String]) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      var cursor = CSVCursor(buffer, from: start, delimiter: delimiter)
      var cells: [CSVCell] = []
      var row = 0
      while cursor.next(into: &cells) != nil {
        guard let first = cells.first else { continue }
        let isComment = !first.isQuoted && first.start < first.end && buffer[first.start] == UInt8(ascii: "#")
        let isBlank = cells.allSatisfy { $0.start == $0.end }
        if isComment || isBlank { continue }
        row += 1
        body(row, places.map { $0 < cells.count ? cells[$0].text(in: buffer) : "" })
      }
    }
  }
}
