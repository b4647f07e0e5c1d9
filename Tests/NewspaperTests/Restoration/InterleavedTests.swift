import Newspaper
import Testing

/// Texts that columns interrupt by other articles read on where their words and their subject say so.
struct InterleavedTests {
  /// Two articles whose last columns stand below each other: each half goes to its own beginning, and the paragraph after it too.
  private static let page = """
    山村小学添了天文台

    　　本报讯（记者 陶岭）云脚村小学的屋顶上，前天装好了一台口径二十厘米的望远镜。孩子们排着队，轮流看土星的光

    老渡船改成了图书馆

    　　本报讯（记者 江枫）一条停用八年的渡船，被村民改成了水上图书馆。船舱里摆着六千册书，靠窗的位置最抢手。管理员每天清早划着小船去收还书，下雨天也不

    环。望远镜是一位退休教师捐的，他还答应每个月来讲一次课。

    　　学校打算把观星的日子记成一本册子，由望远镜小组的孩子轮流写。

    耽误。到上月底，水上图书馆一共借出一万二千册次。
    """

  @Test func halvesFindTheirArticles() {
    let articles = Restorer().restore(Page(id: "village", text: Self.page)).articles
    #expect(articles.map(\.headline) == ["山村小学添了天文台", "老渡船改成了图书馆"])
    #expect(
      articles.map { $0.texts(.paragraph) } == [
        [
          "云脚村小学的屋顶上，前天装好了一台口径二十厘米的望远镜。孩子们排着队，轮流看土星的光环。望远镜是一位退休教师捐的，他还答应每个月来讲一次课。",
          "学校打算把观星的日子记成一本册子，由望远镜小组的孩子轮流写。",
        ],
        ["一条停用八年的渡船，被村民改成了水上图书馆。船舱里摆着六千册书，靠窗的位置最抢手。管理员每天清早划着小船去收还书，下雨天也不耽误。到上月底，水上图书馆一共借出一万二千册次。"],
      ])
  }

  private static let telescope =
    "本报讯（记者 陶岭）云脚村小学的屋顶上，前天装好了一台天文望远镜。孩子们排着队，用天文望远镜看土星的光环。退休教师顾老师捐了这台天文望远镜。"
  private static let ferry = "本报讯（记者 江枫）一条停用八年的渡船，被村民改成了水上图书馆。船舱里摆着六千册书，靠窗的位置最抢手。"
  private static let lesson = "顾老师每个月来讲一次课，教孩子们调天文望远镜，把土星的光环画在观星册上。"

  /// A column that ended with a paragraph leaves no open sentence; behind an article that has ended, the words tell what
  /// goes on.
  @Test func paragraphsFindTheirArticles() {
    let text =
      "山村小学添了天文台\n\n\(Self.telescope)\n\n老渡船改成了图书馆\n\n\(Self.ferry)\n\n（下转第3版）\n\n\(Self.lesson)\n"
    let articles = Restorer().restore(Page(id: "village", text: text)).articles
    #expect(articles.map { $0.texts(.paragraph).count } == [2, 1])
    #expect(articles[0].texts(.paragraph).last == Self.lesson)
  }

  /// A list goes on after a short article that stood between its items.
  @Test func listsGoOnByTheirNumbers() {
    let text = """
      街巷小事三则

      1.东门菜市的顶棚漏雨，昨天由管理处换上了新的阳光板。

      桥头加了一盏灯

      　　桥头的台阶常有人踩空，社区在栏杆下装了一盏感应灯，夜里有人走近就亮。

      2.南湖边的长椅刷了新漆，三天之内请勿就座。
      """
    let articles = Restorer().restore(Page(id: "items", text: text)).articles
    #expect(
      articles.first?.texts(.paragraph) == ["1.东门菜市的顶棚漏雨，昨天由管理处换上了新的阳光板。", "2.南湖边的长椅刷了新漆，三天之内请勿就座。"])
  }

  /// What stands between the halves of a sentence and is one itself is the text under a photograph.
  @Test func aSentenceBetweenHalvesIsACaption() {
    let text = """
      果园里办起了课堂

      　　本报讯（记者 桑榆）清早六点，果农们搬着小板凳坐到梨树底下，听农技员讲怎样疏果。这样的课堂从清明开

      农技员给果农示范疏果。

      始，一直要办到秋天收梨的时候。

      　　村里统计，去年听过课的果园，一级果多了两成。
      """
    let article = Restorer().restore(Page(id: "pears", text: text)).articles[0]
    #expect(article.texts(.caption) == ["农技员给果农示范疏果。"])
    #expect(article.texts(.paragraph).count == 2)
  }
}
