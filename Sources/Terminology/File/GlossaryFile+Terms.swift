extension GlossaryFile {
  /// The terms of the file: one for each data row whose cell `term` is not empty.
  ///
  /// A status or an action that is not in the list counts as `draft` and `translate`; ``GlossaryLint`` reports it.
  public var glossary: Glossary {
    var terms: [Term] = []
    terms.reserveCapacity(dataRecords.count)
    text.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      for (index, place) in dataRecords.enumerated() {
        let record = records[place]
        if let replacement = record.replacement {
          replacement.withUnsafeBufferPointer { own in
            var cursor = CSVCursor(own, delimiter: dialect.delimiter)
            _ = cursor.next(into: &cells)
            if let term = term(cells, in: own, row: index + 1) { terms.append(term) }
          }
        } else {
          var cursor = CSVCursor(bytes, from: record.range.lowerBound, delimiter: dialect.delimiter)
          _ = cursor.next(into: &cells)
          if let term = term(cells, in: bytes, row: index + 1) { terms.append(term) }
        }
      }
    }
    return Glossary(terms: terms)
  }

  /// The term of a data row, from 1; `nil` where its cell `term` is empty.
  public func term(ofRow row: Int) -> Term? {
    guard let record = record(ofRow: row) else { return nil }
    return withCells(of: record) { cells, bytes in term(cells, in: bytes, row: row) }
  }

  private func term(_ cells: [CSVCell], in bytes: UnsafeBufferPointer<UInt8>, row: Int) -> Term? {
    var term = Term(term: "", english: "", row: row)
    for (index, cell) in cells.enumerated() where cell.start < cell.end && index < columns.count {
      let text = cell.text(in: bytes)
      guard let column = columns[index] else {
        term.further[header[index]] = text
        continue
      }
      switch column {
      case .term: term.term = text.trimmed
      case .english: term.english = text.trimmed
      case .admitted: term.admitted = text.listValues()
      case .forbidden: term.forbidden = text.listValues()
      case .variants: term.variants += text.listValues()
      case .domain: term.domains = text.listValues()
      case .status: term.status = Term.Status(rawValue: text.trimmed.lowercased()) ?? .draft
      case .note: term.note = text
      case .source: term.source = text
      case .id: term.id = text.trimmed
      case .action: term.action = Term.Action(rawValue: text.trimmed.lowercased()) ?? .translate
      case .banned: term.banned = text.listValues()
      case .first: term.first = text.trimmed
      case .short:
        // A short form may be given in Chinese (then it is one more variant) or, alone, in English.
        if text.unicodeScalars.contains(where: \.isHan) {
          term.variants += text.listValues()
        } else if term.short == nil {
          term.short = text.trimmed
        }
      case .shortEnglish: term.short = text.trimmed
      case .when: term.when = text.listValues()
      case .definition, .since, .by: term.further[column.rawValue] = text
      }
    }
    return term.term.isEmpty ? nil : term
  }
}

extension String {
  /// The string without white space at its ends; the same string where there is none.
  fileprivate var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // ASCII letters and the bytes of Han characters start and end nearly every cell; both checks are cheap.
    let isClean = first > 0x20 && first != 0xC2 && first != 0xE3 && first != 0xE2 && last > 0x20 && last < 0x80
    return isClean ? self : trimmingWhiteSpace()
  }
}
