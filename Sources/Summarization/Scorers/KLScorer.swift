import Foundation

/// Takes the sentence after which the terms of the summary are spread most like those of the text.
///
/// KLSum of A. Haghighi, L. Vanderwende, “Exploring content models for multi-document summarization” (2009).
/// Looking at every sentence at every step would be quadratic, so the choice is made among the best sentences alone.
public struct KLScorer: SentenceScorer {
  /// How many sentences the choice is made among, and how many steps it takes.
  private static let candidates = 200
  private static let steps = 40

  /// Makes a scorer.
  public init() {}

  /// `kl`.
  public var name: String { "kl" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let total = Double(max(1, text.terms.count))
    var summary: [Int32: Int] = [:]
    var size = 0
    /// Σ p·ln(q) over the text's terms that the summary with this sentence has: the part of −KL that a choice changes.
    func gain(_ sentence: Int) -> Double {
      let terms = text.terms(of: sentence)
      if terms.isEmpty { return -.greatestFiniteMagnitude }
      var counts = summary
      for term in terms { counts[term, default: 0] += 1 }
      let smoothing = 0.01
      let all = Double(size + terms.count) + smoothing * Double(text.frequencies.count)
      // A term that the summary lacks has the smoothed share; the rest of the sum is the same for all candidates.
      let missing = log(smoothing / all)
      return counts.sorted { $0.key < $1.key }.reduce(missing) { sum, entry in
        sum + Double(text.frequencies[Int(entry.key)]) / total
          * (log((Double(entry.value) + smoothing) / all) - missing)
      }
    }
    let alone = text.sentences.indices.map(gain)
    var scores = alone.map { $0 == -.greatestFiniteMagnitude ? -1e6 : $0 }
    var open = text.sentences.indices.sorted { (alone[$1], $0) < (alone[$0], $1) }.prefix(Self.candidates).map { $0 }
    for step in 0..<min(Self.steps, open.count) {
      let gains = open.map(gain)
      guard let best = open.indices.max(by: { (gains[$0], open[$1]) < (gains[$1], open[$0]) }) else { break }
      let sentence = open.remove(at: best)
      // The chosen stand above all others, in the order of their choice.
      scores[sentence] = Double(Self.steps - step)
      for term in text.terms(of: sentence) { summary[term, default: 0] += 1 }
      size += text.terms(of: sentence).count
    }
    return scores
  }
}
