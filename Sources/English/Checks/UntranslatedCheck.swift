import Chinese

/// Finds Chinese left in the English, and sentences and clauses that the English has nothing for.
enum UntranslatedCheck {
  /// Runs of Chinese characters; a gloss in parentheses is none.
  static func leftovers(_ en: String) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    var run = ""
    var depth = 0
    for scalar in en.unicodeScalars {
      if scalar == "(" || scalar == "（" { depth += 1 }
      if scalar == ")" || scalar == "）" { depth -= 1 }
      let isPart = Han.isIdeograph(scalar.value) || (!run.isEmpty && "、·《》“”".unicodeScalars.contains(scalar))
      if isPart, depth <= 0 {
        run.unicodeScalars.append(scalar)
      } else if !run.isEmpty {
        findings.append(CheckMessages.untranslated(trimmed(run)))
        run = ""
      }
    }
    if !run.isEmpty { findings.append(CheckMessages.untranslated(trimmed(run))) }
    return findings
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { "、·《》“”".contains($0) }.reversed())
  }

  /// Fewer English words than a Chinese sentence of this length ever needs; 0.3 words a character is what terse English takes.
  private static let leastWordsPerCharacter = 0.3

  /// A sentence or a clause that seems to be missing, judged by the length of the English.
  static func dropped(_ sentence: String, _ zh: ScalarText, _ tokens: [EnglishToken]) -> [CheckFinding] {
    let characters = zh.scalars.count { Han.isIdeograph($0) }
    let words = tokens.count { $0.text.first?.isLetter == true || $0.number != nil }
    guard characters >= 12, Double(words) < leastWordsPerCharacter * Double(characters) else { return [] }
    let sentences = sentence.split(whereSeparator: { "。！？；".contains($0) })
    let clauses = sentences.count > 1 ? sentences : sentence.split(separator: "，")
    let missing = clauses.count > 1 ? String(clauses.last ?? "") : sentence
    return [CheckMessages.dropped(missing, nil)]
  }
}
