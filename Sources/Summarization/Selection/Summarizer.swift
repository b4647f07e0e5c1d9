/// Chooses the sentences that tell a text, within a budget and in the order of the text.
///
/// ```swift
/// let document = Document(headings: ["小浪底库区增殖放流鱼苗160万尾"], paragraphs: paragraphs)
/// let summary = Summarizer().summary(of: document, budget: .sentences(2))
/// ```
public struct Summarizer: Sendable {
  /// The method that says how much a sentence tells.
  public var scorer: any SentenceScorer

  /// A sentence of which this share of the terms stands in a chosen one is a repetition.
  private static let repetition = 0.6

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
    while chosen.count < limits.sentences, room > 0, let sentence = order.next() {
      let length = text.sentences[sentence].length
      if length > room { continue }
      if scorer.avoidsRepetition, let said = chosen.first(where: { text.repeats(sentence, $0, Self.repetition) }) {
        repetitions.append(Explanation.Repetition(sentence: sentence, repeats: said))
        continue
      }
      chosen.append(sentence)
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

  /// Whether a sentence says little that another doesn't say.
  func repeats(_ sentence: Int, _ other: Int, _ share: Double) -> Bool {
    let own = Set(terms(of: sentence))
    let said = Set(terms(of: other))
    return !own.isEmpty && Double(own.intersection(said).count) >= share * Double(own.count)
  }
}

/// The sentences from the best to the worst, the earlier first among equals; sorted only as far as they are asked for.
struct BestFirst {
  private let scores: [Double]
  private var sorted: [Int] = []
  private var taken = 0
  /// How many are sorted out at the first asking, and four times as many at each further one.
  private var batch = 16

  init(_ scores: [Double]) { self.scores = scores }

  mutating func next() -> Int? {
    if taken == sorted.count {
      guard taken < scores.count else { return nil }
      batch *= 4
      sorted = best(min(batch, scores.count))
    }
    defer { taken += 1 }
    return sorted[taken]
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    scores[left] != scores[right] ? scores[left] > scores[right] : left < right
  }

  private func best(_ count: Int) -> [Int] {
    if count == scores.count || count > 4096 { return scores.indices.sorted(by: isBefore) }
    var best: [Int] = []
    for index in scores.indices {
      if best.count == count, let last = best.last, !isBefore(index, last) { continue }
      var place = best.count
      while place > 0, isBefore(index, best[place - 1]) { place -= 1 }
      best.insert(index, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
