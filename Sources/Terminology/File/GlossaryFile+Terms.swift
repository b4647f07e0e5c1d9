extension GlossaryFile {
  /// The terms of the file: one for each data row whose cell `term` is not empty.
  ///
  /// A status or an action that is not in the list counts as `draft` and `translate`; ``GlossaryLint`` reports it.
  public var glossary: Glossary {
    if isWellFormed && !isChanged { return Glossary(terms: GlossaryTerms(TermRows(self))) }
    let reader = TermReader(self)
    return Glossary(
      terms: dataRecords.enumerated().compactMap { index, place in
        withCells(of: records[place]) { cells, bytes in reader.term(cells, in: bytes, row: index + 1) }
      })
  }

  /// The term of a data row, from 1; `nil` where its cell `term` is empty.
  public func term(ofRow row: Int) -> Term? {
    guard let record = record(ofRow: row) else { return nil }
    let reader = TermReader(self)
    return withCells(of: record) { cells, bytes in reader.term(cells, in: bytes, row: row) }
  }
}
