import Findings

/// English that is forbidden for a term is neither its preferred nor an admitted form.
struct ForbiddenRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.values(.forbidden).compactMap { forbidden in
        // Case counts: “party secretary” may be forbidden where “Party secretary” is wanted.
        let column = [GlossaryColumn.english, .admitted].first { row.values($0).contains(forbidden) }
        guard let column else { return nil }
        return row.finding(
          .forbiddenEqualsEnglish, .error, .forbidden,
          Bilingual(
            "“\(forbidden)” is forbidden and stands in “\(column.rawValue)” too.",
            "“\(forbidden)”列为禁用译法，却又出现在“\(column.chineseName)”列。"),
          remedy: Bilingual("Delete it from one of the two cells.", "请从其中一个单元格删去。"))
      }
    }
  }
}
