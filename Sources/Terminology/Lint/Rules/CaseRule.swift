import Findings

/// The same English has the same capitals in every row.
struct CaseRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var found: [GlossaryFinding] = []
    var phrases: [[String]: LintRow] = [:]
    let rows = table.rows.filter { $0.status != .retired && !$0.trimmed(.english).isEmpty }
    for row in rows {
      let words = EnglishWords.split(row[.english])
      let lower = words.map { $0.lowercased() }
      guard let other = phrases[lower] else {
        phrases[lower] = row
        continue
      }
      if EnglishWords.split(other[.english]) != words { found.append(finding(row, other, in: row.trimmed(.english))) }
    }
    for row in rows { found += innerConflicts(of: row, phrases) }
    return found
  }

  /// Rows whose English stands inside this row's English with other capitals, though it is no longer name there.
  private func innerConflicts(of row: LintRow, _ phrases: [[String]: LintRow]) -> [GlossaryFinding] {
    let words = EnglishWords.split(row[.english])
    guard words.count > 2 else { return [] }
    let lower = words.map { $0.lowercased() }
    for length in stride(from: words.count - 1, through: 2, by: -1) {
      for start in 0...(words.count - length) {
        let place = start..<start + length
        guard let other = phrases[Array(lower[place])], other.row != row.row else { continue }
        let alone = EnglishWords.split(other[.english])
        if alone == Array(words[place]) || !isComparable(words, place, alone) { continue }
        let (earlier, later) = row.row < other.row ? (row, other) : (other, row)
        let phrase = later.row == row.row ? Array(words[place]) : alone
        return [finding(later, earlier, in: phrase.joined(separator: " "))]
      }
    }
    return []
  }

  /// Whether the capitals of a phrase may be compared with those it has alone.
  ///
  /// In a name that is capitalized throughout (Trade Union Law) a common noun has capitals too; and the first word
  /// of a cell may be capitalized for its place.
  private func isComparable(_ words: [String], _ place: Range<Int>, _ alone: [String]) -> Bool {
    let inside = Array(words[place])
    let rest = words.indices.filter { !place.contains($0) && !Self.isFunctionWord(words[$0]) }.map { words[$0] }
    // “14th” has no case and may open a name: 14th Five-Year Plan.
    if rest.contains(where: { $0.first?.isNumber ?? false }) { return false }
    let contentAlone = alone.filter { !Self.isFunctionWord($0) }
    let contentInside = inside.filter { !Self.isFunctionWord($0) }
    if contentAlone.allSatisfy(Self.isCapitalized) {
      // A name that has lost all its capitals.
      return contentInside.allSatisfy { !Self.isCapitalized($0) }
    }
    let isLowerBehind = (contentAlone.dropFirst() + contentInside.dropFirst()).allSatisfy { !Self.isCapitalized($0) }
    if isLowerBehind, let first = contentAlone.first, let other = contentInside.first {
      // Party member, probationary party member: the first word is a name or none.
      if Self.isCapitalized(first) { return !Self.isCapitalized(other) }
      if contentInside.count > 1, place.lowerBound > 0 { return rest.allSatisfy { !Self.isCapitalized($0) } }
    }
    guard contentAlone.allSatisfy({ !Self.isCapitalized($0) }) else { return false }
    // A common noun with capitals among lower-case words.
    return contentInside.allSatisfy(Self.isCapitalized) && !rest.isEmpty
      && rest.allSatisfy { !Self.isCapitalized($0) }
  }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  private static func isFunctionWord(_ word: String) -> Bool {
    EnglishWords.functionWords.contains(word.lowercased())
  }

  private func finding(_ row: LintRow, _ other: LintRow, in phrase: String) -> GlossaryFinding {
    row.finding(
      .conflictingCase, .warning, .english,
      Bilingual(
        "“\(phrase)” has other capitals in row \(other.row): “\(other.trimmed(.english))”.",
        "“\(phrase)”的大小写与第 \(other.row) 行“\(other.trimmed(.english))”不一致。"),
      remedy: Bilingual(
        "Use capitals in both rows if it is a proper name, and in neither if not.",
        "如是专有名词，两行都应大写；否则都用小写。"),
      related: [other.row])
  }
}
