extension GlossaryFile {
  /// The terms of the file: one for each data row whose cell `term` is not empty.
  ///
  /// A status or an action that is not in the list counts as `draft` and `translate`; ``GlossaryLint`` reports it.
  public var glossary: Glossary {
    var terms: [Term] = []
    terms.reserveCapacity(dataRecords.count)
    var reader = TermReader(self)
    let delimiter = dialect.delimiter
    text.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      for (index, place) in dataRecords.enumerated() {
        if records[place].isReplaced {
          withCells(of: records[place]) { own, bytes in reader.append(own, in: bytes, row: index + 1, to: &terms) }
        } else {
          var cursor = CSVCursor(bytes, from: records[place].range.lowerBound, delimiter: delimiter)
          _ = cursor.next(into: &cells)
          reader.append(cells, in: bytes, row: index + 1, to: &terms)
        }
      }
    }
    return Glossary(terms: terms)
  }

  /// The term of a data row, from 1; `nil` where its cell `term` is empty.
  public func term(ofRow row: Int) -> Term? {
    guard let record = record(ofRow: row) else { return nil }
    var reader = TermReader(self)
    var terms: [Term] = []
    withCells(of: record) { cells, bytes in reader.append(cells, in: bytes, row: row, to: &terms) }
    return terms.first
  }
}
