extension GlossaryFile {
  /// The file with another name for a term; the old name stays as a variant where asked for.
  public func renaming(
    row: Int, to name: String, keepingOldName: Bool = true
  ) throws(GlossaryEditFailure) -> GlossaryFile {
    guard let old = term(ofRow: row) else { throw .noSuchRow(row) }
    let name = name.trimmingWhiteSpace()
    if name.isEmpty { throw .emptyTerm }
    if let other = rows(of: name).first(where: { $0 != row }) { throw .duplicateTerm(name, row: other) }
    var values: [GlossaryColumn: String] = [.term: name]
    let variants = old.variants.filter { $0 != name } + (keepingOldName && old.term != name ? [old.term] : [])
    if variants != old.variants { values[.variants] = variants.joined(separator: ";") }
    return try editing(row: row, values)
  }

  /// The file with one row joined into another, which stays at its place.
  ///
  /// The term and English of the joined row become a variant and an admitted form, its lists are added, and what the
  /// kept row leaves empty is filled. Nothing is lost: two notes are joined.
  public func merging(row: Int, into kept: Int) throws(GlossaryEditFailure) -> GlossaryFile {
    if row == kept { throw .sameRow(row) }
    guard let old = term(ofRow: row) else { throw .noSuchRow(row) }
    guard let target = term(ofRow: kept) else { throw .noSuchRow(kept) }
    var values: [GlossaryColumn: String] = [:]
    for column in GlossaryColumn.allCases where columns.contains(column) {
      let (mine, other) = (cell(column, ofRow: kept), cell(column, ofRow: row))
      if column.isList {
        var taken = target.values(of: column)
        let new = old.values(of: column) + names(of: old, for: column)
        for value in new where !taken.contains(value) && value != target.term && value != target.english {
          taken.append(value)
        }
        if taken != target.values(of: column) { values[column] = taken.joined(separator: ";") }
      } else if mine.trimmingWhiteSpace().isEmpty, !other.isEmpty {
        values[column] = other
      } else if column == .note, !other.isEmpty, other != mine {
        values[column] = mine + "; " + other
      }
    }
    return try editing(row: kept, values).removing(row: row)
  }

  private func names(of term: Term, for column: GlossaryColumn) -> [String] {
    switch column {
    case .variants: [term.term]
    case .admitted: term.english.isEmpty ? [] : [term.english]
    default: []
    }
  }
}

extension Term {
  /// The values of a column that holds several.
  fileprivate func values(of column: GlossaryColumn) -> [String] {
    switch column {
    case .admitted: admitted
    case .forbidden: forbidden
    case .variants: variants
    case .domain: domains
    case .banned: banned
    case .when: when
    default: []
    }
  }
}
