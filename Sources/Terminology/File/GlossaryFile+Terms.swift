extension GlossaryFile {
  /// The terms of the file: one for each data row whose cell `term` is not empty.
  ///
  /// A status or an action that is not in the list counts as `draft` and `translate`; ``GlossaryLint`` reports it.
  public var glossary: Glossary {
    var terms: [Term] = []
    terms.reserveCapacity(dataRecords.count)
    var reader = TermReader(self)
    text.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      for (index, place) in dataRecords.enumerated() {
        let replacement = records[place].replacement
        if let replacement {
          replacement.withUnsafeBufferPointer { own in
            var cursor = CSVCursor(own, delimiter: dialect.delimiter)
            _ = cursor.next(into: &cells)
            if let term = reader.term(cells, in: own, row: index + 1) { terms.append(term) }
          }
        } else {
          var cursor = CSVCursor(bytes, from: records[place].range.lowerBound, delimiter: dialect.delimiter)
          _ = cursor.next(into: &cells)
          if let term = reader.term(cells, in: bytes, row: index + 1) { terms.append(term) }
        }
      }
    }
    return Glossary(terms: terms)
  }

  /// The term of a data row, from 1; `nil` where its cell `term` is empty.
  public func term(ofRow row: Int) -> Term? {
    guard let record = record(ofRow: row) else { return nil }
    var reader = TermReader(self)
    return withCells(of: record) { cells, bytes in reader.term(cells, in: bytes, row: row) }
  }
}
