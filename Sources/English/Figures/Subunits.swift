import Chinese

extension FigureReader {
  /// A digit behind a unit that counts its tenths, with or without their name: 一元五角, 三块五, 一米八, 一斤二两.
  ///
  /// A bare digit counts only where nothing behind it makes another word of it: 一元二次方程 and 三米五米 are no 1.2 and 3.5.
  func subunit(of numeral: Numeral) -> Tail? {
    let unit = numeral.range.upperBound
    let isPiece = text[unit] == 0x5757  // 块
    guard isPiece || Self.divisible.contains(text[unit]), numeral.upper == nil, !numeral.isMore,
      let word = MeasureWord.table.longest(text, at: unit)?.meaning ?? (isPiece ? Self.yuan : nil)
    else { return nil }
    let place = text[unit + 1] == 0x96F6 ? unit + 2 : unit + 1  // 零
    guard let digit = Digits.chinese(text[place]) ?? Digits.arabic(text[place]), digit > 0 else { return nil }
    var end = place + 1
    if let tenth = Self.tenths[text[unit]]?.longest(text, at: end) {
      end += tenth.length
    } else {
      guard place == unit + 1, Digits.chinese(text[place]) != nil, isClosed(at: end) else { return nil }
    }
    return Tail(
      end: end, kind: word.style == .money ? .money : .measure, symbol: word.symbol, one: word.one, many: word.many,
      spells: false, extra: digit)
  }

  /// Whether nothing stands at a place that a digit before it could belong to; 三块五一斤 goes on with another figure.
  private func isClosed(at end: Int) -> Bool {
    let next = text[end]
    if Digits.chinese(next) != nil { return MeasureWord.table.longest(text, at: end + 1) != nil }
    return !Han.isIdeograph(next) || Self.followers.contains(next)
  }

  private static let yuan = MeasureWord(symbol: "CNY", one: "yuan", many: "yuan", style: .money)
  private static let divisible = Set("元米斤".scalarValues)
  private static let tenths: [UInt32: WordTable<Bool>] = [
    0x5143: WordTable(words: "角 毛 毛钱"), 0x5757: WordTable(words: "角 毛 毛钱"), 0x65A4: WordTable(words: "两"),
  ]
  private static let followers = Set("的涨降跌升到至每就起买卖左以上下高长宽厚深和与比".scalarValues)
}
