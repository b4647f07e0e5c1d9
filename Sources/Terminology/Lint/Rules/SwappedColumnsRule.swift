import Findings

/// Chinese stands in `term` and English in `english`, a status in `status`, a part of speech in `pos` and a domain in
/// `domain`.
struct SwappedColumnsRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      var found: [GlossaryFinding] = []
      if swapsLanguages(row) { found.append(finding(row, .term, .english, table.file.table)) }
      let domain = row.trimmed(.domain)
      for (column, mayBeDomain) in [
        (GlossaryColumn.status, Term.Status(rawValue: domain) != nil),
        (.partOfSpeech, PartOfSpeechRule.parts.contains(domain)),
      ] where mayBeDomain && table.file.table.domains.contains(row.trimmed(column)) {
        found.append(finding(row, column, .domain, table.file.table))
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

  private func finding(_ row: LintRow, _ first: GlossaryColumn, _ second: GlossaryColumn, _ table: TableKind)
    -> GlossaryFinding
  {
    row.finding(
      .swappedColumns, .error, first,
      Bilingual(
        "The cells of “\(table.name(of: first))” and “\(table.name(of: second))” seem to be swapped.",
        "“\(table.chineseName(of: first))”和“\(table.chineseName(of: second))”两列的内容似乎填反了。"),
      remedy: Bilingual("Swap the two cells.", "请把两个单元格对调。"))
  }
}
