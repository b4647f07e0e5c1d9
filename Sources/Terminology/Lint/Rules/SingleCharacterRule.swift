import Findings

/// A term has two characters at least: one alone matches inside other words.
struct SingleCharacterRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      let term = row.trimmed(.term)
      guard term.unicodeScalars.count == 1 else { return nil }
      return row.finding(
        .singleCharacterTerm, .warning, .term,
        Bilingual(
          "The term “\(term)” is a single character and will match where something else is meant.",
          "术语“\(term)”只有一个字，容易匹配到别的词。"),
        remedy: Bilingual("Use the full form of the term.", "请使用该术语的完整形式。"))
    }
  }
}
