import Findings

/// A second sense, behind ` / `, has a note that says when it is meant, and differs from the first.
struct SecondSenseRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      let senses = row.trimmed(.english).split(separator: " / ", omittingEmptySubsequences: false)
        .map { String($0).trimmingWhiteSpace() }
      if senses.count < 2 { return nil }
      if senses.contains("") || Set(senses).count < senses.count { return repeated(row, senses) }
      return row.trimmed(.note).isEmpty && !senses.contains(where: saysWhen) ? unexplained(row, senses) : nil
    }
  }

  /// Whether a sense carries its condition in brackets: Xia (surname).
  private func saysWhen(_ sense: String) -> Bool { sense.contains("(") && sense.contains(")") }

  private func repeated(_ row: LintRow, _ senses: [String]) -> GlossaryFinding {
    var seen: Set<String> = []
    let kept = senses.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: " / ")
    return row.finding(
      .repeatedValue, .error, .english,
      Bilingual("One of the senses is empty or stands twice.", "其中一个义项为空或重复。"),
      remedy: Bilingual("Write “\(kept)”; “--fix” does so.", "请改为“\(kept)”；加上“--fix”可自动修改。"),
      fix: kept.isEmpty ? nil : kept)
  }

  private func unexplained(_ row: LintRow, _ senses: [String]) -> GlossaryFinding {
    row.finding(
      .missingNote, .warning, .note,
      Bilingual(
        "“\(row.trimmed(.term))” has more than one sense, and nothing says when “\(senses[1])” is meant.",
        "“\(row.trimmed(.term))”不止一义，却没有说明何时用“\(senses[1])”。"),
      remedy: Bilingual(
        "Say in the note when which is meant, or keep the usual sense alone.", "请在“说明”中写明各义的使用条件，或只保留常用义。"))
  }
}
