import Findings

/// English that is forbidden for a term is neither its preferred nor an admitted form.
struct ForbiddenRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.values(.forbidden).compactMap { forbidden in
        let column = [GlossaryColumn.english, .admitted].first { row.values($0).contains(forbidden) }
        guard let column else { return capitalized(forbidden, row) }
        return row.finding(
          .forbiddenEqualsEnglish, .error, .forbidden,
          Bilingual(
            "“\(forbidden)” is forbidden and stands in “\(column.rawValue)” too.",
            "“\(forbidden)”列为禁用译法，却又出现在“\(column.chineseName)”列。"),
          remedy: Bilingual("Delete it from one of the two cells.", "请从其中一个单元格删去。"))
      }
    }
  }

  /// A prohibition of capitals: at the start of a sentence and in a headline the allowed form has them too.
  ///
  /// The reverse is kept: “party secretary” may be forbidden where “Party secretary” is wanted.
  private func capitalized(_ forbidden: String, _ row: LintRow) -> GlossaryFinding? {
    let values = row.values(.english) + row.values(.admitted)
    let allowed = values.first { value in
      value.lowercased() == forbidden.lowercased()
        && zip(value.unicodeScalars, forbidden.unicodeScalars).allSatisfy { !$0.properties.isUppercase || $0 == $1 }
    }
    guard let allowed else { return nil }
    return row.finding(
      .forbiddenEqualsEnglish, .warning, .forbidden,
      Bilingual(
        "“\(forbidden)” is forbidden, but “\(allowed)” is allowed and looks so at the start of a sentence.",
        "“\(forbidden)”列为禁用译法，但“\(allowed)”可用，在句首写法相同。"),
      remedy: Bilingual("Delete it from “forbidden”.", "请从“禁用译法”列删去。"))
  }
}
