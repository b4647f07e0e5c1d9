import Findings

/// A variant or an admitted form is not the preferred English of another term.
struct VariantEnglishRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var owner: [String: LintRow] = [:]
    for row in table.rows where row.status != .retired && !row.trimmed(.english).isEmpty {
      let key = row.trimmed(.english).lowercased()
      if owner[key] == nil { owner[key] = row }
    }
    return table.rows.flatMap { row in
      [GlossaryColumn.variants, .admitted].flatMap { column in
        row.values(column).compactMap { value in
          guard let other = owner[value.lowercased()], other.row != row.row,
            table.key(other[.term]) != table.key(row[.term]), !SharedRendering.isIntended(row, other)
          else { return nil }
          return finding(value, column, row, other)
        }
      }
    }
  }

  private func finding(_ value: String, _ column: GlossaryColumn, _ row: LintRow, _ other: LintRow) -> GlossaryFinding {
    let (earlier, later) = row.row < other.row ? (row, other) : (other, row)
    return later.finding(
      .variantEqualsOtherEnglish, .warning, later.row == row.row ? column : .english,
      Bilingual(
        "“\(value)” stands in “\(column.rawValue)” of row \(row.row) and is the English of row \(other.row).",
        "“\(value)”列在第 \(row.row) 行的“\(column.chineseName)”中，又是第 \(other.row) 行的英文。"),
      remedy: Bilingual(
        "Delete it from one of the rows, or say in the note that they share the English.",
        "请从其中一行删去；如确应同译，请在“说明”中写明。"),
      related: [earlier.row])
  }
}
