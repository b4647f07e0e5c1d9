/// Tells a headline that stands on two lines from a kicker above a headline, and from a headline above a deck.
///
/// Each line of a kicker or a deck is a clause of its own; the lines of one headline are a clause together.
struct HeadlineLines {
  let galley: Galley
  let seam: Seam
  private let shape: TextShape
  private let labels: LabelRules

  init(_ galley: Galley, seam: Seam) {
    self.galley = galley
    self.seam = seam
    shape = TextShape(galley: galley)
    labels = LabelRules(galley: galley)
  }

  /// Whether two headings that follow each other are the lines of one headline.
  ///
  /// - Parameter isClose: Whether the page is wrapped and no blank line stands between them.
  func areOne(_ first: Unit, _ second: Unit, isClose: Bool) -> Bool {
    let before = first.ranges[first.ranges.count - 1]
    let after = second.ranges[0]
    if readsOn(before, after) { return true }
    guard first.count + second.count <= Self.longestHeadline, !labels.isLabel(first.ranges[0])
    else { return false }
    if isCouplet(first.ranges[0], after, isClose: isClose) { return true }
    guard !isClause(first.ranges[0]), !hasGap(after) else { return false }
    return isPredicate(after) || isVerbOfSubject(before, after) || isClose && isAttribute(before, of: after)
  }

  /// Whether a word, a number or a quotation is broken between two lines.
  private func readsOn(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let last = galley.scalars[first.upperBound - 1]
    let next = galley.scalars[second.lowerBound]
    if isDigit(last), isDigit(next) || Self.units.contains(next) { return true }
    if isLetter(last), isLetter(next), last < 0x80, next < 0x80 { return true }
    // 的 speaks of what the next line names, 到 of where.
    if Self.hanging.contains(last), first.count >= 3 { return true }
    if ScalarSets.neverFirst.contains(next) || ScalarSets.neverLast.contains(last) { return true }
    if shape.balance([first]) > 0, shape.balance([second]) < 0 { return true }
    // The text below prints the broken word whole.
    return isHan(last) && isHan(next) && seam.pairs.occurrences(last, next) > 1
  }

  /// Whether a line says something as a whole: it has a pause, a verb that is done or goes on, or a common verb.
  private func isClause(_ range: Range<Int>) -> Bool {
    range.contains { ScalarSets.clausal.contains(galley.scalars[$0]) }
      || galley.contains(Wording.headlineVerbs, in: range)
  }

  private func hasGap(_ range: Range<Int>) -> Bool { range.contains { isSpace(galley.scalars[$0]) } }

  /// Whether a line starts with a verb that is done or goes on, or with an adverb: `守着一片渔火`, `首次人工繁育过冬`.
  private func isPredicate(_ range: Range<Int>) -> Bool {
    guard (4...Self.longestLine).contains(range.count), isHan(galley.scalars[range.lowerBound]) else { return false }
    if galley.starts(range, with: Self.adverbs) { return true }
    return Self.aspects.contains(galley.scalars[range.lowerBound + 1])
  }

  /// Whether the first line counts or names things, and the second says of each or all of them what they do: `颗颗有“户口”`.
  private func isVerbOfSubject(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard second.count >= 3, first.count <= Self.longestPart else { return false }
    let head = galley.scalars[second.lowerBound]
    return isHan(head) && galley.scalars[second.lowerBound + 1] == head
      && first.contains { galley.scalars[$0] == head }
  }

  /// Whether the first line is what the second line speaks of: `三百年前的老桥｜又通车了`.
  private func isAttribute(_ first: Range<Int>, of second: Range<Int>) -> Bool {
    guard (4...Self.longestAttribute).contains(first.count), second.count <= Self.longestLine else { return false }
    return first.dropLast().suffix(4).contains { galley.scalars[$0] == 0x7684 }
  }

  private static let longestAttribute = 11

  /// Whether two short lines are about equally long, as headlines on two lines are: `三千颗铆钉｜颗颗有“户口”`.
  private func isCouplet(_ first: Range<Int>, _ second: Range<Int>, isClose: Bool) -> Bool {
    guard first.count >= Self.shortestPart, second.count >= Self.shortestPart, !hasGap(first),
      !(first.lowerBound..<second.upperBound).contains(where: { isDigit(galley.scalars[$0]) }),
      !NoticeRules(galley: galley).isSignature(first), !galley.ends(first, with: Wording.places)
    else { return false }
    return isClose
      ? max(first.count, second.count) <= Self.longestOfCouplet && abs(first.count - second.count) <= 2
      : max(first.count, second.count) <= Self.longestPartedCouplet && first.count == second.count
  }

  private static let shortestPart = 5
  private static let longestOfCouplet = 9
  private static let longestPartedCouplet = 8
  private static let longestHeadline = 32
  private static let longestLine = 20
  private static let longestPart = 14
  /// What follows a verb to say that it goes on or is done.
  private static let aspects = ScalarSet("着著了")
  /// What a line never ends with that says something whole.
  private static let hanging = ScalarSet("的到在向给給让讓被把将將于於与與和及为為从從由")
  private static let adverbs = PhraseSet.list(
    "首次 再次 又 也 已 将 將 正 不再 率先 全面 正式 成功 成为 成為 成了 再 重新 终于 終於 连续 連續 逐步 同比 累计 累計 全部 全线 今起 今日 明起 即将 何以 为何 為何 如何 怎样 能否 都 可以 可 能 要 来 去 為何"
  )
  private static let units = ScalarSet("万亿元个名家项年月日公吨％%")
}
