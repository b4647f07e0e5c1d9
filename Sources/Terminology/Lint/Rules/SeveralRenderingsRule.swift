import Findings

/// The preferred English is one rendering; others stand in `admitted`.
struct SeveralRenderingsRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      let renderings = row.trimmed(.english).listValues()
      guard renderings.count > 1, let first = renderings.first else { return nil }
      return row.finding(
        .severalRenderings, .warning, .english,
        Bilingual(
          "The cell holds more than one rendering, and all of it would stand in the brief.",
          "该单元格有不止一个译法，会原样写进简报。"),
        remedy: Bilingual(
          "Keep “\(first)”, and move the others to “admitted”.", "请保留“\(first)”，其余移到“可用译法”列。"))
    }
  }
}
