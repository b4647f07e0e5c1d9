import Chinese

/// What stands behind a number: its unit, as percent, share, money or measure.
struct Tail {
  /// Where it ends, in scalars.
  var end: Int
  var kind: Figure.Kind
  /// The unit as it stands in ``Figure/unit``.
  var symbol = ""
  var one = ""
  var many = ""
  /// Whether one to nine are spelled out.
  var spells = true
  /// By how many powers of ten the number is to be raised: nine 成 are 90 percent.
  var power = 0
  /// Whether it is a discount: 八折 is 20 percent off.
  var isDiscount = false
  /// Half a unit more: 两年半, 一个半小时.
  var half = false
  /// A digit behind the unit, one place lower: 三成五.
  var extra = 0
  /// A bound inside the unit: 两年多, 3天内.
  var bound: Figure.Bound?
}

extension FigureReader {
  /// What stands behind a numeral; `nil` where nothing that belongs to it does.
  func tail(of numeral: Numeral) -> Tail? {
    let end = numeral.range.upperBound
    let next = text[end]
    switch next {
    case 0x25, 0xFF05:
      return Tail(end: end + 1, kind: .percent, symbol: "percent", one: "percent", many: "percent", spells: false)
    case 0x2030:
      return Tail(
        end: end + 1, kind: .percent, symbol: "percent", one: "percent", many: "percent", spells: false, power: -1)
    case 0x6210: return tenths(of: numeral)
    case 0x6298: return discount(of: numeral)
    default: break
    }
    if let coins = coins(of: numeral) ?? subunit(of: numeral) { return coins }
    for word in ["个百分点", "百分点"] where text.has(word, at: end) {
      return Tail(
        end: end + word.unicodeScalars.count, kind: .percentagePoint, symbol: "percentage-point",
        one: "percentage point", many: "percentage points", spells: false)
    }
    for word in ["个基点", "基点", "个BP", "BP", "bp", "个bp"] where text.has(word, at: end) {
      return Tail(
        end: end + word.unicodeScalars.count, kind: .percentagePoint, symbol: "basis-point", one: "basis point",
        many: "basis points", spells: false)
    }
    return measure(of: numeral)
  }

  /// 5毛钱, 8角: tenths of a yuan.
  private func coins(of numeral: Numeral) -> Tail? {
    let end = numeral.range.upperBound
    guard text[end] == 0x6BDB || text[end] == 0x89D2 else { return nil }
    let hasMoney = text[end + 1] == 0x94B1
    guard hasMoney || numeral.form == .arabic && !Han.isIdeograph(text[end + 1]) else { return nil }
    return Tail(
      end: end + (hasMoney ? 2 : 1), kind: .money, symbol: "CNY", one: "yuan", many: "yuan", spells: false, power: -1)
  }

  /// 九成, 六七成; not 成立, 成功.
  private func tenths(of numeral: Numeral) -> Tail? {
    let end = numeral.range.upperBound
    guard numeral.value.exponent >= 0 || numeral.form == .arabic, numeral.value.double < 10, !numeral.hasPlace,
      !Self.notShare.contains(text[end + 1]) || Self.sharers.longest(text, at: end + 1) != nil
    else { return nil }
    var tail = Tail(
      end: end + 1, kind: .percent, symbol: "percent", one: "percent", many: "percent", spells: false, power: 1)
    if text[end + 1] == Han.half {
      tail.half = true
      tail.end += 1
    } else if let digit = Digits.chinese(text[end + 1]), digit > 0, numeral.upper == nil,
      MeasureWord.table.longest(text, at: end + 2) == nil
    {
      // 三成五: 35 percent
      tail.extra = digit
      tail.end += 1
    } else if Digits.isMore(text[end + 1]) {
      tail.bound = .moreThan
      tail.end += 1
    }
    return tail
  }
  /// Words that 成 makes no other word with: 七成家长, 六成员工, 三成本地游客.
  private static let sharers = WordTable<Bool>(words: "家长 家庭 员工 人口 人员 果农 果园 本地 本科 本市 交通 分公司 活动 品牌")
  private static let notShare = Set("立功为果本长员都效绩交熟千百就就品型因分家人像活语".scalarValues)

  /// 八折, 七五折, 8.5折.
  private func discount(of numeral: Numeral) -> Tail? {
    let end = numeral.range.upperBound
    guard numeral.value.double < 100, !Self.notDiscount.contains(text[end + 1]) else { return nil }
    let power = numeral.value.double < 10 ? 1 : 0
    return Tail(
      end: end + 1, kind: .percent, symbol: "percent", one: "percent", many: "percent", spells: false, power: power,
      isDiscount: true)
  }
  private static let notDiscount = Set("叠腾射磨线桥合旧".scalarValues)

  /// A measure word or unit.
  private func measure(of numeral: Numeral) -> Tail? {
    var start = numeral.range.upperBound
    var tail = Tail(end: start, kind: .cardinal)
    // 一个半小时, 一个多月
    if text[start] == 0x4E2A, text[start + 1] == Han.half || Digits.isMore(text[start + 1]) {
      if let found = Self.halved.longest(text, at: start + 2) {
        tail.half = text[start + 1] == Han.half
        tail.bound = tail.half ? nil : .moreThan
        tail.symbol = found.meaning
        tail.one = found.meaning
        tail.many = found.meaning + "s"
        tail.kind = .measure
        tail.end = start + 2 + found.length
        return tail
      }
    }
    if text[start] == 0x20, numeral.form == .arabic, Han.isLatin(text[start + 1]) { start += 1 }
    guard let found = MeasureWord.table.longest(text, at: start) else { return nil }
    let word = found.meaning
    tail.end = start + found.length
    if Han.isLatin(text[tail.end - 1]), Han.isLatin(text[tail.end]) { return nil }
    if word.style == .digitsOnly {
      guard numeral.form == .arabic, let unit = digitsOnly(found.length, at: start, numeral) else { return nil }
      return unit
    }
    if isOtherWord(at: start, length: found.length, numeral) { return nil }
    tail.symbol = word.symbol
    tail.one = word.one
    tail.many = word.many
    tail.spells = word.spells
    tail.kind =
      switch word.style {
      case .money: .money
      case _ where word.symbol == "times" && word.style == .measure: .multiple
      case _ where word.symbol.isEmpty || Self.counted.contains(word.symbol): .cardinal
      default: .measure
      }
    if tail.kind == .multiple { tail.spells = true }
    extend(&tail)
    return tail
  }

  /// 两年半, 两年多, 三天内.
  private func extend(_ tail: inout Tail) {
    guard Self.durations.contains(tail.symbol) || tail.kind == .money || tail.kind == .multiple || !tail.spells else {
      return
    }
    if text[tail.end] == Han.half, tail.kind != .money {
      tail.half = true
      tail.end += 1
    } else if Digits.isMore(text[tail.end]), text[tail.end + 1] != 0x6837 {
      tail.bound = .moreThan
      tail.end += 1
    }
    if text[tail.end] == 0x5185, Self.durations.contains(tail.symbol) {
      tail.bound = .upTo
      tail.end += 1
    }
  }

  /// Words that begin with a measure word but are another word: 年级, 次性, 家族, 条件.
  private func isOtherWord(at start: Int, length: Int, _ numeral: Numeral) -> Bool {
    guard length == 1 else { return false }
    if numeral.form == .arabic, text[start] != Han.year, text[start] != Han.large { return false }
    if text[start] == Han.large {
      // 五大平台; not 二十大, 十大会议
      return numeral.form != .chinese || numeral.value.double < 2 || numeral.value.double > 12
        || numeral.range.count > 1 && numeral.upper == nil && numeral.value.double > 12
        || !Han.isIdeograph(text[start + 1]) || Self.afterBig.contains(text[start + 1])
    }
    return Self.otherWords.longest(text, at: start) != nil
  }
  private static let afterBig = Set("大会学小队人气风雨雪".scalarValues)
  private static let otherWords = WordTable<Bool>(
    words: "年级 次性 次元 家族 条件 名单 本书记 部分 位数 位一体 位置 面体 种植 间隔 处理 台湾 场所 门峡 段落 组织 群众 队伍 支部 头部 代表 点钟 面旗 期间 载人 载客 载体 载重 载货")

  static let counted: Set<String> = [
    "person", "household", "vehicle", "visit", "bed", "point", "major", "generation", "step",
  ]
  static let durations: Set<String> = ["year", "month", "week", "day", "hour", "minute", "second", "working-day"]
  private static let halved = WordTable([
    ("小时", "hour"), ("月", "month"), ("星期", "week"), ("钟头", "hour"), ("世纪", "century"),
  ])

  /// Units that only Arabic digits make: 6.8级地震, 45度, 120里.
  private func digitsOnly(_ length: Int, at start: Int, _ numeral: Numeral) -> Tail? {
    // 国道 and 县道 are roads with a number
    if text[start + 1] == 0x9053 { return nil }
    return switch text.string(start..<start + length) {
    case "级" where text.has("地震", at: start + 1):
      Tail(
        end: start + 3, kind: .measure, symbol: "magnitude", one: "-magnitude earthquake",
        many: "-magnitude earthquake", spells: false)
    case "级" where start + 1 == text.count && numeral.value.reduced.exponent < 0:
      Tail(end: start + 1, kind: .measure, symbol: "magnitude", one: "-magnitude", many: "-magnitude", spells: false)
    case "分": Tail(end: start + 1, kind: .cardinal, symbol: "score", one: "point", many: "points", spells: false)
    case "里": Tail(end: start + 1, kind: .measure, symbol: "li", one: "li", many: "li", spells: false)
    case "度": Tail(end: start + 1, kind: .measure, symbol: "degree", one: "degree", many: "degrees", spells: false)
    case "国": Tail(end: start + length, kind: .cardinal, one: "country", many: "countries")
    case "省区市", "省（区、市）", "省（自治区、直辖市）":
      Tail(end: start + length, kind: .cardinal, one: "provincial-level region", many: "provincial-level regions")
    case "层", "层楼": Tail(end: start + length, kind: .cardinal, one: "story", many: "stories")
    case "省", "县", "镇", "乡", "村", "市", "区", "校", "桶", "担", "尺", "股", "票":
      Tail(end: start + length, kind: .cardinal)
    default: nil
    }
  }

  // MARK: - The quantity

  /// A number with its unit, its bound and what it is counted by.
  func readQuantity(_ numeral: Numeral) -> Reading? {
    var tail = tail(of: numeral)
    let before = boundBefore(numeral)
    if let duration = readCompoundDuration(numeral, tail) { return duration }
    guard isFigure(numeral, tail: tail, bounded: before != nil) else { return nil }
    if let list = readPercentList(numeral, tail) { return list }
    var end = tail?.end ?? numeral.range.upperBound
    var bound = before?.bound ?? .exactly
    let start = before?.start ?? numeral.range.lowerBound
    let prefix = text.string(start..<numeral.range.lowerBound)
    var isAge = false
    var within = false
    if numeral.isMore || numeral.isVague { bound = .moreThan }
    if numeral.isAbout { bound = bound == .exactly ? .about : bound }
    if let inner = tail?.bound {
      within = inner == .upTo
      bound = inner
    }
    if tail == nil, text[end] == 0x2B || text[end] == 0xFF0B {
      bound = .moreThan
      end += 1
    } else if let after = BoundWord.after.longest(text, at: end), !isElsewhere(after.length, at: end) {
      if bound == .exactly || after.meaning != .about { bound = after.meaning }
      isAge = tail?.symbol == "year-of-age"
      within = text[end] == 0x4EE5 && text[end + 1] == 0x5185 || text[end] == 0x4E4B
      end += after.length
    }
    var kind = tail?.kind ?? .cardinal
    var symbol = tail?.symbol ?? ""
    var value = numeral.value.shifted(tail?.power ?? 0)
    let extra = tail?.half == true ? 5 : tail?.extra ?? 0
    if extra > 0, let more = value.plus(ExactNumber(extra, exponent: (tail?.power ?? 0) - 1)) { value = more }
    var english = quantity(value, tail, vague: numeral, upper: numeral.upper?.shifted(tail?.power ?? 0))
    if let rate = readRate(at: end, kind: tail) {
      kind = .rate
      symbol += "/" + rate.symbol
      english += " " + rate.english
      end = rate.end
    }
    // 5万吨级 is a class: 50,000-tonne; 千万千瓦级: 10-million-kilowatt
    if let tail, isClass(tail) {
      english = EnglishNumber.cardinal(value, spelled: false).replacing(" ", with: "-") + "-" + tail.one
      end += 1
    }
    if tail?.symbol == "major", let noun = Self.countedNouns.longest(text, at: end) {
      english += " " + noun.meaning
      end += noun.length
    }
    tail?.end = end
    if tail?.symbol == "year-of-age", prefix.hasSuffix("满") { isAge = true }
    if isAge {
      let age = EnglishNumber.cardinal(value, spelled: false)
      let isUnder = prefix.hasSuffix("满") || bound == .upTo && text[end - 3] != 0x53CA  // not 及以下
      if bound == .about {
        english = BoundWord.english(bound, english)
      } else if isUnder {
        english = "under " + age
      } else if bound == .atLeast || bound == .upTo {
        english = "aged \(age) and \(bound == .upTo ? "below" : "above")"
      }
    } else if within, Self.durations.contains(symbol) {
      english = "within " + english
    } else if !numeral.isVague {
      english = BoundWord.english(bound, english, chinese: prefix)
    }
    // 近五年来: the past five years
    if Self.durations.contains(symbol), prefix == "近", !numeral.isMore, let past = pastEnd(at: end) {
      english = "the past " + quantity(value, tail, vague: numeral, upper: nil)
      bound = .exactly
      end = past
    }
    if isNegative(numeral) { return negative(numeral, value, tail, end) }
    var range = start..<end
    var number: Figure.Value = .number(value.double)
    if let upper = numeral.upper { number = .list([value.double, upper.shifted(tail?.power ?? 0).double]) }
    if numeral.upper != nil { kind = kind == .cardinal || kind == .measure ? .range : kind }
    if kind == .money || kind == .rate, text.has("人民币", at: start - 3), start - 3 >= floor {
      range = (start - 3)..<end
    }
    if let rate = readRatePrefix(before: range.lowerBound, tail) {
      kind = .rate
      symbol += "/" + rate.symbol
      english += " " + rate.english
      range = rate.start..<end
    }
    return Reading(scalars: range, kind: kind, value: number, bound: bound, unit: symbol, english: english)
  }

  /// Whether 级 makes a class of an amount: 万吨级, 百亿元级.
  func isClass(_ tail: Tail) -> Bool {
    text[tail.end] == 0x7EA7 && (tail.kind == .money || ["tonne", "kilowatt", "megawatt"].contains(tail.symbol))
  }

  /// The end of 来, 间 or 里 behind a length of time.
  private func pastEnd(at end: Int) -> Int? {
    switch text[end] {
    case 0x6765, 0x95F4, 0x91CC: end + 1
    default: nil
    }
  }

  /// Whether a minus stands in front: -5℃, −3.2%.
  private func isNegative(_ numeral: Numeral) -> Bool {
    let before = text[numeral.range.lowerBound - 1]
    // 负2.3%, but not 胜负2比1
    if before == 0x8D1F, numeral.range.lowerBound - 1 >= floor {
      return !Self.otherBurdens.contains(text[numeral.range.lowerBound - 2])
    }
    guard before == 0x2D || before == 0x2212 || before == 0xFF0D, numeral.range.lowerBound - 1 >= floor else {
      return false
    }
    let further = text[numeral.range.lowerBound - 2]
    // 增长率为-1.2‰
    let isAmount = "为是达到至".scalarValues.contains(further)
    return Digits.arabic(further) == nil && (isAmount || !Han.isIdeograph(further)) && !Han.isLatin(further)
      && further != 0x25
  }

  private static let otherBurdens: Set<UInt32> = Set("胜背担欠辜抱自肩减平".scalarValues)

  private func negative(_ numeral: Numeral, _ value: ExactNumber, _ tail: Tail?, _ end: Int) -> Reading {
    Reading(
      scalars: numeral.range.lowerBound - 1..<end, kind: tail?.kind ?? .cardinal, value: .number(-value.double),
      unit: tail?.symbol ?? "", english: "minus " + quantity(value, tail, vague: numeral, upper: nil))
  }

  /// The English of a number with its unit.
  func quantity(_ value: ExactNumber, _ tail: Tail?, vague: Numeral, upper: ExactNumber?) -> String {
    if tail?.isDiscount == true, let off = ExactNumber(100).plus(ExactNumber(-value.mantissa, exponent: value.exponent))
    {
      return EnglishNumber.cardinal(off, spelled: false) + " percent off"
    }
    if tail?.half == true, tail?.kind == .measure, value.exponent < 0 || value.reduced.exponent < 0 {
      let whole = Int(value.double)
      return EnglishNumber.cardinal(ExactNumber(whole)) + " and a half " + (tail?.many ?? "")
    }
    if vague.isVague {
      let multitude = vagueEnglish(value)
      if tail == nil, vague.range.upperBound == text.count, multitude.hasSuffix(" of") {
        return String(multitude.dropLast(3))
      }
      return multitude + (tail?.many.isEmpty == false ? " " + (tail?.many ?? "") : "")
    }
    let spells = tail?.spells ?? true
    let number =
      upper.map { EnglishNumber.range(value, $0, spelled: spells) } ?? EnglishNumber.cardinal(value, spelled: spells)
    guard let tail, !tail.many.isEmpty else { return number }
    if tail.one.hasPrefix("-") { return number + tail.one }
    if tail.kind == .multiple, upper == nil, value == ExactNumber(1) { return "double" }
    if tail.kind == .multiple, upper == nil, value == ExactNumber(2) { return "twice" }
    if tail.symbol == "anniversary" { return value.whole.map { EnglishNumber.ordinal($0) + " anniversary" } ?? number }
    // 1000万次 are views, downloads or rides: the noun in front tells
    if tail.symbol == "time", value.double >= 1000 { return number }
    let isOne = value.whole == 1 && upper == nil
    return number + " " + (isOne ? tail.one : tail.many)
  }

  /// 数十 dozens, 几百 hundreds, 数千万 tens of millions.
  private func vagueEnglish(_ value: ExactNumber) -> String {
    switch value.double {
    case 10: "dozens of"
    case 100: "hundreds of"
    case 1000: "thousands of"
    case 1e4: "tens of thousands of"
    case 1e5: "hundreds of thousands of"
    case 1e6: "millions of"
    case 1e7: "tens of millions of"
    case 1e8: "hundreds of millions of"
    case 1e9: "billions of"
    case 1e10: "tens of billions of"
    default: "many"
    }
  }

  /// Behind 以上 and its like the sentence may go on with another word: 以上海, 左右手.
  private func isElsewhere(_ length: Int, at end: Int) -> Bool {
    let next = text[end + length]
    return length == 2 && text[end] == 0x4EE5 && (next == 0x6765 || next == 0x6D77 || next == 0x5730)
  }
}
