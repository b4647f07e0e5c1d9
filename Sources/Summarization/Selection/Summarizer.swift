/// Chooses the sentences that tell a text, within a budget and in the order of the text.
///
/// ```swift
/// let document = Document(headings: ["小浪底库区增殖放流鱼苗160万尾"], paragraphs: paragraphs)
/// let summary = Summarizer().summary(of: document, budget: .sentences(2))
/// ```
public struct Summarizer: Sendable {
  /// The method that says how much a sentence tells.
  public var scorer: any SentenceScorer

  /// Makes a summarizer; by default it scores by ``FrequencyScorer``.
  public init(scorer: any SentenceScorer = FrequencyScorer()) { self.scorer = scorer }

  /// The summary of a document.
  ///
  /// Sentences are counted over all paragraphs, those of white space alone left out. A sentence that doesn't fit into
  /// the budget is passed over for a shorter one; where none fits, the summary is empty.
  public func summary(of document: Document, budget: Budget = .standard) -> Summary {
    choose(AnalyzedText(of: document), budget).summary
  }

  /// The summary with what led to it: the words of each chosen sentence, its place, and what was passed over.
  public func explanation(of document: Document, budget: Budget = .standard) -> Explanation {
    let text = AnalyzedText(of: document)
    let (summary, repetitions) = choose(text, budget)
    return Explanation(summary: summary, repetitions: repetitions, text: text)
  }

  private func choose(_ text: AnalyzedText, _ budget: Budget) -> (summary: Summary, [Explanation.Repetition]) {
    let limits = budget.limits(for: text)
    let scores = scorer.scores(of: text)
    var chosen: [Int] = []
    var repetitions: [Explanation.Repetition] = []
    var room = limits.characters
    var order = BestFirst(scores)
    var filter = RepetitionFilter(text)
    while chosen.count < limits.sentences, room > 0, let sentence = order.next() {
      let length = text.sentences[sentence].length
      if length > room { continue }
      if scorer.avoidsRepetition, let said = filter.repeated(by: sentence) {
        repetitions.append(Explanation.Repetition(sentence: sentence, repeats: said))
        continue
      }
      chosen.append(sentence)
      if scorer.avoidsRepetition { filter.choose(sentence) }
      room -= length
    }
    let reasons = scorer.reasons(for: chosen, in: text)
    let choices = chosen.enumerated().map { rank, sentence in
      Summary.Choice(index: sentence, score: scores[sentence], rank: rank + 1, reasons: reasons[rank])
    }
    return (Summary(method: scorer.name, choices: choices.sorted { $0.index < $1.index }), repetitions)
  }
}

extension AnalyzedText {
  /// Analyzes a document.
  public init(of document: Document) { self = TextAnalyzer.analyze(document) }
}
