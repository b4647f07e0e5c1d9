import Findings

/// English is spelled in one way, the American.
///
/// The official names of international bodies keep their own spelling: International Labour Organization.
struct SpellingRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var firstRow: [String: LintRow] = [:]
    var british: [(row: LintRow, word: String, american: String, column: GlossaryColumn)] = []
    var hyphenated: [String: (row: LintRow, word: String)] = [:]
    var found: [GlossaryFinding] = []
    // Glossaries use few different words many times.
    var spellings: [String: String?] = [:]
    for row in table.rows where row.status != .retired {
      for column in [GlossaryColumn.english, .first, .shortEnglish] {
        let cell = row[column]
        for word in EnglishWords.split(cell) {
          let lower = word.lowercased()
          for part in lower.split(separator: "-").map(String.init) {
            if firstRow[part] == nil { firstRow[part] = row }
            let known = spellings[part]
            let spelling = known ?? AmericanSpelling.american(part)
            if known == nil { spellings[part] = .some(spelling) }
            guard let american = spelling, !isOfficial(word, cell, row) else { continue }
            british.append((row, part, american, column))
          }
          // A name keeps its own spelling: China National Committee for the Wellbeing of the Youth.
          guard word.unicodeScalars.first?.properties.isUppercase == false else { continue }
          if let other = conflictingHyphen(lower, row, &hyphenated) {
            found.append(conflict(row, column, word, other.word, other.row))
          }
        }
      }
    }
    for (row, word, american, column) in british {
      if let other = firstRow[american] {
        found.append(
          row.row > other.row
            ? conflict(row, column, word, american, other) : conflict(other, .english, american, word, row))
      } else {
        found.append(lone(row, column, word, american))
      }
    }
    return found
  }

  /// The earlier row that writes the word with a hyphen where this one has none, or the reverse: e-commerce, ecommerce.
  private func conflictingHyphen(
    _ word: String, _ row: LintRow, _ seen: inout [String: (row: LintRow, word: String)]
  ) -> (row: LintRow, word: String)? {
    // “re-form” and “reform” are two words; “-like” is an ending.
    if word.hasPrefix("re-") || word.hasPrefix("-") { return nil }
    let joined = word.filter { $0 != "-" }
    guard let other = seen[joined] else {
      seen[joined] = (row, word)
      return nil
    }
    return other.word != word && other.row.row != row.row ? other : nil
  }

  /// Whether the word is part of the official name of a body that spells itself so.
  private func isOfficial(_ word: String, _ cell: String, _ row: LintRow) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    if row.values(.domain).contains("international") { return true }
    let words = EnglishWords.split(cell)
    let marks: Set<String> = ["International", "World", "UN", "Nations", "Asian", "Commonwealth", "European"]
    return words.contains(where: marks.contains) || cell.contains("Organisation for")
      || row.trimmed(.note).lowercased().contains("spelling")
  }

  private func conflict(
    _ row: LintRow, _ column: GlossaryColumn, _ word: String, _ otherWord: String, _ other: LintRow
  ) -> GlossaryFinding {
    row.finding(
      .conflictingSpelling, .warning, column,
      Bilingual(
        "This row writes “\(word)”, row \(other.row) writes “\(otherWord)”.",
        "本行拼作“\(word)”，第 \(other.row) 行拼作“\(otherWord)”。"),
      remedy: Bilingual("Use the American spelling in both.", "请统一使用美式拼写。"), related: [other.row])
  }

  private func lone(_ row: LintRow, _ column: GlossaryColumn, _ word: String, _ american: String) -> GlossaryFinding {
    row.finding(
      .britishSpelling, .warning, column,
      Bilingual("“\(word)” is British spelling.", "“\(word)”是英式拼写。"),
      remedy: Bilingual("Write “\(american)”.", "请改为“\(american)”。"))
  }
}
