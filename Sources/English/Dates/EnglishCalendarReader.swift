/// Dates and times of an English text: April 28, 28 April, May 18 to 20, Q2, the late 1990s, 9:30 a.m.
extension EnglishFigureReader {
  /// The dates that start at a token.
  func readCalendar(at index: Int) -> ([EnglishFigure], Int)? {
    readMonth(at: index) ?? readDayMonth(at: index) ?? readPart(at: index) ?? readDecade(at: index) ?? readTime(
      at: index)
      ?? readWeekday(at: index)
  }

  /// The part of a month, a year, a decade or a century that the words in front tell, and where they start.
  ///
  /// `early June`, `mid-June`, `the end of 2023`, `the first ten days of June`.
  func part(before index: Int, of figure: EnglishFigure) -> (part: EnglishFigure.Part, start: Int)? {
    switch figure.content {
    case .month, .year, .decade, .century: break
    default: return nil
    }
    var place = index - 1
    if word(place) == "the" || word(place) == "of" && word(place - 1) != "days" { place -= 1 }
    if word(place) == "of" { place -= 1 }
    if let part = EnglishWords.parts[word(place)] { return (part, place) }
    // the first ten days of June, the last third of June
    guard word(index - 1) == "of", word(index - 2) == "days" else { return nil }
    for back in 3...5 {
      switch word(index - back) {
      case "first": return (.early, index - back)
      case "second", "middle": return (.middle, index - back)
      case "last", "third", "final": return (.late, index - back)
      default: continue
      }
    }
    return nil
  }

  private func day(_ index: Int) -> (Int, Int)? {
    guard let number = tokens[safe: index]?.number, number >= 1, number <= 31, number == number.rounded(),
      tokens[index].text.utf8.count <= 2
    else { return nil }
    var next = index + 1
    if let suffix = tokens[safe: next], suffix.isGlued {
      guard ["st", "nd", "rd", "th", ",", ".", ")", ";"].contains(suffix.text) else { return nil }
      if suffix.text.count == 2 { next += 1 }
    }
    return (Int(number), next)
  }

  private func year(_ index: Int) -> (Int, Int)? {
    let place = word(index) == "," ? index + 1 : index
    guard let token = tokens[safe: place], let number = token.number, token.text.utf8.count == 4, !token.isGrouped,
      number >= 1000, number < 2200
    else { return nil }
    if let next = tokens[safe: place + 1], next.isGlued, next.text.allSatisfy(\.isLetter) { return nil }
    return (Int(number), place + 1)
  }

  /// April 28, 2025; May 18 to 20; April 2025; April to June.
  private func readMonth(at index: Int) -> ([EnglishFigure], Int)? {
    guard let month = EnglishWords.months[word(index)], tokens[index].isCapitalized else { return nil }
    let place = word(index + 1) == "." ? index + 2 : index + 1
    guard let (first, after) = day(place) else {
      if word(index) == "may" || word(index) == "march", year(place) == nil, !tokens[index].isHyphenated,
        ![
          "in", "of", "since", "by", "to", "from", "until", "last", "this", "early", "late", "mid", "through", "next",
          "and", "",
        ].contains(word(index - 1))
      {
        return nil
      }
      var result = [figure(index, index + 1, .month(month))]
      if let (year, next) = year(place) {
        result.append(figure(next - 1, next, .year(year)))
        return (result, next)
      }
      return (result, index + 1)
    }
    var result = [figure(index, after, .day(month: month, day: first))]
    var next = after
    if let (last, end) = secondDay(after), last > first {
      result.append(figure(end - 1, end, .day(month: month, day: last)))
      next = end
    }
    if let (year, end) = year(next) {
      result.append(figure(end - 1, end, .year(year)))
      next = end
    }
    return (result, next)
  }

  private func secondDay(_ index: Int) -> (Int, Int)? {
    if tokens[safe: index]?.isHyphenated == true { return day(index) }
    guard ["to", "through", "and", "until"].contains(word(index)), EnglishWords.months[word(index + 1)] == nil else {
      return nil
    }
    guard let (last, end) = day(index + 1),
      word(index) != "and" || [",", ".", ""].contains(word(end)) || EnglishWords.months[word(end)] == nil
    else { return nil }
    // May 18 and 20 people: only a day where no noun follows
    if word(index) == "and", let next = tokens[safe: end], next.text.first?.isLetter == true,
      !["in", "at", "at", "this", "of"].contains(next.text)
    {
      return nil
    }
    return (last, end)
  }

  /// 28 April 2025; 18 to 20 May.
  private func readDayMonth(at index: Int) -> ([EnglishFigure], Int)? {
    guard let (first, after) = day(index) else { return nil }
    if let month = EnglishWords.months[word(after)], tokens[after].isCapitalized {
      var result = [figure(index, after + 1, .day(month: month, day: first))]
      if let (year, end) = year(after + 1) {
        result.append(figure(end - 1, end, .year(year)))
        return (result, end)
      }
      return (result, after + 1)
    }
    let place =
      ["to", "and"].contains(word(after)) ? after + 1 : tokens[safe: after]?.isHyphenated == true ? after : -1
    guard place > 0, let (last, end) = day(place), let month = EnglishWords.months[word(end)], tokens[end].isCapitalized
    else { return nil }
    return (
      [figure(index, after, .day(month: month, day: first)), figure(place, end + 1, .day(month: month, day: last))],
      end + 1
    )
  }

  /// Q2, the second quarter, the first three quarters, the first half, H1.
  private func readPart(at index: Int) -> ([EnglishFigure], Int)? {
    if word(index) == "q" || word(index) == "h", let number = tokens[safe: index + 1]?.number,
      tokens[index + 1].isGlued, number <= 4
    {
      return ([figure(index, index + 2, word(index) == "q" ? .quarter(Int(number)) : .half(Int(number)))], index + 2)
    }
    if word(index) == "latter", word(index + 1) == "half" { return ([figure(index, index + 2, .half(2))], index + 2) }
    guard let (value, next) = ordinal(at: index) else { return nil }
    if word(next).hasPrefix("quarter"), value <= 4 { return ([figure(index, next + 1, .quarter(value))], next + 1) }
    if word(next) == "half", value <= 2 { return ([figure(index, next + 1, .half(value))], next + 1) }
    if let number = EnglishNumeral.read(tokens, at: next), value == 1,
      ["quarters", "months"].contains(word(number.next))
    {
      let count = Int(number.value)
      if word(number.next) == "quarters" {
        return ([figure(index, number.next + 1, .firstMonths(count * 3))], number.next + 1)
      }
      return ([figure(index, number.next + 1, .firstMonths(count))], number.next + 1)
    }
    return nil
  }

  /// The 1980s, the eighties.
  private func readDecade(at index: Int) -> ([EnglishFigure], Int)? {
    if let number = tokens[safe: index]?.number, let s = tokens[safe: index + 1], s.isGlued, s.text == "s",
      number >= 1000, number < 2200
    {
      return (
        [
          figure(
            index, index + 2,
            number.truncatingRemainder(dividingBy: 100) == 0 ? .century(Int(number) / 100 + 1) : .decade(Int(number)))
        ], index + 2
      )
    }
    if let number = tokens[safe: index]?.number, let s = tokens[safe: index + 1], s.isGlued, s.text == "s",
      number >= 20, number < 100
    {
      if isOfAge(index) {
        var result = figure(index, index + 2, .number(number, unit: "year"))
        result.bound = .moreThan
        return ([result], index + 2)
      }
      return ([figure(index, index + 2, .decade(1900 + Int(number)))], index + 2)
    }
    return nil
  }

  /// 9:30 a.m., 3 p.m., 14:30, noon, half past nine.
  private func readTime(at index: Int) -> ([EnglishFigure], Int)? {
    if word(index) == "noon" { return ([figure(index, index + 1, .time(720))], index + 1) }
    if word(index) == "midnight" { return ([figure(index, index + 1, .time(0))], index + 1) }
    if word(index) == "half", word(index + 1) == "past", let hour = EnglishNumeral.read(tokens, at: index + 2) {
      return (
        [figure(index, hour.next, .time(meridiem(Int(hour.value) * 60 + 30, at: hour.next).minutes))],
        meridiem(0, at: hour.next).next
      )
    }
    guard let number = tokens[safe: index]?.number, number <= 24, number == number.rounded() else { return nil }
    var minutes = Int(number) * 60
    var next = index + 1
    var isTime = false
    if word(next) == ":", let minute = tokens[safe: next + 1], minute.isGlued, minute.text.utf8.count == 2,
      let value = minute.number, value < 60
    {
      minutes += Int(value)
      next += 2
      isTime = true
    } else if tokens[index].text.contains(".") {
      return nil
    }
    // 4 or 5 in the morning
    if !isTime, ["or", "to"].contains(word(next)) || tokens[safe: next]?.isHyphenated == true,
      let (second, end) = readTime(at: tokens[next].isHyphenated ? next : next + 1), second.count == 1,
      case .time(let later) = second[0].content
    {
      let earlier = later >= 720 && minutes < 720 ? minutes + 720 : minutes
      return ([figure(index, next, .time(earlier))] + second, end)
    }
    let end = meridiem(minutes, at: next)
    guard isTime || end.next > next else { return nil }
    return ([figure(index, end.next, .time(end.minutes))], end.next)
  }

  /// The minutes of the day, in the half of it that stands behind the time.
  private func meridiem(_ minutes: Int, at index: Int) -> (minutes: Int, next: Int) {
    let text = word(index)
    let isMorning = ["a.m", "am"].contains(text)
    let isAfternoon = ["p.m", "pm"].contains(text)
    var next = index
    if isMorning || isAfternoon { next += 1 }
    if word(next) == "o'clock" { next += 1 }
    var place = next
    var afternoon = isAfternoon
    if word(place) == "in" || word(place) == "at" {
      place += word(place + 1) == "the" ? 2 : 1
      if ["afternoon", "evening", "night"].contains(word(place)) {
        afternoon = true
        next = place + 1
      } else if word(place) == "morning" {
        next = place + 1
      }
    }
    var result = minutes
    if afternoon, minutes < 720 { result += 720 }
    if isMorning, minutes >= 720 { result -= 720 }
    return (result, next)
  }

  private func readWeekday(at index: Int) -> ([EnglishFigure], Int)? {
    guard let day = EnglishWords.weekdays[word(index)], tokens[index].isCapitalized else { return nil }
    return ([figure(index, index + 1, .weekday(day))], index + 1)
  }
}
