import Findings

/// A glossary or lexicon file as the rules of lint see it.
struct LintTable: Sendable {
  /// The file.
  let file: GlossaryFile
  /// The rows that can be read cell by cell.
  let rows: [LintRow]
  /// The rows whose cells can't be told apart: with an unclosed quotation mark or with a wrong number of cells.
  let brokenRows: [LintRow]
  /// The cells with bytes that stand for no character.
  let damagedCells: [DamagedCell]
  /// How terms are compared: as ``TermMatcher`` sees them.
  let folding = TermFolding.standard
  /// The simplified form of a traditional scalar.
  let simplifying: @Sendable (Unicode.Scalar) -> Unicode.Scalar
  /// The official terms that a lexicon is compared with.
  let official: Glossary?

  /// Reads the rows of a file.
  ///
  /// - Parameter wanted: The rows that findings are wanted of; those that can't be in conflict with them are left out.
  init(
    _ file: GlossaryFile, official: Glossary? = nil, wanted: Set<Int>? = nil,
    simplifying: @escaping @Sendable (Unicode.Scalar) -> Unicode.Scalar
  ) {
    self.file = file
    self.official = official
    self.simplifying = simplifying
    damagedCells = DamagedCell.all(in: file)
    let reader = LintRowReader(file)
    let related = wanted.map { rows in RelatedRows(to: rows.sorted().compactMap(reader.row)) }
    var (sound, broken): ([LintRow], [LintRow]) = ([], [])
    for number in 1...max(1, file.rowCount) {
      if let wanted, let related, !wanted.contains(number), !reader.withBytes(ofRow: number, related.mayHold) {
        continue
      }
      guard let row = reader.row(number) else { continue }
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

  /// Whether a cell has bytes that stand for no character.
  func isDamaged(_ column: GlossaryColumn, of row: LintRow) -> Bool {
    if damagedCells.isEmpty { return false }
    let place = row.columns.place(of: column, in: row.cells)
    return damagedCells.contains { $0.row == row.row && $0.place == place }
  }

  /// The folded spelling of a term, by which rows are compared.
  func key(_ text: String) -> String {
    String(String.UnicodeScalarView(folding.key(text).compactMap { Unicode.Scalar($0) }))
  }
}
