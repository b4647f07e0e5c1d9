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
    if !fromEnd, values.count == 1, let label = readLabel(values[0], index..<end) { return label }
    let unit = Self.ordinalUnits.longest(text, at: end)
    // 第二大经济体 is the second-largest, and 第一大街 a street
    let isLargest = text[end] == Han.large && unit?.meaning == true
    if let unit, unit.meaning { end += unit.length }
    let words = values.map { value in
      let ordinal = EnglishNumber.ordinal(value)
      return !isLargest ? ordinal : value == 1 ? "largest" : ordinal + "-largest"
    }
    var english = words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "") : words[0]
    // 第100天: the 100th day
    if values.count == 1, let noun = Self.ordinalNouns.longest(text, at: end) {
      english += " " + noun.meaning
      end += noun.length
    }
    if fromEnd { english = values[0] == 1 ? "last" : english + " to last" }
    return Reading(
      scalars: index..<end, kind: .ordinal,
      value: values.count > 1 ? .list(values.map(Double.init)) : .number(Double(values[0])),
      unit: fromEnd ? "from-last" : "", english: english)
  }

  /// 第三十三条 of a law is Article 33, and not the 33rd line of 第三条地铁.
  private func readLabel(_ value: Int, _ range: Range<Int>) -> Reading? {
    let end = range.upperBound
    guard let label = Self.labels[text[end]] else { return nil }
    // 第41条 by itself may be the 41st of anything
    let isAlone = range.lowerBound == 0 && end + 1 == text.count
    guard isAlone || Self.beforeLabel.contains(text[range.lowerBound - 1]) || Self.afterLabel.contains(text[end + 1])
    else { return nil }
    return Reading(
      scalars: range.lowerBound..<end + 1, kind: .ordinal, value: .number(Double(value)), unit: "label",
      english: "\(label) \(value)")
  }

  private static let labels: [UInt32: String] = [
    0x6761: "Article", 0x7AE0: "Chapter", 0x6B3E: "Paragraph",  // 条, 章, 款
  ]
  private static let beforeLabel = Set("法例》则程章条约款".scalarValues)
  private static let afterLabel = Set("规第之".scalarValues)

  /// The measure words behind an ordinal, which English leaves out, and the longer words that are none: 第二部分.
  private static let ordinalUnits = WordTable<Bool>(
    "名 位 届 次 个 批 轮 期 场 家 站 条 项 代 版 集 例 号 大 笔 座 台 辆 艘 架 件 篇 部 张 套 株 棵 只 匹 所 幢 栋 幅 首 枚 趟 列 封 颗 盏 把"
      .listedWords.map { ($0, true) }
      + "场地 场馆 场所 家庭 家园 站台 站点 条例 项目 代表 代人 版块 集团 集体 大会 大队 大道 大桥 大街 大学 大厦 大楼 大院 大坝 大赛 大厅 大组 大类 大路 大关 大门 大陆 座位 台阶 台地 部分 部门 部队 部委 部长 张力 套房 只有 所属 首都 列车 把手 把关 号线 号店 号文 号令 期间 批示"
      .listedWords.map { ($0, false) })

  private static let ordinalNouns = WordTable<String>([("天", "day"), ("年", "year"), ("周", "week")])

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
    case Han.large
    where value == 10 && numeral.form == .chinese && (Han.isIdeograph(text[end + 1]) || end + 1 == text.count):
      return top(end + 1)
    // 三年级学生
    case Han.year where text[end + 1] == 0x7EA7 && value < 10 && numeral.form == .chinese:
      let isPupils = text.has("学生", at: end + 2)
      return Reading(
        scalars: numeral.range.lowerBound..<end + (isPupils ? 4 : 2), kind: .ordinal, value: .number(Double(value)),
        unit: "grade", english: EnglishNumber.ordinal(value) + (isPupils ? "-graders" : " grade"))
    case 0x7B49 where text[end + 1] == 0x5956 && value < 10:
      return Reading(
        scalars: numeral.range.lowerBound..<end + 2, kind: .ordinal, value: .number(Double(value)), unit: "prize",
        english: EnglishNumber.ordinal(value) + " prize")
    case 0x7B49 where text[end + 1] == 0x529F && value < 4:
      return Reading(
        scalars: numeral.range.lowerBound..<end + 2, kind: .ordinal, value: .number(Double(value)), unit: "merit",
        english: EnglishNumber.ordinal(value) + "-class merit")
    case 0x7EA7 where Self.winds.longest(text, at: end + 1) != nil && value <= 18:
      return Reading(
        scalars: numeral.range.lowerBound..<end + 1 + (Self.winds.longest(text, at: end + 1)?.length ?? 0),
        kind: .measure, value: .number(Double(value)), unit: "force", english: "force-\(value) winds")
    case 0x6B21 where text[numeral.range.lowerBound - 1] == 0x5C4A && isSession(numeral):
      return Reading(
        scalars: numeral.range.lowerBound..<end + 1, kind: .ordinal, value: .number(Double(value)),
        english: EnglishNumber.ordinal(value))
    // 2026届毕业生 are the class of 2026
    case 0x5C4A where numeral.form == .arabic && numeral.digitCount == 4 && (1900...2100).contains(value):
      return Reading(
        scalars: numeral.range.lowerBound..<end + 1, kind: .date, value: .date(ISODate.string(year: value)),
        unit: "year", english: String(value))
    case 0x5C4A where numeral.hasPlace || numeral.form == .arabic || isTerm(numeral):
      // 二十届二中全会 is a name
      if !isTerm(numeral), Digits.isChinese(text[end + 1]) || text.has("中央", at: end + 1) { return nil }
      return Reading(
        scalars: numeral.range.lowerBound..<end + 1, kind: .ordinal, value: .number(Double(value)),
        english: EnglishNumber.ordinal(value))
    default: return nil
    }
  }

  /// 一、二、三等奖: several prizes in a row.
  func readPrizes(_ first: Numeral) -> Reading? {
    var values: [Int] = []
    var numeral = first
    while let value = numeral.value.whole, (1...9).contains(value), numeral.range.count == 1 {
      values.append(value)
      guard text[numeral.range.upperBound] == 0x3001,
        let next = NumeralReader.read(text, at: numeral.range.upperBound + 1)
      else { break }
      numeral = next
    }
    let end = numeral.range.upperBound
    guard values.count > 1, text.has("等奖", at: end) else { return nil }
    let words = values.map(EnglishNumber.ordinal)
    return Reading(
      scalars: first.range.lowerBound..<end + 2, kind: .ordinal, value: .list(values.map(Double.init)), unit: "prize",
      english: words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "") + " prizes")
  }

  private static let winds = WordTable<Bool>(words: "大风 强风 阵风 风 台风 狂风 暴风")

  /// 五次会议 of 十三届五次会议: the fifth session, and not five.
  private func isSession(_ numeral: Numeral) -> Bool {
    ["会议", "全会", "全体", "大会"].contains { text.has($0, at: numeral.range.upperBound + 1) }
  }

  /// 十三届 of 十三届五次会议: the 13th term of a body that meets in sessions.
  private func isTerm(_ numeral: Numeral) -> Bool {
    guard let session = NumeralReader.read(text, at: numeral.range.upperBound + 1),
      text[session.range.upperBound] == 0x6B21
    else { return false }
    return isSession(session)
  }
}
