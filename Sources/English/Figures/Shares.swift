import Chinese

extension FigureReader {
  /// 三分之二, 百分之三十, 千分之三, 1/3; and ranks such as 500强.
  func readPartOf(_ numeral: Numeral) -> Reading? {
    if let rank = readRank(numeral) { return rank }
    let end = numeral.range.upperBound
    guard text.has([0x5206, 0x4E4B], at: end), let whole = numeral.value.whole, whole > 1 else {
      return readSlashFraction(numeral)
    }
    guard let part = NumeralReader.read(text, at: end + 2) else { return nil }
    let before = boundBefore(numeral)
    let start = before?.start ?? numeral.range.lowerBound
    var bound = before?.bound ?? .exactly
    if part.isMore { bound = .moreThan }
    var stop = part.range.upperBound
    if let after = BoundWord.after.longest(text, at: stop) {
      bound = after.meaning
      stop += after.length
    }
    let prefix = text.string(start..<numeral.range.lowerBound)
    if whole == 100 || whole == 1000 || whole == 10_000 {
      let value = part.value.shifted(whole == 100 ? 0 : whole == 1000 ? -1 : -2)
      var english = EnglishNumber.cardinal(value, spelled: false) + " percent"
      var list: [Double]?
      if let most = part.upper {
        // 百分之二三十
        let upper = most.shifted(whole == 100 ? 0 : whole == 1000 ? -1 : -2)
        english = EnglishNumber.range(value, upper, spelled: false) + " percent"
        list = [value.double, upper.double]
      } else if let upper = readPercentEnd(at: stop, whole: whole) {
        english = EnglishNumber.cardinal(value, spelled: false) + " to " + upper.english
        list = [value.double, upper.value]
        stop = upper.end
      }
      return Reading(
        scalars: start..<stop, kind: list == nil ? .percent : .range,
        value: list.map { .list($0) } ?? .number(value.double),
        bound: bound, unit: "percent", english: BoundWord.english(bound, english, chinese: prefix))
    }
    guard let count = part.value.whole else { return nil }
    return fraction(count, of: whole, bound, start..<stop, prefix)
  }

  /// The second half of 百分之三到百分之五, 百分之三至五.
  private func readPercentEnd(at index: Int, whole: Int) -> (value: Double, english: String, end: Int)? {
    guard text[index] == 0x81F3 || text[index] == 0x5230 else { return nil }
    var start = index + 1
    if let numeral = NumeralReader.read(text, at: start), text.has([0x5206, 0x4E4B], at: numeral.range.upperBound) {
      start = numeral.range.upperBound + 2
    }
    guard let part = NumeralReader.read(text, at: start), text[part.range.upperBound] != 0x4E2A else { return nil }
    let value = part.value.shifted(whole == 100 ? 0 : whole == 1000 ? -1 : -2)
    return (value.double, EnglishNumber.cardinal(value, spelled: false) + " percent", part.range.upperBound)
  }

  private func readSlashFraction(_ numeral: Numeral) -> Reading? {
    let end = numeral.range.upperBound
    guard text[end] == 0x2F, numeral.form == .arabic, !numeral.hasPlace, let part = numeral.value.whole,
      let of = NumeralReader.read(text, at: end + 1), of.form == .arabic, let whole = of.value.whole, part < whole,
      whole <= 100,
      Digits.arabic(text[numeral.range.lowerBound - 1]) == nil, text[of.range.upperBound] != 0x2F
    else { return nil }
    return fraction(part, of: whole, .exactly, numeral.range.lowerBound..<of.range.upperBound, "")
  }

  private func fraction(_ part: Int, of whole: Int, _ bound: Figure.Bound, _ range: Range<Int>, _ prefix: String)
    -> Reading
  {
    let name = EnglishNumber.denominator(whole, one: part == 1)
    let english = whole == 2 && part == 1 ? "half" : EnglishNumber.cardinal(ExactNumber(part)) + "-" + name
    return Reading(
      scalars: range, kind: .fraction, value: .number(Double(part) / Double(whole)), bound: bound,
      english: BoundWord.english(bound, english, chinese: prefix))
  }

  /// 68%、32%: percentages in a row are one list.
  func readPercentList(_ numeral: Numeral, _ tail: Tail?) -> Reading? {
    guard let tail, tail.kind == .percent || tail.kind == .percentagePoint, !tail.isDiscount, text[tail.end] == 0x3001
    else {
      return nil
    }
    var values = [numeral.value.shifted(tail.power)]
    var end = tail.end
    while text[end] == 0x3001, let next = NumeralReader.read(text, at: end + 1), let unit = self.tail(of: next),
      unit.kind == tail.kind, unit.symbol == tail.symbol
    {
      values.append(next.value.shifted(unit.power))
      end = unit.end
    }
    guard values.count > 1 else { return nil }
    let words = values.map { EnglishNumber.cardinal($0, spelled: false) + " " + tail.many }
    return Reading(
      scalars: numeral.range.lowerBound..<end, kind: tail.kind, value: .list(values.map(\.double)), unit: tail.symbol,
      english: words.dropLast().joined(separator: ", ") + " and " + (words.last ?? ""))
  }

  /// 八五折, 七五折: two digits side by side, the second a tenth of the first.
  func readTwoDigitDiscount(at index: Int) -> Reading? {
    guard text[index + 2] == 0x6298, let first = Digits.chinese(text[index]),
      let second = Digits.chinese(text[index + 1]), first > 0
    else { return nil }
    let percent = first * 10 + second
    return Reading(
      scalars: index..<index + 3, kind: .percent, value: .number(Double(percent)), unit: "percent",
      english: "\(100 - percent) percent off")
  }

  /// 一半 comes as a numeral; 过半, 近半, 半数, 半年, 半个月 start with 半 or its bound.
  func readHalf(at index: Int) -> Reading? {
    if let unit = Self.halfUnits.longest(text, at: index) {
      return Reading(
        scalars: index..<index + unit.length, kind: .measure, value: .number(0.5), unit: unit.meaning.0,
        english: unit.meaning.1)
    }
    let start = index > floor && text[index - 1] == 0x4E00 ? index - 1 : index
    let isShare = start < index || text[index + 1] == Han.several
    let before = BoundWord.read(text, before: start, bare: true, floor: floor)
    guard
      isShare || (before != nil && !Han.isIdeograph(text[index + 1])) || (before != nil && !isShare && isCounted(index))
    else { return nil }
    var end = text[index + 1] == Han.several ? index + 2 : index + 1
    var bound = before?.bound ?? .exactly
    if let after = BoundWord.after.longest(text, at: end) {
      bound = after.meaning
      end += after.length
    }
    let from = before?.start ?? start
    return Reading(
      scalars: from..<end, kind: .fraction, value: .number(0.5), bound: bound,
      english: BoundWord.english(bound, "half", chinese: text.string(from..<start)))
  }

  private func isCounted(_ index: Int) -> Bool { text[index + 1] == 0x7684 || text[index + 1] == 0x4F01 }

  private static let halfUnits = WordTable<(String, String)>([
    ("半年", ("year", "half a year")), ("半个月", ("month", "half a month")), ("半小时", ("hour", "half an hour")),
    ("半个小时", ("hour", "half an hour")), ("半天", ("day", "half a day")), ("半个世纪", ("century", "half a century")),
    ("半个多世纪", ("century", "more than half a century")), ("半公里", ("kilometer", "half a kilometer")),
    ("半个多月", ("month", "more than half a month")),
    ("半月", ("month", "half a month")), ("半个多小时", ("hour", "more than half an hour")),
  ])

  /// 数以万计, 成千上万.
  func readMultitude(at index: Int) -> Reading? {
    guard let found = Self.multitudes.longest(text, at: index) else { return nil }
    let (value, english) = found.meaning
    return Reading(
      scalars: index..<index + found.length, kind: .cardinal, value: .number(value), bound: .moreThan, english: english)
  }
  private static let multitudes = WordTable<(Double, String)>([
    ("数以百计", (100, "hundreds")), ("数以千计", (1000, "thousands")), ("数以万计", (10_000, "tens of thousands")),
    ("数以亿计", (1e8, "hundreds of millions")), ("成千上万", (10_000, "tens of thousands")), ("成百上千", (100, "hundreds")),
  ])

  /// 翻番, 翻了一番, 翻两番, 翻倍.
  func readDoubling(at index: Int) -> Reading? {
    var end = index + 1
    if text[end] == 0x4E86 || text[end] == 0x4E00 && text[end + 1] == 0x4E86 { end += text[end] == 0x4E86 ? 1 : 2 }
    // 翻了近一番
    let isNearly = text[end] == 0x8FD1
    if isNearly { end += 1 }
    var power = 1
    if text[end] == 0x500D {
      end += 1
    } else {
      if let digit = Digits.chinese(text[end]) ?? Digits.arabic(text[end]), digit > 0, digit < 5 {
        power = digit
        end += 1
      }
      guard text[end] == 0x756A || text[end] == 0x500D else { return nil }
      if text[end] == 0x500D { return nil }
      end += 1
    }
    let before = BoundWord.read(text, before: index, bare: false, floor: floor)
    var bound = isNearly ? .nearly : before?.bound ?? .exactly
    if Digits.isMore(text[end]) {
      bound = .moreThan
      end += 1
    }
    let english =
      power == 1 ? "doubled" : power == 2 ? "quadrupled" : power == 3 ? "increased eightfold" : "increased 16-fold"
    return Reading(
      scalars: (before?.start ?? index)..<end, kind: .multiple, value: .number(Double(1 << power)),
      bound: bound, unit: "times",
      english: bound == .nearly ? "nearly " + english : bound == .moreThan ? "more than " + english : english)
  }
}
