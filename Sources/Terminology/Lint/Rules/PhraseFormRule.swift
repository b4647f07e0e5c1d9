import Findings

/// A phrase is written as it stands in running text: no white space, no full-width letters, no punctuation.
struct PhraseFormRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      let phrase = row.trimmed(.term)
      guard let bad = phrase.unicodeScalars.first(where: { !mayStand($0) }) else { return nil }
      let mended = mended(phrase)
      return row.finding(
        .phraseForm, .warning, .term,
        Bilingual(
          "“\(phrase)” holds “\(bad)”, so it is found only where a page writes exactly that.",
          "“\(phrase)”中有“\(bad)”，只有版面原文完全相同时才能找到。"),
        remedy: Bilingual(
          "Write “\(mended)”; “--fix” does so.", "请改为“\(mended)”；加上“--fix”可自动修改。"),
        fix: mended.isEmpty ? nil : mended)
    }
  }

  private func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar == "·"
      || !isWide(scalar) && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private func isWide(_ scalar: Unicode.Scalar) -> Bool { (0xFF01...0xFF5E).contains(scalar.value) }

  /// The phrase with half-width letters, and without what can't stand in it.
  private func mended(_ phrase: String) -> String {
    let narrow = phrase.unicodeScalars.map { isWide($0) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0 }
    return String(String.UnicodeScalarView(narrow.filter(mayStand)))
  }
}
