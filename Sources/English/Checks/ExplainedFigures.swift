import Chinese

/// Figures that the English has and the Chinese tells in another way, or not as a figure.
extension FigureCheck {
  /// A figure that English may add without a Chinese one.
  func isSoft(_ figure: EnglishFigure) -> Bool {
    switch figure.content {
    case .vague: true
    case .ordinal(let value): value == 1 || isSpoken(Double(value))
    case .number(let value, let unit):
      value == 1 || isSpoken(value) && (unit.isEmpty || ["time", "months"].contains(Dimension.of[unit]?.kind))
    case .money(let value, _): isSpoken(value)
    case .factor, .times: isSpoken(2) || sentence.contains("倍") || sentence.contains("翻") || sentence.contains("半")
    case .share(let share): share == 0.5 && sentence.contains("半") || share == 1 || isSpoken(share * 100)
    case .weekday, .century, .decade:
      sentence.contains("周") || sentence.contains("星期") || sentence.contains("世纪") || sentence.contains("礼拜")
    case .time(let minutes): minutes == 720 && sentence.contains("午") || minutes == 0 && sentence.contains("夜")
    case .year where knowsIssueDate: false
    case .year:
      sentence.contains("今年") || sentence.contains("去年") || sentence.contains("明年") || sentence.contains("前年")
        || sentence.contains("当年") || sentence.contains("本年") || isSpoken(figure)
    // “618”: June 18
    case .day(let month, let day):
      isSpoken(Double(month)) && isSpoken(Double(day)) || isSpoken(Double(month * (day < 10 ? 10 : 100) + day))
        || isSpoken(Double(month * 100 + day))
    case .month: ["月", "春", "夏", "秋", "冬"].contains { sentence.contains($0) }
    case .half, .quarter, .firstMonths: ["半年", "季", "半场"].contains { sentence.contains($0) }
    default: false
    }
  }

  private func isSpoken(_ figure: EnglishFigure) -> Bool {
    if case .year(let year) = figure.content { return isSpoken(Double(year)) }
    return false
  }

  /// Whether the Chinese has the number somewhere outside its figures: 四个意识, 4+4, 双方, 1号线.
  private func isSpoken(_ value: Double) -> Bool { spoken.contains(value) }

  private var spoken: Set<Double> {
    var values: Set<Double> = []
    var index = 0
    let figures = expected.map(\.figure.range)
    // 一双儿女 are two children
    if expected.contains(where: { $0.zh.hasPrefix("一") && "双对".contains($0.zh.suffix(1)) }) { values.insert(2) }
    while index < zh.count {
      let offset = zh.offsets[index]
      if figures.contains(where: { $0.contains(offset) }) {
        index += 1
        continue
      }
      if let meaning = FigureSynonyms.chinese[zh[index]] { values.insert(meaning) }
      if Digits.arabic(zh[index]) != nil || Digits.isChinese(zh[index]), let numeral = NumeralReader.read(zh, at: index)
      {
        values.insert(numeral.value.double)
        if let digit = Digits.chinese(zh[index]) { values.insert(Double(digit)) }
        // 十四五 is the 14th
        if numeral.upper != nil, numeral.hasPlace { values.insert(numeral.value.double) }
        if Digits.arabic(zh[index]) != nil { index = numeral.range.upperBound - 1 }
      }
      index += 1
    }
    return values
  }

  /// The years of the dates, written or known from the day of issue.
  private var years: Set<Int> {
    Set(
      expected.flatMap { item -> [Int] in
        guard case .date(let value) = item.figure.value else { return [] }
        return value.split(separator: "/").compactMap { Int($0.prefix(4)) }
      })
  }

  /// The count of a list, a conversion in parentheses, the years of a plan.
  func isExplained(_ figure: EnglishFigure) -> Bool {
    // halved, where the Chinese tells both prices
    if case .factor(let factor) = figure.content {
      let values = expected.compactMap(\.english.number)
      if values.contains(where: { value in values.contains { abs($0 - value * factor) <= 0.02 * value } }) {
        return true
      }
    }
    // in two-thirds of the time, where the Chinese tells what was saved
    if case .share(let share) = figure.content,
      expected.contains(where: {
        if case .share(let other) = $0.english.content { abs(other + share - 1) < 1e-9 } else { false }
      })
    {
      return true
    }
    // 80后 were born in the 1980s
    if case .decade(let year) = figure.content, sentence.contains("\(year % 100)后") { return true }
    let plans = PlanPeriod.years(in: sentence)
    if !plans.isEmpty, figure.isInParentheses { return true }
    if case .year(let year) = figure.content {
      if plans.contains(where: { $0.contains(year) }) { return true }
      // the year that the day of issue gives to 4月28日 or 去年
      if knowsIssueDate, years.contains(year) { return true }
    }
    if case .number(let value, let unit) = figure.content {
      if unit.isEmpty, value < 20, Enumeration.counts(in: sentence).contains(Int(value)) { return true }
      if figure.isInParentheses, let dimension = Dimension.of[unit] {
        // 4.5 yuan per jin (500 grams)
        let rates = expected.compactMap { $0.english.per.flatMap { Dimension.of[$0] } }
        if rates.contains(where: { $0.kind == dimension.kind && $0.factor == value * dimension.factor }) { return true }
      }
      if figure.isInParentheses || Dimension.of[unit] != nil {
        return expected.contains { FigureComparison.fit($0.english, figure) >= .rounded }
      }
    }
    if isEach(figure) { return true }
    if case .money(let value, let currency) = figure.content {
      // 150 million yuan, or about $21 million
      let isConverted = expected.contains { item in
        guard case .money(let yuan, "CNY") = item.english.content, item.isTold, currency == "USD" else { return false }
        return (5.5...8.5).contains(yuan / value)
      }
      if isConverted || figure.isInParentheses { return true }
    }
    return expected.contains { FigureComparison.fit($0.english, figure, grows: $0.grows) == .exact }
  }

  /// 36支球队分为9个小组: groups of four, or four teams each.
  private func isEach(_ figure: EnglishFigure) -> Bool {
    guard case .number(let value, unit: "") = figure.content, value > 1,
      figure.before == "of" || figure.nouns.contains("each")
    else { return false }
    let values = expected.compactMap(\.english.number)
    return values.contains { whole in values.contains { $0 > 1 && abs($0 * value - whole) < 1e-6 * whole } }
  }
}
