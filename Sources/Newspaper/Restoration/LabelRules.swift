/// Tells the names of columns and series, which announce the headline below them: `记者手记`, `市民来信`, `行走的乡村③`.
struct LabelRules {
  let galley: Galley

  /// Whether a heading announces another.
  func isLabel(_ range: Range<Int>) -> Bool { isColumn(range) || isSeries(range) }

  /// `记者手记`, `市民来信`, `专栏·河边闲话`, `【今日快评】`.
  func isColumn(_ range: Range<Int>) -> Bool {
    var range = range
    while range.count > 2, isFrame(galley.scalars[range.lowerBound]) { range = range.lowerBound + 1..<range.upperBound }
    while range.count > 2, isFrame(galley.scalars[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard range.count <= Self.longest else { return false }
    if galley.starts(range, with: Self.openings) { return true }
    return range.count <= Self.longestEnding && galley.ends(range, with: Self.endings)
      && !range.contains { galley.scalars[$0] == 0x7684 }
  }

  /// `记者手记`, `【相关链接】`: what closes an article, where no headline of its own follows.
  func isPostscript(_ range: Range<Int>) -> Bool {
    var range = range
    while range.count > 2, isFrame(galley.scalars[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range.count <= Self.longest && galley.ends(range, with: Self.postscripts)
  }

  private static let postscripts = PhraseSet.list("手记 手記 编后 編後 链接 鏈接")

  /// `编者按：…`, `【开栏的话】…`: the editor's own words open an article, and no text goes on with them.
  func opensNote(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, isFrame(galley.scalars[start]) { start += 1 }
    return galley.starts(start..<range.upperBound, with: Self.notes)
  }

  private static let notes = PhraseSet.list("编者按 編者按 开栏的话 開欄的話 编者的话 編者的話 核心提示")

  private func isFrame(_ scalar: UInt32) -> Bool {
    isSpace(scalar) || isOpeningBracket(scalar) || isClosingBracket(scalar) || ScalarSets.decorations.contains(scalar)
  }

  private static let longest = 14
  private static let longestEnding = 6
  private static let openings = PhraseSet.list("专栏· 专栏： 专栏 ● 栏目· 专题· 系列报道 連載· 连载·")
  private static let endings = PhraseSet.list(
    "手记 手記 札记 随笔 隨筆 来信 來信 问答 問答 问与答 你问我答 短评 短評 快评 快評 时评 時評 锐评 微评 社论 社論 论坛 论语 声音 热评 编者按 編者按 编后 編後 编者的话 編者的話 编辑部的话 編輯部的話 致读者 致讀者 告读者 连载 連載 信箱 之声 漫谈 杂谈 闲话 絮语 榜 茶座 链接 鏈接 连线 連線 看点 速递"
  )

  /// `行走的乡村③`, `乡村故事之二`, `一线见闻（五）`: the name of a series with the number of the piece.
  private func isSeries(_ range: Range<Int>) -> Bool {
    guard (4...20).contains(range.count), let last = range.last else { return false }
    if (0x2460...0x2473).contains(galley.scalars[last]) { return true }
    var at = isClosingBracket(galley.scalars[last]) ? last - 1 : last
    let digits = at
    while at > range.lowerBound + 2, isChineseNumeral(galley.scalars[at]) || isDigit(galley.scalars[at]) { at -= 1 }
    guard at < digits else { return false }
    return digits < last ? isOpeningBracket(galley.scalars[at]) : galley.scalars[at] == 0x4E4B
  }
}
