/// Figures that English tells in words: doubled, tens of thousands, half, a quarter, a decade, the 26th, No. 1.
extension EnglishFigureReader {
  /// A figure without a number word.
  func readWordFigure(at index: Int) -> ([EnglishFigure], Int)? {
    let text = word(index)
    if let factor = EnglishWords.factors[text] {
      if text == "double",
        word(index + 1) == "digit" || word(index + 1) == "check" || tokens[safe: index + 1]?.isHyphenated == true
      {
        return nil
      }
      return ([word(figure(index, index + 1, .factor(factor)), index, index + 1)], index + 1)
    }
    if let fold = EnglishWords.folds[text] {
      return ([word(figure(index, index + 1, .times(fold)), index, index + 1)], index + 1)
    }
    if text == "twice" { return ([word(figure(index, index + 1, .times(2)), index, index + 1)], index + 1) }
    if let value = EnglishWords.vague[text], text != "tens" || word(index + 1) == "of" {
      var (value, next) = (value, index + 1)
      while word(next) == "of", let more = EnglishWords.vague[word(next + 1)] ?? EnglishWords.scales[word(next + 1)] {
        value *= more
        next += 2
      }
      if text == "scores", word(next) != "of" { return nil }
      return ([word(figure(index, next, .vague(value)), index, next)], next)
    }
    if text == "score", word(index - 1) == "a", word(index + 1) == "of" {
      return ([word(figure(index - 1, index + 1, .number(20, unit: "")), index - 1, index + 1)], index + 1)
    }
    if text == "half" { return readHalf(at: index) }
    if let age = EnglishWords.ages[text], isOfAge(index) {
      var result = figure(index, index + 1, .number(age, unit: "year"))
      result.bound = .moreThan
      return ([result], index + 1)
    }
    if ["a", "an", "one", "every"].contains(text), let whole = EnglishWords.denominators[word(index + 1)], whole > 2,
      ["of", "more", "less", ".", ",", ";", ""].contains(word(index + 2)) || word(index + 2).hasSuffix("er")
        || ["by", "to", "about", "nearly", "than", "over", "almost", "around", "only", "some", "roughly"].contains(
          word(index - 1))
    {
      return ([word(figure(index, index + 2, .share(1 / whole)), index, index + 2)], index + 2)
    }
    if text == "minus", let number = EnglishNumeral.read(tokens, at: index + 1) {
      if let tail = readTail(number, at: number.next), case .share(let share) = tail.content {
        return ([figure(index, tail.next, .share(-share), number.significant)], tail.next)
      }
      let unit = measure(at: number.next)
      let end = unit?.next ?? number.next
      return ([figure(index, end, .number(-number.value, unit: unit?.unit ?? ""), number.significant)], end)
    }
    if ["a", "the", "past", "last"].contains(text), ["decade", "century", "fortnight"].contains(word(index + 1)) {
      guard text == "a" || word(index - 1) == "the" || text == "the" else { return nil }
      let unit = word(index + 1) == "fortnight" ? "week" : word(index + 1)
      return (
        [word(figure(index, index + 2, .number(unit == "week" ? 2 : 1, unit: unit)), index, index + 2)], index + 2
      )
    }
    if ["a", "an", "every", "each"].contains(text), let unit = measure(at: index + 1), word(unit.next) == "and",
      word(unit.next + 1) == "a", word(unit.next + 2) == "half"
    {
      return ([figure(index, unit.next + 3, .number(1.5, unit: unit.unit))], unit.next + 3)
    }
    // over a month, nearly an hour: without the bound it is no figure
    if ["a", "an"].contains(text), let unit = measure(at: index + 1) {
      let result = word(figure(index, unit.next, .number(1, unit: unit.unit)), index, unit.next)
      if result.bound != .exactly { return ([result], unit.next) }
    }
    return nil
  }

  /// In his nineties, a woman in her 80s.
  func isOfAge(_ index: Int) -> Bool {
    ["his", "her", "their"].contains(word(index - 1))
      || ["early", "mid", "late"].contains(word(index - 1)) && ["his", "her", "their"].contains(word(index - 2))
  }

  /// Half, half a year, half of; but half a million is a number and the first half a date.
  private func readHalf(at index: Int) -> ([EnglishFigure], Int)? {
    if ["a", "an"].contains(word(index + 1)), EnglishWords.scales[word(index + 2)] != nil { return nil }
    let place = ["a", "an"].contains(word(index + 1)) ? index + 2 : index + 1
    let isCounted = ["per", "every", "each"].contains(word(index - 1))
    if place > index + 1, let currency = EnglishWords.currencies[word(place)] {
      return ([word(figure(index, place + 1, .money(0.5, currency: currency)), index, place + 1)], place + 1)
    }
    if word(place) == "percentage", word(place + 1) == "point" {
      return ([word(figure(index, place + 2, .points(0.5)), index, place + 2)], place + 2)
    }
    if let unit = measure(at: place), isCounted || place > index + 1 || tokens[safe: place]?.isHyphenated == true {
      return ([word(figure(index, unit.next, .number(0.5, unit: unit.unit)), index, unit.next)], unit.next)
    }
    return ([word(figure(index, index + 1, .share(0.5)), index, index + 1)], index + 1)
  }

  /// The places of an order: first, 26th, number 1, top 10.
  func readOrdinal(at index: Int) -> ([EnglishFigure], Int)? {
    if word(index) == "no", word(index + 1) == ".", let number = tokens[safe: index + 2]?.number {
      return ([figure(index, index + 3, .ordinal(Int(number)))], index + 3)
    }
    if word(index) == "top", let number = EnglishNumeral.read(tokens, at: index + 1), number.value <= 1000 {
      return ([figure(index, number.next, .ordinal(Int(number.value)))], number.next)
    }
    guard let (value, next) = ordinal(at: index) else { return nil }
    // the 700th century of a snooker player is a break
    if value <= 30, word(next) == "century" || word(next) == "centuries" {
      return ([figure(index, next + 1, .century(value))], next + 1)
    }
    var result = word(figure(index, next, .ordinal(value)), index, next)
    result.bound = .exactly
    return ([result], next)
  }

  /// The value of an ordinal and the token behind it.
  func ordinal(at index: Int) -> (value: Int, next: Int)? {
    if let number = tokens[safe: index]?.number, let suffix = tokens[safe: index + 1], suffix.isGlued,
      ["st", "nd", "rd", "th"].contains(suffix.text)
    {
      return (Int(number), index + 2)
    }
    if let tens = EnglishWords.units[word(index)], tens >= 20, let one = EnglishWords.ordinals[word(index + 1)],
      one < 10,
      tokens[safe: index + 1]?.isHyphenated == true
    {
      return (Int(tens) + one, index + 2)
    }
    guard let value = EnglishWords.ordinals[word(index)] else { return nil }
    return (value, index + 1)
  }
}
