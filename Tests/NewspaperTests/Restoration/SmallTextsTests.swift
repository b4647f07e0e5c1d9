import Newspaper
import Testing

/// Poems, letters, notices and pictures, which keep to forms of their own.
struct SmallTextsTests {
  private func articles(_ text: String) -> [Article] { Restorer().restore(Page(id: "page", text: text)).articles }

  private static let news = "新桥通车\n\n本报讯（记者 赵刚）新桥昨天通车，行人和自行车先走，汽车要等到下个月。\n"

  @Test func aNameStandsOverAPoem() {
    let lines = ["渡口的木船睡着了", "梦见一场大水", "水里有星星的名字", "一颗一颗游上岸来"]
    let articles = articles("\(Self.news)\n诗歌\n\n渡口\n\n王芳\n\n\(lines.joined(separator: "\n"))\n")
    #expect(articles.count == 2)
    #expect(articles[1].byline == "王芳")
    #expect(articles[1].texts(.paragraph) == lines)
  }

  @Test func aDayStandsUnderALetter() {
    let letter = "希望有关部门在江边放一张长椅。\n\n读者 王芳\n\n4月20日\n"
    let articles = articles("江边少一张长椅\n\n编辑同志：\n\n\(letter)\n【编后】长椅已经放上了，就在老槐树下面。\n")
    #expect(articles.count == 1)
    #expect(articles[0].texts(.paragraph).suffix(3) == ["读者 王芳", "4月20日", "【编后】长椅已经放上了，就在老槐树下面。"])
  }

  @Test func theReportersWordsBelongToTheArticleAbove() {
    let words = "采访的时候，老船长一直望着水面，好像那座桥下还有他的船，新桥再宽也望不到头。"
    let articles = articles("\(Self.news)\n记者手记\n\n\(words)\n")
    #expect(articles.count == 1)
    #expect(articles[0].texts(.subhead) == ["记者手记"])
  }

  @Test func aNoticeMayOpenWithoutItsHeading() {
    let lost = "▲王某某遗失营业执照正本，编号0000，声明作废。"
    let articles = articles("\(Self.news)\n\(lost)\n\n遗失声明\n")
    #expect(articles.map(\.kind) == [.news, .notice])
    #expect(articles[1].texts(.paragraph) == [lost])
  }

  @Test func picturesStandUnderWhoTookThem() {
    let text = "老街的灯昨晚亮了，三百盏花灯沿河排开，游人走到半夜才散。"
    let articles = articles("老街亮灯\n\n\(text)\n\n（记者 王芳 文/图）\n\n带兔子花样的老灯笼。\n\n\(Self.news)")
    #expect(articles.map(\.headline) == ["老街亮灯", "新桥通车"])
    #expect(articles[0].texts(.caption) == ["带兔子花样的老灯笼。"])
  }

  @Test(arguments: ["茶客在老茶馆里下棋 王芳/摄", "（图片来源：河畔图库）", "本组图片由王芳摄"])
  func picturesAreNoHeadings(caption: String) {
    let articles = articles("\(Self.news)\n\(caption)\n")
    #expect(articles.flatMap { $0.texts(.headline) } == ["新桥通车"])
    #expect(articles.flatMap { $0.texts(.subhead) + $0.texts(.deck) } == [])
  }

  @Test func aHeadingBetweenTheHalvesOfAnEllipsisIsNone() {
    let articles = articles("老茶馆又开了\n\n本报讯（记者 王芳）掌柜想了一夜…\n\n新桥通车\n\n…还是把旧招牌挂了回去。\n")
    #expect(articles[0].texts(.paragraph) == ["掌柜想了一夜……还是把旧招牌挂了回去。"])
  }

  @Test func whatIsSaidGoesOnAfterTheColon() {
    let articles = articles("老茶馆又开了\n\n本报讯（记者 王芳）掌柜对着满屋的街坊说：\n\n“茶还是老味道，杯子是新的。”\n")
    #expect(articles[0].texts(.paragraph) == ["掌柜对着满屋的街坊说：“茶还是老味道，杯子是新的。”"])
  }
}
