import English
import Testing

@Suite("Phrases around a figure")
struct FigurePhraseTests {
  @Test(
    "The words around a figure find their English",
    arguments: [
      ("下调10个基点", "cut by 10 basis points"), ("同比增长4.4%", "up 4.4 percent year on year"), ("增长了两倍", "tripled"),
      ("日均2000人次", "a daily average of 2,000 visits"),
      ("6月3日上午10时", "10 a.m. on June 3"), ("降至2.8%", "fell to 2.8 percent"),
    ])
  func framed(zh: String, english: String) {
    let draft = FigurePhrase().translate(zh)
    #expect(draft.target == english)
    #expect(draft.coverage == 1)
  }

  @Test("Words without a rule stay visible and cost coverage")
  func untranslated() {
    let draft = FigurePhrase().translate("水果3吨")
    #expect(draft.target == "水果 3 tonnes")
    #expect(draft.coverage == 0.5)
  }
}
