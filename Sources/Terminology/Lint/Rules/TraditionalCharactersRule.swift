import Findings

/// Terms are written in simplified characters; among the variants traditional forms stand rightly.
struct TraditionalCharactersRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      [GlossaryColumn.term, .banned, .pattern].compactMap { column in
        let cell = row[column]
        if cell.isEmpty { return nil }
        let simple = String(String.UnicodeScalarView(cell.unicodeScalars.map(table.simplifying)))
        if cell == simple { return nil }
        return row.finding(
          .traditionalCharacters, .warning, column,
          Bilingual(
            "“\(cell)” holds traditional characters.", "“\(cell)”含有繁体字。"),
          remedy: Bilingual(
            "Write “\(simple)”; traditional text is matched all the same.",
            "请改为“\(simple)”；繁体文稿仍能匹配。"))
      }
    }
  }
}
