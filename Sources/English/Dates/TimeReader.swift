import Chinese

/// Times of the day: 上午9时30分, 19:30, 晚上8点, 9时至11时; and dates in digits such as 2025-04-28.
extension FigureReader {
  /// 上午, 下午, 凌晨, 晚上 with the time behind it, or alone.
  func readDayTime(at index: Int) -> Reading? {
    guard let part = Self.dayParts.longest(text, at: index) else { return nil }
    let place = index + part.length
    if let reading = readTimeOfDay(at: place, part: part.meaning, from: index) { return reading }
    return nil
  }

  /// 上午 or 晚 behind a day, where no clock time follows.
  func partOfDay(at index: Int) -> (english: String, end: Int)? {
    guard let part = Self.partNames.longest(text, at: index), readDayTime(at: index) == nil else { return nil }
    return (part.meaning, index + part.length)
  }
  private static let partNames = WordTable<String>([
    ("上午", "morning"), ("早上", "morning"), ("早晨", "morning"), ("清晨", "early morning"), ("凌晨", "early morning"),
    ("中午", "noon"),
    ("下午", "afternoon"), ("傍晚", "evening"), ("晚上", "evening"), ("晚间", "evening"), ("晚", "evening"), ("深夜", "night"),
  ])

  /// A numeral that begins a time: 9时30分, 15时, 8点半.
  func readTime(_ numeral: Numeral) -> Reading? {
    let end = numeral.range.upperBound
    guard text[end] == 0x65F6 || text[end] == 0x70B9, numeral.upper == nil,
      !numeral.hasPlace || numeral.form == .chinese
    else { return nil }
    // 三点意见 are points; 8点 alone is a time only in digits
    if numeral.form == .chinese, text[end] == 0x70B9, !isMinutes(at: end + 1) { return nil }
    if text[end] == 0x65F6, !(text[end + 1] != 0x671F && text[end + 1] != 0x5019 && text[end + 1] != 0x4EE3) {
      return nil
    }
    if text[end] == 0x70B9, !isMinutes(at: end + 1), Han.isIdeograph(text[end + 1]),
      !Self.afterHour.contains(text[end + 1]), !Self.beforeHour.contains(text[numeral.range.lowerBound - 1])
    {
      return nil
    }
    return readTimeOfDay(at: numeral.range.lowerBound, part: .unknown, from: numeral.range.lowerBound)
  }
  /// 当晚10点: what a part of the day ends with.
  private static let beforeHour: Set<UInt32> = Set("晚早晨午夜".scalarValues)
  private static let afterHour: Set<UInt32> = Set("许整左前后至到起开钟半在我多".scalarValues)

  private func isMinutes(at index: Int) -> Bool {
    if text[index] == Han.half || text[index] == 0x6574 || text[index] == 0x949F || text[index] == 0x8BB8 {
      return true
    }
    guard let minutes = NumeralReader.read(text, at: index) else { return false }
    return text[minutes.range.upperBound] == 0x5206 || (minutes.form == .arabic && minutes.digitCount == 2)
  }

  private func readTimeOfDay(at index: Int, part: DayPart, from start: Int) -> Reading? {
    // 今晚8时, 当晚7点半
    let isEvening = part == .unknown && text[index - 1] == 0x665A
    guard let first = clock(at: index, part: isEvening ? .afternoon : part) else { return nil }
    if let join = Self.dateJoins.longest(text, at: first.end) {
      let secondPart = Self.dayParts.longest(text, at: first.end + join.length)
      let place = first.end + join.length + (secondPart?.length ?? 0)
      if let second = clock(at: place, part: secondPart?.meaning ?? part) {
        return Reading(
          scalars: start..<second.end, kind: .period, value: .date(first.iso + "/" + second.iso), unit: "time",
          english: first.english + " to " + second.english)
      }
    }
    return Reading(
      scalars: start..<first.end, kind: .time, value: .date(first.iso), unit: "time", english: first.english)
  }

  /// One time of the day: hour, minutes, and where it ends.
  private func clock(at index: Int, part: DayPart) -> (iso: String, english: String, end: Int)? {
    guard let hour = hour(at: index) else { return nil }
    var end = hour.end
    var minute = 0
    let mark = text[end - 1]
    if Self.colons.contains(mark) {
      guard let minutes = NumeralReader.read(text, at: end), let value = minutes.value.whole, minutes.digitCount == 2,
        value < 60
      else { return nil }
      minute = value
      end = minutes.range.upperBound
    } else if text[end] == Han.half {
      minute = 30
      end += 1
    } else if text[end + 1] == 0x523B, let quarters = Digits.chinese(text[end]), [1, 3].contains(quarters) {
      // 8点一刻
      minute = quarters * 15
      end += 2
    } else if text[end] == 0x6574 || text[end] == 0x949F {
      end += 1
    } else if let minutes = NumeralReader.read(text, at: end), let value = minutes.value.whole, value < 60,
      minutes.upper == nil,
      text[minutes.range.upperBound] == 0x5206 || (minutes.form == .arabic && minutes.digitCount == 2 && mark == 0x70B9)
    {
      minute = value
      end = minutes.range.upperBound + (text[minutes.range.upperBound] == 0x5206 ? 1 : 0)
    }
    // 凌晨四五点: 4 or 5 a.m.
    if let later = hour.later, minute == 0, let first = part.hour(hour.value), let second = part.hour(later) {
      let times = [first, second].map { EnglishTime.string(hour: $0, minute: 0, sure: true) }
      return ("T" + ISODate.padded(first, 2) + ":00", times[0].prefix { $0 != " " } + " or " + times[1], end)
    }
    guard let value = part.hour(hour.value) else { return nil }
    let iso = "T" + ISODate.padded(value, 2) + ":" + ISODate.padded(minute, 2)
    return (
      iso, EnglishTime.string(hour: value, minute: minute, sure: part != .unknown || value > 12 || mark == 0x3A), end
    )
  }

  /// The hour and the place behind its 时, 点 or colon.
  private func hour(at index: Int) -> (value: Int, later: Int?, end: Int)? {
    if text[index] == 0x96F6, text[index + 1] == 0x65F6 || text[index + 1] == 0x70B9 { return (0, nil, index + 2) }
    guard let numeral = NumeralReader.read(text, at: index), let value = numeral.value.whole, value <= 24,
      !numeral.isMore
    else { return nil }
    let mark = text[numeral.range.upperBound]
    guard mark == 0x65F6 || mark == 0x70B9 || Self.colons.contains(mark) else { return nil }
    return (value, numeral.upper?.whole, numeral.range.upperBound + 1)
  }

  /// : and ：, and the ∶ of ratios, which some papers print in times.
  private static let colons: Set<UInt32> = [0x3A, 0xFF1A, 0x2236]

  /// 19:30, where no score is told.
  func readClock(at index: Int) -> Reading? {
    guard let numeral = NumeralReader.read(text, at: index), numeral.form == .arabic, !numeral.hasPlace else {
      return nil
    }
    let mark = text[numeral.range.upperBound]
    guard Self.colons.contains(mark), Digits.arabic(text[numeral.range.upperBound + 1]) != nil,
      Digits.arabic(text[numeral.range.upperBound + 2]) != nil
    else { return nil }
    return readTimeOfDay(at: index, part: .unknown, from: index)
  }

  /// 零时.
  func readMidnight(at index: Int) -> Reading? {
    guard text[index + 1] == 0x65F6 || text[index + 1] == 0x70B9 && !Digits.isChinese(text[index + 2]) else {
      return nil
    }
    return readTimeOfDay(at: index, part: .unknown, from: index)
  }

  /// 零下5℃.
  func readMinus(at index: Int) -> Reading? {
    guard text[index + 1] == 0x4E0B, let numeral = NumeralReader.read(text, at: index + 2) else { return nil }
    let next = numeral.range.upperBound
    guard let end = text[next] == 0x5EA6 ? next + 1 : tail(of: numeral)?.end else { return nil }
    let number = EnglishNumber.cardinal(numeral.value, spelled: false)
    return Reading(
      scalars: index..<end, kind: .measure, value: .number(-numeral.value.double),
      bound: numeral.isMore ? .moreThan : .exactly, unit: "celsius",
      english: numeral.isMore
        ? "more than \(number) degrees Celsius below zero" : "minus \(number) degrees Celsius")
  }

  /// 2025-04-28, 2025/4/28, 2025.4.28.
  func readNumericDate(at index: Int) -> Reading? {
    guard let year = digits(at: index), year.count == 4, (1900...2100).contains(year.value) else { return nil }
    let mark = text[year.end]
    guard mark == 0x2D || mark == 0x2F || mark == 0x2E, let month = digits(at: year.end + 1), text[month.end] == mark,
      let day = digits(at: month.end + 1), (1...12).contains(month.value), (1...31).contains(day.value)
    else { return nil }
    return Reading(
      scalars: index..<day.end, kind: .date,
      value: .date(ISODate.string(year: year.value, month: month.value, day: day.value)), unit: "day",
      english: EnglishDate.day(month: month.value, day: day.value, year: String(year.value)))
  }

  private func digits(at index: Int) -> (value: Int, count: Int, end: Int)? {
    var end = index
    var value = 0
    while let digit = Digits.arabic(text[end]), end - index < 5 {
      value = value * 10 + digit
      end += 1
    }
    return end > index ? (value, end - index, end) : nil
  }

  private static let dayParts = WordTable<DayPart>([
    ("上午", .morning), ("早上", .morning), ("早晨", .morning), ("清晨", .morning), ("凌晨", .morning), ("今晨", .morning),
    ("早", .morning),
    ("中午", .noon), ("下午", .afternoon), ("午后", .afternoon), ("傍晚", .afternoon), ("晚上", .afternoon), ("晚间", .afternoon),
    ("晚", .afternoon),
    ("深夜", .night), ("夜间", .night), ("夜里", .night),
  ])
}

/// The part of the day that stands in front of a time.
enum DayPart: Sendable {
  case unknown, morning, noon, afternoon, night

  /// The hour on the clock of 24 hours.
  func hour(_ hour: Int) -> Int? {
    switch self {
    case .unknown, .morning: hour
    case .noon: hour < 10 ? hour + 12 : hour
    case .afternoon: hour < 12 ? hour + 12 : hour
    case .night: hour >= 6 && hour < 12 ? hour + 12 : hour
    }
  }
}

/// Times in American English.
enum EnglishTime {
  /// `9:30 a.m.`, `3 p.m.`, `noon`; `sure` is false where the half of the day is not told and could be either.
  static func string(hour: Int, minute: Int, sure: Bool) -> String {
    if minute == 0, hour == 12 { return "noon" }
    if minute == 0, hour == 0 || hour == 24 { return "midnight" }
    let shown = hour % 12 == 0 ? 12 : hour % 12
    let time = minute == 0 ? "\(shown)" : "\(shown):" + ISODate.padded(minute, 2)
    return time + (hour % 24 < 12 ? " a.m." : " p.m.")
  }
}
