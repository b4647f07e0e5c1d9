import Newspaper
import Testing

/// Agencies and bylines, wherever they stand.
struct CreditTests {
  private static let body = "城西的老茶馆重新开张，掌柜把三十把旧竹椅一把一把擦得发亮。"

  private func article(_ text: String) -> Article { Restorer().restore(Page(id: "page", text: text)).articles[0] }

  private static let leads: [(String, String?, String?)] = [
    ("本报讯（记者 王芳）", "本报讯", "记者 王芳"),
    ("河畔晚报讯(首席记者赵小雨 通讯员李明)", "河畔晚报讯", "首席记者赵小雨 通讯员李明"),
    ("新华社北京4月28日电（记者张三、李四）", "新华社北京4月28日电", "记者张三、李四"),
    ("据新华社南京5月2日电 ", "据新华社南京5月2日电", nil), ("本报讯 ", "本报讯", nil),
    ("【本报讯】（记者 陈立）", "本报讯", "记者 陈立"), ("（本报记者 孙悦）", nil, "本报记者 孙悦"),
    ("【記者林志玲／台南報導】", nil, "記者林志玲／台南報導"), ("山城融媒讯（全媒体记者 冉冉 文/图）", "山城融媒讯", "全媒体记者 冉冉 文/图"),
    ("河畔日报网4月28日电 ", "河畔日报网4月28日电", nil), ("（记者 王芳 文 李明 图）", nil, "记者 王芳 文 李明 图"),
    ("本报讯（记者 Anna Lee）", "本报讯", "记者 Anna Lee"), ("本报讯（记者 艾力·买买提）", "本报讯", "记者 艾力·买买提"),
  ]

  @Test(arguments: leads)
  func opensAParagraph(credit: String, agency: String?, byline: String?) {
    let article = article("老茶馆又开了\n\n\(credit)\(Self.body)\n")
    #expect(article.agency == agency)
    #expect(article.byline == byline)
    #expect(article.texts(.paragraph) == [Self.body])
  }

  @Test(arguments: [
    ("□本报记者 王芳 文/图", "本报记者 王芳 文/图"), ("本报记者 王芳 通讯员 李明", "本报记者 王芳 通讯员 李明"), ("■王芳", "王芳"),
    ("记者 王芳 李明", "记者 王芳 李明"), ("文/图 本报记者 王芳", "文/图 本报记者 王芳"), ("王芳", "王芳"), ("本报评论员", "本报评论员"),
    ("王芳 文/图", "王芳 文/图"), ("王芳/文", "王芳/文"), ("阿依古丽·买买提", "阿依古丽·买买提"), ("（市图书馆 王芳）", "市图书馆 王芳"),
  ])
  func standsAlone(credit: String, byline: String) {
    let article = article("老茶馆又开了\n\n\(credit)\n\n\(Self.body)\n")
    #expect(article.byline == byline)
    #expect(article.texts(.headline) == ["老茶馆又开了"])
    #expect(article.texts(.paragraph) == [Self.body])
  }

  private static let tails: [(String, String?, String?)] = [
    ("（记者 王芳）", nil, "记者 王芳"), ("（新华社北京4月28日电）", "新华社北京4月28日电", nil), ("（据新华社）", "据新华社", nil),
    ("（王芳 李明）", nil, "王芳 李明"), ("（王芳 李明 文/图）", nil, "王芳 李明 文/图"), ("（来源：人民网）", "来源：人民网", nil),
    ("（据河畔电视台报道）", "据河畔电视台报道", nil), ("（城南小学 王芳）", nil, "城南小学 王芳"),
  ]

  @Test(arguments: tails)
  func closesAParagraph(credit: String, agency: String?, byline: String?) {
    let article = article("老茶馆又开了\n\n\(Self.body)\(credit)\n")
    #expect(article.agency == agency)
    #expect(article.byline == byline)
    #expect(article.texts(.paragraph) == [Self.body])
  }

  /// On a line of their own they sign the text above, not head the one below.
  @Test(arguments: tails)
  func closesAnArticle(credit: String, agency: String?, byline: String?) {
    let next = "新桥通车\n\n本报讯（记者 赵刚）新桥昨天通车，行人和自行车先走。\n"
    let articles = Restorer().restore(Page(id: "page", text: "老茶馆又开了\n\n\(Self.body)\n\n\(credit)\n\n\(next)")).articles
    #expect(articles.map(\.headline) == ["老茶馆又开了", "新桥通车"])
    #expect(articles[0].agency == agency)
    #expect(articles[0].byline == byline)
    #expect(articles[1].texts(.kicker) + articles[1].texts(.deck) == [])
  }

  @Test func standsAboveTheHeadline() {
    let article = article("□本报评论员\n\n老茶馆又开了\n\n\(Self.body)\n")
    #expect(article.byline == "本报评论员")
    #expect(article.headline == "老茶馆又开了")
    #expect(article.texts(.paragraph) == [Self.body])
  }

  @Test(arguments: ["记者从市气象局获悉，今年入梅偏晚，雨量略少。", "记者节那天，报社门口来了一群小读者。", "台风过后，全市停电三小时。"])
  func leavesSentencesAlone(text: String) {
    let article = article("梅雨要来了\n\n\(text)\n")
    #expect(article.texts(.paragraph) == [text])
  }
}
