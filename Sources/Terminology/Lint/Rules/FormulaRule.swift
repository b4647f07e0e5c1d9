import Findings

/// No cell that a spreadsheet takes for a formula: one that starts with `=`, `+`, `-` or `@`.
struct FormulaRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        guard let first = row.trimmed(column).unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else {
          return nil
        }
        return row.finding(
          .formulaCell, .warning, column,
          Bilingual(
            "The cell starts with “\(first)”; a spreadsheet takes it for a formula and may run or change it.",
            "该单元格以“\(first)”开头，表格软件会当作公式，可能执行或改动其内容。"),
          remedy: Bilingual("Start the cell with a letter or a character.", "请让单元格以文字开头。"))
      }
    }
  }
}
