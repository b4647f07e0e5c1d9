/// Takes the sentence with the highest mean probability of its terms, then makes those terms less probable.
///
/// A. Nenkova, L. Vanderwende, “The impact of frequency on summarization” (2005).
public struct SumBasicScorer: SentenceScorer {
  /// Makes a scorer.
  public init() {}

  /// `sumbasic`.
  public var name: String { "sumbasic" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let total = Double(max(1, text.terms.count))
    var probabilities = text.frequencies.map { Double($0) / total }
    // Probabilities only fall, so a sentence needs a new look only when it comes to the top.
    return LazyGreedy.scores(
      count: text.sentences.count,
      value: { sentence in
        let terms = text.terms(of: sentence)
        return terms.reduce(0) { $0 + probabilities[Int($1)] } / Double(max(1, terms.count))
      },
      choose: { sentence in
        for term in Set(text.terms(of: sentence)) { probabilities[Int(term)] *= probabilities[Int(term)] }
      })
  }
}
