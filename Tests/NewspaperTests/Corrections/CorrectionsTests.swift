import Findings
import Newspaper
import Testing

/// The editor's word is last, is read from a file a person can write, and knows when the page has changed.
struct CorrectionsTests {
  /// Line 1 headline, 3 and 5 paragraphs, 7 headline, 9 paragraph.
  private static let page = Page(
    id: "page",
    text: """
      渡口的雾

      本报讯（记者 王芳）清晨的渡口起了雾，第一班船晚开了二十分钟。

      船家说，等雾散了再走，急不得。

      山里的信

      本报讯（记者 李明）邮递员翻过两座山，把信送到学校。

      """)

  private func restored(_ fix: String) throws -> RestoredPage {
    Restorer().restore(Self.page, corrections: try Corrections(parsing: fix))
  }

  @Test(arguments: [
    "7 headline of 3", "7 标题 属于 3", "7 kicker of 3", "5 joins 9", "3 接 5", "5 splits", "5 另起", "9 belongs to 3",
    "9 属于 3",
    "1 furniture", "1 版面 # 版面名称", "5 caption of 9 “船家说”", "page 00000000000000ff",
  ])
  func areRead(line: String) throws {
    let corrections = try Corrections(parsing: "# 渡口\n\n" + line + "\n")
    #expect(try Corrections(parsing: corrections.printed) == corrections)
    #expect(corrections != .none)
  }

  @Test(arguments: [
    "headline 7", "7", "7 shouts", "0 furniture", "7 joins", "7 splits 9", "page xyz", "7 headline of a",
  ])
  func areRefusedWithTheirLine(line: String) {
    #expect(throws: CorrectionsFailure.unreadable(line: 2, text: line)) {
      try Corrections(parsing: "# 渡口\n" + line + "\n")
    }
  }

  @Test func aLineHeadsAnotherArticle() throws {
    let articles = try restored("7 deck of 3").articles
    #expect(articles[0].headline == "渡口的雾")
    #expect(articles[0].texts(.deck) == ["山里的信"])
    #expect(articles[1].headline == nil)
    #expect(articles[0].blocks(.deck)[0].reasons.last?.signal == .editor)
  }

  @Test func twoLinesJoinAndPartAgain() throws {
    let joined = try restored("3 joins 5").articles[0]
    #expect(joined.texts(.paragraph) == ["清晨的渡口起了雾，第一班船晚开了二十分钟。船家说，等雾散了再走，急不得。"])
    #expect(joined.blocks(.paragraph)[0].pieces.map(\.line) == [3, 5])
    let parted = try restored("3 joins 5\n5 splits").articles[0]
    #expect(parted.texts(.paragraph) == ["清晨的渡口起了雾，第一班船晚开了二十分钟。", "船家说，等雾散了再走，急不得。"])
  }

  @Test func aParagraphMovesAndALineBecomesFurniture() throws {
    let result = try restored("5 belongs to 9\n1 furniture")
    #expect(result.articles[1].texts(.paragraph).first == "船家说，等雾散了再走，急不得。")
    #expect(result.furniture.map(\.text) == ["渡口的雾"])
  }

  @Test(arguments: [
    "7 deck of 3", "3 joins 5", "9 joins 3", "5 belongs to 9", "1 furniture", "3 caption", "5 splits", "9 kicker of 1",
  ])
  func nothingIsLost(fix: String) throws {
    #expect(ConservationTests.scalars(of: try restored(fix)) == ConservationTests.scalars(of: Self.page.text))
  }

  @Test func aChangedPageIsNoticed() throws {
    let print = PageFingerprint(of: Self.page)
    let other = Page(id: "page", text: "新的一行\n\n" + Self.page.text)
    let fix = "page \(print)\n7 deck of 3 “山里的信”\n"
    let result = Restorer().restore(other, corrections: try Corrections(parsing: fix))
    #expect(result.findings.contains { $0.kind == .pageChanged })
    // The line is found again by its words, two lines further down, and so is the article it names.
    #expect(result.articles.contains { $0.texts(.deck) == ["山里的信"] })
    #expect(try restored(fix).findings.contains { $0.kind == .pageChanged } == false)
  }

  @Test func aLineThatIsGoneIsReported() throws {
    let findings = try restored("99 furniture\n7 furniture “别的字”").findings
    #expect(findings.filter { $0.kind == .correction }.map(\.location.line) == [99, 7])
  }
}
