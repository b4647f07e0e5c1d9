import Chinese

/// Dates that start with a number: 2025年4月28日, 4月28日, 28日, 2021—2025年, 5月18日至20日, 20世纪80年代末.
extension FigureReader {
  /// The date that a numeral begins; `nil` where it is none.
  func readDate(_ numeral: Numeral) -> Reading? {
    guard !numeral.isMore, numeral.upper == nil, let value = numeral.value.whole else { return nil }
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    if let era = readCentury(numeral, value) { return era }
    switch text[end] {
    case Han.year where isYear(numeral): return readYear(value, start: start, at: end + 1)
    case Han.year where numeral.form == .arabic && value > 2100: return nil
    case Han.month where isMonth(numeral): return readMonth(value, year: nil, start: start, at: end + 1)
    case Han.day where numeral.form == .arabic && (1...31).contains(value) && !numeral.hasPlace:
      return readLoneDay(value, numeral)
    case _ where numeral.form == .arabic && value <= 12 && !numeral.hasPlace: return readMonthSpan(numeral, value)
    default: break
    }
    if let quarter = readQuarter(at: start, year: nil, from: start) { return quarter }
    return readYearSpan(numeral, value)
  }

  private func isYear(_ numeral: Numeral) -> Bool {
    guard numeral.digitCount == 4, !numeral.hasPlace, let value = numeral.value.whole, (1000...2199).contains(value)
    else {
      return false
    }
    // 树龄达1300年, 距今2000年
    if Self.lengths.longest(text, before: numeral.range.lowerBound) != nil { return false }
    // 2000年来 is a year count only with 多 or 余; a bound in front makes it a length of time too
    return numeral.form != .chinese
      && BoundWord.read(text, before: numeral.range.lowerBound, bare: false, floor: floor) == nil
  }

  private static let lengths = EndingTable<Bool>(
    ["达", "达到", "长达", "已有", "距今", "历经", "有着", "延续"].map { ($0, true) })

  private func isMonth(_ numeral: Numeral) -> Bool {
    guard let value = numeral.value.whole, (1...12).contains(value),
      numeral.value.exponent == 0 || numeral.value.whole != nil
    else { return false }
    return (numeral.form == .arabic && !numeral.hasPlace && numeral.digitCount <= 2)
      || (numeral.form == .chinese && text[numeral.range.upperBound + 1] != 0x5929)
  }

  // MARK: - From the year on

  /// What follows 2025年: a month, a part of the year, another year, or nothing.
  func readYear(_ year: Int, start: Int, at index: Int) -> Reading? {
    var start = start
    let name: String
    let iso: Int
    if text.has("公元前", at: start - 3) {
      (start, name, iso) = (start - 3, "\(year) BC", -year + 1)
    } else {
      (name, iso) = (String(year), year)
    }
    if let month = NumeralReader.read(text, at: index), isMonth(month), text[month.range.upperBound] == Han.month,
      let value = month.value.whole
    {
      return readMonth(value, year: (iso, name), start: start, at: month.range.upperBound + 1)
    }
    if let span = readMonthSpanAfterYear(at: index, year: (iso, name), start: start) { return span }
    if let part = readPart(at: index, year: (iso, name), from: start) { return part }
    let after = text[index] == 0x5EA6 && !text.has("年度", at: index) ? index + 1 : index
    if let join = Self.dateJoins.longest(text, at: index),
      let other = NumeralReader.read(text, at: index + join.length),
      isYear(other), text[other.range.upperBound] == Han.year, let last = other.value.whole, last > year
    {
      let value = ISODate.string(year: iso) + "/" + ISODate.string(year: last)
      return Reading(
        scalars: start..<other.range.upperBound + 1, kind: .period, value: .date(value), unit: "year",
        english: "\(name) to \(last)")
    }
    return Reading(
      scalars: start..<after, kind: .date, value: .date(ISODate.string(year: iso)), unit: "year", english: name)
  }

  static let dateJoins = WordTable<Bool>(words: "至 到 — —— – ～ ~ － -")

  /// 2021—2025年.
  private func readYearSpan(_ first: Numeral, _ year: Int) -> Reading? {
    guard isYear(first), let join = Self.dateJoins.longest(text, at: first.range.upperBound),
      let second = NumeralReader.read(text, at: first.range.upperBound + join.length),
      isYear(second) || second.value.double < 100,
      text[second.range.upperBound] == Han.year, var last = second.value.whole
    else { return nil }
    if last < 100 { last += year / 100 * 100 }
    guard last > year else { return nil }
    let isAcademic = text.has("学年", at: second.range.upperBound)
    let end = second.range.upperBound + (isAcademic ? 0 : 1) + (text[second.range.upperBound + 1] == 0x5EA6 ? 1 : 0)
    return Reading(
      scalars: first.range.lowerBound..<end, kind: .period,
      value: .date(ISODate.string(year: year) + "/" + ISODate.string(year: last)), unit: "year",
      english: "\(year) to \(last)")
  }

  // MARK: - Months and days

  /// What follows 4月: a day, a part of the month, another month, or nothing.
  func readMonth(_ month: Int, year: (iso: Int, name: String)?, start: Int, at index: Int) -> Reading? {
    let iso = year?.iso ?? issueDate?.nearestYear(month: month)
    let name = EnglishDate.months[month - 1]
    if let day = NumeralReader.read(text, at: index), let value = day.value.whole, (1...31).contains(value),
      !day.isMore,
      day.upper == nil, text[day.range.upperBound] == Han.day || text[day.range.upperBound] == 0x53F7
    {
      return readDay(value, month: month, year: year, start: start, at: day.range.upperBound + 1)
    }
    // 5月18至20日
    if let day = NumeralReader.read(text, at: index), let first = day.value.whole, day.form == .arabic,
      let join = Self.dateJoins.longest(text, at: day.range.upperBound),
      let other = NumeralReader.read(text, at: day.range.upperBound + join.length), let last = other.value.whole,
      last > first,
      last <= 31, text[other.range.upperBound] == Han.day
    {
      return span(month, first, month, last, year, start..<other.range.upperBound + 1)
    }
    // 九月初九: only the lunar calendar counts its first ten days so
    if text[index] == 0x521D, let day = Digits.chinese(text[index + 1]) ?? (text[index + 1] == 0x5341 ? 10 : nil),
      day > 0,
      year == nil
    {
      return Reading(
        scalars: start..<index + 2, kind: .date, value: nil, unit: "lunar",
        english: "the \(EnglishNumber.ordinal(day)) day of the \(EnglishNumber.ordinal(month)) lunar month")
    }
    var end = index
    if text[end] == 0x4EFD { end += 1 }
    if let part = Self.monthParts.longest(text, at: end) {
      let (words, days) = part.meaning
      let english = words.replacing("@", with: name) + (year.map { " " + $0.name } ?? "")
      let last = days.upperBound > 28 ? CalendarDate.days(in: month, of: iso ?? 2024) : days.upperBound
      let value =
        ISODate.string(year: iso, month: month, day: days.lowerBound) + "/"
        + ISODate.string(year: iso, month: month, day: last)
      return Reading(
        scalars: start..<end + part.length, kind: .period, value: .date(value), unit: "month", english: english)
    }
    if let join = Self.dateJoins.longest(text, at: end), let other = NumeralReader.read(text, at: end + join.length),
      isMonth(other), text[other.range.upperBound] == Han.month, let last = other.value.whole,
      NumeralReader.read(text, at: other.range.upperBound + 1).map({ text[$0.range.upperBound] != Han.day }) ?? true
    {
      let suffix = year.map { " " + $0.name } ?? ""
      let value =
        ISODate.string(year: iso, month: month) + "/"
        + ISODate.string(year: iso.map { last < month ? $0 + 1 : $0 }, month: last)
      return Reading(
        scalars: start..<other.range.upperBound + 1, kind: .period, value: .date(value), unit: "month",
        english: "\(name) to \(EnglishDate.months[last - 1])\(suffix)")
    }
    return Reading(
      scalars: start..<end, kind: .date, value: .date(ISODate.string(year: iso, month: month)), unit: "month",
      english: name + (year.map { " " + $0.name } ?? ""))
  }

  /// What follows 4月28日: another day, or nothing.
  private func readDay(_ day: Int, month: Int, year: (iso: Int, name: String)?, start: Int, at index: Int) -> Reading {
    let iso = year?.iso ?? issueDate?.nearestYear(month: month)
    if let join = Self.dateJoins.longest(text, at: index),
      let other = NumeralReader.read(text, at: index + join.length),
      let value = other.value.whole
    {
      let end = other.range.upperBound
      if text[end] == Han.day, value > day, value <= 31 { return span(month, day, month, value, year, start..<end + 1) }
      if text[end] == Han.month, (1...12).contains(value), let last = NumeralReader.read(text, at: end + 1),
        let lastDay = last.value.whole, text[last.range.upperBound] == Han.day
      {
        return span(month, day, value, lastDay, year, start..<last.range.upperBound + 1)
      }
    }
    let name = EnglishDate.day(month: month, day: day, year: year?.name)
    let part = partOfDay(at: index)
    return Reading(
      scalars: start..<(part?.end ?? index), kind: .date,
      value: .date(ISODate.string(year: iso, month: month, day: day)), unit: "day",
      english: part.map { "the \($0.english) of \(name)" } ?? name)
  }

  private func span(
    _ month: Int, _ day: Int, _ lastMonth: Int, _ lastDay: Int, _ year: (iso: Int, name: String)?, _ range: Range<Int>
  ) -> Reading {
    let iso = year?.iso ?? issueDate?.nearestYear(month: month)
    let value =
      ISODate.string(year: iso, month: month, day: day) + "/"
      + ISODate.string(year: iso.map { lastMonth < month ? $0 + 1 : $0 }, month: lastMonth, day: lastDay)
    let last = lastMonth == month ? String(lastDay) : EnglishDate.day(month: lastMonth, day: lastDay, year: nil)
    return Reading(
      scalars: range, kind: .period, value: .date(value), unit: "day",
      english: EnglishDate.day(month: month, day: day, year: nil) + " to " + last + (year.map { ", " + $0.name } ?? ""))
  }

  /// 28日 without a month; 近3日 and 连续3日 are lengths of time.
  private func readLoneDay(_ day: Int, _ numeral: Numeral) -> Reading? {
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound + 1)
    if Self.beforeLength.contains(text[start - 1]) || text[end] == 0x5185 || text[end] == 0x6E38 {
      return Reading(
        scalars: start..<end, kind: .measure, value: .number(Double(day)), unit: "day",
        english: EnglishNumber.cardinal(ExactNumber(day)) + (day == 1 ? " day" : " days"))
    }
    let iso = issueDate.flatMap { issue -> String? in
      var (year, month) = (issue.year, issue.month)
      if day > issue.day + 15 { (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1) }
      return day <= CalendarDate.days(in: month, of: year) ? ISODate.string(year: year, month: month, day: day) : nil
    }
    return Reading(
      scalars: start..<end, kind: .date, value: .date(iso ?? "---" + ISODate.padded(day, 2)), unit: "day",
      english: "the " + EnglishNumber.ordinal(day))
  }
  private static let beforeLength: Set<UInt32> = Set("近续期达这前后满每隔共".scalarValues)

  /// 1—4月, 1至4月.
  private func readMonthSpan(_ first: Numeral, _ month: Int) -> Reading? {
    guard month > 0, let join = Self.dateJoins.longest(text, at: first.range.upperBound),
      let second = NumeralReader.read(text, at: first.range.upperBound + join.length), isMonth(second),
      text[second.range.upperBound] == Han.month, let last = second.value.whole, last > month
    else { return nil }
    let iso = issueDate?.nearestYear(month: last)
    let end = second.range.upperBound + 1 + (text[second.range.upperBound + 1] == 0x4EFD ? 1 : 0)
    let value = ISODate.string(year: iso, month: month) + "/" + ISODate.string(year: iso, month: last)
    return Reading(
      scalars: first.range.lowerBound..<end, kind: .period, value: .date(value), unit: "month",
      english: "\(EnglishDate.months[month - 1]) to \(EnglishDate.months[last - 1])")
  }

  private func readMonthSpanAfterYear(at index: Int, year: (iso: Int, name: String), start: Int) -> Reading? {
    guard let first = NumeralReader.read(text, at: index), let month = first.value.whole, (1...12).contains(month),
      var span = readMonthSpan(first, month), case .date(let value) = span.value
    else { return nil }
    span.scalars = start..<span.scalars.upperBound
    span.english += " " + year.name
    let parts = value.split(separator: "/").map { ISODate.string(year: year.iso) + "-" + $0.suffix(2) }
    span.value = .date(parts.joined(separator: "/"))
    return span
  }

  private static let monthParts = WordTable<(String, ClosedRange<Int>)>([
    ("上旬", ("early @", 1...10)), ("中旬", ("mid-@", 11...20)), ("下旬", ("late @", 21...31)),
    ("中下旬", ("mid-to-late @", 11...31)), ("初", ("early @", 1...10)),
    ("底", ("the end of @", 21...31)), ("末", ("the end of @", 21...31)), ("中", ("mid-@", 11...20)),
  ])
}

/// Dates in American English.
enum EnglishDate {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `April 28`, `April 28, 2025`.
  static func day(month: Int, day: Int, year: String?) -> String {
    months[month - 1] + " \(day)" + (year.map { ", " + $0 } ?? "")
  }
}
