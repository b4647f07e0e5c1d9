import Findings

/// A phrase has one row: of two the gloss reads the first alone.
///
/// The same phrase with the same frame is an error. With another frame or note the later row holds a second sense, which
/// belongs behind ` / ` in the first.
struct DuplicatePhraseRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var first: [String: LintRow] = [:]
    return table.rows.compactMap { row in
      let phrase = row.trimmed(.term)
      if phrase.isEmpty { return nil }
      guard let earlier = first[phrase] else {
        first[phrase] = row
        return nil
      }
      let isSame = [GlossaryColumn.pattern, .note].allSatisfy { row.trimmed($0) == earlier.trimmed($0) }
      return row.finding(
        .duplicateTerm, isSame ? .error : .warning, .term,
        Bilingual(
          "“\(phrase)” already stands in row \(earlier.row), and only the first row of a phrase is read.",
          "“\(phrase)”在第 \(earlier.row) 行已有，程序只读第一行。"),
        remedy: Bilingual(
          "Delete this row; another sense stands behind “ / ” in row \(earlier.row), with its condition in the note.",
          "请删去本行；另一义写在第 \(earlier.row) 行英文的“ / ”之后，条件写在“说明”中。"),
        related: [earlier.row])
    }
  }
}
