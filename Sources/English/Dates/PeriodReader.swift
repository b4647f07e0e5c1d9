import Chinese

/// Parts of years and longer times: 上半年, 二季度, 前三季度, 20世纪80年代末, “十四五”时期.
extension FigureReader {
  /// The part of a year at a scalar: a half, a quarter, its beginning or end.
  func readPart(at index: Int, year: (iso: Int?, name: String)?, from start: Int) -> Reading? {
    if let quarter = readQuarter(at: index, year: year, from: start) { return quarter }
    guard let part = Self.parts.longest(text, at: index) else { return nil }
    let (words, months, needsYear) = part.meaning
    if needsYear, year == nil { return nil }
    let iso = year == nil ? issueDate?.year : year?.iso
    let value =
      ISODate.string(year: iso, month: months.lowerBound) + "/" + ISODate.string(year: iso, month: months.upperBound)
    return Reading(
      scalars: start..<index + part.length, kind: .period, value: .date(value), unit: "month",
      english: words.replacing("@", with: year?.name ?? "the year"))
  }

  /// 第一季度, 二季度, 前三季度, 一至三季度, 前4个月.
  func readQuarter(at index: Int, year: (iso: Int?, name: String)?, from start: Int) -> Reading? {
    var place = index
    // 提前两个月 is two months early
    let isFirst = text[place] == Han.front && text[place - 1] != 0x63D0 || text.has("头", at: place)
    if isFirst || text[place] == Han.ordinal { place += 1 }
    guard let numeral = NumeralReader.read(text, at: place), let number = numeral.value.whole else { return nil }
    // 二三季度: the second and the third
    let upper = numeral.upper?.whole
    if upper != nil, isFirst || !text.has("季度", at: numeral.range.upperBound) { return nil }
    let iso = year == nil ? issueDate?.year : year?.iso
    let of = " of " + (year?.name ?? "the year")
    var end = numeral.range.upperBound
    if isFirst, text.has("个月", at: end), (2...12).contains(number) {
      let value = ISODate.string(year: iso, month: 1) + "/" + ISODate.string(year: iso, month: number)
      return Reading(
        scalars: start..<end + 2, kind: .period, value: .date(value), unit: "month",
        english: "the first " + EnglishNumber.cardinal(ExactNumber(number)) + " months" + of)
    }
    var last = upper ?? number
    if let join = Self.dateJoins.longest(text, at: end), let other = NumeralReader.read(text, at: end + join.length),
      let value = other.value.whole, value > number
    {
      last = value
      end = other.range.upperBound
    }
    let word = ["个季度", "季度"].first { text.has($0, at: end) }
    guard let word, (1...4).contains(number), (1...4).contains(last), word == "季度" || isFirst else { return nil }
    end += word.unicodeScalars.count
    let first = isFirst ? 1 : number
    let edge = first == last ? Self.edges.longest(text, at: end) : nil
    end += edge?.length ?? 0
    let value = ISODate.string(year: iso, month: first * 3 - 2) + "/" + ISODate.string(year: iso, month: last * 3)
    let quarters =
      first == last && !isFirst
      ? "the \(EnglishNumber.ordinal(number)) quarter"
      : first == 1
        ? "the first \(EnglishNumber.cardinal(ExactNumber(last))) quarters"
        : "the \(EnglishNumber.ordinal(first)) \(upper == nil ? "to" : "and") \(EnglishNumber.ordinal(last)) quarters"
    return Reading(
      scalars: start..<end, kind: .period, value: .date(value), unit: "quarter",
      english: (edge.map { $0.meaning + " " } ?? "") + quarters + (year == nil ? "" : of))
  }

  private static let edges = WordTable([("末", "the end of"), ("初", "the beginning of")])

  /// Words for parts of a year, their English, their months, and whether a year must stand in front.
  private static let parts = WordTable<(String, ClosedRange<Int>, Bool)>([
    ("上半年", ("the first half of @", 1...6, false)), ("下半年", ("the second half of @", 7...12, false)),
    ("初", ("early @", 1...3, true)), ("年初", ("the beginning of @", 1...3, false)),
    ("底", ("the end of @", 10...12, true)), ("末", ("the end of @", 10...12, true)),
    ("年底", ("the end of @", 10...12, false)),
    ("年末", ("the end of @", 10...12, false)), ("年中", ("mid-@", 5...8, true)), ("全年", ("the whole of @", 1...12, true)),
    ("春季", ("the spring of @", 3...5, true)), ("夏季", ("the summer of @", 6...8, true)),
    ("秋季", ("the autumn of @", 9...11, true)), ("冬季", ("the winter of @", 12...12, true)),
    ("春天", ("the spring of @", 3...5, true)), ("夏天", ("the summer of @", 6...8, true)),
    ("秋天", ("the autumn of @", 9...11, true)), ("冬天", ("the winter of @", 12...12, true)),
  ])

  // MARK: - Centuries and decades

  /// 20世纪80年代末, 90年代, 21世纪, 上世纪80年代.
  func readCentury(_ numeral: Numeral, _ value: Int) -> Reading? {
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    if text.has("世纪", at: end), value > 0, value < 30 {
      if let decade = readDecade(at: end + 2, century: value, from: start) { return decade }
      let part = Self.ages.longest(text, at: end + 2)
      let name = "the " + (part.map { $0.meaning + " " } ?? "") + EnglishNumber.ordinal(value) + " century"
      let years = ISODate.string(year: value * 100 - 99) + "/" + ISODate.string(year: value * 100)
      return Reading(
        scalars: start..<end + 2 + (part?.length ?? 0), kind: .period, value: .date(years), unit: "century",
        english: name)
    }
    guard text.has("年代", at: end) else { return nil }
    if value >= 1000, value % 10 == 0 { return decade(value, start..<end + 2, at: end + 2) }
    return readDecade(at: start, century: 20, from: start)
  }

  /// 80年代末 of a century.
  func readDecade(at index: Int, century: Int, from start: Int) -> Reading? {
    guard let numeral = NumeralReader.read(text, at: index), let tens = numeral.value.whole, (10...90).contains(tens),
      tens % 10 == 0,
      text.has("年代", at: numeral.range.upperBound)
    else { return nil }
    let end = numeral.range.upperBound + 2
    let first = (century - 1) * 100 + tens
    // 五六十年代: the 1950s and 1960s
    if let upper = numeral.upper?.whole, upper > tens {
      return Reading(
        scalars: start..<end, kind: .period, value: .date("\(first)/\(first - tens + upper + 9)"), unit: "decade",
        english: "the \(first)s and \(first - tens + upper)s")
    }
    return decade(first, start..<end, at: end)
  }

  private func decade(_ year: Int, _ range: Range<Int>, at end: Int) -> Reading {
    let part = Self.ages.longest(text, at: end)
    let isMiddle = part?.meaning == "mid"
    let english = "the " + (part.map { $0.meaning + (isMiddle ? "-" : " ") } ?? "") + "\(year)s"
    return Reading(
      scalars: range.lowerBound..<range.upperBound + (part?.length ?? 0), kind: .period,
      value: .date("\(year)/\(year + 9)"), unit: "decade", english: english)
  }

  private static let ages = WordTable<String>([
    ("初", "early"), ("初期", "early"), ("中期", "mid"), ("中叶", "mid"), ("末", "late"), ("末期", "late"), ("后期", "late"),
    ("中后期", "mid-to-late"), ("前期", "early"),
  ])

  /// “十四五”时期: the years of the 14th Five-Year Plan.
  func readPlanPeriod(at index: Int) -> Reading? {
    var end = index + 1
    while end - index < 6, text[end] != 0x201D { end += 1 }
    let name = text.string(index + 1..<min(end, text.count))
    guard text[end] == 0x201D, Slogan.plans.contains(name), let suffix = PlanPeriod.suffix.longest(text, at: end + 1)
    else { return nil }
    return PlanPeriod.reading(name, suffix.meaning, index..<end + 1 + suffix.length)
  }

  /// 十四五时期 without quotation marks.
  func readBarePlanPeriod(_ index: Int) -> Reading? {
    for length in [3, 2] where index + length < text.count {
      let name = text.string(index..<index + length)
      if Slogan.plans.contains(name), let suffix = PlanPeriod.suffix.longest(text, at: index + length) {
        return PlanPeriod.reading(name, suffix.meaning, index..<index + length + suffix.length)
      }
    }
    return nil
  }
}

/// The times of the five-year plans: the first ran from 1953, the sixth from 1981, each five years.
enum PlanPeriod {
  static let suffix = WordTable<String>([
    ("时期", "the @ period"), ("期间", "the @ period"), ("末", "the end of the @ period"),
    ("初", "the beginning of the @ period"),
    ("以来", "since the start of the @ period"), ("时期末", "the end of the @ period"), ("末期", "the end of the @ period"),
  ])

  static func reading(_ name: String, _ words: String, _ range: Range<Int>) -> Reading? {
    guard let number = number(of: name), let years = years(of: name) else { return nil }
    let plan = EnglishNumber.ordinal(number) + " Five-Year Plan"
    return Reading(
      scalars: range, kind: .period, value: .date("\(years.lowerBound)/\(years.upperBound)"), unit: "plan",
      english: words.replacing("@", with: plan))
  }

  /// The years of a plan: 2021 to 2025 for 十四五.
  static func years(of name: String) -> ClosedRange<Int>? {
    guard let number = number(of: name) else { return nil }
    let first = number < 6 ? 1953 + (number - 1) * 5 : 1981 + (number - 6) * 5
    return first...first + 4
  }

  /// The years of the plans that a text names: “十四五”, 十四五时期, 十四五规划.
  static func years(in text: String) -> [ClosedRange<Int>] {
    Slogan.plans.filter { name in
      ["“\(name)”", name + "规划", name + "时期", name + "期间", name + "以来"].contains { text.contains($0) }
    }.compactMap(years)
  }

  /// 十四五 is the 14th, 九五 the ninth.
  private static func number(of name: String) -> Int? {
    guard name.hasSuffix("五") else { return nil }
    let text = ScalarText(String(name.dropLast()))
    return NumeralReader.read(text, at: 0)?.value.whole
  }
}
