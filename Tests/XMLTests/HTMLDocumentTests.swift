import Testing
import XML

@Suite("HTML documents") struct HTMLDocumentTests {
  @Test(
    "malformed markup is mended as browsers mend it",
    arguments: [
      ("<P>柳州<P>日报", ["p:柳州", "p:日报"]), ("<ul><li>一<li>二</ul>", ["ul:一二"]),
      ("<p>甲&nbsp;&lt;乙&#31532;</p>", ["p:甲\u{A0}<乙第"]),
      ("<founder-content><p>丙</p></founder-content>", ["founder-content:丙"]), ("<b>丁<i>戊</b>己</i>", ["b:丁戊"]),
    ])
  func mending(html: String, expected: [String]) {
    let body = HTMLDocument(parsing: Array(html.utf8))?.root.first("body")
    let found = body?.elements.map { "\($0.name):\($0.text)" } ?? []
    #expect(Array(found.prefix(expected.count)) == expected)
  }

  @Test("attributes are read, with or without quotes and values")
  func attributes() {
    let cell = HTMLDocument(parsing: Array("<div CLASS=\"a b\" id=c hidden>x</div>".utf8))?.root.first("body")?.first(
      "div")
    #expect(cell?["class"] == "a b")
    #expect(cell?["id"] == "c")
    #expect(cell?["hidden"] != nil)
    #expect(cell?["style"] == nil)
  }

  @Test("the declared encoding does not spoil text that is already UTF-8")
  func declaredEncoding() {
    let html = "<html><head><meta charset=\"gb2312\"></head><body><p>柳州</p></body></html>"
    #expect(HTMLDocument(parsing: Array(html.utf8))?.root.first("body")?.text == "柳州")
  }

  @Test("nothing is no document, and great depth is no crash")
  func extremes() {
    #expect(HTMLDocument(parsing: []) == nil)
    let deep = String(repeating: "<div>", count: 5000) + "底"
    #expect(HTMLDocument(parsing: Array(deep.utf8)) != nil)
  }
}
