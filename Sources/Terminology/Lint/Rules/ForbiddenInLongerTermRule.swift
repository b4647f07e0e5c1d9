import Findings

/// English that is forbidden for a term is not used in the row of a longer term that holds it.
///
/// Where 鼓浪屿 forbids “Kulangsu”, 鼓浪屿风景区 is not “Kulangsu scenic area”.
struct ForbiddenInLongerTermRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var owners: [[UInt32]: Prohibition] = [:]
    for row in table.rows where row.status != .retired {
      let prohibition = Prohibition(row)
      if prohibition.forbidden.isEmpty { continue }
      for form in row.values(.term) + row.values(.variants) {
        let key = table.folding.key(form)
        if key.count > 1, owners[key] == nil { owners[key] = prohibition }
      }
    }
    if owners.isEmpty { return [] }
    let lengths = Set(owners.keys.map(\.count)).sorted()
    return table.rows.flatMap { row -> [GlossaryFinding] in
      if row.status == .retired || row[.english].isEmpty { return [] }
      let key = table.folding.key(row[.term])
      var found: [GlossaryFinding] = []
      for start in key.indices {
        for length in lengths where length < key.count && start + length <= key.count {
          guard let owner = owners[Array(key[start..<start + length])], owner.row.row != row.row else { continue }
          if let finding = finding(row, owner) { found.append(finding) }
        }
      }
      return found
    }
  }

  /// What one row forbids and what it allows, as words in lower case.
  private struct Prohibition {
    let row: LintRow
    let forbidden: [[String]]
    let allowed: [[String]]

    init(_ row: LintRow) {
      self.row = row
      allowed = (row.values(.english) + row.values(.admitted)).map(ForbiddenInLongerTermRule.words)
      // A form forbidden for its capitals alone says nothing of other terms.
      let allowed = allowed
      forbidden = row.values(.forbidden).map(ForbiddenInLongerTermRule.words)
        .filter { !$0.isEmpty && !allowed.contains($0) }
    }
  }

  private static func words(_ text: String) -> [String] { EnglishWords.split(text).map { $0.lowercased() } }

  private func finding(_ row: LintRow, _ owner: Prohibition) -> GlossaryFinding? {
    for column in [GlossaryColumn.english, .admitted] {
      for value in row.values(column) {
        let words = Self.words(value)
        let permitted = owner.allowed.flatMap { places(of: $0, in: words) }
        for forbidden in owner.forbidden {
          let isUsed = places(of: forbidden, in: words).contains { place in
            !permitted.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
          }
          if isUsed { return finding(row, column, forbidden.joined(separator: " "), owner.row) }
        }
      }
    }
    return nil
  }

  private func places(of part: [String], in words: [String]) -> [Range<Int>] {
    guard !part.isEmpty, part.count <= words.count else { return [] }
    return (0...words.count - part.count).map { $0..<$0 + part.count }.filter { Array(words[$0]) == part }
  }

  private func finding(
    _ row: LintRow, _ column: GlossaryColumn, _ forbidden: String, _ other: LintRow
  ) -> GlossaryFinding {
    row.finding(
      .forbiddenInOtherRow, .warning, column,
      Bilingual(
        "The term holds “\(other.trimmed(.term))”, for which row \(other.row) forbids “\(forbidden)”.",
        "该术语包含“\(other.trimmed(.term))”，而第 \(other.row) 行禁用“\(forbidden)”。"),
      remedy: Bilingual(
        "Use “\(other.trimmed(.english))” here, or delete the prohibition.",
        "请在此改用“\(other.trimmed(.english))”，或取消禁用。"),
      related: [other.row])
  }
}
