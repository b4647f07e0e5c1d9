import Findings

/// A cell does not repeat a value of its row.
struct RepeatedValueRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      [(GlossaryColumn.variants, GlossaryColumn.term), (.admitted, .english), (.forbidden, .forbidden)].compactMap {
        column, main in
        var seen = column == main ? [] : Set(row.values(main))
        var kept: [String] = []
        var repeated: String?
        for value in row.values(column) {
          if seen.insert(value).inserted { kept.append(value) } else { repeated = value }
        }
        guard let repeated else { return nil }
        return row.finding(
          .repeatedValue, .warning, column,
          Bilingual("“\(repeated)” stands in this row twice.", "“\(repeated)”在本行重复出现。"),
          remedy: Bilingual("Delete the repetition; “--fix” does so.", "请删去重复的内容；加上“--fix”可自动删除。"),
          fix: kept.joined(separator: ";"))
      }
    }
  }
}
