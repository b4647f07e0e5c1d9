import Findings

/// A slogan that only counts, such as 四个意识 “Four Consciousnesses”, says in its note what it counts.
struct NumericSloganRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      guard row.trimmed(.note).isEmpty, row.trimmed(.first).isEmpty, row.trimmed(.definition).isEmpty,
        row.status != .retired, !row.trimmed(.english).isEmpty, isSlogan(row)
      else { return nil }
      return row.finding(
        .missingNote, .warning, .note,
        Bilingual(
          "“\(row.trimmed(.term))” is a numeric slogan; readers abroad can't know what it counts.",
          "“\(row.trimmed(.term))”是数字缩略语，外国读者不知道所指内容。"),
        remedy: Bilingual(
          "Put the long form for the first mention in the note or in “first”.",
          "请在“说明”或“首次译法”中写明首次出现时的完整译法。"))
    }
  }

  private func isSlogan(_ row: LintRow) -> Bool {
    let term = Array(row.trimmed(.term).unicodeScalars).filter { !"“”‘’\"「」".unicodeScalars.contains($0) }
    guard let first = term.first, Self.numerals.contains(first), (2...8).contains(term.count) else { return false }
    let counts = EnglishWords.content(row[.english]).contains { Self.englishNumbers.contains($0) }
    // 四个意识: a numeral and the measure word 个.
    if term.count >= 4, term[1] == "个", counts { return true }
    // 三去一降一补: numerals that count different things; those of 十四五 or 五一二 stand together and are one number.
    let isNumeral = term.map { Self.numerals.contains($0) || $0 == "一" || $0 == "〇" }
    let numbers = isNumeral.indices.count { isNumeral[$0] && ($0 == 0 || !isNumeral[$0 - 1]) }
    let isDate = term.contains("月") || term.contains("年")
    if numbers >= 3, term.count >= 5, !term.contains("届"), !isDate { return true }
    // 双减, 三农, 两新: a numeral and one character, in politics only; 三峡 and 两岸 are names of places.
    let isPolitics = row.values(.domain).contains { ["party-state", "politics", "labor"].contains($0) }
    return term.count == 2 && isPolitics && counts
  }

  private static let numerals: Set<Unicode.Scalar> = ["两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "双"]
  private static let englishNumbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "double", "dual", "twin", "triple", "2",
    "3", "4", "5", "6", "7", "8", "9", "10",
  ]
}
