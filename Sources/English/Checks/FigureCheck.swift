import Chinese

/// Checks the figures of an English sentence against those of the Chinese, both ways.
struct FigureCheck {
  /// A figure of the Chinese and the English it should have.
  struct Expected {
    var figure: Figure
    var zh: String
    var english: EnglishFigure
    var grows = false
    /// Bounds that the words around it allow besides its own: 限领两张 is up to two, 迈上3000亿元台阶 passes the mark.
    var allowed: Set<Figure.Bound> = []
    /// Whether its English may be left out (一个, 当天, what a checked term holds).
    var isOptional = false
    /// Whether words that are no figures tell it: both, the runner-up, at the weekend.
    var isRestated = false
    /// Whether the English tells it.
    var isTold: Bool { match != nil || isRestated }
    /// The English figure it was found in.
    var match: Int?
    var fit = FigureComparison.Fit.none
  }

  let zh: ScalarText
  let sentence: String
  let en: String
  let tokens: [EnglishToken]
  let nouns: NounFinder
  let knowsIssueDate: Bool
  var expected: [Expected] = []
  var actual: [EnglishFigure] = []
  /// The English figures that a Chinese one was found in.
  var used: Set<Int> = []

  /// `covered` are the ranges of the Chinese, `coveredEnglish` of the English, that terms account for.
  init(
    zh: ScalarText, sentence: String, en: String, tokens: [EnglishToken], figures: [Figure], covered: [Range<Int>],
    coveredEnglish: [Range<Int>], nouns: NounFinder, knowsIssueDate: Bool
  ) {
    self.nouns = nouns
    self.knowsIssueDate = knowsIssueDate
    self.zh = zh
    self.sentence = sentence
    self.en = en
    self.tokens = tokens
    let bytes = Array(sentence.utf8)
    for figure in figures {
      let text = String(decoding: bytes[figure.range], as: UTF8.self)
      let isCovered = covered.contains { $0.overlaps(figure.range) }
      for var english in EnglishFigureReader.figures(in: figure.english) {
        if figure.kind != .date, figure.kind != .period, figure.kind != .time { english.bound = figure.bound }
        if case .list = figure.value, figure.kind != .range { english.bound = .exactly }
        // how often something happened, or how many times: three times, on three occasions, three meetings
        if figure.unit == "time" || figure.unit == "visit" {
          switch english.content {
          case .times(let count), .number(let count, unit: ""): english.content = .number(count, unit: "time")
          default: break
          }
        }
        if english.per == nil { english.per = Self.per(zh, before: zh.index(ofUTF8: figure.range.lowerBound)) }
        english.isBare =
          figure.kind == .cardinal && (text.hasSuffix("万") || text.hasSuffix("亿"))
          || figure.kind == .time && text.first?.isNumber == true
        var item = Expected(figure: figure, zh: text, english: english)
        item.grows = figure.kind == .multiple && Self.grows(zh, before: zh.index(ofUTF8: figure.range.lowerBound))
        item.allowed = Self.allowedBounds(
          zh, zh.index(ofUTF8: figure.range.lowerBound)..<zh.index(ofUTF8: figure.range.upperBound))
        item.isOptional =
          isCovered || Self.isInTitle(sentence, figure.range) || Self.isOptional(figure, english, text)
          || SumCheck.countsList(figure, in: zh)
        expected.append(item)
      }
    }
    actual = EnglishFigureReader.figures(of: tokens).filter { figure in
      !coveredEnglish.contains { $0.overlaps(figure.range) }
        || expected.contains { FigureComparison.fit($0.english, figure, grows: $0.grows) == .exact }
    }
  }

  /// The unit that a price is told by in front of it: 每公斤售价12元.
  private static func per(_ zh: ScalarText, before index: Int) -> String? {
    // 亩产达1300斤
    if zh.string(max(0, index - 5)..<index).contains("亩产") { return "mu" }
    var place = index - 1
    while place >= max(0, index - 6), Han.isIdeograph(zh[place]) {
      if zh[place] == 0x6BCF, let unit = FigureReader.rates.longest(zh, at: place + 1)?.meaning.0 { return unit }
      place -= 1
    }
    return nil
  }

  private static func allowedBounds(_ zh: ScalarText, _ figure: Range<Int>) -> Set<Figure.Bound> {
    let before = zh.string(max(0, figure.lowerBound - 4)..<figure.lowerBound)
    let after = zh.string(figure.upperBound..<min(zh.count, figure.upperBound + 2))
    if ["台阶", "大关", "关口", "门槛"].contains(after) || ["迈上", "站上", "跨过", "越过", "迈过"].contains(where: before.hasSuffix) {
      return [.exactly, .moreThan, .atLeast]
    }
    // 七旬老人: a man of 70, in his seventies, over 70
    if zh[figure.upperBound - 1] == 0x65EC { return [.exactly, .moreThan, .about] }
    let isLimit =
      ["限领", "限购", "限流", "限载", "限带", "限乘", "限用", "限报", "限"].contains(where: before.hasSuffix)
      && !["时", "期", "年", "界"].contains(before.dropLast().suffix(1))
    let isReach = ["可达", "可达到", "高达", "多达", "长达"].contains(where: before.hasSuffix)
    // 每户最高可获得2.5万元
    let clause = zh.string(max(0, figure.lowerBound - 10)..<figure.lowerBound).split { "，。；、".contains($0) }.last ?? ""
    let hasMost = ["最多", "最高", "最长", "最大", "至多", "限量", "上限"].contains(where: clause.contains)
    if isLimit || isReach || hasMost { return [.upTo] }
    // 三折起, 最低9.9元, 至少有12人
    let ownWords = zh.string(figure)
    if after.hasPrefix("起"), ownWords.contains("折") { return [.upTo] }
    if ownWords.hasPrefix("最") { return [.exactly] }
    if before.hasSuffix("至少有") { return [.atLeast] }
    // 跌破每桶70美元
    if clause.contains("跌破") { return [.upTo] }
    // 接近去年同期的两倍
    if before.hasSuffix("的"), let bound = farBounds.first(where: { clause.contains($0.0) })?.1 { return [bound] }
    return []
  }

  private static let farBounds: [(String, Figure.Bound)] = [
    ("接近", .nearly), ("超过", .moreThan), ("不足", .upTo), ("不到", .upTo), ("约", .about), ("近", .nearly), ("超", .moreThan),
  ]

  /// 增长3倍, 提高了两倍: the Chinese tells the growth and not the factor.
  private static func grows(_ zh: ScalarText, before index: Int) -> Bool {
    let before = zh.string(max(0, index - 5)..<index)
    guard let verb = ["增长", "增加", "提高", "提升", "扩大", "上升", "上涨", "多了", "高出"].first(where: before.contains) else {
      return false
    }
    guard let range = before.firstRange(of: verb) else { return false }
    return !before[range.upperBound...].contains { "到至为".contains($0) }
  }

  /// Whether a figure stands in the title of a work: 《长安三万里》.
  private static func isInTitle(_ sentence: String, _ range: Range<Int>) -> Bool {
    let bytes = sentence.utf8.prefix(range.lowerBound)
    let before = String(decoding: bytes, as: UTF8.self)
    return before.count { $0 == "《" } > before.count { $0 == "》" }
  }

  private static func isOptional(_ figure: Figure, _ english: EnglishFigure, _ text: String) -> Bool {
    if english.number == 1, figure.bound == .exactly,
      figure.kind == .cardinal || figure.kind == .measure || figure.kind == .ordinal
    {
      return true
    }
    // 一天之内: in a day
    if english.number == 1, text.hasSuffix("内"), FigureReader.durations.contains(figure.unit) { return true }
    // 两队, 两地: the teams, the places
    if text.hasPrefix("两"), text.unicodeScalars.count == 2, "队地国人校市县省方村镇".contains(text.suffix(1)) { return true }
    if figure.unit == "step" || figure.unit == "point" && text.hasPrefix("两") { return true }
    if case .weekday = english.content { return false }
    return figure.kind == .date && figure.value == nil
  }

  // MARK: - Matching

  /// The findings.
  mutating func run() -> [CheckFinding] {
    match()
    expandParts()
    match()
    matchLoosely()
    matchDerived()
    return swaps() + wrongRates() + wrongDirections() + mismatches()
  }

  private mutating func match() {
    for wanted in [FigureComparison.Fit.exact, .rounded, .wrongBound] {
      // 一家 is not a century that is nearly over
      for index in expected.indices
      where expected[index].match == nil && !(wanted == .wrongBound && expected[index].isOptional) {
        let candidates = actual.indices.filter { !used.contains($0) && fit(index, $0) == wanted }
        guard let best = candidates.min(by: { distance(index, $0) < distance(index, $1) }) else { continue }
        expected[index].match = best
        expected[index].fit = wanted
        used.insert(best)
      }
      if wanted == .rounded { matchRepeated() }
    }
  }

  /// A figure the Chinese repeats may stand once in English.
  private mutating func matchRepeated() {
    for index in expected.indices where expected[index].match == nil {
      let twin = expected.indices.first { other in
        expected[other].match != nil && other != index
          && expected[other].english.content == expected[index].english.content
          && expected[other].figure.bound == expected[index].figure.bound
      }
      if let twin {
        expected[index].match = expected[twin].match
        expected[index].fit = expected[twin].fit
      }
    }
  }

  private func fit(_ index: Int, _ other: Int) -> FigureComparison.Fit {
    let fit = FigureComparison.fit(expected[index].english, actual[other], grows: expected[index].grows)
    guard fit == .wrongBound else { return fit }
    // over five years for 五年内
    let isSpan =
      expected[index].zh.hasSuffix("内") && ["over", "next", "coming", "following", "in"].contains(actual[other].before)
    return isSpan || expected[index].allowed.contains(actual[other].bound) ? .exact : fit
  }

  /// Figures in the same place of their sentence are likely the same.
  private func distance(_ index: Int, _ other: Int) -> Double {
    let left = Double(expected[index].figure.range.lowerBound) / Double(max(1, zh.offsets[zh.count]))
    let right = Double(actual[other].range.lowerBound) / Double(max(1, en.utf8.count))
    let rank = Double(index) / Double(max(1, expected.count)) - Double(other) / Double(max(1, actual.count))
    return abs(left - right) * 0.3 + abs(rank)
  }

  /// Seven in every 100 is a share, and where no share is wanted a seven and a 100.
  private mutating func expandParts() {
    var figures: [EnglishFigure] = []
    var indexes: [Int: Int] = [:]
    for (index, figure) in actual.enumerated() {
      indexes[index] = figures.count
      if !used.contains(index), !figure.parts.isEmpty { figures += figure.parts } else { figures.append(figure) }
    }
    used = Set(used.compactMap { indexes[$0] })
    for index in expected.indices { expected[index].match = expected[index].match.flatMap { indexes[$0] } }
    actual = figures
  }

  // MARK: - Findings

  private func mismatches() -> [CheckFinding] {
    var findings: [CheckFinding] = []
    var left = actual.indices.filter { !used.contains($0) }
    for item in expected where item.fit == .wrongBound {
      if let match = item.match { findings.append(CheckMessages.bound(item, words(actual[match]))) }
    }
    for item in expected where !item.isTold && !item.isOptional {
      let fitting = left.filter { isAlike(item, actual[$0]) && mayBeMeant(item, actual[$0]) }
      if let best = fitting.min(by: { similarity(item, $0) < similarity(item, $1) }) {
        left.removeAll { $0 == best }
        findings.append(CheckMessages.figure(item, words(actual[best])))
      } else if !findings.contains(where: { $0.range == item.figure.range }) {
        // 七年六个月 cut short to seven years
        let whole = expected.first {
          $0.figure.range == item.figure.range && $0.match != nil && $0.figure.kind == .measure
        }
        if let match = whole?.match {
          findings.append(CheckMessages.figure(item, words(actual[match])))
        } else {
          findings.append(CheckMessages.omitted(item))
        }
      }
    }
    for index in left where !isSoft(actual[index]) && !isExplained(actual[index]) {
      // a wrong optional figure, or one the Chinese has not
      if let item = expected.first(where: {
        ($0.isOptional || $0.isRestated) && $0.match == nil && isAlike($0, actual[index]) && $0.english.number ?? 1 > 1
      }) {
        findings.append(CheckMessages.figure(item, words(actual[index])))
      } else {
        findings.append(CheckMessages.invented(actual[index], words(actual[index])))
      }
    }
    return merged(findings)
  }

  /// One finding for one figure of the Chinese.
  private func merged(_ findings: [CheckFinding]) -> [CheckFinding] {
    var seen: Set<Range<Int>> = []
    return findings.filter { finding in
      guard let range = finding.range else { return true }
      return seen.insert(range).inserted
    }
  }

  func words(_ figure: EnglishFigure) -> String {
    let bytes = Array(en.utf8)
    return String(decoding: bytes[figure.range], as: UTF8.self)
  }

  private func isAlike(_ item: Expected, _ figure: EnglishFigure) -> Bool {
    if item.english.isDate != figure.isDate {
      if case .ordinal = figure.content, item.figure.unit == "day" { return true }
      return false
    }
    return true
  }

  /// What English may say on its own stands for a figure only if it is of the same sort.
  private func mayBeMeant(_ item: Expected, _ figure: EnglishFigure) -> Bool {
    if !isSoft(figure) { return true }
    switch (item.english.content, figure.content) {
    case (.factor, .factor), (.factor, .times), (.times, .factor), (.times, .times), (.share, .share), (.vague, .vague),
      (.number, .vague):
      return true
    case (.month, .month), (.year, .year), (.half, .half), (.quarter, .quarter), (.firstMonths, .firstMonths),
      (.decade, .decade),
      (.century, .century), (.weekday, .weekday), (.time, .time), (.quarter, .firstMonths), (.firstMonths, .quarter),
      (.half, .quarter), (.quarter, .half):
      return true
    // the first day of 首日 is no wrong second
    case (.ordinal, .ordinal(let value)):
      return value > 1 || item.english.content == .ordinal(2) && !sentence.contains("首")
    case (.number, .number(let value, _)): return value > 1
    default: return false
    }
  }

  private func similarity(_ item: Expected, _ index: Int) -> Double {
    var result = 1.0
    let figure = actual[index]
    if let left = item.english.number, let right = figure.number, left > 0, right > 0 {
      result = min(1, abs(left - right) / max(left, right)) * 0.5
      let ratio = left > right ? left / right : right / left
      if [10, 100, 1000, 10_000].contains(where: { abs(ratio - $0) < 1e-6 * $0 }) { result = 0.05 }
    }
    let place =
      Double(item.figure.range.lowerBound) / Double(max(1, zh.offsets[zh.count])) - Double(figure.range.lowerBound)
      / Double(max(1, en.utf8.count))
    return result + abs(place)
  }
}
