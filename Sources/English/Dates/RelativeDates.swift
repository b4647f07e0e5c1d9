import Chinese

/// Dates told from the day of issue or the day spoken of: 今年, 去年4月, 近日, 昨日, 本月28日, 上世纪80年代.
extension FigureReader {
  /// The date word at a scalar, with the month or part of the year behind it.
  func readDateWord(at index: Int) -> Reading? {
    if Digits.isChinese(text[index]), let plan = readBarePlanPeriod(index) { return plan }
    if text[index] == 0x519C || text[index] == 0x6B63 || text[index] == 0x814A { return readLunar(at: index) }
    if text.has("公元前", at: index), let numeral = NumeralReader.read(text, at: index + 3),
      let year = numeral.value.whole,
      text[numeral.range.upperBound] == Han.year
    {
      return readYear(year, start: index + 3, at: numeral.range.upperBound + 1)
    }
    if text.has("公元", at: index), let numeral = NumeralReader.read(text, at: index + 2), let year = numeral.value.whole,
      numeral.form == .arabic, text[numeral.range.upperBound] == Han.year
    {
      return Reading(
        scalars: index..<numeral.range.upperBound + 1, kind: .date, value: .date(ISODate.string(year: year)),
        unit: "year",
        english: year < 1000 ? "AD \(year)" : "\(year)")
    }
    if let year = RelativeWords.years.longest(text, at: index) {
      return readRelativeYear(year.meaning, at: index + year.length, from: index)
    }
    if let century = RelativeWords.centuries.longest(text, at: index) {
      let number = century.meaning
      if let decade = readDecade(at: index + century.length, century: number, from: index) { return decade }
      let name = number == 20 ? "the last century" : "this century"
      if let part = Self.centuryParts.longest(text, at: index + century.length) {
        return Reading(
          scalars: index..<index + century.length + part.length, kind: .period,
          value: .date("\(number * 100 - 99)/\(number * 100)"), unit: "century", english: part.meaning + " of " + name)
      }
      return Reading(
        scalars: index..<index + century.length, kind: .period, value: .date("\(number * 100 - 99)/\(number * 100)"),
        unit: "century", english: name)
    }
    if let part = readPart(at: index, year: nil, from: index) { return part }
    if let weekday = readWeekday(at: index) { return weekday }
    if let time = readDayTime(at: index) { return time }
    guard let word = RelativeWords.days.longest(text, at: index) else { return nil }
    if RelativeWords.otherWords.longest(text, at: index) != nil { return nil }
    let end = index + word.length
    if text[index + 1] == Han.month, let day = NumeralReader.read(text, at: end), let value = day.value.whole,
      (1...31).contains(value),
      text[day.range.upperBound] == Han.day
    {
      return Reading(
        scalars: index..<day.range.upperBound + 1, kind: .date,
        value: relativeDay(value, monthsAway: word.meaning.offset),
        unit: "day", english: "the \(EnglishNumber.ordinal(value)) of \(word.meaning.english)")
    }
    if word.meaning.unit == .month, let part = Self.monthParts.longest(text, at: end) {
      return Reading(
        scalars: index..<end + part.length, kind: .date, value: relative(word.meaning.offset, .month), unit: "month",
        english: part.meaning + " " + word.meaning.english)
    }
    if word.meaning.unit == .day, !word.meaning.english.contains("night"), let part = partOfDay(at: end) {
      let english = word.meaning.offset == 0 ? "this " + part.english : word.meaning.english + " " + part.english
      return Reading(
        scalars: index..<part.end, kind: .date, value: relative(word.meaning.offset, .day), unit: "day",
        english: english)
    }
    return Reading(
      scalars: index..<end, kind: .date, value: word.meaning.unit.flatMap { relative(word.meaning.offset, $0) },
      unit: word.meaning.unit?.rawValue ?? "", english: word.meaning.english)
  }

  private static let centuryParts = WordTable<String>([
    ("初", "the beginning"), ("末", "the end"), ("中叶", "the middle"), ("初期", "the early years"),
    ("上半叶", "the first half"),
    ("下半叶", "the second half"),
  ])

  /// Parts of the month in front: 本月中旬, 上月底.
  private static let monthParts = WordTable<String>([
    ("初", "the beginning of"), ("上旬", "early"), ("中旬", "the middle of"), ("下旬", "late"), ("底", "the end of"),
    ("末", "the end of"),
  ])

  private func readRelativeYear(_ word: (english: String, offset: Int?), at index: Int, from start: Int) -> Reading {
    let year = word.offset.flatMap { offset in issueDate.map { $0.year + offset } }
    if let numeral = NumeralReader.read(text, at: index), let month = numeral.value.whole, (1...12).contains(month),
      text[numeral.range.upperBound] == Han.month,
      var reading = readMonth(month, year: nil, start: start, at: numeral.range.upperBound + 1)
    {
      reading.english += " " + word.english
      reading.value = .date(ISOYear.set(year, in: reading.value))
      return reading
    }
    if var span = readNumberSpan(at: index) {
      span.scalars = start..<span.scalars.upperBound
      span.english += " " + word.english
      span.value = .date(ISOYear.set(year, in: span.value))
      return span
    }
    if var part = readPart(at: index, year: (year, word.english), from: start) {
      part.value = .date(ISOYear.set(year, in: part.value))
      return part
    }
    let since = text.has("以来", at: index) && word.english == "this year"
    return Reading(
      scalars: start..<(since ? index + 2 : index), kind: .date, value: year.map { .date(ISODate.string(year: $0)) },
      unit: "year",
      english: since ? "since the beginning of this year" : word.english)
  }

  /// 1—4月 behind 今年.
  private func readNumberSpan(at index: Int) -> Reading? {
    guard let numeral = NumeralReader.read(text, at: index), let reading = readDate(numeral), reading.unit == "month",
      reading.kind == .period
    else { return nil }
    return reading
  }

  private func relative(_ offset: Int, _ unit: RelativeWords.Unit) -> Figure.Value? {
    guard let issue = issueDate else { return nil }
    switch unit {
    case .day: return .date(issue.adding(days: offset).description)
    case .month:
      let months = issue.year * 12 + issue.month - 1 + offset
      return .date(ISODate.string(year: months / 12, month: months % 12 + 1))
    }
  }

  private func relativeDay(_ day: Int, monthsAway offset: Int) -> Figure.Value {
    guard let issue = issueDate else { return .date("---" + ISODate.padded(day, 2)) }
    let months = issue.year * 12 + issue.month - 1 + offset
    return .date(ISODate.string(year: months / 12, month: months % 12 + 1, day: day))
  }

  /// 农历五月初五, 正月十五, 腊月二十三.
  private func readLunar(at index: Int) -> Reading? {
    var place = index
    if text.has("农历", at: place) { place += 2 }
    var month: Int?
    if text.has("正月", at: place) { month = 1 }
    if text.has("腊月", at: place) { month = 12 }
    if month != nil {
      place += 2
    } else if place > index, let numeral = NumeralReader.read(text, at: place),
      text[numeral.range.upperBound] == Han.month
    {
      month = numeral.value.whole
      place = numeral.range.upperBound + 1
    }
    guard let month, (1...12).contains(month) else { return nil }
    let start = text[place] == 0x521D ? place + 1 : place
    let name =
      month == 12 && text[index] == 0x814A ? "the 12th lunar month" : "the \(EnglishNumber.ordinal(month)) lunar month"
    guard let day = NumeralReader.read(text, at: start), let value = day.value.whole, (1...30).contains(value),
      day.upper == nil
    else {
      return Reading(scalars: index..<place, kind: .date, value: nil, unit: "lunar", english: name)
    }
    return Reading(
      scalars: index..<day.range.upperBound, kind: .date, value: nil, unit: "lunar",
      english: "the \(EnglishNumber.ordinal(value)) day of \(name)")
  }

  /// 周一, 星期三, 本周五.
  private func readWeekday(at index: Int) -> Reading? {
    guard let word = RelativeWords.weeks.longest(text, at: index) else { return nil }
    let place = index + word.length
    var day = Digits.chinese(text[place]).map { $0 - 1 }
    if text[place] == 0x65E5 || text[place] == 0x5929 { day = 6 }
    guard let day, (0...6).contains(day), text[place] != 0x4E24, !Digits.isChinese(text[place + 1]),
      text[index] != 0x5468 || !Self.afterWeek.contains(text[place + 1])
    else { return nil }
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let part = partOfDay(at: place + 1)
    return Reading(
      scalars: index..<(part?.end ?? place + 1), kind: .date, value: nil, unit: "weekday",
      english: word.meaning + names[day] + (part.map { " " + $0.english } ?? ""))
  }
  private static let afterWeek: Set<UInt32> = Set("个次条年围".scalarValues)
}

/// Sets the year in the months and days of an ISO date or interval.
private enum ISOYear {
  static func set(_ year: Int?, in value: Figure.Value?) -> String {
    guard case .date(let text) = value else { return "" }
    let parts = text.split(separator: "/").map { part -> String in
      let known = !part.hasPrefix("--")
      let rest = known ? String(part.dropFirst(4)) : String(part.dropFirst(1))
      return (year.map { ISODate.padded($0, 4) } ?? "-") + rest
    }
    return parts.joined(separator: "/")
  }
}

extension CalendarDate {
  /// The day some days later, or earlier.
  func adding(days: Int) -> CalendarDate {
    var result = self
    result.day += days
    while result.day < 1 {
      (result.year, result.month) = result.month == 1 ? (result.year - 1, 12) : (result.year, result.month - 1)
      result.day += Self.days(in: result.month, of: result.year)
    }
    while result.day > Self.days(in: result.month, of: result.year) {
      result.day -= Self.days(in: result.month, of: result.year)
      (result.year, result.month) = result.month == 12 ? (result.year + 1, 1) : (result.year, result.month + 1)
    }
    return result
  }
}

/// The words of relative dates.
enum RelativeWords {
  /// What a relative date counts.
  enum Unit: String, Sendable { case day, month }
  typealias Word = (english: String, offset: Int, unit: Unit?)

  static let years = WordTable<(english: String, offset: Int?)>([
    ("今年", ("this year", 0)), ("去年同期", ("the same period last year", nil)),
    ("上年同期", ("the same period of the previous year", nil)),
    ("去年", ("last year", -1)), ("明年", ("next year", 1)), ("前年", ("the year before last", -2)),
    ("后年", ("the year after next", 2)), ("本年度", ("this year", 0)), ("上年", ("the previous year", -1)),
    ("上一年", ("the previous year", -1)),
    ("次年", ("the following year", nil)), ("同年", ("the same year", nil)), ("当年", ("that year", nil)),
    ("往年", ("previous years", nil)),
    ("上年度", ("the previous year", -1)),
  ])
  static let centuries = WordTable<Int>([("上世纪", 20), ("上个世纪", 20), ("本世纪", 21)])
  static let weeks = WordTable<String>([
    ("周", ""), ("星期", ""), ("礼拜", ""), ("本周", "this "), ("上周", "last "), ("下周", "next "), ("每周", "every "),
    ("上星期", "last "), ("下星期", "next "),
  ])
  static let otherWords = WordTable<Bool>(words: "近日本 今天下 今日头条 当天下 明天下 当日本 昨日重现 今后台 当前沿")
  static let days = WordTable<Word>([
    ("近日", ("recently", 0, nil)), ("日前", ("recently", 0, nil)), ("近期", ("recently", 0, nil)),
    ("近来", ("recently", 0, nil)),
    ("近年来", ("in recent years", 0, nil)), ("近年", ("in recent years", 0, nil)), ("近些年", ("in recent years", 0, nil)),
    ("近几年", ("in recent years", 0, nil)),
    ("近几年来", ("in recent years", 0, nil)), ("近两年", ("in the past two years", 0, nil)), ("昨日", ("yesterday", -1, .day)),
    ("昨天", ("yesterday", -1, .day)),
    ("昨晚", ("last night", -1, .day)), ("今日", ("today", 0, .day)), ("今天", ("today", 0, .day)),
    ("今晚", ("tonight", 0, .day)), ("今晨", ("this morning", 0, .day)),
    ("今早", ("this morning", 0, .day)), ("明日", ("tomorrow", 1, .day)), ("明天", ("tomorrow", 1, .day)),
    ("前天", ("the day before yesterday", -2, .day)), ("前日", ("the day before yesterday", -2, .day)),
    ("后天", ("the day after tomorrow", 2, .day)), ("当天", ("that day", 0, nil)), ("当日", ("that day", 0, nil)),
    ("当晚", ("that evening", 0, nil)), ("同日", ("the same day", 0, nil)),
    ("次日", ("the following day", 0, nil)), ("本月", ("this month", 0, .month)), ("上月", ("last month", -1, .month)),
    ("上个月", ("last month", -1, .month)), ("下月", ("next month", 1, .month)),
    ("下个月", ("next month", 1, .month)), ("当月", ("that month", 0, nil)), ("本周", ("this week", 0, nil)),
    ("上周", ("last week", 0, nil)), ("下周", ("next week", 0, nil)), ("周末", ("the weekend", 0, nil)),
    ("本周末", ("this weekend", 0, nil)),
    ("月底", ("the end of the month", 0, nil)), ("月初", ("the beginning of the month", 0, nil)),
  ])
}
