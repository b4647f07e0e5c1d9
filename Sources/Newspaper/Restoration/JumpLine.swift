/// Finds jump lines, the marks that carry a text over to another page: `（上接一版）`, `下转第3版`, `（接A01版）`.
struct JumpLine {
  let galley: Galley

  init(_ galley: Galley) { self.galley = galley }

  /// A mark found in a stretch.
  struct Match {
    var range: Range<Int>
    /// The page it names, as printed.
    var page: Range<Int>
    /// Whether the text comes from there, or goes on there.
    var isSource: Bool
  }

  /// Whether a whole stretch is one mark.
  func isWhole(_ range: Range<Int>) -> Bool { whole(range) != nil }

  /// The mark that a whole stretch is, with or without brackets.
  func whole(_ range: Range<Int>) -> Match? {
    guard (3...40).contains(range.count) else { return nil }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isOrnament(galley.scalars[low]) { low += 1 }
    while high > low, isOrnament(galley.scalars[high - 1]) { high -= 1 }
    guard low < high, var match = inside(low..<high, low == range.lowerBound ? .line : .brackets) else { return nil }
    match.range = range
    return match
  }

  /// The first mark in brackets inside a stretch, or one without brackets at its end.
  func first(in range: Range<Int>) -> Match? {
    for open in galley.brackets(in: range) where isOpeningBracket(galley.scalars[open]) {
      if let close = closing(open, before: range.upperBound, within: 30),
        var match = inside(open + 1..<close, .brackets)
      {
        match.range = withArrows(open..<close + 1, in: range)
        return match
      }
    }
    return bareAtEnd(of: range)
  }

  /// The bracket that closes the one at a place.
  func closing(_ open: Int, before end: Int, within limit: Int) -> Int? {
    var at = open + 1
    while at < min(end, open + 1 + limit) {
      if isClosingBracket(galley.scalars[at]) { return at }
      if isOpeningBracket(galley.scalars[at]) { return nil }
      at += 1
    }
    return nil
  }

  /// `…，意向车辆超过 下转第3版`: the words 下转 with a page at the very end.
  private func bareAtEnd(of range: Range<Int>) -> Match? {
    var end = range.upperBound
    while end > range.lowerBound, ScalarSets.decorations.contains(galley.scalars[end - 1]) { end -= 1 }
    guard end > range.lowerBound, galley.scalars[end - 1] == 0x7248 else { return nil }
    for start in stride(from: end - 3, through: max(range.lowerBound, end - 9), by: -1) {
      guard galley.longest(of: Self.certainOnward, at: start, before: end) != nil,
        var match = inside(start..<end, .text)
      else { continue }
      match.range = withArrows(start..<end, in: range)
      return match
    }
    return nil
  }

  private static let certainOnward = PhraseSet.list("下转 下轉 转至 轉至 紧转 緊轉")

  /// A mark with the arrows that stand right beside it.
  private func withArrows(_ mark: Range<Int>, in range: Range<Int>) -> Range<Int> {
    var (low, high) = (mark.lowerBound, mark.upperBound)
    while low > range.lowerBound, Self.arrows.contains(galley.scalars[low - 1]) { low -= 1 }
    while high < range.upperBound, Self.arrows.contains(galley.scalars[high]) { high += 1 }
    return low..<high
  }

  private static let arrows = ScalarSet("▶►◀◄▲△▼▽→←")

  private func isOrnament(_ scalar: UInt32) -> Bool {
    isOpener(scalar) || isCloser(scalar) || isSpace(scalar) || ScalarSets.decorations.contains(scalar)
  }

  /// Where a mark stands: in brackets, alone on its line, or at the end of a text without brackets.
  private enum Place { case brackets, line, text }

  /// A verb and a page, and no more than a title after it.
  private func inside(_ range: Range<Int>, _ place: Place) -> Match? {
    let range = galley.trimmed(range)
    let end = range.upperBound
    var at = range.lowerBound
    var isSource = true
    if let length = galley.longest(of: Self.unfinished, at: at, before: end) { at += length }
    let verb: Int
    if let length = galley.longest(of: Wording.continuedFrom, at: at, before: end) {
      verb = length
    } else if let length = galley.longest(of: Wording.continuesOn, at: at, before: end) {
      isSource = false
      verb = length
    } else {
      return nil
    }
    at += verb
    if place == .text, verb < 2 { return nil }
    while at < end, Self.fill.contains(galley.scalars[at]) || isSpace(galley.scalars[at]) { at += 1 }
    if let length = galley.longest(of: Self.paper, at: at, before: end) { at += length }
    guard let page = page(at, before: end) else { return nil }
    // After the page only a name of the section or the title of the article may stand, and that in brackets.
    guard place == .brackets || page.upperBound == end || place == .line && isLead(page.upperBound..<end) else {
      return nil
    }
    return Match(range: range, page: page, isSource: isSource)
  }

  private func isLead(_ range: Range<Int>) -> Bool {
    galley.longest(of: Self.leads, at: range.lowerBound, before: range.upperBound) == range.count
  }

  private static let leads = PhraseSet.list("头条 頭條 报道 文章 要闻")
  private static let unfinished = PhraseSet.list("未完， 未完 未完。 未完,")
  private static let fill = ScalarSet("自至到见：:·")
  private static let paper = PhraseSet.list("本报 本報 今日 昨日")

  /// `一版`, `第3版`, `A01版`, `头版`, `第2、3版`, `要闻二版`.
  private func page(_ start: Int, before end: Int) -> Range<Int>? {
    var at = start
    if let length = galley.longest(of: Self.namedPages, at: at, before: end) { return start..<at + length }
    if let length = galley.longest(of: Self.pageSections, at: at, before: end) { at += length }
    if galley.has("第", at: at, before: end) { at += 1 }
    while at < end, isSpace(galley.scalars[at]) { at += 1 }
    var count = 0
    while at < end, count < 7 {
      let scalar = galley.scalars[at]
      guard isDigit(scalar) || isLetter(scalar) || isChineseNumeral(scalar) || Self.pageLinks.contains(scalar) else {
        break
      }
      at += 1
      count += 1
    }
    guard count > 0, at < end, galley.scalars[at] == 0x7248 || galley.scalars[at] == 0x9801 else { return nil }
    return start..<at + 1
  }

  private static let namedPages = PhraseSet.list("头版 頭版 封面 封面版 首版 末版 上版 下版")
  private static let pageSections = PhraseSet.list("要闻 要聞 综合 時政 时政")
  private static let pageLinks = ScalarSet("、-－—～~ ")
}
