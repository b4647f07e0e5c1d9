import Findings
import Newspaper
import Testing

@Suite("Web pages") struct WebPageTests {
  @Test(
    "headings, credits and paragraphs are kept, the site is dropped",
    arguments: WebFixture.tuned + WebFixture.added + WebFixture.sites)
  func articles(of fixture: WebFixture) throws {
    let page = try WebPage(bytes(fixture.html, fixture.encoding), id: "page")
    let found = WebFixture.describe(page)
    #expect(found == fixture.expected, "\(found.difference(from: fixture.expected))")
    #expect(page.page.encoding == fixture.encoding)
  }

  @Test("credits inside a line, captions and jump lines are found by the restorer, roles come from the markup")
  func restoration() throws {
    let articles = try Self.articles(of: "headings closed by the wrong tag, tags left open, a jump line")
    #expect(articles.map(\.headline) == ["江滩芦苇荡里的“护鸟队”"])
    #expect(articles.map(\.byline) == ["本报记者 陶然 通讯员 江小鱼"])
    #expect(articles.map(\.continuesOn) == ["第05版"])
    #expect(articles.flatMap { $0.texts(.caption) } == ["熊爱国（右）和队员在巡护。 陶然 摄"])
    let several = try Self.articles(of: "a page with three articles")
    #expect(several.map(\.byline) == ["记者 何苗", "记者 丁一", "记者 何苗"])
    #expect(several.map(\.agency) == ["本报讯", "本报讯", "本报讯"])
    #expect(several.flatMap { $0.texts(.deck) } == ["今年计划完工二百部"])
    #expect(try Self.articles(of: "a notice with its signature").map(\.kind) == [.notice])
    #expect(try Self.articles(of: "a photograph and its caption in a table").map(\.kind) == [.captionOnly])
  }

  @Test(
    "every character of the text stands in one block", arguments: WebFixture.tuned + WebFixture.added + WebFixture.sites
  )
  func conservation(of fixture: WebFixture) throws {
    let restored = try WebPage(bytes(fixture.html, fixture.encoding), id: "page").restored()
    let blocks = restored.articles.flatMap(\.blocks).map(\.text).joined()
    #expect(blocks.filter { !$0.isWhitespace } == restored.page.text.filter { !$0.isWhitespace })
  }

  @Test("damaged markup never loses or doubles a character of the text that is taken", arguments: 0..<60)
  func damage(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let fixtures = WebFixture.tuned + WebFixture.added
    var scalars = Array(fixtures[seed % fixtures.count].html.unicodeScalars)
    for _ in 0..<12 {
      let start = random(scalars.count - 8)
      scalars.removeSubrange(start..<start + 1 + random(6))
    }
    let html = String(String.UnicodeScalarView(scalars))
    guard let page = try? WebPage(Array(html.utf8), id: "page") else { return }
    let blocks = page.restored().articles.flatMap(\.blocks).map(\.text).joined()
    #expect(blocks.filter { !$0.isWhitespace } == page.page.text.filter { !$0.isWhitespace })
  }

  private static func articles(of description: String) throws -> [Article] {
    let all = WebFixture.tuned + WebFixture.added + WebFixture.heldOut
    let fixture = try #require(all.first { $0.testDescription == description })
    return try WebPage(bytes(fixture.html, fixture.encoding), id: "page").restored().articles
  }

  @Test("so on pages that the rules never saw", arguments: WebFixture.heldOut)
  func unseenArticles(of fixture: WebFixture) throws {
    let page = try WebPage(bytes(fixture.html, fixture.encoding), id: "page")
    let found = WebFixture.describe(page)
    #expect(found == fixture.expected, "\(found.difference(from: fixture.expected))")
    #expect(page.page.encoding == fixture.encoding)
  }

  @Test(
    "HTML is told from plain text by its first tag",
    arguments: [
      ("<!DOCTYPE html><html>", true), ("\u{FEFF}\r\n  <html><body>", true), ("<HTML>", true),
      ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", true), ("<!-- saved --><div>", true),
      ("<p>本报讯", true), ("<TABLE><TR>", true), ("<frameset cols=2>", true),
      ("<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">", false), ("<TEI>", false),
      ("柳州<html>", false), ("本报讯 a < b", false), ("", false), ("<柳州日报>", false), ("《柳州》<div>", false),
    ])
  func detection(text: String, isHTML: Bool) {
    #expect(WebPage.isHTML(Array(text.utf8)) == isHTML)
    if !text.isEmpty { #expect(WebPage.isHTML(bytes(text, .utf16LittleEndian)) == isHTML) }
  }

  @Test("the declared encoding is believed where the bytes fit it, and only there")
  func declaredEncoding() throws {
    let html = "<meta charset='big5'><title>澳門</title><h1>澳門</h1><p>特區政府公佈新措施，市民可於下月起申請。</p>"
    #expect(try WebPage(bytes(html, .big5), id: "a").page.encoding == .big5)
    #expect(try WebPage(Array(html.utf8), id: "a").page.encoding == .utf8)
    #expect(
      try WebPage(bytes(html, .big5), id: "a").decoded.reason.english
        == "The web page declares Big5, and every byte of it fits.")
  }

  @Test(
    "a page that shows no article is refused",
    arguments: [
      "<html><frameset cols='20%,80%'><frame src=a.htm><frame src=b.htm></frameset></html>",
      "<html><body><div class=nav><a>首页</a><a>新闻</a></div><ul><li><a>柳州新闻，第一条。</a></li></ul></body></html>",
      "<html><body><div id=app></div><script>load('正文，在脚本里。')</script></body></html>", "<html></html>",
    ])
  func noArticle(html: String) {
    #expect(throws: DecodingFailure.noArticle) { try WebPage(Array(html.utf8), id: "page") }
  }

  @Test("the refusal says what to do")
  func refusal() {
    #expect(DecodingFailure.noArticle.message.english == "The web page shows no article.")
    #expect(DecodingFailure.noArticle.message.chinese == "网页中没有文章。")
    #expect(DecodingFailure.noArticle.remedy.chinese == "请在浏览器中打开文章本身并保存该网页，或将文字复制到纯文本文件中。")
  }
}
