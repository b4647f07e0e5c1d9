import Chinese

/// Finds the places of the gazetteer in running text, with the class behind them: 佛山市顺德区.
struct RunningPlaces {
  let text: ScalarText
  let romanizer: NameRomanizer
  /// Whether a word of the segmenter starts or ends before a scalar.
  let isBorder: [Bool]

  /// The place whose name starts at a border, or right behind another: 浦东 in 上海浦东.
  ///
  /// - Parameters:
  ///   - isBehindPlace: Whether another place ends right there, which vouches for a common word.
  ///   - isKnown: The scalars that something known covers, which end a name: 宜昌 before the term 市长.
  func place(at start: Int, isBehindPlace: Bool, besides isKnown: [Bool]) -> (scalars: Range<Int>, english: String)? {
    guard start + 1 < text.count, isBorder[start] || isBehindPlace else { return nil }
    var found: Range<Int>?
    Gazetteer.builtIn.forEachPlace(in: text, at: start) { place in
      guard found == nil else { return }
      found = extent(of: place, at: start, isBehindPlace: isBehindPlace, besides: isKnown)
    }
    return found.map(named)
  }

  /// How far a name and its class go; `nil` where it is no place here.
  private func extent(
    of place: Gazetteer.Place, at start: Int, isBehindPlace: Bool, besides isKnown: [Bool]
  ) -> Range<Int>? {
    let end = start + place.length
    if isKnown[start..<end].contains(true) { return nil }
    let isBeforeClassWord = startsClassWord(at: end)
    if place.isSettlement, !isBeforeClassWord, let classEnd = classEnd(behind: end),
      !isKnown[end..<classEnd].contains(true)
    {
      return start..<classEnd
    }
    let isEnded = isBorder[end] || isBeforeClassWord || end < text.count && isKnown[end] || startsPlace(at: end)
    // a name of three characters is no part of another word: 俄罗斯 in 俄罗斯国防部
    guard isEnded || place.length > 2 else { return nil }
    return !place.isCommonWord || isBehindPlace ? start..<end : nil
  }

  /// Whether a settlement starts at a place that is no common word.
  private func startsPlace(at start: Int) -> Bool {
    var isPlace = false
    Gazetteer.builtIn.forEachPlace(in: text, at: start) { isPlace = isPlace || $0.isSettlement && !$0.isCommonWord }
    return isPlace
  }

  /// Whether a word that starts with the character of a class stands at a place, and not the class and a list: 市区两级.
  private func startsClassWord(at start: Int) -> Bool {
    guard let word = Self.classWords.longest(text, at: start) else { return false }
    let end = start + word.length
    return isBorder[end] && Self.levels.longest(text, at: end) == nil
  }

  private static let levels = WordTable<Bool>(words: "两级 三级 联动")

  /// Words that start with the character of a class, behind the bare name of a place: 桂林市民, 吉安市区, 兴安县城.
  private static let classWords = WordTable<Bool>(
    words: """
      市区 市民 市长 市委 市场 市郊 市政 市值 市面 市容 市花 市树 县城 县域 县长 县委 县衙 省城 省会 省委 省长 州府 区委 区长 镇区 镇长 乡民 乡长 乡亲 村民 港口 港区
      """)

  private func named(_ scalars: Range<Int>) -> (Range<Int>, String) {
    (scalars, romanizer.place(text.string(scalars)).english)
  }

  /// Where the class of a place ends that starts here: 市, 壮族自治区.
  private func classEnd(behind start: Int) -> Int? {
    var end = start
    while let people = Peoples.prefix(of: text, at: end) { end += people }
    for form in end > start ? Self.autonomous : Self.classes where text.has(form, at: end) {
      if isBorder[end + form.count] { return end + form.count }
    }
    return nil
  }

  private static let autonomous = ["自治区", "自治州", "自治县", "自治旗"].map(\.scalarValues)

  /// The classes that stand behind the names of the gazetteer, the longest first.
  private static let classes =
    "街道 机场 地区 新区 北路 南路 东路 西路 中路 大道 省 市 港 县 区 镇 乡 村 州 盟 旗 路 街"
    .split(separator: " ").map { String($0).scalarValues }
}

extension Peoples {
  /// How many characters the name of a people at a place has: 壮族 2, 哈萨克 3.
  static func prefix(of text: ScalarText, at place: Int) -> Int? {
    forms.first { text.has($0, at: place) }?.count
  }

  private static let forms = all.map { $0.chinese.scalarValues }.sorted { $0.count > $1.count }
}
