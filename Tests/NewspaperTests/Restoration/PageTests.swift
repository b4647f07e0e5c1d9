import Newspaper
import Testing

/// Whole pages come out article by article.
struct PageTests {
  @Test(arguments: TunedPages.all + CorrectedPages.all + HeldOutPages.all + OtherPapers.all)
  func articlesAreWhole(page: AnnotatedPage) {
    let restored = Restorer().restore(page.page)
    let found = restored.articles.map(AnnotatedPage.Expected.init)
    for expected in page.articles { #expect(found.contains(expected)) }
    #expect(found.count == page.articles.count)
    #expect(restored.furniture.map { AnnotatedPage.packed($0.text) } == page.furniture)
  }

  /// Without its blank lines a page says less; whole articles shall be found nevertheless.
  @Test(arguments: [(TunedPages.guiyang, 1.0), (HeldOutPages.nantong, 0.75), (HeldOutPages.xining, 1.0)])
  func lostBlankLinesDoLittleHarm(page: AnnotatedPage, share: Double) {
    let dense = page.page.text.split(separator: "\n").joined(separator: "\n")
    let found = Restorer().restore(Page(id: "dense", text: dense)).articles.map(AnnotatedPage.Expected.init)
    let whole = page.articles.count { found.contains($0) }
    #expect(Double(whole) >= share * Double(page.articles.count))
  }

  /// CRLF and lone CR are line ends like any other.
  @Test(arguments: ["\r\n", "\r"])
  func lineEndsDoNotMatter(lineEnd: String) {
    let page = TunedPages.guiyang
    let other = page.page.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let restored = Restorer().restore(Page(id: "other", text: other))
    #expect(
      restored.articles.map(AnnotatedPage.Expected.init)
        == Restorer().restore(page.page).articles.map(AnnotatedPage.Expected.init))
  }
}
