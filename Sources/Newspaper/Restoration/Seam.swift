/// Says how well one text reads on with another, judged where they would meet.
struct Seam {
  let galley: Galley
  let pairs: PairIndex
  private let words = InnerPairs.shared
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
    return strengthAtEdges(before, after)
  }

  /// How strongly two texts belong together by the characters where they meet: less where the second starts anew.
  func strengthAtEdges(_ before: Unit, _ after: Unit) -> Double {
    let strength = strength(before.ranges[before.ranges.count - 1], after.ranges[0])
    return strength < Self.certain && startsAnew(after) ? strength - 0.5 : strength
  }

  /// How strongly two stretches belong together by the characters where they meet.
  func strength(_ before: Range<Int>, _ after: Range<Int>) -> Double {
    let last = galley.scalars[before.upperBound - 1]
    let first = galley.scalars[after.lowerBound]
    if ScalarSets.neverFirst.contains(first) { return Self.certain }
    if isLetter(last), isLetter(first), first < 0x250, last < 0x250 { return (0x61...0x7A).contains(first) ? 1.2 : 0.5 }
    // The halves of a dash.
    if last == 0x2014, first == last { return Self.certain }
    if isDigit(last), isDigit(first) || Self.units.contains(first) { return 1.2 }
    if isChineseNumeral(last), isChineseNumeral(first) { return 0.8 }
    var strength = cohesion(before, after) + edges(before, after)
    // A single character before the first comma is the end of a word.
    if after.count > 2, galley.scalars[after.lowerBound + 1] == 0xFF0C { strength += 0.5 }
    // 的 starts no text, unless in a word as 的士.
    if !startsWord(after) {
      if Self.particles.contains(first) { strength += 0.8 } else if Self.rarelyFirst.contains(first) { strength += 0.4 }
    }
    return strength
  }

  /// What the characters say that would stand side by side: much where they are inside one word.
  private func cohesion(_ before: Range<Int>, _ after: Range<Int>) -> Double {
    let last = galley.scalars[before.upperBound - 1]
    let first = galley.scalars[after.lowerBound]
    let onPage = pairs.occurrences(last, first)
    guard words.contains(last, first) else { return onPage == 0 ? 0 : onPage == 1 ? Self.likely : 0.6 }
    // 发展 and 示范 are words of their own, and 展示 between them may be chance.
    let isChance = startsWord(after) && before.count > 1 && words.contains(galley.scalars[before.upperBound - 2], last)
    return isChance ? 0.4 : onPage > 0 ? 0.9 : 0.75
  }

  /// What the edges of the words say: a text that ends inside a word goes on inside one.
  private func edges(_ before: Range<Int>, _ after: Range<Int>) -> Double {
    let last = galley.scalars[before.upperBound - 1]
    let first = galley.scalars[after.lowerBound]
    guard isHan(last), isHan(first), before.count > 1 else { return 0 }
    let isCut = !words.free.contains(last) && !words.contains(galley.scalars[before.upperBound - 2], last)
    let isRest = !words.free.contains(first) && !startsWord(after)
    return isCut != isRest ? 0 : isCut ? 0.25 : 0
  }

  private func startsWord(_ range: Range<Int>) -> Bool {
    range.count > 1 && words.contains(galley.scalars[range.lowerBound], galley.scalars[range.lowerBound + 1])
  }

  /// Whether a text starts as paragraphs do: with a quotation, a date, or a word that leads on from the text above.
  func startsAnew(_ unit: Unit) -> Bool {
    isOpener(galley.scalars[unit.start]) || galley.starts(unit.ranges[0], with: Self.openings)
  }

  private static let openings = PhraseSet.list(
    "据 近日 目前 今年 去年 现场 此外 同时 随着 近年来 截至 根据 下一步 接下来 当天 昨日 为 会议 记者 为了 此前 其中 據 目前 今年 隨著")
  /// What follows a number that a column broke.
  private static let units = ScalarSet("万亿元个名家项年月日公吨％%余多棵只条张台辆座栋间宗份斤米亩岁户人次种倍成点时分秒届期号版块片位口头件套场批萬億個項噸餘條張臺輛座棟間畝歲種點時屆期號塊頭場")
  /// Particles and endings, which stand inside a sentence.
  private static let particles = ScalarSet("的了着著們们么吗呢吧")
  private static let rarelyFirst = ScalarSet("个率把被则且却和与及或")
}
