/// Reads the number that starts at a place: Arabic with 万 and 亿, Chinese by places or digit by digit.
///
/// `1100多万` → 11,000,000 and more; `三千七百二十一` → 3721; `1.4万亿` → 1.4 × 10¹²; `二〇二五` → 2025.
/// What only looks like one, such as 十四五 or 一二五, is read as far as it goes; the caller looks at what follows.
public struct NumeralReader {
  private let text: ScalarText
  private var index: Int
  /// The coefficient that waits for its place word.
  private var current: ExactNumber?
  /// How much the higher of two neighbours adds to it.
  private var gap: ExactNumber?
  private var section = ExactNumber(0)
  private var total = ExactNumber(0)
  private var high = ExactNumber(0)
  private var lastPlace = 0
  private var zeroBefore = false
  private var numeral: Numeral

  /// Reads the number that starts at a scalar; `nil` where none does.
  public static func read(_ text: ScalarText, at start: Int) -> Numeral? {
    var reader = NumeralReader(text, start)
    return reader.run()
  }

  private init(_ text: ScalarText, _ start: Int) {
    self.text = text
    index = start
    numeral = Numeral(range: start..<start, value: ExactNumber(0), form: .chinese)
  }

  private mutating func run() -> Numeral? {
    let start = index
    if Digits.arabic(text[index]) != nil {
      guard readArabic() else { return nil }
    } else if text[index] == Digits.several || text[index] == Digits.some {
      // 数十, 几百万: dozens, millions; 几 and 数 alone are no number
      guard Digits.place(text[index + 1]) != nil else { return nil }
      numeral.isVague = true
      index += 1
    } else if let string = readDigitString() {
      return string
    }
    guard readPlaces(start), finish() else { return nil }
    numeral.range = start..<index
    return numeral
  }

  // MARK: - Arabic digits

  private mutating func readArabic() -> Bool {
    numeral.form = .arabic
    var mantissa = 0
    var digits = 0
    while true {
      if let digit = Digits.arabic(text[index]) {
        guard digits < 15 else { return false }
        mantissa = mantissa * 10 + digit
        digits += 1
        index += 1
      } else if text[index] == 0x2C, isThousandsGroup(at: index + 1), digits > 0 {
        index += 1
      } else {
        break
      }
    }
    numeral.digitCount = digits
    var decimals = 0
    if text[index] == 0x2E || text[index] == 0xFF0E, Digits.arabic(text[index + 1]) != nil {
      var place = index + 1
      while let digit = Digits.arabic(text[place]), digits + decimals < 17 {
        mantissa = mantissa * 10 + digit
        decimals += 1
        place += 1
      }
      index = place
    }
    current = ExactNumber(mantissa, exponent: -decimals)
    return true
  }

  private func isThousandsGroup(at start: Int) -> Bool {
    for offset in 0..<3 where Digits.arabic(text[start + offset]) == nil { return false }
    return Digits.arabic(text[start + 3]) == nil
  }

  // MARK: - Chinese digits

  /// Three or more digits in a row, or digits around a 〇, are a string of digits.
  private func readDigitString() -> Numeral? {
    var place = index
    var value = 0
    while place - index < 15, let digit = Digits.chinese(text[place]), text[place] != Digits.pair {
      value = value * 10 + digit
      place += 1
    }
    let count = place - index
    guard count >= 3 || (count == 2 && isZero(text[index + 1])), Digits.place(text[place]) == nil else { return nil }
    var result = Numeral(range: index..<place, value: ExactNumber(value), form: .chineseDigits)
    result.digitCount = count
    return result
  }

  private func isZero(_ scalar: UInt32) -> Bool { Digits.chinese(scalar) == 0 }

  // MARK: - Places

  private mutating func readPlaces(_ start: Int) -> Bool {
    while true {
      let scalar = text[index]
      if let digit = Digits.chinese(scalar) {
        guard takeDigit(digit) else { break }
      } else if let place = Digits.place(scalar) {
        guard takePlace(place) else { break }
      } else if Digits.isMore(scalar), index > start, mayBeMore() {
        numeral.isMore = true
        index += 1
        if Digits.place(text[index]) == nil { break }
      } else if scalar == Digits.some, lastPlace == 10, current == nil {
        numeral.isMore = true
        index += 1
        if Digits.place(text[index]) == nil { break }
      } else if scalar == Digits.comes, (10...1000).contains(lastPlace), current == nil {
        numeral.isAbout = true
        index += 1
        break
      } else {
        break
      }
    }
    return index > start
  }

  /// 多 and 余 follow Arabic digits or a place word: 30多, 三百余, never 三多.
  private func mayBeMore() -> Bool { numeral.form == .arabic || current == nil }

  private mutating func takeDigit(_ digit: Int) -> Bool {
    if current == nil, lastPlace < 10_000, let decimal = readChineseDecimal(digit) {
      current = decimal
      return true
    }
    if digit == 0 {
      guard lastPlace > 0, current == nil, Digits.chinese(text[index + 1]) != nil else { return false }
      zeroBefore = true
      index += 1
      return true
    }
    if let waiting = current {
      // neighbours: 七八 (7 or 8), 三五 (3 to 5)
      guard numeral.form == .chinese, gap == nil, waiting.exponent == 0,
        digit == waiting.mantissa + 1 || (waiting.mantissa == 3 && digit == 5),
        Digits.chinese(text[index - 1]) != nil
      else { return false }
      gap = ExactNumber(digit - waiting.mantissa)
    } else {
      if numeral.form == .arabic { return false }
      current = ExactNumber(digit)
    }
    index += 1
    return true
  }

  /// 零点五, 三点二亿, the 三点六 of 二十三点六亿; 九点三十分 is a time and not read here.
  private mutating func readChineseDecimal(_ digit: Int) -> ExactNumber? {
    guard text[index + 1] == Digits.point, Digits.chinese(text[index + 2]) != nil else { return nil }
    var place = index + 2
    var mantissa = digit
    var decimals = 0
    while decimals < 4, let next = Digits.chinese(text[place]) {
      mantissa = mantissa * 10 + next
      decimals += 1
      place += 1
    }
    // 百分之六点八
    let isPart = text[index - 1] == 0x4E4B
    // 三点一四: two decimals are no time
    guard
      digit == 0 && lastPlace == 0 || isPart || decimals > 1 && lastPlace == 0
        || Digits.afterDecimal.contains(text[place]), text[place] != 0x5341,
      text[place] != 0x5206
    else {
      return nil
    }
    index = place
    return ExactNumber(mantissa, exponent: -decimals)
  }

  private mutating func takePlace(_ place: Digits.Place) -> Bool {
    switch place {
    case .tens(let power, let coefficient):
      if power == 3, Digits.kiloUnits.contains(text[index + 1]) { return false }
      let unit = [10, 100, 1000][power - 1]
      guard lastPlace == 0 || unit < lastPlace || isMyriad(lastPlace) else { return false }
      guard current != nil || section.mantissa == 0 || power == 1 else { return false }
      if current == nil, lastPlace > 0, !isMyriad(lastPlace), power > 1 { return false }
      if current == nil, coefficient == 1, index == numeral.range.lowerBound, power > 1 { numeral.isBare = true }
      let factor = current ?? ExactNumber(coefficient)
      guard let product = factor.shifted(power).plus(section) else { return false }
      section = product
      gap = gap?.shifted(power)
      lastPlace = unit
    case .myriad:
      // 100亿元 is read by 亿; 亿万 is no number
      guard lastPlace < 10_000 || isMyriad(lastPlace) && lastPlace > 10_000 else { return false }
      guard takeMyriad(4) else { return false }
      lastPlace = 10_000
    case .hundredMillion:
      guard lastPlace <= 10_000 else { return false }
      guard takeMyriad(8) else { return false }
      lastPlace = 100_000_000
    }
    current = nil
    zeroBefore = false
    numeral.hasPlace = true
    index += 1
    // 1万2千, 3万5000: Arabic digits go on behind a place word
    if let digit = Digits.arabic(text[index]), numeral.form == .arabic, digit > 0, isMyriad(lastPlace), !numeral.isMore
    {
      return readRest()
    }
    return true
  }

  private func isMyriad(_ place: Int) -> Bool { place >= 10_000 }

  private mutating func takeMyriad(_ power: Int) -> Bool {
    let nothing = current == nil && section.mantissa == 0 && (power == 4 || total.mantissa == 0)
    if nothing {
      guard index == numeral.range.lowerBound || numeral.isVague else { return false }
      section = ExactNumber(1)
      if !numeral.isVague { numeral.isBare = true }
    }
    guard let sum = section.plus(current ?? ExactNumber(0)) else { return false }
    section = ExactNumber(0)
    if let gap { self.gap = gap.shifted(power) }
    if power == 4 {
      total = sum.shifted(4)
    } else {
      guard let whole = total.plus(sum), let raised = high.plus(whole.shifted(8)) else { return false }
      high = raised
      total = ExactNumber(0)
    }
    return true
  }

  /// The Arabic digits after 万 or 亿, as far as they are smaller than it.
  private mutating func readRest() -> Bool {
    var place = index
    var value = 0
    while let digit = Digits.arabic(text[place]), place - index < 9 {
      value = value * 10 + digit
      place += 1
    }
    guard Digits.arabic(text[place]) == nil, text[place] != 0x2E else { return true }
    let next = Digits.place(text[place])
    guard next != nil || (value < lastPlace && place - index >= 3) else { return false }
    current = ExactNumber(value)
    index = place
    return true
  }

  // MARK: - The end

  private mutating func finish() -> Bool {
    if let waiting = current {
      var last = waiting
      // 三百五 is 350, 一万二 is 12,000; but 三百零五 is 305
      if numeral.form == .chinese, lastPlace >= 100, !zeroBefore, gap == nil, waiting.mantissa < 10 {
        last = waiting.shifted(Digits.power(of: lastPlace) - 1)
      }
      guard let sum = section.plus(last) else { return false }
      section = sum
    }
    guard let low = total.plus(section), let value = high.plus(low) else { return false }
    numeral.value = value
    if let gap { numeral.upper = value.plus(gap) }
    if numeral.form == .chinese, !numeral.hasPlace { numeral.digitCount = 1 }
    return true
  }
}
