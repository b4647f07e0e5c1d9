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

  /// Fewer English words for a Chinese character than a sentence of its length ever needs.
  ///
  /// English of news takes 0.83 words a character in the middle; names and abbreviations let short sentences fall to 0.47. A
  /// whole sentence less in English is the stronger sign, and needs less of a gap.
  private static func least(characters: Int, lacksSentence: Bool) -> Double {
    if lacksSentence, characters >= 20 { return 0.6 }
    return characters >= 30 ? 0.5 : characters >= 20 ? 0.42 : 0.35
  }

  /// A sentence or a clause that seems to be missing, judged by the length of the English.
  static func dropped(_ sentence: String, _ zh: ScalarText, _ tokens: [EnglishToken]) -> [CheckFinding] {
    // a number counts like one character, as it is one word in English
    let numbers = (0..<zh.count).count {
      Digits.arabic(zh[$0]) != nil && Digits.arabic(zh[$0 - 1]) == nil && zh[$0 - 1] != 0x2E
    }
    let characters = zh.scalars.count { Han.isIdeograph($0) } + numbers
    let words = tokens.count { $0.text.first?.isLetter == true || $0.number != nil }
    let sentences: [Substring] = sentence.split(whereSeparator: { "。！？".contains($0) }).filter { $0.count > 3 }
    let english = tokens.count { [".", "!", "?"].contains($0.text) }
    let limit = least(characters: characters, lacksSentence: sentences.count > max(1, english))
    guard characters >= 12, Double(words) < limit * Double(characters) else { return [] }
    let clauses: [Substring] = sentences.count > 1 ? sentences : sentence.split(separator: "，")
    let missing = clauses.count > 1 ? String(clauses.last ?? "") : sentence
    return [CheckMessages.dropped(missing, nil)]
  }
}
