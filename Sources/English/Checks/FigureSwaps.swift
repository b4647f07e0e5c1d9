import Chinese

/// Figures of which each is right and each stands in the place of the other.
extension FigureCheck {
  /// The figures whose nouns or neighbours say that they changed places.
  func swaps() -> [CheckFinding] {
    if sentence.contains("分别") { return [] }
    var findings: [CheckFinding] = []
    var done: Set<Int> = []
    for left in expected.indices {
      for right in expected.indices where right > left && !done.contains(left) && !done.contains(right) {
        guard areSwapped(left, right), let first = expected[left].match, let second = expected[right].match else {
          continue
        }
        done.formUnion([left, right])
        // what stands where the first figure should be is the second one's value
        findings.append(CheckMessages.swapped(expected[left], words(actual[second])))
        findings.append(CheckMessages.swapped(expected[right], words(actual[first])))
      }
    }
    return findings + reversedChange() + reversedParts()
  }

  private func areSwapped(_ left: Int, _ right: Int) -> Bool {
    guard let first = expected[left].match, let second = expected[right].match, first != second,
      expected[left].english.content != expected[right].english.content,
      expected[left].figure.unit == expected[right].figure.unit,
      FigureComparison.isSameSort(expected[left].english.content, expected[right].english.content)
    else { return false }
    // behind the figure: 291个单位, 373名同志
    let (leftAfter, rightAfter) = (nounsAfter(left), nounsAfter(right))
    if !leftAfter.isEmpty, !rightAfter.isEmpty, leftAfter.isDisjoint(with: rightAfter) {
      let (a, b) = (englishAfter(first), englishAfter(second))
      if !a.isDisjoint(with: rightAfter), !b.isDisjoint(with: leftAfter), a.isDisjoint(with: leftAfter),
        b.isDisjoint(with: rightAfter)
      {
        return true
      }
      if !a.isDisjoint(with: leftAfter) || !b.isDisjoint(with: rightAfter) { return false }
    }
    return areSwappedBefore(left, right, first, second)
  }

  /// The nouns in front: 专利3件，商标9件.
  ///
  /// What both have in front (增加值) tells nothing.
  private func areSwappedBefore(_ left: Int, _ right: Int, _ first: Int, _ second: Int) -> Bool {
    let between = expected[left + 1..<right].contains {
      FigureComparison.isSameSort($0.english.content, expected[left].english.content)
    }
    guard !between else { return false }
    let (leftNouns, rightNouns) = (nounsBefore(left), nounsBefore(right))
    let common = Set(leftNouns.joined()).intersection(rightNouns.joined())
    func places(_ nouns: [[String]]) -> [Int] {
      nouns.filter { common.isDisjoint(with: $0) }.compactMap { place(of: Set($0)) }
    }
    let (leftPlaces, rightPlaces) = (places(leftNouns), places(rightNouns))
    guard !leftPlaces.isEmpty, !rightPlaces.isEmpty else { return false }
    let figuresInOrder = actual[first].range.lowerBound < actual[second].range.lowerBound
    // one noun in its right place is enough to think that the figures are
    return leftPlaces.allSatisfy { left in rightPlaces.allSatisfy { $0 != left && figuresInOrder != (left < $0) } }
  }

  /// The English stems of the noun right behind a figure.
  private func nounsAfter(_ index: Int) -> Set<String> {
    var place = zh.index(ofUTF8: expected[index].figure.range.upperBound)
    let limit = min(zh.count, place + 8)
    while place < limit, !Self.stops.contains(zh[place]) {
      if let noun = nouns.longest(zh, at: place) { return Set(noun.meaning) }
      place += 1
    }
    return []
  }

  /// The nouns from the figure of the same sort before, or from the clause's beginning, up to this one, the nearest first.
  private func nounsBefore(_ index: Int) -> [[String]] {
    let end = zh.index(ofUTF8: expected[index].figure.range.lowerBound)
    let earlier = expected[..<index].last {
      FigureComparison.isSameSort($0.english.content, expected[index].english.content)
    }
    let limit = max(earlier.map { zh.index(ofUTF8: $0.figure.range.upperBound) } ?? 0, end - 30)
    var found: [[String]] = []
    var place = end - 1
    while place >= limit, !Self.ends.contains(zh[place]) {
      for noun in nouns.all(zh, at: place) where place + noun.length <= end {
        if noun.length > 1 || NounLexicon.isPlainAlone(zh[place]) { found.append(noun.meaning) }
      }
      place -= 1
    }
    return found
  }

  private static let ends: Set<UInt32> = Set("；。".scalarValues)
  private static let stops: Set<UInt32> = Set("，、；。：".scalarValues)

  private func englishAfter(_ index: Int) -> Set<String> {
    Set(
      actual[index].nouns.prefix { ![",", ".", ";"].contains($0) && Double($0) == nil && $0 != "and" }.map(
        NounLexicon.stem))
  }

  /// Where the first word of these stems stands in the English, if exactly one place.
  private func place(of stems: Set<String>) -> Int? {
    let places = tokens.indices.filter { index in
      let stem = NounLexicon.stem(tokens[index].text)
      return stems.contains { stem == $0 || $0.utf8.count > 4 && stem.hasPrefix($0) }
    }
    // the words of one phrase side by side are one place
    guard let first = places.first, let last = places.last, last - first == places.count - 1 else { return nil }
    return tokens[first].range.lowerBound
  }

  /// 120万册，其中3.5万册 told as 35,000, including 1.2 million.
  private func reversedParts() -> [CheckFinding] {
    for left in expected.indices.dropLast() {
      let right = left + 1
      guard let first = expected[left].match, let second = expected[right].match, first != second,
        FigureComparison.isSameSort(expected[left].english.content, expected[right].english.content),
        actual[second].range.upperBound < actual[first].range.lowerBound,
        textBetween(left, right).contains("其中"),
        tokens.contains(where: { token in
          ["including", "include", "includes", "among", "which", "whom", "them"].contains(token.text)
            && token.range.lowerBound > actual[second].range.upperBound
            && token.range.upperBound < actual[first].range.lowerBound
        })
      else { continue }
      return [
        CheckMessages.swapped(expected[left], words(actual[second])),
        CheckMessages.swapped(expected[right], words(actual[first])),
      ]
    }
    return []
  }

  /// 每亩增产80公斤 told as 80 kilograms more per hectare.
  func wrongRates() -> [CheckFinding] {
    let words = tokens.map(\.text)
    let rates = words.indices.dropLast().filter { words[$0] == "per" }
    for item in expected {
      guard let per = item.english.per, let match = item.match, actual[match].per == nil else { continue }
      let units = rates.map { EnglishWords.measures[words[$0 + 1]] }
      guard !units.contains(per),
        let wrong = units.firstIndex(where: { unit in
          unit.flatMap { Dimension.of[$0]?.kind } == Dimension.of[per]?.kind && unit != nil
        })
      else { continue }
      return [CheckMessages.figure(item, "per " + words[rates[wrong] + 1])]
    }
    return []
  }

  /// 下降10℃ told as down to 10 degrees, 降至5.1% as down by 5.1 percent.
  func wrongDirections() -> [CheckFinding] {
    expected.compactMap { item in
      guard let match = item.match, !item.isOptional, item.figure.kind != .multiple, !item.figure.isDate else {
        return nil
      }
      let before = zh.string(0..<zh.index(ofUTF8: item.figure.range.lowerBound))
      let isEnd =
        Self.changes.contains { verb in Self.ends(of: verb).contains(where: before.hasSuffix) }
        || Self.arrivals.contains(where: before.hasSuffix)
      let isChange = Self.changes.contains { before.hasSuffix($0) || before.hasSuffix($0 + "了") }
      let token = tokens.firstIndex { $0.range.lowerBound == actual[match].range.lowerBound } ?? 0
      guard isEnd || isChange,
        let place = (max(0, token - 3)..<token).last(where: { Self.steps.contains(tokens[$0].text) }),
        place > 0, Self.moves.contains(where: tokens[place - 1].text.hasPrefix)
      else { return nil }
      let isTo = tokens[place].text == "to"
      return isTo && isChange || !isTo && isEnd
        ? CheckMessages.figure(item, tokens[place].text + " " + words(actual[match])) : nil
    }
  }

  private static let steps: Set<String> = ["to", "by"]
  private static let changes = [
    "下降", "上升", "增加", "减少", "提高", "降低", "上涨", "下跌", "增长", "回落", "提升", "缩短", "下调", "上调",
  ]
  private static func ends(of verb: String) -> [String] { ["至", "到", "为"].map { verb + $0 } }
  private static let arrivals = ["降至", "升至", "增至", "减至", "跌至", "涨至", "降到", "升到", "增到", "跌到", "涨到"]
  private static let moves = [
    "drop", "fall", "fell", "rise", "rose", "risen", "increas", "decreas", "grow", "grew", "climb", "cut", "rais",
    "lower", "shorten", "reduc", "declin",
  ]

  /// The Chinese between two figures; empty between the parts of one (2比2).
  func textBetween(_ left: Int, _ right: Int) -> String {
    let start = zh.index(ofUTF8: expected[left].figure.range.upperBound)
    let end = zh.index(ofUTF8: expected[right].figure.range.lowerBound)
    return start < end ? zh.string(start..<end) : ""
  }

  /// 从80人增至1200人 told the wrong way round.
  private func reversedChange() -> [CheckFinding] {
    for left in expected.indices.dropLast() {
      let right = left + 1
      let start = zh.index(ofUTF8: expected[left].figure.range.lowerBound)
      let end = zh.index(ofUTF8: expected[right].figure.range.lowerBound)
      guard let first = expected[left].match, let second = expected[right].match, first != second,
        zh[start - 1] == 0x4ECE || zh[start - 1] == 0x7531 || zh.string(max(0, start - 4)..<start).contains("从"),
        "至到为".scalarValues.contains(zh[end - 1]), actual[first].before == "to", actual[second].before == "from"
      else { continue }
      return [
        CheckMessages.swapped(expected[left], words(actual[second])),
        CheckMessages.swapped(expected[right], words(actual[first])),
      ]
    }
    return []
  }
}

extension FigureComparison {
  /// Whether two figures could stand for each other.
  static func isSameSort(_ left: EnglishFigure.Content, _ right: EnglishFigure.Content) -> Bool {
    switch (left, right) {
    case (.number(_, let unit), .number(_, let other)): unit == other
    case (.money(_, let currency), .money(_, let other)): currency == other
    case (.share, .share), (.points, .points), (.ordinal, .ordinal), (.year, .year), (.day, .day): true
    default: false
    }
  }
}
