import Findings

/// No white space at the start or end of a cell.
struct SpaceRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        let (cell, trimmed) = (row[column], row.trimmed(column))
        if cell == trimmed { return nil }
        return row.finding(
          .leadingTrailingSpace, .warning, column,
          Bilingual(
            "There is white space at the start or end of “\(trimmed)”.", "“\(trimmed)”的开头或末尾有空格。"),
          remedy: Bilingual("Delete it; “--fix” does so.", "请删除空格；加上“--fix”可自动删除。"), fix: trimmed)
      }
    }
  }
}
