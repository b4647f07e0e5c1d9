import Chinese

extension FigureReader {
  /// 3至5天, 20—30万元, 15℃—22℃, 3000万到5000万元.
  func readRange(_ first: Numeral) -> Reading? {
    let tail = tail(of: first)
    let after = tail?.end ?? first.range.upperBound
    guard let join = Self.joins.longest(text, at: after),
      let second = NumeralReader.read(text, at: after + join.length),
      second.upper == nil, first.form == second.form || tail != nil
    else { return nil }
    let ending = self.tail(of: second)
    let isHyphen = text[after] == 0x2D
    // 从80人增至1200人 does not come here; 2025-2026 and 3-1 are no ranges of a quantity
    guard ending != nil || second.hasPlace, !isHyphen || ending != nil, tail == nil || tail?.kind == ending?.kind else {
      return nil
    }
    if let tail, tail.symbol != ending?.symbol { return nil }
    var low = first.value
    let scale = trailingPower(second)
    if scale > 0, trailingPower(first) == 0, tail == nil, first.value.double < 10_000 { low = low.shifted(scale) }
    low = low.shifted(ending?.power ?? 0)
    let high = second.value.shifted(ending?.power ?? 0)
    guard low.double < high.double || ending?.symbol == "celsius" || ending?.isDiscount == true else { return nil }
    let before = boundBefore(first)
    var english = EnglishNumber.range(low, high, spelled: ending?.spells ?? true)
    if let ending, !ending.many.isEmpty { english += " " + ending.many }
    var end = ending?.end ?? second.range.upperBound
    var unit = ending?.symbol ?? ""
    var kind = Figure.Kind.range
    if let rate = readRate(at: end, kind: ending) {
      unit += "/" + rate.symbol
      english += " " + rate.english
      end = rate.end
      kind = .rate
    }
    return Reading(
      scalars: (before?.start ?? first.range.lowerBound)..<end, kind: kind, value: .list([low.double, high.double]),
      bound: before?.bound ?? .exactly, unit: unit, english: before?.bound == .about ? "about " + english : english)
  }

  private static let joins = WordTable<Bool>(words: "至 到 — —— – ～ ~ － - ―")

  /// The power of ten of the place words at the end of a numeral in digits: 30万 has 4.
  private func trailingPower(_ numeral: Numeral) -> Int {
    var power = 0
    var index = numeral.range.upperBound - 1
    while index >= numeral.range.lowerBound {
      switch text[index] {
      case 0x4E07: power += 4
      case 0x4EBF: power += 8
      default: return power
      }
      index -= 1
    }
    return power
  }

  /// 3比1, 1:3, 2：0.
  func readRatio(_ first: Numeral) -> Reading? {
    let end = first.range.upperBound
    let join = text[end]
    guard join == 0x6BD4 || join == 0x3A || join == 0xFF1A || join == 0x2D || join == 0x2236,
      let second = NumeralReader.read(text, at: end + 1), second.form == first.form, second.upper == nil,
      first.upper == nil,
      tail(of: first) == nil, Han.isIdeograph(text[second.range.upperBound]) == false || tail(of: second) == nil
    else { return nil }
    let context = text.string(max(0, first.range.lowerBound - 8)..<first.range.lowerBound)
    let rest = text.string(second.range.upperBound..<min(text.count, second.range.upperBound + 6))
    let isScore = Self.scores.contains { context.contains($0) || rest.contains($0) }
    if join == 0x2D, !isScore { return nil }
    let (low, high) = (first.value, second.value)
    let isRatio =
      rest.contains("比例") || rest.contains("的比") || context.contains("比例") || context.contains("按")
      || !isScore && join != 0x6BD4 || low.reduced.exponent < 0 || high.reduced.exponent < 0
    let (left, right) = (EnglishNumber.cardinal(low, spelled: false), EnglishNumber.cardinal(high, spelled: false))
    return Reading(
      scalars: first.range.lowerBound..<second.range.upperBound, kind: .fraction,
      value: .list([low.double, high.double]),
      unit: isRatio ? "ratio" : "score", english: isRatio ? left + " to " + right : left + "-" + right)
  }

  private static let scores = ["胜", "负", "平", "击败", "比分", "不敌", "落后", "领先", "逆转", "战", "淘汰", "夺冠", "晋级"]

  /// 2小时45分: hours and minutes are one length of time.
  func readCompoundDuration(_ first: Numeral, _ tail: Tail?) -> Reading? {
    if let record = readRecord(first, tail) ?? readHeight(first, tail) ?? readQuarterHours(first) { return record }
    // 5分30秒: 分 alone may be points
    let minutes = Tail(
      end: first.range.upperBound + 1, kind: .measure, symbol: "minute", one: "minute", many: "minutes")
    let isMinutes = tail?.symbol != "hour" && text[first.range.upperBound] == 0x5206 && first.form == .arabic
    guard let tail = isMinutes ? minutes : tail, let inner = Self.innerUnits[tail.symbol], tail.bound == nil,
      !tail.half, let hours = first.value.whole, hours < 100
    else { return nil }
    // 三小时零五分钟
    let start = text[tail.end] == 0x96F6 || text[tail.end] == 0x53C8 ? tail.end + 1 : tail.end
    guard let second = NumeralReader.read(text, at: start), let minutes = second.value.whole, !second.isMore,
      second.upper == nil, let word = inner.words.first(where: { text.has($0, at: second.range.upperBound) })
    else { return nil }
    if inner.unit == "second", let record = readRecord(second, self.tail(of: second)) {
      // 3分27秒46
      return Reading(
        scalars: first.range.lowerBound..<record.scalars.upperBound, kind: .measure,
        value: .number(Double(hours) * 60 + (record.value?.numbers.first ?? 0)), unit: "second",
        english: EnglishNumber.cardinal(first.value) + (hours == 1 ? " minute and " : " minutes and ") + record.english)
    }
    let before = boundBefore(first)
    let left = EnglishNumber.cardinal(first.value) + " " + (hours == 1 ? tail.one : tail.many)
    let right = EnglishNumber.cardinal(second.value) + " " + inner.unit + (minutes == 1 ? "" : "s")
    let bound = before?.bound ?? .exactly
    return Reading(
      scalars: (before?.start ?? first.range.lowerBound)..<second.range.upperBound + word.unicodeScalars.count,
      kind: .measure, value: .number(Double(hours * inner.count + minutes)), bound: bound, unit: inner.unit,
      english: BoundWord.english(bound, left + " and " + right))
  }

  /// The smaller unit of a length of time, how many there are in the larger, and its words.
  private static let innerUnits: [String: (unit: String, count: Int, words: [String])] = [
    "year": ("month", 12, ["个月"]), "hour": ("minute", 60, ["分钟", "分"]), "minute": ("second", 60, ["秒钟", "秒"]),
  ]

  /// 一刻钟 is 15 minutes, 三刻钟 45.
  private func readQuarterHours(_ quarters: Numeral) -> Reading? {
    guard text.has("刻钟", at: quarters.range.upperBound), let value = quarters.value.whole, (1...3).contains(value)
    else { return nil }
    return Reading(
      scalars: quarters.range.lowerBound..<quarters.range.upperBound + 2, kind: .measure,
      value: .number(Double(value * 15)), unit: "minute", english: "\(value * 15) minutes")
  }

  /// 11秒03: the hundredths of a second behind the seconds, as in sports.
  private func readRecord(_ seconds: Numeral, _ tail: Tail?) -> Reading? {
    guard let tail, tail.symbol == "second", let part = NumeralReader.read(text, at: tail.end), part.form == .arabic,
      part.digitCount == 2, !part.hasPlace, let value = seconds.value.plus(part.value.shifted(-2))
    else { return nil }
    return Reading(
      scalars: seconds.range.lowerBound..<part.range.upperBound, kind: .measure, value: .number(value.double),
      unit: "second", english: EnglishNumber.cardinal(value, spelled: false) + " seconds")
  }

  /// 2米28: the hundredths of a meter behind the meters.
  private func readHeight(_ meters: Numeral, _ tail: Tail?) -> Reading? {
    guard let tail, tail.symbol == "meter", let part = NumeralReader.read(text, at: tail.end), part.form == .arabic,
      part.digitCount == 2, !part.hasPlace, !Han.isIdeograph(text[part.range.upperBound]) || self.tail(of: part) == nil,
      let value = meters.value.plus(part.value.shifted(-2))
    else { return nil }
    return Reading(
      scalars: meters.range.lowerBound..<part.range.upperBound, kind: .measure, value: .number(value.double),
      unit: "meter", english: EnglishNumber.cardinal(value, spelled: false) + " meters")
  }

  /// What a quantity is counted by: 元/年, 公里/小时.
  func readRate(at index: Int, kind tail: Tail?) -> (symbol: String, english: String, end: Int)? {
    // 200元一晚
    if tail?.kind == .money, text[index] == 0x4E00, let found = Self.eachRates.longest(text, at: index + 1),
      !Han.isIdeograph(text[index + 1 + found.length])
    {
      return (found.meaning.0, found.meaning.1, index + 1 + found.length)
    }
    guard tail != nil, text[index] == 0x2F || text[index] == 0xFF0F, let found = Self.rates.longest(text, at: index + 1)
    else {
      return nil
    }
    return (found.meaning.0, found.meaning.1, index + 1 + found.length)
  }

  /// 时速350公里, 每平方米1.2万元.
  func readRatePrefix(before index: Int, _ tail: Tail?) -> (symbol: String, english: String, start: Int)? {
    if let tail, !tail.symbol.isEmpty, text.has("每百公里", at: index - 5), index - 5 >= floor {
      return ("100-kilometer", "per 100 kilometers", index - 5)
    }
    guard let tail, !tail.symbol.isEmpty, let found = Self.ratePrefixes.longest(text, before: index),
      index - found.length >= floor
    else { return nil }
    return (found.meaning.0, found.meaning.1, index - found.length)
  }

  static let rates = WordTable<(String, String)>([
    ("年", ("year", "a year")), ("月", ("month", "a month")), ("天", ("day", "a day")), ("日", ("day", "a day")),
    ("小时", ("hour", "per hour")), ("时", ("hour", "per hour")), ("分钟", ("minute", "per minute")),
    ("秒", ("second", "per second")),
    ("吨", ("tonne", "per tonne")), ("亩", ("mu", "per mu")), ("公顷", ("hectare", "per hectare")),
    ("公里", ("kilometer", "per kilometer")),
    ("平方米", ("square-meter", "per square meter")), ("平方公里", ("square-kilometer", "per square kilometer")),
    ("立方米", ("cubic-meter", "per cubic meter")), ("人", ("person", "per person")), ("次", ("time", "per time")),
    ("升", ("liter", "per liter")), ("公斤", ("kilogram", "per kilogram")), ("千克", ("kilogram", "per kilogram")),
    ("斤", ("jin", "per jin")), ("千瓦时", ("kilowatt-hour", "per kilowatt-hour")),
    ("度", ("kilowatt-hour", "per kilowatt-hour")),
    ("户", ("household", "per household")), ("件", ("piece", "apiece")), ("台", ("unit", "per unit")),
    ("米", ("meter", "per meter")), ("套", ("unit", "per unit")),
    ("辆", ("vehicle", "per vehicle")), ("千米", ("kilometer", "per kilometer")), ("h", ("hour", "per hour")),
    ("s", ("second", "per second")),
  ])

  private static let eachRates = WordTable<(String, String)>([
    ("晚", ("night", "a night")), ("天", ("day", "a day")), ("月", ("month", "a month")), ("个月", ("month", "a month")),
    ("年", ("year", "a year")), ("人", ("person", "per person")), ("斤", ("jin", "per jin")), ("张", ("piece", "apiece")),
    ("份", ("piece", "apiece")), ("个", ("piece", "apiece")), ("件", ("piece", "apiece")), ("次", ("time", "each time")),
  ])

  private static let ratePrefixes = EndingTable<(String, String)>([
    ("时速", ("hour", "per hour")), ("时速达", ("hour", "per hour")), ("时速为", ("hour", "per hour")),
    ("每平方公里", ("square-kilometer", "per square kilometer")), ("每小时", ("hour", "per hour")),
    ("每秒", ("second", "per second")),
    ("每平方米", ("square-meter", "per square meter")), ("每吨", ("tonne", "per tonne")), ("每亩", ("mu", "per mu")),
    ("每公斤", ("kilogram", "per kilogram")), ("每立方米", ("cubic-meter", "per cubic meter")), ("每斤", ("jin", "per jin")),
    ("每股", ("share", "per share")), ("每户", ("household", "per household")), ("每公里", ("kilometer", "per kilometer")),
    ("每升", ("liter", "per liter")), ("每公顷", ("hectare", "per hectare")), ("每辆", ("vehicle", "per vehicle")),
    ("每千瓦时", ("kilowatt-hour", "per kilowatt-hour")), ("每人", ("person", "per person")),
    ("每人每年", ("person", "per person a year")), ("每人每月", ("person", "per person a month")),
    ("每人每天", ("person", "per person a day")), ("每户每年", ("household", "per household a year")),
    ("每亩每年", ("mu", "per mu a year")),
  ])
}
