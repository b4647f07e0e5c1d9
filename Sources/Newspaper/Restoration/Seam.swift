/// Says how well one text reads on with another, judged where they would meet.
struct Seam {
  let galley: Galley
  let pairs: PairIndex
  private let shapes: TextShape

  init(_ galley: Galley, pairs: PairIndex) {
    self.galley = galley
    self.pairs = pairs
    shapes = TextShape(galley: galley)
  }

  /// From here on two texts are one by their form: a number, a word or a quotation was broken.
  static let certain = 1.0
  /// From here on the words at the seam stand side by side elsewhere on the page.
  static let likely = 0.35

  /// How strongly two texts belong together: 0 where nothing says so, less where the second starts anew.
  func strength(_ before: Unit, _ after: Unit) -> Double {
    if shapes.balance(before.ranges) > 0, shapes.balance(after.ranges) < 0 { return Self.certain }
    let strength = strength(before.ranges[before.ranges.count - 1], after.ranges[0])
    return strength < Self.certain && startsAnew(after) ? strength - 0.5 : strength
  }

  /// How strongly two stretches belong together by the characters where they meet.
  func strength(_ before: Range<Int>, _ after: Range<Int>) -> Double {
    let last = galley.scalars[before.upperBound - 1]
    let first = galley.scalars[after.lowerBound]
    if ScalarSets.neverFirst.contains(first) { return Self.certain }
    if isLetter(last), isLetter(first), first < 0x250, last < 0x250 { return (0x61...0x7A).contains(first) ? 1.2 : 0.5 }
    if isDigit(last), isDigit(first) || Self.units.contains(first) { return 1.2 }
    if isChineseNumeral(last), isChineseNumeral(first) { return 0.8 }
    var strength = 0.0
    switch pairs.occurrences(last, first) {
    case 0: break
    case 1: strength += Self.likely
    default: strength += 0.6
    }
    // A single character before the first comma is the end of a word.
    if after.count > 2, galley.scalars[after.lowerBound + 1] == 0xFF0C { strength += 0.5 }
    if Self.rarelyFirst.contains(first) { strength += 0.4 }
    return strength
  }

  /// Whether a text starts as paragraphs do: with a quotation, a date, or a word that leads on from the text above.
  func startsAnew(_ unit: Unit) -> Bool {
    isOpener(galley.scalars[unit.start]) || galley.starts(unit.ranges[0], with: Self.openings)
  }

  private static let openings = PhraseSet.list(
    "据 近日 目前 今年 去年 现场 此外 同时 随着 近年来 截至 根据 下一步 接下来 当天 昨日 为 会议 记者 为了 此前 其中 據 目前 今年 隨著")
  /// What follows a number that a column broke.
  private static let units = ScalarSet("万亿元个名家项年月日公吨％%余多")
  /// Particles and endings, which stand inside a sentence.
  private static let rarelyFirst = ScalarSet("的了着們们个么吗呢吧率把被则且却")
}
