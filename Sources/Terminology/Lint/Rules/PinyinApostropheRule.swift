import Findings

/// A name in Pinyin has its apostrophe in every row: 西安 is Xi'an in Xi'an City Wall too.
struct PinyinApostropheRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var divided: [String: (row: LintRow, word: String)] = [:]
    for row in table.rows where row.status != .retired && holdsApostrophe(row[.english]) {
      for word in EnglishWords.split(row[.english]) where isDividedPinyin(word) {
        let letters = word.lowercased().filter { $0 != "'" && $0 != "’" }
        if divided[letters] == nil { divided[letters] = (row, word) }
      }
    }
    if divided.isEmpty { return [] }
    return table.rows.flatMap { row -> [GlossaryFinding] in
      if row.status == .retired { return [] }
      return EnglishWords.split(row[.english]).compactMap { word in
        guard let other = divided[word.lowercased()], word.first?.isUppercase ?? false,
          sharesName(row[.term], other.row[.term])
        else { return nil }
        return row.finding(
          .conflictingSpelling, .warning, .english,
          Bilingual(
            "This row writes “\(word)”, row \(other.row.row) writes “\(other.word)”.",
            "本行拼作“\(word)”，第 \(other.row.row) 行拼作“\(other.word)”。"),
          remedy: Bilingual(
            "Write “\(other.word)”; without the apostrophe it reads as other syllables.",
            "请改为“\(other.word)”；缺少隔音符号会读成别的音节。"),
          related: [other.row.row])
      }
    }
  }

  private func holdsApostrophe(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "'" || $0 == "’" }
  }

  private func isDividedPinyin(_ word: String) -> Bool {
    guard holdsApostrophe(word), word.first?.isUppercase ?? false else { return false }
    let parts = word.split { $0 == "'" || $0 == "’" }
    return parts.count > 1 && parts.allSatisfy { PinyinSyllables.count(String($0)) != nil }
  }

  /// Whether two terms have two neighbouring characters in common.
  private func sharesName(_ first: String, _ second: String) -> Bool {
    func pairs(_ text: String) -> Set<[UInt32]> {
      let values = text.unicodeScalars.filter(\.isHan).map(\.value)
      return Set(zip(values, values.dropFirst()).map { [$0, $1] })
    }
    return !pairs(first).isDisjoint(with: pairs(second))
  }
}
