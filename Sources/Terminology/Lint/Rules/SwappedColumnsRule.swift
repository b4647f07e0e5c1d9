import Findings

/// Chinese stands in `term` and English in `english`, a status in `status` and a domain in `domain`.
struct SwappedColumnsRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      var found: [GlossaryFinding] = []
      if swapsLanguages(row) { found.append(finding(row, .term, .english)) }
      let (status, domain) = (row.trimmed(.status), row.trimmed(.domain))
      if Term.Status(rawValue: domain) != nil, DomainRule.domains.contains(status) {
        found.append(finding(row, .status, .domain))
      }
      return found
    }
  }

  private func swapsLanguages(_ row: LintRow) -> Bool {
    let (term, english) = (row.trimmed(.term), row.trimmed(.english))
    guard !term.isEmpty, !english.isEmpty else { return false }
    return !term.unicodeScalars.contains(where: \.isHan)
      && english.unicodeScalars.filter(\.isHan).count * 2 > english.unicodeScalars.count
  }

  private func finding(_ row: LintRow, _ first: GlossaryColumn, _ second: GlossaryColumn) -> GlossaryFinding {
    row.finding(
      .swappedColumns, .error, first,
      Bilingual(
        "The cells of “\(first.rawValue)” and “\(second.rawValue)” seem to be swapped.",
        "“\(first.chineseName)”和“\(second.chineseName)”两列的内容似乎填反了。"),
      remedy: Bilingual("Swap the two cells.", "请把两个单元格对调。"))
  }
}
