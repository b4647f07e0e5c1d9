import Chinese

extension FigureReader {
  /// 第二届, 第1、第5、第7名, 倒数第二, 第26位.
  func readOrdinal(at index: Int) -> Reading? {
    var start = index
    var fromEnd = false
    if text[index] == Han.backward {
      guard text[index + 1] == Han.several, text[index + 2] == Han.ordinal else { return nil }
      fromEnd = true
      start = index + 2
    }
    if let quarter = readQuarter(at: index, year: nil, from: index) { return quarter }
    var values: [Int] = []
    var end = start
    while text[end] == Han.ordinal, let numeral = NumeralReader.read(text, at: end + 1),
      let value = numeral.value.whole,
      numeral.upper == nil, !numeral.isMore, value > 0, value < 1_000_000
    {
      values.append(value)
      end = numeral.range.upperBound
      if text[end] == 0x3001, text[end + 1] == Han.ordinal { end += 1 } else { break }
    }
    guard !values.isEmpty, text[end] != 0x3001 || text[end + 1] != Han.ordinal else { return nil }
    if text[end] == 0x4EE3, text[end + 1] == 0x8868 { return nil }
    if let unit = Self.ordinalUnits.longest(text, at: end) { end += unit.length }
    let words = values.map(EnglishNumber.ordinal)
    var english = words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "") : words[0]
    if fromEnd { english = values[0] == 1 ? "last" : english + " to last" }
    return Reading(
      scalars: index..<end, kind: .ordinal,
      value: values.count > 1 ? .list(values.map(Double.init)) : .number(Double(values[0])),
      unit: fromEnd ? "from-last" : "", english: english)
  }

  private static let ordinalUnits = WordTable<Bool>(words: "名 位 届 次 个 批 轮 期 场 家 站 条 项 代 版 集 例 号 大")

  /// 前三名, 前10位, 前十强, 前三; but 前三季度 and 前4个月 are dates, 前两年 is a duration.
  func readTop(at index: Int) -> Reading? {
    guard let numeral = NumeralReader.read(text, at: index + 1), let value = numeral.value.whole, numeral.upper == nil
    else { return nil }
    let end = numeral.range.upperBound
    let next = text[end]
    let ends = next == 0x540D || next == 0x4F4D || next == 0x5F3A || next == 0x5217
    guard ends || (!Han.isIdeograph(next) && Digits.arabic(next) == nil && next != 0x25) || next == 0x7684 else {
      return nil
    }
    return Reading(
      scalars: index..<(ends && next != 0x5217 ? end + 1 : end), kind: .ordinal, value: .number(Double(value)),
      unit: "top",
      english: "top " + EnglishNumber.cardinal(ExactNumber(value)))
  }

  /// TOP10, Top 10.
  func readTopList(at index: Int) -> Reading? {
    for word in ["TOP", "Top"] where text.has(word, at: index) && !Han.isLatin(text[index - 1]) {
      let start = text[index + 3] == 0x20 ? index + 4 : index + 3
      guard let numeral = NumeralReader.read(text, at: start), let value = numeral.value.whole else { return nil }
      return Reading(
        scalars: index..<numeral.range.upperBound, kind: .ordinal, value: .number(Double(value)), unit: "top",
        english: "top " + EnglishNumber.cardinal(ExactNumber(value)))
    }
    return nil
  }

  /// A numeral that belongs to a ranking or a prize: 500强, 十佳, 一等奖, 十大.
  func readRank(_ numeral: Numeral) -> Reading? {
    let end = numeral.range.upperBound
    guard let value = numeral.value.whole, numeral.upper == nil else { return nil }
    func top(_ end: Int) -> Reading {
      Reading(
        scalars: numeral.range.lowerBound..<end, kind: .ordinal, value: .number(Double(value)), unit: "top",
        english: "top " + EnglishNumber.cardinal(ExactNumber(value)))
    }
    switch text[end] {
    case 0x5F3A where value >= 10, 0x4F73 where value >= 10: return top(end + 1)
    case 0x5927 where value == 10 && Han.isIdeograph(text[end + 1]) && numeral.form == .chinese:
      return top(end + 1)
    case 0x7B49 where text[end + 1] == 0x5956 && value < 10:
      return Reading(
        scalars: numeral.range.lowerBound..<end + 2, kind: .ordinal, value: .number(Double(value)), unit: "prize",
        english: EnglishNumber.ordinal(value) + " prize")
    case 0x5C4A where numeral.hasPlace || numeral.form == .arabic:
      // 二十届二中全会 is a name
      if Digits.isChinese(text[end + 1]) || text.has("中央", at: end + 1) { return nil }
      return Reading(
        scalars: numeral.range.lowerBound..<end + 1, kind: .ordinal, value: .number(Double(value)),
        english: EnglishNumber.ordinal(value))
    default: return nil
    }
  }
}
