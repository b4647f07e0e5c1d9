import Newspaper
import Testing

/// Jump lines in all their spellings.
struct JumpLineTests {
  private func restored(_ text: String) -> [Article] { Restorer().restore(Page(id: "page", text: text)).articles }

  @Test(arguments: [
    ("（上接一版）", "一版"), ("(紧接第3版)", "第3版"), ("（接A01版）", "A01版"), ("【上接2版】", "2版"), ("▲上接二版", "二版"),
    ("上接第一版", "第一版"), ("（紧接头版）", "头版"), ("（緊接第一版）", "第一版"), ("（上接第１版）", "第１版"), ("（续自第4版）", "第4版"),
    ("接一版", "一版"), ("←上接1版", "1版"), ("上接1版头条", "1版"), ("〈上接一版〉", "一版"), ("（上接昨日8版）", "8版"), ("（接上版）", "上版"),
  ])
  func opensAnArticle(mark: String, page: String) {
    let articles = restored("\(mark)\n\n春耕以来，全县已完成土地翻耕六万亩，比去年多出三千亩。\n")
    #expect(articles.count == 1)
    #expect(articles[0].continuedFrom == page)
    #expect(articles[0].texts(.mark) == [mark])
    #expect(articles[0].texts(.paragraph) == ["春耕以来，全县已完成土地翻耕六万亩，比去年多出三千亩。"])
  }

  @Test(arguments: [
    ("（下转第3版）", "第3版"), ("(下转二版)", "二版"), ("（转A04版）", "A04版"), ("（下轉三版）", "三版"), ("下转第8版", "第8版"),
    ("►►下转A03版", "A03版"), ("下转第六版▶", "第六版"), ("（下转三版）▶", "三版"), ("（紧转二版）", "二版"), ("（下转第　四版）", "第　四版"),
    ("（未完，下转第3版）", "第3版"),
  ])
  func closesAnArticle(mark: String, page: String) {
    let articles = restored("春耕以来，全县已完成土地翻耕六万亩，比去年\(mark)\n")
    #expect(articles.count == 1)
    #expect(articles[0].continuesOn == page)
    #expect(articles[0].texts(.paragraph) == ["春耕以来，全县已完成土地翻耕六万亩，比去年"])
  }

  @Test func standsInsideASentence() {
    let articles = restored("秋收时节，合作社的烘干机（紧接二版）昼夜不停，一天能烘八十吨稻谷。\n")
    #expect(articles[0].texts(.paragraph) == ["秋收时节，合作社的烘干机昼夜不停，一天能烘八十吨稻谷。"])
    #expect(articles[0].texts(.mark) == ["（紧接二版）"])
  }

  @Test(arguments: ["游客在车站转乘第3路公交。", "新版教材的第一版已经售完。", "（见习期满后转正）他留了下来。"])
  func leavesOtherWordsAlone(text: String) {
    let articles = restored("\(text)街上的人渐渐多了，天也亮了起来。\n")
    #expect(articles[0].texts(.mark) == [])
  }
}
