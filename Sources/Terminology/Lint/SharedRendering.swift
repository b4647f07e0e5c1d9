/// Whether a note says that two terms rightly have the same English.
enum SharedRendering {
  /// Whether the note of either row names the other term or says that the English is shared.
  static func isIntended(_ row: LintRow, _ other: LintRow) -> Bool {
    [(row, other), (other, row)].contains { saying, named in
      let note = saying.trimmed(.note)
      if note.isEmpty { return false }
      let names = named.values(.term) + named.values(.variants)
      if names.contains(where: { $0.unicodeScalars.count > 1 && note.contains($0) }) { return true }
      let lower = note.lowercased()
      return phrases.contains { lower.contains($0) }
    }
  }

  private static let phrases = [
    "same english", "same rendering", "same translation", "same as", "shared", "shares", "share the", "also used for",
    "also renders", "also translates", "both render", "both translate", "one english", "identical english",
    "synonym", "英文相同", "英译相同", "译法相同", "译名相同", "译文相同", "同译", "共用", "同一译", "同一英", "均译", "都译", "也译",
    "同上", "同义",
  ]
}
