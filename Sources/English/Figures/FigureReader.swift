import Chinese

/// Reads the figure that starts at a scalar; its extensions read dates, times, ordinals, fractions and ranges.
struct FigureReader {
  let text: ScalarText
  let issueDate: CalendarDate?
  /// The end of the figure before: no word in front of a number is taken from it.
  var floor = 0
  /// Where to look on when there is no figure here.
  var resume = 0

  init(text: ScalarText, issueDate: CalendarDate?) {
    self.text = text
    self.issueDate = issueDate
  }

  /// The figure at a scalar, or `nil`; then ``resume`` tells how far there is none.
  mutating func read(at index: Int) -> Reading? {
    if let slogan = Slogan.length(in: text, at: index) {
      resume = index + slogan
      return nil
    }
    let scalar = text[index]
    if Digits.arabic(scalar) != nil { return readArabic(at: index) }
    if let reading = readWord(at: index) { return reading }
    guard Digits.isChinese(scalar) || scalar == Han.several || scalar == Han.some else { return nil }
    if let reading = readNumber(at: index) { return reading }
    // inside a numeral that is no figure (二十大, 十四五) there is none either
    while Digits.isChinese(text[resume]) { resume += 1 }
    return nil
  }

  /// Figures that start with another word than a number: 第, 前, 半, 翻, 上半年, 近日, “十四五”时期.
  private func readWord(at index: Int) -> Reading? {
    switch text[index] {
    case Han.ordinal, Han.backward: readOrdinal(at: index)
    case Han.turn: readDoubling(at: index)
    case Han.several, 0x6210: readMultitude(at: index) ?? readDateWord(at: index)
    case Han.half: readHalf(at: index)
    case Han.front: readTop(at: index) ?? readDateWord(at: index)
    case 0x54: readTopList(at: index)
    case 0x96F6: readMinus(at: index) ?? readMidnight(at: index)
    case Han.quote: readPlanPeriod(at: index)
    default: readDateWord(at: index)
    }
  }

  // MARK: - Arabic digits, or a label made of them

  private mutating func readArabic(at index: Int) -> Reading? {
    if let end = labelEnd(at: index) {
      resume = end
      return nil
    }
    if let reading = readNumericDate(at: index) ?? readClock(at: index) ?? readNumber(at: index) { return reading }
    var end = index
    while Digits.arabic(text[end]) != nil || (text[end] == 0x2E && Digits.arabic(text[end + 1]) != nil) { end += 1 }
    resume = max(resume, end)
    return nil
  }

  /// The end of a label such as C919, 4+4, 歼-20, 5G or 0772-123456; `nil` where a number stands.
  private func labelEnd(at index: Int) -> Int? {
    let before = text[index - 1]
    let joined = before == 0x2D || before == 0xFF0D
    var isLabel = Han.isLatin(before) || before == 0x2B || before == 0xFF0B || before == 0xB7 || before == 0x23
    if joined, index >= 2, Han.isIdeograph(text[index - 2]) || Han.isLatin(text[index - 2]) { isLabel = true }
    if text[index] == 0x30, Digits.arabic(text[index + 1]) != nil, text[index + 2] != 0x3A, text[index + 2] != 0xFF1A,
      text[index + 2] != 0x65F6
    {
      isLabel = true
    }
    var end = index
    while Digits.arabic(text[end]) != nil || text[end] == 0x2E { end += 1 }
    if end - index > 10 { isLabel = true }
    let next = text[end]
    // 自然增长率为-1.2‰
    if joined, Self.afterAmount.contains(next) { isLabel = false }
    if next == 0x2B || next == 0xFF0B || next == 0xB7 {
      if Digits.arabic(text[end + 1]) != nil || Han.isLatin(text[end + 1]) || Han.isIdeograph(text[end + 1]) {
        isLabel = true
      }
    }
    if Han.isLatin(next) { isLabel = isLabel || !isUnit(at: end, after: end - index) }
    if next == 0x2D, Han.isLatin(text[end + 1]) { isLabel = true }
    guard isLabel else { return nil }
    while Han.isLatin(text[end]) || Digits.arabic(text[end]) != nil || Han.labelMarks.contains(text[end]) { end += 1 }
    return end
  }

  private static let afterAmount = Set("%％‰℃".scalarValues)

  /// Whether Latin letters are a unit (10km) and no part of a name (5G, 3D).
  private func isUnit(at index: Int, after digits: Int) -> Bool {
    if text.has("BP", at: index) || text.has("bp", at: index) { return true }
    guard let found = MeasureWord.table.longest(text, at: index) else { return false }
    if Han.isLatin(text[index + found.length]) { return false }
    return !(digits == 1 && found.length == 1 && (text[index] == 0x47 || text[index] == 0x54))
  }

  // MARK: - Numbers

  /// A number with what stands around it.
  func readNumber(at index: Int) -> Reading? {
    guard let numeral = NumeralReader.read(text, at: index) else { return nil }
    if let special = readTwoDigitDiscount(at: index) ?? readPrizes(numeral) ?? readAge(numeral)
      ?? readOutcome(numeral)
    {
      return special
    }
    return readDate(numeral) ?? readTime(numeral) ?? readPartOf(numeral) ?? readRange(numeral) ?? readRatio(numeral)
      ?? readQuantity(numeral)
  }

  /// The bound in front of a numeral.
  func boundBefore(_ numeral: Numeral) -> (start: Int, bound: Figure.Bound)? {
    BoundWord.read(text, before: numeral.range.lowerBound, bare: numeral.isBare || numeral.isVague, floor: floor)
  }
}

/// Scalars that the readers ask for by name.
enum Han {
  static let ordinal: UInt32 = 0x7B2C  // 第
  static let backward: UInt32 = 0x5012  // 倒
  static let large: UInt32 = 0x5927  // 大
  static let turn: UInt32 = 0x7FFB  // 翻
  static let half: UInt32 = 0x534A  // 半
  static let front: UInt32 = 0x524D  // 前
  static let several: UInt32 = 0x6570  // 数
  static let some: UInt32 = 0x51E0  // 几
  static let quote: UInt32 = 0x201C
  static let year: UInt32 = 0x5E74
  static let month: UInt32 = 0x6708
  static let day: UInt32 = 0x65E5
  static let labelMarks: Set<UInt32> = Set("+-.·/＋".scalarValues)

  static func isLatin(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0x61 && scalar <= 0x7A)
  }

  static func isIdeograph(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF) || scalar >= 0x20000
  }
}
