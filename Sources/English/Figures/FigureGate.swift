import Chinese

extension FigureReader {
  /// Whether a numeral with what stands around it is a figure, and not part of a word or a name.
  func isFigure(_ numeral: Numeral, tail: Tail?, bounded: Bool) -> Bool {
    let isWhole = numeral.range == 0..<text.count
    // 新一轮, 上一届 point to one thing and count nothing
    if text[numeral.range.lowerBound] == 0x4E00, numeral.range.count == 1,
      Self.pointers.contains(text[numeral.range.lowerBound - 1])
    {
      return false
    }
    // 二十届二中全会 is a name
    let next = text[numeral.range.upperBound]
    if next == 0x5C4A, text[numeral.range.lowerBound - 1] != Han.ordinal, numeral.form == .chinese { return false }
    switch numeral.form {
    case .arabic: return isArabicFigure(numeral, tail: tail, bounded: bounded)
    case .chineseDigits: return isWhole
    case .chinese: break
    }
    // 亿元以上项目
    let isFloor = tail?.kind == .money && tail.map { text.has([0x4EE5, 0x4E0A], at: $0.end) } == true
    if numeral.isBare, !numeral.isMore { return bounded || isFloor || tail.map(isClass) == true }
    if numeral.isVague { return true }
    if numeral.value.mantissa == 0 { return false }
    // 二 counts nothing: 二次, 二级 and 二期 are places in an order
    if !numeral.hasPlace {
      let isSecond = text[numeral.range.lowerBound] == 0x4E8C && numeral.upper == nil && tail?.kind == .cardinal
      if numeral.value.exponent < 0 { return true }
      if tail == nil || isSecond { return bounded && tail == nil && isWholeBounded(numeral) }
      return true
    }
    if tail != nil || bounded || numeral.isMore || isWhole { return true }
    if BoundWord.after.longest(text, at: numeral.range.upperBound) != nil { return true }
    if numeral.upper != nil { return false }
    if next == Han.large || next == 0x4E94 { return false }
    return numeral.range.count >= 3 || numeral.value.double >= 200
  }

  private static let pointers: Set<UInt32> = Set("新这那每某任另同统唯之单专上下前后逐进唯万不".scalarValues)

  private func isWholeBounded(_ numeral: Numeral) -> Bool { numeral.range.upperBound == text.count }

  private func isArabicFigure(_ numeral: Numeral, tail: Tail?, bounded: Bool) -> Bool {
    if tail != nil || bounded || numeral.isMore || numeral.hasPlace { return true }
    if BoundWord.after.longest(text, at: numeral.range.upperBound) != nil { return true }
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    if start == 0, end == text.count { return true }
    if numeral.digitCount > 7 { return false }
    let (before, next) = (text[start - 1], text[end])
    // the number of an item: 1. 2、
    if start == 0, next == 0x3001 || next == 0x2E || next == 0xFF0E { return false }
    if next == 0x2B, !Han.isIdeograph(text[end + 1]) { return true }
    if Self.labels.contains(next) { return false }
    // 增至1200, 排名第5, 为120
    return Self.verbs.contains(before) && (!Han.isIdeograph(next) || Self.goesOn.contains(next))
  }

  private static let labels: Set<UInt32> = Set("号路线版型".scalarValues)
  private static let verbs: Set<UInt32> = Set("达至到为有共计是增降升过了仅各约".scalarValues)
  private static let goesOn: Set<UInt32> = Set("的和与及，。、；）".scalarValues)
}
