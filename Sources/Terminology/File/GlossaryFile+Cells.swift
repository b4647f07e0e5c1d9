extension GlossaryFile {
  /// The cells of a data row, from 1, in the order of the file; empty where there is no such row.
  public func cells(ofRow row: Int) -> [String] {
    guard let record = record(ofRow: row) else { return [] }
    return withCells(of: record) { cells, bytes in cells.map { $0.text(in: bytes) } }
  }

  /// The cell of a data row in a column; empty where the row or the column is missing.
  public func cell(_ column: GlossaryColumn, ofRow row: Int) -> String {
    guard let index = columns.firstIndex(of: column) else { return "" }
    let cells = cells(ofRow: row)
    return index < cells.count ? cells[index] : ""
  }

  /// Calls a closure with the cell of a column in every data row, without white space at its ends.
  func forEachCell(of column: GlossaryColumn, _ body: (_ row: Int, _ cell: String) -> Void) {
    guard let place = columns.firstIndex(of: column) else { return }
    text.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      for (index, record) in dataRecords.enumerated() {
        if records[record].isReplaced {
          body(index + 1, cell(column, ofRow: index + 1).trimmingWhiteSpace())
        } else {
          var cursor = CSVCursor(bytes, from: records[record].range.lowerBound, delimiter: dialect.delimiter)
          _ = cursor.next(into: &cells)
          if place < cells.count { body(index + 1, cells[place].trimmedText(in: bytes)) }
        }
      }
    }
  }

  /// The cell of a data row in a column that may be unknown to Jianbao, by its name in the header.
  public func cell(named name: String, ofRow row: Int) -> String {
    guard let index = header.firstIndex(of: name) else { return "" }
    let cells = cells(ofRow: row)
    return index < cells.count ? cells[index] : ""
  }

  /// The physical line at which a data row starts, from 1; 0 for a row that is not yet written.
  public func line(ofRow row: Int) -> Int { record(ofRow: row)?.line ?? 0 }

  /// The data rows, from 1, that were added or changed since the file was read.
  public var changedRows: [Int] {
    dataRecords.indices.filter { records[dataRecords[$0]].isReplaced }.map { $0 + 1 }
  }

  func record(ofRow row: Int) -> Record? {
    dataRecords.indices.contains(row - 1) ? records[dataRecords[row - 1]] : nil
  }

  /// Calls a closure with the cells of a record and the bytes they stand in.
  func withCells<Result>(
    of record: Record, _ body: ([CSVCell], UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let source = record.replacement ?? text
    let start = record.replacement == nil ? record.range.lowerBound : 0
    return try source.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      var cursor = CSVCursor(bytes, from: start, delimiter: dialect.delimiter)
      _ = cursor.next(into: &cells)
      return try body(cells, bytes)
    }
  }
}
