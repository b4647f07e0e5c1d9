/// The rows of a CSV file that is only read: the phrase lexicon, the patterns.
///
/// The columns are found by the names in the header, so that a spreadsheet may order them as it likes; rows that start
/// with an unquoted `#` are comments. A row can be read again by its place, so that a large file need not be taken apart
/// before its cells are asked for.
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
    let delimiter = CSVDialect(sample: bytes).delimiter
    let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let (header, start) = bytes.withUnsafeBufferPointer { buffer in
      var cursor = CSVCursor(buffer, from: markLength, delimiter: delimiter)
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

  /// Calls a closure for every data row with its number from 1.
  public func forEach(_ body: (_ number: Int, _ row: Row) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      var cursor = CSVCursor(buffer, from: start, delimiter: delimiter)
      var row = Row(places: places, bytes: buffer)
      var number = 0
      var offset = cursor.position
      while cursor.next(into: &row.cells) != nil {
        row.offset = offset
        offset = cursor.position
        if row.isBlank || row.isComment { continue }
        number += 1
        body(number, row)
      }
    }
  }

  /// The wanted cells of the row that starts at a place that a ``Row`` had.
  public func cells(at offset: Int) -> [String] {
    bytes.withUnsafeBufferPointer { buffer in
      var cursor = CSVCursor(buffer, from: offset, delimiter: delimiter)
      var row = Row(places: places, bytes: buffer)
      _ = cursor.next(into: &row.cells)
      return places.indices.map { row[$0] }
    }
  }

  /// A data row while the file is read; it is not to be kept.
  public struct Row {
    /// Where it starts in the bytes.
    public fileprivate(set) var offset = 0
    fileprivate var cells: [CSVCell] = []
    fileprivate let places: [Int]
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    fileprivate init(places: [Int], bytes: UnsafeBufferPointer<UInt8>) {
      self.places = places
      self.bytes = bytes
    }

    /// The content of a cell, by the place of its column among those wanted.
    public subscript(column: Int) -> String {
      places[column] < cells.count ? cells[places[column]].text(in: bytes) : ""
    }

    /// Calls a closure with the content of a cell in UTF-8.
    public func withBytes(of column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      guard places[column] < cells.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
      let cell = cells[places[column]]
      cell.withBytes(of: cell.start..<cell.end, in: bytes, body)
    }

    /// Whether nothing stands in a cell.
    public func isEmpty(_ column: Int) -> Bool {
      places[column] >= cells.count || cells[places[column]].start == cells[places[column]].end
    }

    fileprivate var isBlank: Bool { cells.allSatisfy { $0.start == $0.end } }

    fileprivate var isComment: Bool {
      guard let first = cells.first, !first.isQuoted, first.start < first.end else { return false }
      return bytes[first.start] == UInt8(ascii: "#")
    }
  }
}
