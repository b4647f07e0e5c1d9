/// A list whose first line names its columns.
struct ColumnTable {
  /// The rows below the first line.
  let rows: [DelimitedText.Row]
  private let columns: [String: Int]

  init(_ bytes: [UInt8]) throws(InterchangeFailure) {
    var rows = try DelimitedText.read(bytes, separator: UInt8(ascii: ","), canQuote: true)
    var columns: [String: Int] = [:]
    if !rows.isEmpty {
      for (index, name) in rows.removeFirst().cells.enumerated() {
        let key = name.trimmed.lowercased()
        if columns[key] == nil { columns[key] = index }
      }
    }
    self.rows = rows
    self.columns = columns
  }

  /// The names of the columns in lower case.
  var names: [String] { Array(columns.keys) }

  /// The cell of a row in a column, which is named in lower case; empty where there is none.
  func cell(_ row: DelimitedText.Row, _ column: String) -> String {
    guard let index = columns[column], index < row.cells.count else { return "" }
    return row.cells[index].trimmed
  }
}
