import Foundation

/// The mean weight of a sentence's terms: frequent in the text, but not in every sentence.
///
/// G. Salton, C. Buckley, “Term-weighting approaches in automatic text retrieval” (1988), with sentences as documents.
public struct TFIDFScorer: SentenceScorer {
  /// Makes a scorer.
  public init() {}

  /// `tfidf`.
  public var name: String { "tfidf" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let weights = text.inverseSentenceFrequencies()
    return text.sentences.indices.map { sentence in
      let terms = text.terms(of: sentence)
      let sum = terms.reduce(0) { $0 + Double(text.frequencies[Int($1)]) * weights[Int($1)] }
      return sum / Double(max(1, terms.count))
    }
  }
}

extension AnalyzedText {
  /// ln(N / n) of each term, n being the number of sentences it stands in.
  func inverseSentenceFrequencies() -> [Double] {
    var sentencesWith = [Int32](repeating: 0, count: frequencies.count)
    var last = [Int32](repeating: -1, count: frequencies.count)
    for sentence in sentences.indices {
      for term in terms(of: sentence) where last[Int(term)] != Int32(truncatingIfNeeded: sentence) {
        last[Int(term)] = Int32(truncatingIfNeeded: sentence)
        sentencesWith[Int(term)] += 1
      }
    }
    let count = Double(max(1, sentences.count))
    return sentencesWith.map { log(count / Double(max(1, $0))) }
  }
}
