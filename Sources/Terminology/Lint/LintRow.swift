import Findings

/// One data row under lint.
struct LintRow: Sendable {
  /// The data row, from 1.
  let row: Int
  /// The physical line, from 1.
  let line: Int
  /// The cells in the order of the file.
  let cells: [String]
  /// The first cell with an unclosed quotation mark.
  let unclosedCell: Int?
  /// Where the columns stand.
  let columns: LintColumns

  /// The cell of a column as it stands; empty where there is none.
  subscript(column: GlossaryColumn) -> String { columns.place(of: column, in: cells).map { cells[$0] } ?? "" }

  /// The cell of a column without white space at its ends.
  func trimmed(_ column: GlossaryColumn) -> String { self[column].trimmingWhiteSpace() }

  /// The values of a cell that holds several, or the one value of another cell.
  func values(_ column: GlossaryColumn) -> [String] {
    let cell = self[column]
    if column.isList { return cell.isEmpty ? [] : cell.listValues() }
    let value = cell.trimmingWhiteSpace()
    return value.isEmpty ? [] : [value]
  }

  /// The status, where it is one of the list.
  var status: Term.Status? { Term.Status(cell: trimmed(.status)) }

  /// The action; `translate` where none is given.
  var action: Term.Action { Term.Action(rawValue: trimmed(.action).lowercased()) ?? .translate }

  /// The columns whose cells are not empty, in the order of the standard columns.
  var filledColumns: [GlossaryColumn] { columns.filled(in: cells) }

  /// A finding at a cell of this row.
  func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ column: GlossaryColumn?, _ message: Bilingual,
    remedy: Bilingual, related: [Int] = [], fix: String? = nil
  ) -> GlossaryFinding {
    GlossaryFinding(
      Finding(kind, severity, at: .init(line: line), message, remedy: remedy), row: row,
      column: column.map(columns.table.name), relatedRows: related, fix: fix)
  }
}

/// Where the known columns stand in the rows of a file; all its rows share one.
struct LintColumns: Sendable {
  /// Which table the file holds.
  let table: TableKind
  private let columns: [(column: GlossaryColumn, place: Int)]

  init(_ file: GlossaryFile) {
    table = file.table
    columns = GlossaryColumn.allCases.flatMap { column in
      file.columns.indices.filter { file.columns[$0] == column }.map { (column, $0) }
    }
  }

  /// The place of the cell of a column; of a column that stands twice, the first cell that is not empty.
  func place(of column: GlossaryColumn, in cells: [String]) -> Int? {
    for known in columns where known.column == column && known.place < cells.count && !cells[known.place].isEmpty {
      return known.place
    }
    return nil
  }

  /// The columns whose cells are not empty, each once, in the order of the standard columns.
  func filled(in cells: [String]) -> [GlossaryColumn] {
    var filled: [GlossaryColumn] = []
    for known in columns where known.place < cells.count && !cells[known.place].isEmpty && known.column != filled.last {
      filled.append(known.column)
    }
    return filled
  }
}

/// Reads the rows of a file for lint.
struct LintRowReader {
  private let file: GlossaryFile
  private let columns: LintColumns

  init(_ file: GlossaryFile) {
    self.file = file
    columns = LintColumns(file)
  }

  /// A data row, from 1; `nil` where there is none.
  func row(_ number: Int) -> LintRow? {
    guard let record = file.record(ofRow: number) else { return nil }
    return file.withCells(of: record) { cells, bytes in
      LintRow(
        row: number, line: record.line, cells: cells.map { $0.text(in: bytes) },
        unclosedCell: cells.firstIndex(where: \.isUnclosed), columns: columns)
    }
  }

  /// Calls a closure with the bytes of a data row, from 1.
  func withBytes(ofRow number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    guard let record = file.record(ofRow: number) else { return false }
    let range = record.replacement.map(\.indices) ?? record.range
    return (record.replacement ?? file.text).withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
