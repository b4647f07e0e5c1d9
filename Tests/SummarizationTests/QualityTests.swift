import Chinese
import Digests
import Summarization
import Testing

/// Floors of quality on the project's own texts; see `Corpus`.
@Suite struct QualityTests {
  /// The hash of all texts: the floors below hold for these and no others.
  @Test func theCorpusIsTheOneTheFloorsWereTakenOn() {
    var hash = FNV1a()
    for example in Corpus.examples + [Corpus.Example(document: Corpus.bulletin.document, key: [])] {
      hash.add((example.document.headings + example.document.paragraphs).joined(separator: "\n").utf8)
    }
    #expect(hash.value == 13_985_535_212_803_858_459)
  }

  /// The share of the writers' key sentences among as many chosen ones.
  private func agreement(_ method: SummarizationMethod) -> Double {
    var hits = 0
    var all = 0
    for example in Corpus.examples {
      let summary = Summarizer(scorer: method.scorer).summary(
        of: example.document, budget: .sentences(example.key.count))
      hits += summary.choices.filter { example.key.contains($0.index) }.count
      all += example.key.count
    }
    return Double(hits) / Double(all)
  }

  @Test func theDefaultAgreesWithTheWriters() { #expect(agreement(.frequency) >= 0.8) }

  @Test func theDefaultIsAboveTheLead() { #expect(agreement(.frequency) > agreement(.lead)) }

  /// The mean ROUGE against the key sentences at 45 % of the characters.
  private func rouge(_ scorer: any SentenceScorer, _ examples: [Corpus.Example] = Corpus.examples) -> Double {
    let scores = examples.map { example in
      let text = AnalyzedText(of: example.document)
      let summary = Summarizer(scorer: scorer).summary(of: example.document, budget: .ratio(0.45))
      return ROUGE(reference: example.key.map { text.text(of: $0) }.joined())
        .score(of: summary.choices.map { text.text(of: $0.index) }.joined()).mean
    }
    return ConfidenceInterval(of: scores).mean
  }

  @Test(arguments: SummarizationMethod.allCases.filter { $0 != .random && $0 != .lead })
  func everyMethodIsAboveTheLot(_ method: SummarizationMethod) {
    let lots = (1...20).map { rouge(RandomScorer(seed: $0)) }
    #expect(rouge(method.scorer) > lots.reduce(0, +) / 20)
  }

  /// The lead loses on pieces that open with a scene; on hard news it must win.
  @Test func theLeadIsAboveTheLotOnHardNews() {
    let news = Array(Corpus.examples[3...])
    let lots = (1...20).map { rouge(RandomScorer(seed: $0), news) }
    #expect(rouge(LeadScorer(), news) > lots.reduce(0, +) / 20)
  }

  @Test func aBulletinIsSummedUpByItsOpenings() {
    let (document, openings) = Corpus.bulletin
    let summary = Summarizer().summary(of: document, budget: .sentences(openings.count))
    let hits = summary.choices.filter { openings.contains($0.index) }.count
    #expect(Double(hits) >= 0.7 * Double(openings.count))
  }
}
