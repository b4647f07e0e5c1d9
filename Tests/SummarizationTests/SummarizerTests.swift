import Summarization
import Testing

@Suite struct SummarizerTests {
  private let article = Corpus.examples[0].document

  @Test(arguments: [(1, 1), (2, 1), (3, 1), (4, 2), (6, 2), (7, 3), (30, 3)])
  func aShortTextGetsFewerSentences(_ sentences: Int, _ chosen: Int) {
    let paragraphs = (0..<sentences).map { "第\($0)位村民在江边种下了不同的\($0 * 7)棵树苗。" }
    let summary = Summarizer(scorer: LeadScorer()).summary(of: Document(paragraphs: paragraphs))
    #expect(summary.choices.count == chosen)
  }

  @Test(arguments: [(0.0, 0), (0.5, 10), (0.49, 0), (1.0, 20), (7.0, 20), (-1.0, 0), (.nan, 0)])
  func aRatioCountsCharactersOtherThanWhiteSpace(_ ratio: Double, _ length: Int) {
    let document = Document(paragraphs: ["江边的稻田都绿　了 呀。", "山上的果园也红透啦。"])
    let summary = Summarizer(scorer: LeadScorer()).summary(of: document, budget: .ratio(ratio))
    let text = AnalyzedText(of: document)
    #expect(text.length == 20)
    #expect(summary.choices.reduce(0) { $0 + text.sentences[$1.index].length } == length)
  }

  @Test func aSentenceThatDoesNotFitMakesRoomForOneThatDoes() {
    let document = Document(paragraphs: ["江边的稻田连着果园，果园连着山，山连着天。水退了。"])
    let summary = Summarizer(scorer: LeadScorer()).summary(of: document, budget: .characters(6))
    #expect(summary.choices.map(\.index) == [1])
  }

  @Test func aRepetitionIsPassedOver() {
    let document = Document(paragraphs: [
      "全市今年种下三万亩红树林，沿海滩涂披上绿装。", "全市今年已种下三万亩红树林，沿海滩涂全都披上绿装。", "渔民说鱼虾比往年多了不少，收网的日子提前半个月。", "专家建议继续监测水质。",
    ])
    let explanation = Summarizer().explanation(of: document, budget: .sentences(2))
    #expect(explanation.summary.choices.map(\.index) == [0, 2])
    #expect(explanation.repetitions == [Explanation.Repetition(sentence: 1, repeats: 0)])
  }

  @Test func anExplanationNamesWordsAndPlaces() throws {
    let explanation = Summarizer().explanation(of: article, budget: .sentences(2))
    let detail = try #require(explanation.details.first { $0.sentence == 2 })
    #expect(detail.paragraph == 1)
    #expect(detail.headlineWords.contains("夜校") && detail.headlineWords.contains("粮仓"))
    #expect(detail.words.contains("粮仓"))
    let choice = try #require(explanation.summary.choices.first { $0.index == 2 })
    #expect(choice.reasons.contains(.figure) && choice.reasons.contains(.frequency))
  }

  @Test func theOpeningCountsInHardNewsAndNotInAPieceThatPaintsAScene() {
    let hard = Corpus.examples[4].document
    #expect(Summarizer().summary(of: hard, budget: .sentences(1)).choices.map(\.index) == [0])
    #expect(TextKind(of: AnalyzedText(of: hard)) == .article(lead: 1))
    guard case .article(let lead) = TextKind(of: AnalyzedText(of: article)) else {
      Issue.record("A short article is no bulletin.")
      return
    }
    #expect(lead < 0.1)
    let continued = Document(paragraphs: hard.paragraphs, isContinuation: true)
    #expect(TextKind(of: AnalyzedText(of: continued)) == .article(lead: 0))
  }

  @Test func aRowOfItemsIsABulletinAndALongArticleIsNot() {
    #expect(TextKind(of: AnalyzedText(of: Corpus.bulletin.document)) == .bulletin)
    let article = Document(paragraphs: (0..<90).map { "红树林第\($0)号样地的监测数据显示，今年红树林长势良好。" })
    #expect(TextKind(of: AnalyzedText(of: article)) == .article(lead: 1))
  }

  @Test func sentencesKnowTheirParagraphAndKeepTheirText() {
    let text = AnalyzedText(of: Document(headings: ["题"], paragraphs: ["　　甲乙。丙丁。\n戊己", "", "“庚辛。”他说。"]))
    #expect(text.sentences.indices.map { text.text(of: $0) } == ["甲乙。", "丙丁。", "戊己", "“庚辛。”他说。"])
    #expect(text.sentences.map(\.paragraph) == [0, 0, 0, 2])
    #expect(text.sentences.map(\.startsParagraph) == [true, false, true, true])
    #expect(text.sentences.map(\.length) == [3, 3, 2, 8])
    #expect(text.sentences.map(\.quoted) == [0, 0, 0, 3])
  }

  @Test(arguments: [("41.3万件、6条", 2), ("９４项１．２７亿元", 2), ("占三成", 1), ("一件也没有", 0), ("AI和5G", 1)])
  func figuresAreCounted(_ text: String, _ figures: Int) {
    #expect(AnalyzedText(of: Document(paragraphs: [text])).sentences.map(\.figures) == [figures])
  }
}
