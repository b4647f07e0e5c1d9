import Findings

/// English cells hold no Chinese characters.
struct ChineseInEnglishRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.filter(\.isEnglish).compactMap { column in
        let characters = row[column].unicodeScalars.filter(\.isHan)
        if characters.isEmpty { return nil }
        let shown = String(String.UnicodeScalarView(characters.prefix(8)))
        return row.finding(
          .chineseInEnglish, .error, column,
          Bilingual("The English holds Chinese characters: \(shown).", "英文中含有汉字：\(shown)。"),
          remedy: Bilingual(
            "Translate them, or move them to the column they belong in.", "请译成英文，或移到相应的列。"))
      }
    }
  }
}
