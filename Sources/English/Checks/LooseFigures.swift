import Chinese

/// Figures that English tells in other words than the Chinese: both, six in the morning, from July to September.
extension FigureCheck {
  /// Words that stand for a number: both, a pair, six months for half a year, the top for first.
  mutating func matchLoosely() {
    let words = Set(tokens.map(\.text))
    for index in expected.indices where expected[index].match == nil {
      if let synonyms = expected[index].english.number.flatMap({ FigureSynonyms.words[$0] }),
        !words.isDisjoint(with: synonyms)
      {
        expected[index].isRestated = true
      }
      // at nine in the morning
      if case .time(let minutes) = expected[index].english.content,
        let hour = actual.indices.first(where: {
          !used.contains($0) && Self.clockWords.contains(actual[$0].before)
            && actual[$0].number == Double(minutes % 720 / 60)
        }), minutes % 60 == 0
      {
        expected[index].match = hour
        expected[index].fit = .exact
        used.insert(hour)
      }
      matchSpan(index)
      matchSum(index)
      matchRatio(index)
      matchDays(index, words)
      matchMonths(index)
      matchNextMonth(index)
      matchSeveralMonths(index)
      matchShortened(index, words)
      if case .century(let number) = expected[index].english.content, number == 20 || number == 21,
        !words.isDisjoint(with: ["century", "millennium"]),
        !words.isDisjoint(with: number == 20 ? ["last"] : ["this", "new"])
      {
        expected[index].isRestated = true
      }
      if expected[index].figure.unit == "plan", !expected[index].isTold { matchPlan(index) }
      // 第二天: the next morning
      if expected[index].english.content == .ordinal(2), expected[index].zh.hasPrefix("第二"),
        !words.isDisjoint(with: ["next", "following"])
      {
        expected[index].isRestated = true
      }
      // 一半以上: most of them
      if expected[index].english.content == .share(0.5),
        [.moreThan, .atLeast].contains(expected[index].figure.bound),
        !words.isDisjoint(with: ["most", "majority", "mostly"])
      {
        expected[index].isRestated = true
      }
      // 三五天: a few days
      if expected[index].figure.kind == .range, let most = expected[index].english.number, most <= 10,
        !words.isDisjoint(with: ["few", "several", "couple"])
      {
        expected[index].isRestated = true
      }
      // 成千上万: thousands upon thousands
      if expected[index].zh.hasPrefix("成"), !words.isDisjoint(with: ["hundreds", "thousands", "countless"]) {
        expected[index].isRestated = true
        used.formUnion(actual.indices.filter { if case .vague = actual[$0].content { true } else { false } })
      }
      // 第二: the runner-up
      if expected[index].english.content == .ordinal(2), !words.isDisjoint(with: ["runner", "runners"]) {
        expected[index].isRestated = true
      }
      // three days and nights
      if expected[index].figure.unit == "night", words.contains("nights") { expected[index].isRestated = true }
      if expected[index].english.content == .ordinal(1), !words.isDisjoint(with: FigureSynonyms.first) {
        expected[index].isRestated = true
      }
    }
  }

  private static let clockWords: Set<String> = ["at", "by", "from", "to", "until", "till", "before", "after", "around"]

  /// 8月18日至20日: the last day may be told by the length, a three-day exhibition from August 18.
  private mutating func matchSpan(_ index: Int) {
    guard case .day(_, let last) = expected[index].english.content, expected[index].figure.kind == .period,
      index > 0, expected[index - 1].figure.range == expected[index].figure.range,
      case .day(_, let first) = expected[index - 1].english.content, last > first
    else { return }
    let length = actual.indices.first {
      !used.contains($0) && actual[$0].content == .number(Double(last - first + 1), unit: "day")
    }
    guard let length else { return }
    expected[index].match = length
    expected[index].fit = .exact
    used.insert(length)
  }

  /// 三年六个月: the parts of a length of time may be told as one, three and a half years.
  private mutating func matchSum(_ index: Int) {
    guard index + 1 < expected.count, expected[index + 1].match == nil,
      ["", "零", "又"].contains(textBetween(index, index + 1)),
      case .number(let large, let unit) = expected[index].english.content,
      case .number(let small, let otherUnit) = expected[index + 1].english.content,
      let first = Dimension.of[unit], let second = Dimension.of[otherUnit], first.kind == second.kind
    else { return }
    let sum = large * first.factor + small * second.factor
    let whole = actual.indices.first { place in
      guard !used.contains(place), case .number(let value, let unit) = actual[place].content,
        let dimension = Dimension.of[unit], dimension.kind == first.kind
      else { return false }
      return abs(value * dimension.factor - sum) <= 1e-6 * sum
    }
    guard let whole else { return }
    for part in [index, index + 1] {
      expected[part].match = whole
      expected[part].fit = .exact
    }
    used.insert(whole)
  }

  /// 总额300万元，冠军可得100万元: a part may be told as a share of the whole, a third.
  private mutating func matchRatio(_ index: Int) {
    guard let part = expected[index].english.number, part > 0 else { return }
    for other in expected.indices where other != index && expected[other].match != nil {
      guard FigureComparison.isSameSort(expected[index].english.content, expected[other].english.content),
        let whole = expected[other].english.number, whole > part
      else { continue }
      let share = actual.indices.first { place in
        guard !used.contains(place), case .share(let share) = actual[place].content else { return false }
        return abs(share - part / whole) <= 0.01
      }
      guard let share else { continue }
      expected[index].match = share
      expected[index].fit = .exact
      used.insert(share)
      return
    }
  }

  /// 周二至周日: every day except Monday; 周六、周日 and 周末两天: at the weekend.
  private mutating func matchDays(_ index: Int, _ words: Set<String>) {
    switch expected[index].english.content {
    case .weekday(let day):
      let isWeekend = day > 5
      if !words.isDisjoint(with: ["except", "every", "daily"]) || isClosedDay(words)
        || !words.isDisjoint(with: isWeekend ? ["weekend", "weekends"] : ["weekday", "weekdays", "workdays"])
      {
        expected[index].isRestated = true
      }
    // 每半年: twice a year
    case .number(0.5, unit: "year")
    where zh.string(0..<zh.index(ofUTF8: expected[index].figure.range.lowerBound)).hasSuffix("每"):
      guard let twice = actual.indices.first(where: { !used.contains($0) && actual[$0].content == .times(2) }) else {
        return
      }
      expected[index].match = twice
      expected[index].fit = .exact
      used.insert(twice)
    case .number(2, unit: "day") where !words.isDisjoint(with: ["weekend", "weekends"]):
      expected[index].isRestated = true
    default: break
    }
  }

  /// 周二至周日开放: closed on Mondays, where no weekday of the English is left over.
  private func isClosedDay(_ words: Set<String>) -> Bool {
    let days = actual.indices.filter { if case .weekday = actual[$0].content { true } else { false } }
    return words.contains("closed") && sentence.contains("闭") && !days.isEmpty && days.allSatisfy(used.contains)
  }

  /// 6月底前: before July.
  private mutating func matchNextMonth(_ index: Int) {
    guard case .month(let month) = expected[index].english.content, expected[index].english.part == .late else {
      return
    }
    let next = actual.indices.first { place in
      let token = tokens.firstIndex { $0.range.lowerBound == actual[place].range.lowerBound }
      return !used.contains(place) && actual[place].content == .month(month % 12 + 1)
        && token.flatMap { tokens[safe: $0 - 1]?.text } == "before"
    }
    guard let next else { return }
    expected[index].match = next
    expected[index].fit = .exact
    used.insert(next)
  }

  /// “十四五”期间: the 2021-2025 period.
  private mutating func matchPlan(_ index: Int) {
    for years in PlanPeriod.years(in: sentence) {
      let ends = [years.lowerBound, years.upperBound].compactMap { year in
        actual.indices.first { !used.contains($0) && actual[$0].content == .year(year) }
      }
      guard ends.count == 2 else { continue }
      for part in expected.indices where expected[part].figure.range == expected[index].figure.range {
        expected[part].isRestated = true
      }
      used.formUnion(ends)
      return
    }
  }

  /// 1至7月: the first seven months.
  private mutating func matchSeveralMonths(_ index: Int) {
    guard expected[index].english.content == .month(1), expected.indices.contains(index + 1),
      expected[index + 1].figure.range == expected[index].figure.range,
      case .month(let last) = expected[index + 1].english.content
    else { return }
    let spans: [EnglishFigure.Content] =
      [.firstMonths(last)] + (last == 3 ? [.quarter(1)] : []) + (last == 6 ? [.half(1)] : [])
    guard let span = actual.indices.first(where: { !used.contains($0) && spans.contains(actual[$0].content) }) else {
      return
    }
    for end in [index, index + 1] {
      expected[end].match = span
      expected[end].fit = .exact
    }
    used.insert(span)
  }

  /// Dates that English cuts short: 5.1 percent in the first quarter and 5.3 in the second, 8:30 in the evening, the end of
  /// September for 三季度末.
  private mutating func matchShortened(_ index: Int, _ words: Set<String>) {
    let isMeant: (EnglishFigure) -> Bool
    switch expected[index].english.content {
    case .quarter(let number):
      let isEnd = expected[index].zh.hasSuffix("末")
      isMeant = {
        $0.content == .ordinal(number) && words.contains("quarter")
          || isEnd && $0.content == .month(number * 3) && $0.part == .late
      }
    case .half(let number): isMeant = { $0.content == .ordinal(number) && words.contains("half") }
    case .time(let minutes)
    where minutes >= 720 && !words.isDisjoint(with: ["evening", "night", "afternoon", "tonight"]):
      isMeant = { $0.content == .time(minutes - 720) }
    default: return
    }
    guard let place = actual.indices.first(where: { !used.contains($0) && isMeant(actual[$0]) }) else { return }
    expected[index].match = place
    expected[index].fit = .exact
    used.insert(place)
  }

  /// 第三季度: from July to September.
  private mutating func matchMonths(_ index: Int) {
    let months: (Int, Int)
    switch expected[index].english.content {
    case .quarter(let quarter): months = (quarter * 3 - 2, quarter * 3)
    case .half(let half): months = (half * 6 - 5, half * 6)
    case .firstMonths(let last): months = (1, last)
    default: return
    }
    let ends = [months.0, months.1].compactMap { month in
      actual.indices.first { !used.contains($0) && actual[$0].content == .month(month) }
    }
    guard ends.count == 2 else { return }
    expected[index].match = ends[0]
    expected[index].fit = .exact
    used.formUnion(ends)
  }
}
