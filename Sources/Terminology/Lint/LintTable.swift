import Findings

/// A glossary or lexicon file as the rules of lint see it.
struct LintTable: Sendable {
  /// The file.
  let file: GlossaryFile
  /// The rows that can be read cell by cell.
  let rows: [LintRow]
  /// The rows whose cells can't be told apart: with an unclosed quotation mark or with a wrong number of cells.
  let brokenRows: [LintRow]
  /// How terms are compared: as ``TermMatcher`` sees them.
  let folding = TermFolding.standard
  /// The simplified form of a traditional scalar.
  let simplifying: @Sendable (Unicode.Scalar) -> Unicode.Scalar
  /// The official terms that a lexicon is compared with.
  let official: Glossary?

  init(
    _ file: GlossaryFile, official: Glossary? = nil,
    simplifying: @escaping @Sendable (Unicode.Scalar) -> Unicode.Scalar
  ) {
    self.file = file
    self.official = official
    self.simplifying = simplifying
    var (sound, broken): ([LintRow], [LintRow]) = ([], [])
    for (index, place) in file.dataRecords.enumerated() {
      let record = file.records[place]
      let row = file.withCells(of: record) { cells, bytes in
        LintRow(
          row: index + 1, line: record.line, cells: cells.map { $0.text(in: bytes) }, file: file,
          unclosedCell: cells.firstIndex(where: \.isUnclosed))
      }
      if row.unclosedCell != nil || row.cells.count != file.columns.count {
        broken.append(row)
      } else {
        sound.append(row)
      }
    }
    rows = sound
    brokenRows = broken
  }

  /// The canonical name of the column at a place of the file.
  func columnName(at place: Int) -> String? {
    guard file.columns.indices.contains(place) else { return nil }
    return file.columns[place].map(file.table.name) ?? (file.header.indices.contains(place) ? file.header[place] : nil)
  }

  /// The folded spelling of a term, by which rows are compared.
  func key(_ text: String) -> String {
    String(String.UnicodeScalarView(folding.key(text).compactMap { Unicode.Scalar($0) }))
  }
}

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
  private let table: TableKind
  private let known: [GlossaryColumn: String]

  init(row: Int, line: Int, cells: [String], file: GlossaryFile, unclosedCell: Int?) {
    table = file.table
    self.row = row
    self.line = line
    self.cells = cells
    self.unclosedCell = unclosedCell
    var known: [GlossaryColumn: String] = [:]
    for (cell, column) in zip(cells, file.columns) where !cell.isEmpty {
      if let column, known[column] == nil { known[column] = cell }
    }
    self.known = known
  }

  /// The cell of a column as it stands; empty where there is none.
  subscript(column: GlossaryColumn) -> String { known[column] ?? "" }

  /// The cell of a column without white space at its ends.
  func trimmed(_ column: GlossaryColumn) -> String { self[column].trimmingWhiteSpace() }

  /// The values of a cell that holds several, or the one value of another cell.
  func values(_ column: GlossaryColumn) -> [String] {
    if column.isList { return self[column].listValues() }
    let value = trimmed(column)
    return value.isEmpty ? [] : [value]
  }

  /// The status, where it is one of the list.
  var status: Term.Status? { Term.Status(rawValue: trimmed(.status)) }

  /// The action; `translate` where none is given.
  var action: Term.Action { Term.Action(rawValue: trimmed(.action).lowercased()) ?? .translate }

  /// The columns whose cells are not empty, in the order of the standard columns.
  var filledColumns: [GlossaryColumn] { GlossaryColumn.allCases.filter { known[$0] != nil } }

  /// A finding at a cell of this row.
  func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ column: GlossaryColumn?, _ message: Bilingual,
    remedy: Bilingual, related: [Int] = [], fix: String? = nil
  ) -> GlossaryFinding {
    GlossaryFinding(
      Finding(kind, severity, at: .init(line: line), message, remedy: remedy), row: row, column: column.map(table.name),
      relatedRows: related, fix: fix)
  }
}
