import Findings

/// The part of speech of a phrase is one of the list.
struct PartOfSpeechRule: GlossaryRule {
  static let parts = ["n", "v", "a", "d", "p", "c", "m", "q", "t", "f", "u", "idiom"]

  func findings(in table: LintTable) -> [GlossaryFinding] {
    guard table.file.columns.contains(.partOfSpeech) else { return [] }
    return table.rows.compactMap { row in
      let part = row.trimmed(.partOfSpeech)
      if Self.parts.contains(part) { return nil }
      let lower = part.lowercased()
      return row.finding(
        .partOfSpeechNotInList, .error, .partOfSpeech,
        part.isEmpty
          ? Bilingual("The row has no part of speech.", "该行没有填写词性。")
          : Bilingual("“\(part)” is not a part of speech of the list.", "“\(part)”不是规定的词性。"),
        remedy: Bilingual(
          "Write one of: \(Self.parts.joined(separator: ", ")).", "请填写下列之一：\(Self.parts.joined(separator: "、"))。"),
        fix: Self.parts.contains(lower) ? lower : nil)
    }
  }
}
