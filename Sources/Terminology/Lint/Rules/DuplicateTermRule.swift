import Findings

/// A term has one row, unless the domain or the condition tells two rows apart.
struct DuplicateTermRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var rowOf: [[String]: Int] = [:]
    var found: [GlossaryFinding] = []
    for row in table.rows where !row.trimmed(.term).isEmpty {
      let key =
        [table.key(row[.term])]
        + [row.values(.domain).sorted(), row.values(.when).sorted()].map {
          $0.joined(separator: ";")
        }
      guard let earlier = rowOf[key] else {
        rowOf[key] = row.row
        continue
      }
      found.append(
        row.finding(
          .duplicateTerm, .error, .term,
          Bilingual(
            "“\(row.trimmed(.term))” already stands in row \(earlier), with the same domain and condition.",
            "“\(row.trimmed(.term))”在第 \(earlier) 行已有，且类别和条件相同。"),
          remedy: Bilingual(
            "Merge the two rows; if the term has two meanings, tell them apart in “when” or “domain”.",
            "请合并两行；如果是一词多义，请在“条件”或“类别”中加以区分。"),
          related: [earlier]))
    }
    return found
  }
}
