import Findings

/// Every row has a term, and English unless its status or action says why not.
struct EmptyEnglishRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      if row.trimmed(.term).isEmpty {
        return row.finding(
          .emptyTerm, .error, .term,
          Bilingual("The row has no Chinese.", "该行没有中文。"),
          remedy: Bilingual("Fill it in, or delete the row.", "请填写中文，或删除该行。"))
      }
      let needsNone = row.status == .todo || row.action == .drop || row.action == .keep
      guard row.trimmed(.english).isEmpty, !needsNone else { return nil }
      return row.finding(
        .emptyEnglish, .error, .english,
        Bilingual("“\(row.trimmed(.term))” has no English.", "“\(row.trimmed(.term))”没有英文。"),
        remedy: table.file.table == .glossary
          ? Bilingual("Fill in the English, or set the status to “todo”.", "请填写英文，或把状态改为“todo”。")
          : Bilingual("Fill in the English, or delete the row.", "请填写英文，或删除该行。"))
    }
  }
}
