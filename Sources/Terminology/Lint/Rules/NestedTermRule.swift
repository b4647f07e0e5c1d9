import Findings

/// A term inside a longer one shares something with its English.
///
/// 劳模 “model worker” in 劳模精神 “spirit of exemplary individuals” is reported; 经济 “economy” beside 经济区 “economic
/// zone” is not, because words that begin alike are akin. Only long terms are compared: two characters mean too much.
struct NestedTermRule: GlossaryRule {
  /// The shortest term that is compared with longer ones, in characters.
  static let shortestTerm = 3

  func findings(in table: LintTable) -> [GlossaryFinding] {
    var owner: [[UInt32]: LintRow] = [:]
    var longest = 0
    for row in table.rows where isCompared(row) {
      let key = table.folding.key(row[.term])
      guard key.count >= Self.shortestTerm else { continue }
      owner[key] = row
      longest = max(longest, key.count)
    }
    return table.rows.flatMap { row -> [GlossaryFinding] in
      guard isCompared(row) else { return [] }
      let key = table.folding.key(row[.term])
      guard key.count > Self.shortestTerm else { return [] }
      var found: [GlossaryFinding] = []
      for length in Self.shortestTerm..<key.count {
        // At an edge of the longer term the shorter one is a word of it; in the middle it may be chance.
        for inner in [Array(key.prefix(length)), Array(key.suffix(length))] {
          guard let other = owner[inner], other.row != row.row, !isAkin(row, other) else { continue }
          found.append(finding(row, other))
        }
      }
      return found
    }
  }

  private func isCompared(_ row: LintRow) -> Bool {
    row.status == .approved && row.action == .translate && !row.trimmed(.english).isEmpty
  }

  private func isAkin(_ row: LintRow, _ other: LintRow) -> Bool {
    if !row.trimmed(.note).isEmpty || !other.trimmed(.note).isEmpty { return true }
    let ours = words(row)
    return words(other).contains { word in
      ours.contains { own in
        let shared = zip(own.utf8, word.utf8).prefix { $0 == $1 }.count
        return shared >= min(4, own.utf8.count, word.utf8.count) || (own.utf8.count >= 5 && word.contains(own))
      }
    } || sharesInitials(row, other)
  }

  private func words(_ row: LintRow) -> [String] {
    [GlossaryColumn.english, .admitted, .first, .shortEnglish].flatMap { EnglishWords.content(row[$0]) }
  }

  /// Whether one English has the initials of the other, as NPC those of National People's Congress.
  private func sharesInitials(_ row: LintRow, _ other: LintRow) -> Bool {
    [(row, other), (other, row)].contains { long, short in
      let initials = EnglishWords.content(long[.english]).compactMap(\.first)
      let text = String(initials)
      return words(short).contains { $0.count > 1 && text.contains($0) }
    }
  }

  private func finding(_ row: LintRow, _ other: LintRow) -> GlossaryFinding {
    row.finding(
      .nestedTerm, .warning, .english,
      Bilingual(
        "The term holds “\(other.trimmed(.term))” of row \(other.row), but its English has nothing of “\(other.trimmed(.english))”.",
        "该术语包含第 \(other.row) 行的“\(other.trimmed(.term))”，但英文中没有与“\(other.trimmed(.english))”相同的词。"),
      remedy: Bilingual(
        "Use the same words in both, or explain the difference in the note.",
        "请统一用词；如确有不同，请在“说明”中写明。"),
      related: [other.row])
  }
}
