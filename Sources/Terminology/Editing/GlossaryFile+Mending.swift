extension GlossaryFile {
  /// The file with everything mended that needs no person's judgment, and how many cells that were.
  ///
  /// Mended are white space at the ends of cells, invisible characters, full-width signs in English, repeated values,
  /// and a status or action in capitals; an empty status becomes `draft`, or `todo` without English. A file that is
  /// not UTF-8 becomes so, unless some of its bytes can't be read.
  public func mended(by lint: GlossaryLint = GlossaryLint()) -> (file: GlossaryFile, cells: Int) {
    var file = damagedUnits == 0 ? convertedToUTF8() : self
    var cells: Set<[String]> = []
    // A mended cell may show another defect: a space behind an invisible character.
    for _ in 0..<Self.mendingRounds {
      var accused: Set<[String]> = []
      let before = file
      for finding in lint.findings(in: file) {
        guard let fix = finding.fix, let row = finding.row, let name = finding.column,
          let column = table.column(named: name), accused.insert([String(row), name]).inserted,
          let mended = try? file.editing(row: row, [column: fix])
        else { continue }
        file = mended
      }
      if file == before { break }
      cells.formUnion(accused)
    }
    return (file, cells.count)
  }

  private static let mendingRounds = 4
}
