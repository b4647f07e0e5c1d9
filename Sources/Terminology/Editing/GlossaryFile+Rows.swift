extension GlossaryFile {
  /// The file with a new row after its last one.
  ///
  /// ```swift
  /// try file.adding([.term: "夜校", .english: "night school", .status: "draft"])
  /// ```
  ///
  /// - Throws: ``GlossaryEditFailure`` where the term is empty or there already, or a column is missing.
  public func adding(_ values: [GlossaryColumn: String]) throws(GlossaryEditFailure) -> GlossaryFile {
    if records.isEmpty, header.isEmpty {
      var new = GlossaryFile()
      new.hasByteOrderMark = hasByteOrderMark
      new.isChanged = true
      return try new.adding(values)
    }
    let term = (values[.term] ?? "").trimmingWhiteSpace()
    if term.isEmpty { throw .emptyTerm }
    for (column, value) in values where !columns.contains(column) && !value.isEmpty { throw .missingColumn(column) }
    if let row = duplicate(of: term, domain: values[.domain] ?? "", when: values[.when] ?? "") {
      throw .duplicateTerm(term, row: row)
    }
    let cells = columns.map { column in dialect.encode(column.flatMap { values[$0] } ?? "") }
    try checkWritable(firstCell: cells.first)
    var file = self
    file.insert(joined(cells))
    return file
  }

  /// The file with other values in some cells of a row; its other cells keep their bytes.
  public func editing(
    row: Int, _ values: [GlossaryColumn: String]
  ) throws(GlossaryEditFailure) -> GlossaryFile {
    guard let record = record(ofRow: row) else { throw .noSuchRow(row) }
    if let term = values[.term], term.trimmingWhiteSpace().isEmpty { throw .emptyTerm }
    for column in values.keys where !columns.contains(column) { throw .missingColumn(column) }
    let parts = withCells(of: record) { cells, bytes in
      // A cell with an unclosed quotation mark is written anew, or a mark of the new value might close it.
      var parts: [[UInt8]] = cells.map {
        $0.isUnclosed ? dialect.encode($0.text(in: bytes)) : Array(bytes[$0.outer])
      }
      for (place, column) in columns.enumerated() {
        guard let column, let value = values[column] else { continue }
        let isThere = place < cells.count
        if isThere, cells[place].text(in: bytes) == value { continue }
        while parts.count <= place { parts.append([]) }
        parts[place] = dialect.encode(value, quoted: isThere && cells[place].isQuoted)
      }
      return parts
    }
    let bytes = joined(parts) + ending(of: record)
    var file = self
    let unchanged = record.replacement ?? Array(text[record.range])
    if bytes != unchanged {
      try checkWritable(firstCell: parts.first)
      file.records[dataRecords[row - 1]].replacement = bytes
      file.isChanged = true
    }
    return file
  }

  /// The file without a row.
  public func removing(row: Int) throws(GlossaryEditFailure) -> GlossaryFile {
    guard dataRecords.indices.contains(row - 1) else { throw .noSuchRow(row) }
    try checkWritable()
    var file = self
    file.records.remove(at: dataRecords[row - 1])
    file.isChanged = true
    file.indexRows()
    return file
  }

  /// The row with a term, from 1.
  ///
  /// - Parameters:
  ///   - number: The row, where the term has several.
  ///   - option: The option that gives the number.
  /// - Throws: ``GlossaryEditFailure`` where there is none, or more than one and no number.
  public func row(of term: String, numbered number: Int?, option: String) throws(GlossaryEditFailure) -> Int {
    let rows = rows(of: term)
    if let number {
      guard rows.contains(number) else { throw .noSuchRow(number) }
      return number
    }
    guard let row = rows.first else { throw .noSuchTerm(term) }
    if rows.count > 1 { throw .ambiguousTerm(term, rows: rows, option: option) }
    return row
  }

  /// All rows with a term, in any of the spellings that match each other.
  public func rows(of term: String) -> [Int] {
    var rows: [Int] = []
    let spelling = Spelling(of: term)
    forEachCell(of: .term) { row, cell in if spelling.holds(cell) { rows.append(row) } }
    return rows
  }

  /// All rows of which a text is the term, or else a variant.
  public func rows(named text: String) -> [Int] {
    let rows = rows(of: text)
    if !rows.isEmpty { return rows }
    let spelling = Spelling(of: text)
    return glossary.terms.filter { $0.variants.contains(where: spelling.holds) }.map(\.row)
  }

  /// A term as it is known in any of the spellings that match each other.
  private struct Spelling {
    private let text: String
    private let key: [UInt32]

    init(of text: String) {
      self.text = text
      key = TermFolding.standard.key(text)
    }

    func holds(_ other: String) -> Bool { other == text || TermFolding.standard.key(other) == key }
  }

  private func duplicate(of term: String, domain: String, when: String) -> Int? {
    let (domains, conditions) = (Set(domain.listValues()), Set(when.listValues()))
    return rows(of: term).first { row in
      Set(cell(.domain, ofRow: row).listValues()) == domains && Set(cell(.when, ofRow: row).listValues()) == conditions
    }
  }

  /// Makes sure that the file can be written without losing a row or a byte.
  ///
  /// - Parameter firstCell: The bytes of the first cell of the row that is new.
  func checkWritable(firstCell: [UInt8]? = nil) throws(GlossaryEditFailure) {
    if let place = damage.first?.place {
      throw .badBytes(encoding, line: records.first { $0.range.contains(place) }?.line ?? 1)
    }
    guard let firstCell else { return }
    let text = firstCell.drop { $0 == .quote }
    if text.first == UInt8(ascii: "#") {
      throw .commentMark(String(decoding: text.filter { $0 != .quote }, as: UTF8.self))
    }
  }

  private func joined(_ cells: [[UInt8]]) -> [UInt8] { Array(cells.joined(separator: [dialect.delimiter])) }

  /// The line end of a record; empty for the last one of some files.
  private func ending(of record: Record) -> [UInt8] {
    guard let replacement = record.replacement else { return Array(text[record.end..<record.range.upperBound]) }
    return Array(replacement.suffix(while: { $0 == .lineFeed || $0 == .carriageReturn }))
  }

  private mutating func insert(_ row: [UInt8]) {
    let last = records.lastIndex { $0.kind == .data || $0.kind == .header } ?? records.count - 1
    var lineEnd = dialect.lineEnd
    if last >= 0, self.ending(of: records[last]).isEmpty {
      // The last row of a file without a final line end: the new row takes its place as the last.
      let bytes = records[last].replacement ?? Array(text[records[last].range])
      records[last].replacement = bytes + lineEnd
      lineEnd = []
    }
    let record = Record(range: 0..<0, end: 0, line: 0, kind: .data, replacement: row + lineEnd)
    records.insert(record, at: last + 1)
    isChanged = true
    indexRows()
  }

  /// Numbers the data rows anew after rows were added, removed or moved.
  mutating func indexRows() {
    dataRecords = records.indices.filter { records[$0].kind == .data }
  }
}

extension Array<UInt8> {
  /// The longest end of the array whose elements fulfil a condition.
  fileprivate func suffix(while isIncluded: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isIncluded($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
