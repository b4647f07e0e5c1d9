import Summarization
import Testing

/// What every scorer keeps to.
@Suite struct ScorerContractTests {
  static let methods = SummarizationMethod.allCases
  private static let article = Corpus.examples[0].document

  @Test(arguments: methods) func isKnownByItsName(_ method: SummarizationMethod) {
    #expect(method.scorer.name == method.rawValue)
  }

  @Test(arguments: methods) func givesEachSentenceOneFiniteScore(_ method: SummarizationMethod) {
    for document in Corpus.examples.map(\.document) + [Corpus.bulletin.document] {
      let text = AnalyzedText(of: document)
      let scores = method.scorer.scores(of: text)
      #expect(scores.count == text.sentences.count && scores.allSatisfy { $0.isFinite })
    }
  }

  @Test(arguments: methods) func scoresAlikeInEveryRun(_ method: SummarizationMethod) {
    let text = AnalyzedText(of: Self.article)
    #expect(method.scorer.scores(of: text) == method.scorer.scores(of: text))
    let bulletin = AnalyzedText(of: Corpus.bulletin.document)
    #expect(method.scorer.scores(of: bulletin) == method.scorer.scores(of: bulletin))
  }

  @Test(arguments: methods) func answersForTextsWithoutMuchInThem(_ method: SummarizationMethod) {
    for paragraphs in [
      [], [""], [" \n　"], ["。"], ["水退了。"], ["！", "……"], ["OK.", "3.5", "的的的的。"], [String(repeating: "水。", count: 80)],
    ] {
      let text = AnalyzedText(of: Document(headings: ["水"], paragraphs: paragraphs))
      #expect(method.scorer.scores(of: text).allSatisfy { $0.isFinite })
      let summary = Summarizer(scorer: method.scorer).summary(of: Document(paragraphs: paragraphs))
      #expect(text.sentences.isEmpty == summary.choices.isEmpty)
    }
  }

  @Test(arguments: methods) func chosenSentencesStandInTheOrderOfTheTextWithRanksByScore(_ method: SummarizationMethod)
  {
    let choices = Summarizer(scorer: method.scorer).summary(of: Self.article, budget: .sentences(4)).choices
    #expect(choices.count == 4)
    #expect(choices.map(\.index) == choices.map(\.index).sorted())
    let ranked = choices.sorted { $0.rank < $1.rank }
    #expect(ranked.map(\.rank) == [1, 2, 3, 4])
    #expect(ranked.map(\.score) == ranked.map(\.score).sorted(by: >))
  }

  /// Sentences that are alike score alike, and then the earlier is taken.
  @Test(arguments: methods.filter { ![.lead, .random, .frequency].contains($0) })
  func tiesFallToTheEarlierSentence(_ method: SummarizationMethod) {
    let document = Document(paragraphs: Array(repeating: "江边的稻田绿了。", count: 6))
    let summary = Summarizer(scorer: method.scorer).summary(of: document, budget: .sentences(2))
    #expect(summary.choices.map(\.index) == [0, 1])
  }

  @Test(arguments: methods) func budgetsAreKept(_ method: SummarizationMethod) {
    let text = AnalyzedText(of: Self.article)
    for limit in [0, 1, 10, 25, 60, 100, 10_000] {
      let summary = Summarizer(scorer: method.scorer).summary(of: Self.article, budget: .characters(limit))
      #expect(summary.choices.reduce(0) { $0 + text.sentences[$1.index].length } <= limit)
    }
  }

  @Test(arguments: methods) func aLongTextTakesNoQuadraticTime(_ method: SummarizationMethod) {
    let words = ["江水", "稻田", "渔船", "果园", "学校", "车站", "工厂", "书店", "公园", "茶馆", "码头", "灯塔"]
    let paragraphs = (0..<1500).map { n in
      "\(words[n % 12])旁的\(words[n * 7 % 11])在\(n)年修好了\(words[n * 5 % 7])。"
    }
    let document = Document(paragraphs: paragraphs)
    let time = ContinuousClock().measure { _ = Summarizer(scorer: method.scorer).summary(of: document) }
    #expect(time < .seconds(20))
  }
}
