import Findings

/// A Chinese form belongs to one row: a variant is no other row's term or variant.
struct VariantRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var termRows: [String: LintRow] = [:]
    for row in table.rows where !row.trimmed(.term).isEmpty {
      let key = table.key(row[.term])
      if termRows[key] == nil { termRows[key] = row }
    }
    var variantRows: [String: LintRow] = [:]
    var found: [GlossaryFinding] = []
    for row in table.rows {
      for variant in row.values(.variants) {
        let key = table.key(variant)
        if let other = termRows[key], other.row != row.row {
          found.append(equalsTerm(variant, row, other))
        } else if let other = variantRows[key], other.row != row.row, !tellsApart(row, other) {
          found.append(equalsVariant(variant, row, other))
        } else {
          variantRows[key] = row
        }
      }
    }
    return found
  }

  /// Whether conditions decide between the two rows.
  private func tellsApart(_ row: LintRow, _ other: LintRow) -> Bool {
    row.trimmed(.when) != other.trimmed(.when)
  }

  private func equalsTerm(_ variant: String, _ row: LintRow, _ other: LintRow) -> GlossaryFinding {
    let (earlier, later) = row.row < other.row ? (row, other) : (other, row)
    let isVariantLater = later.row == row.row
    return later.finding(
      .variantEqualsOtherTerm, .error, isVariantLater ? .variants : .term,
      Bilingual(
        "“\(variant)” is a variant in row \(row.row) and the term of row \(other.row).",
        "“\(variant)”既是第 \(row.row) 行的异称，又是第 \(other.row) 行的术语。"),
      remedy: Bilingual(
        "Delete the variant, or merge the two rows.", "请删去这个异称，或合并两行。"), related: [earlier.row])
  }

  private func equalsVariant(_ variant: String, _ row: LintRow, _ other: LintRow) -> GlossaryFinding {
    row.finding(
      .duplicateVariant, .warning, .variants,
      Bilingual(
        "“\(variant)” is a variant in row \(other.row) too; it can't be told which is meant.",
        "“\(variant)”也是第 \(other.row) 行的异称，无法判断指的是哪一个。"),
      remedy: Bilingual(
        "Keep it in one row, or tell the rows apart in “when”.", "请只保留在一行，或用“条件”加以区分。"),
      related: [other.row])
  }
}
