import Findings

/// Two terms with one English lose their difference in translation, unless a note says that they rightly share it.
struct SameEnglishRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var first: [String: [LintRow]] = [:]
    var found: [GlossaryFinding] = []
    for row in table.rows where row.status != .retired && !row.trimmed(.english).isEmpty {
      let key = EnglishWords.key(row[.english])
      if key.isEmpty { continue }
      let term = table.key(row[.term])
      let earlier = first[key, default: []].first { other in
        table.key(other[.term]) != term && !SharedRendering.isIntended(row, other)
      }
      first[key, default: []].append(row)
      guard let earlier else { continue }
      found.append(
        row.finding(
          .sameEnglish, .warning, .english,
          Bilingual(
            "“\(row.trimmed(.term))” has the same English as “\(earlier.trimmed(.term))” in row \(earlier.row).",
            "“\(row.trimmed(.term))”与第 \(earlier.row) 行“\(earlier.trimmed(.term))”的英文相同。"),
          remedy: Bilingual(
            "Tell them apart, join them as variants of one row, or say in the note that they share the English.",
            "请区分译法，或合并为同一行的异称；如确应同译，请在“说明”中写明。"),
          related: [earlier.row]))
    }
    return found
  }
}
