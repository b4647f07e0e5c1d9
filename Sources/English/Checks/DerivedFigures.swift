import Chinese

/// Figures that English works out from several of the Chinese: the rest of the whole, how much more, how many times.
extension FigureCheck {
  /// Tells what the figures of the English that are left over were worked out from.
  mutating func matchDerived() {
    let words = Set(tokens.map(\.text))
    for index in expected.indices {
      if expected[index].fit == .wrongBound || !expected[index].isTold { matchWhatIsLeft(index) }
      if !expected[index].isTold { matchRest(index, words) }
      if !expected[index].isTold { matchChange(index) }
      if !expected[index].isTold { matchExcess(index) }
      if !expected[index].isTold { matchOthers(index) }
      if expected[index].match == nil { matchOneIn(index) }
      if !expected[index].isTold { matchOneUnit(index) }
      if !expected[index].isTold { matchGrade(index, words) }
      if !expected[index].isTold { matchNextPlace(index, words) }
    }
  }

  private mutating func tell(_ index: Int, by place: Int) {
    expected[index].match = place
    expected[index].fit = .exact
    used.insert(place)
  }

  /// The first figure of the English left over that a test takes.
  private func left(where isMeant: (EnglishFigure) -> Bool) -> Int? {
    actual.indices.first { !used.contains($0) && isMeant(actual[$0]) }
  }

  private static func isNear(_ left: Double, _ right: Double, within share: Double = 0.02) -> Bool {
    abs(left - right) <= share * max(abs(left), abs(right))
  }

  /// 减少五成以上: less than half of what it was.
  private mutating func matchWhatIsLeft(_ index: Int) {
    guard case .share(let share) = expected[index].english.content,
      zh.string(0..<zh.index(ofUTF8: expected[index].figure.range.lowerBound)).suffix(4).contains(where: {
        "少减降缩低".contains($0)
      })
    else { return }
    let bound: Figure.Bound =
      switch expected[index].figure.bound {
      case .moreThan, .atLeast: .upTo
      case .nearly, .upTo: .moreThan
      case .exactly, .about: expected[index].figure.bound
      }
    let rest = actual.indices.first { place in
      guard case .share(let other) = actual[place].content, place == expected[index].match || !used.contains(place)
      else { return false }
      return abs(other + share - 1) < 1e-6 && actual[place].bound == bound && bound != .exactly
    }
    if let rest { tell(index, by: rest) }
  }

  /// 男性占54%，女性占46%: the shares of a whole, of which the last is the rest.
  private mutating func matchRest(_ index: Int, _ words: Set<String>) {
    guard case .share(let share) = expected[index].english.content,
      !words.isDisjoint(with: ["rest", "remaining", "remainder", "others", "balance"])
    else { return }
    let others = expected.compactMap { item -> Double? in
      if item.isTold, case .share(let other) = item.english.content { other } else { nil }
    }
    if others.contains(where: { abs($0 + share - 1) < 1e-6 }) || abs(others.reduce(share, +) - 1) < 1e-6 {
      expected[index].isRestated = true
    }
  }

  /// 由3亿元增至9亿元: tripled to 900 million yuan; 由60%提高到70%: up 10 percentage points to 70 percent.
  private mutating func matchChange(_ index: Int) {
    for other in [index + 1, index - 1] where expected.indices.contains(other) && expected[other].isTold {
      guard textBetween(min(index, other), max(index, other)).contains(where: { "增升涨提扩降减缩跌落变至到".contains($0) }),
        FigureComparison.isSameSort(expected[index].english.content, expected[other].english.content),
        let value = expected[index].english.number, let known = expected[other].english.number, value > 0, known > 0
      else { continue }
      let (before, after) = index < other ? (value, known) : (known, value)
      let change = left { figure in
        switch figure.content {
        case .points(let points): Self.isNear(points, abs(after - before))
        case .factor(let factor), .times(let factor): Self.isNear(factor, after / before, within: 0.06)
        case .share(let share):
          Self.isNear(share, abs(after - before) / before) || Self.isNear(share * 100, abs(after - before))
        default:
          FigureComparison.isSameSort(figure.content, expected[other].english.content)
            && Self.isNear(figure.number ?? 0, abs(after - before), within: 1e-6)
        }
      }
      if let change { return tell(index, by: change) }
    }
  }

  /// 完成目标的104%: 4 percent above the target.
  private mutating func matchExcess(_ index: Int) {
    guard case .share(let share) = expected[index].english.content, share != 1 else { return }
    let wanted: Set<String> =
      share > 1
      ? ["above", "over", "more", "beyond", "ahead", "higher", "exceeding"]
      : ["short", "below", "under", "less", "fewer", "lower", "shy"]
    let excess = left { figure in
      if case .share(let other) = figure.content {
        abs(other - abs(share - 1)) < 1e-6 && !wanted.isDisjoint(with: figure.nouns)
      } else {
        false
      }
    }
    if let excess { tell(index, by: excess) }
  }

  /// 教育部等五部门: the ministry and four other departments.
  private mutating func matchOthers(_ index: Int) {
    guard case .number(let value, _) = expected[index].english.content, value > 1,
      zh.string(0..<zh.index(ofUTF8: expected[index].figure.range.lowerBound)).hasSuffix("等"),
      let rest = left(where: { figure in
        figure.number == value - 1 && !["other", "others", "more"].allSatisfy { !figure.nouns.contains($0) }
      })
    else { return }
    tell(index, by: rest)
  }

  /// 每两杯中就有一杯: half of them.
  private mutating func matchOneIn(_ index: Int) {
    guard expected.indices.contains(index + 1), let whole = expected[index].english.number, whole > 1,
      let part = expected[index + 1].english.number, part < whole,
      zh.string(0..<zh.index(ofUTF8: expected[index].figure.range.lowerBound)).hasSuffix("每"),
      textBetween(index, index + 1).contains(where: { "中里有".contains($0) })
    else { return }
    let share = left { figure in
      if case .share(let share) = figure.content { Self.isNear(share, part / whole) } else { false }
    }
    guard let share else { return }
    tell(index, by: share)
    tell(index + 1, by: share)
  }

  /// 每天游泳1000米: swims a kilometer; 12个月: a year.
  private mutating func matchOneUnit(_ index: Int) {
    guard case .number(let value, let unit) = expected[index].english.content, !unit.isEmpty, value != 1 else { return }
    let wanted = expected[index].english
    for place in tokens.indices.dropLast()
    where ["a", "an", "one", "every", "each", "per", "the"].contains(tokens[place].text) {
      guard let one = EnglishWords.measures[tokens[place + 1].text], one != unit else { continue }
      var figure = wanted
      figure.content = .number(1, unit: one)
      // a month is roughly any number of days near 30, and no other figure is rounded by a single word
      if FigureComparison.fit(wanted, figure) == .exact {
        expected[index].isRestated = true
        return
      }
    }
  }

  /// 五类水质: Grade V.
  private mutating func matchGrade(_ index: Int, _ words: Set<String>) {
    guard let value = expected[index].english.number, (1...10).contains(value), value == value.rounded(),
      let ending = expected[index].zh.last, "类级期型等档".contains(ending)
    else { return }
    if words.contains(Self.romanNumerals[Int(value) - 1]) { expected[index].isRestated = true }
  }

  private static let romanNumerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  /// 分列第三、第四位: the one came third, followed by the other.
  private mutating func matchNextPlace(_ index: Int, _ words: Set<String>) {
    guard case .ordinal(let place) = expected[index].english.content, words.contains("followed"),
      expected.contains(where: { $0.isTold && $0.english.content == .ordinal(place - 1) })
    else { return }
    expected[index].isRestated = true
  }
}
