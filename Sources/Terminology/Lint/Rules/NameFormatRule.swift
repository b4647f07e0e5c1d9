import Findings

/// A Chinese person's name is written family name first, then the given name as one word: Li Daming.
struct NameFormatRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      guard row.values(.domain).contains("person") else { return nil }
      let (name, english) = (row.trimmed(.term), row.trimmed(.english))
      let characters = name.unicodeScalars
      guard (2...4).contains(characters.count), characters.allSatisfy(\.isHan) else { return nil }
      let words = english.split { $0 == " " || $0 == "-" || $0 == "," }.map(String.init)
      // Names from elsewhere and titles aren't made of Pinyin syllables, one for each character.
      guard PinyinSyllables.count(words.joined()) == characters.count, !words.isEmpty else { return nil }
      let isPlain =
        words.count == 2 && english.split(separator: " ").count == 2 && !english.contains(",")
        && words.allSatisfy { word in
          word.unicodeScalars.first?.properties.isUppercase ?? false
            && word.unicodeScalars.dropFirst().allSatisfy { !$0.properties.isUppercase }
        } && !isReversed(words, name)
      // Emperors, monks and artists have names of one word: Qianlong.
      let isOneWord = words.count == 1 && characters.count == 2 && english.first?.isUppercase ?? false
      if isPlain || isOneWord { return nil }
      return row.finding(
        .nameFormat, .warning, .english,
        Bilingual(
          "“\(english)” is not written as a Chinese name is.", "“\(english)”不符合中国人名的拼写规则。"),
        remedy: Bilingual(
          "Write the family name, a space, and the given name as one word: Li Daming.",
          "请按“姓 空格 名（连写）”的格式书写，例如 Li Daming。"))
    }
  }

  /// Whether a family name of one character stands last: Daming Li.
  ///
  /// Of two syllables it can't be told which is the family name.
  private func isReversed(_ words: [String], _ name: String) -> Bool {
    PinyinSyllables.count(words[0]) == 2 && name.unicodeScalars.count == 3
      && !Self.doubleSurnames.contains(String(name.prefix(2)))
  }

  private static let doubleSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "司徒", "慕容", "皇甫", "夏侯", "东方", "令狐", "宇文", "尉迟", "公孙", "长孙", "端木", "西门", "南宫",
  ]
}
