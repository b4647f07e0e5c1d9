import Foundation

/// How central a sentence is in the graph of shared terms between all sentences.
///
/// R. Mihalcea, P. Tarau, “TextRank: bringing order into text” (2004): two sentences are as similar as the number of
/// their common terms over the sum of the logarithms of their lengths. The graph is never built: lengths are sorted into
/// classes a factor of √2 wide, so that a step adds up each term once a class.
public struct TextRankScorer: SentenceScorer {
  private static let damping = 0.85
  private static let steps = 30
  private static let classes = 16

  /// Makes a scorer.
  public init() {}

  /// `textrank`.
  public var name: String { "textrank" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let count = text.sentences.count
    let distinct = text.sentences.indices.map { Set(text.terms(of: $0)).sorted() }
    let classes = distinct.map { min(Self.classes - 1, Int(2 * log2(Double(max(1, $0.count))))) }
    /// Σ similarity(a, b) · vector[b] over all other sentences b.
    func step(_ vector: [Double]) -> [Double] {
      var sums = [Double](repeating: 0, count: text.frequencies.count * Self.classes)
      for sentence in 0..<count {
        for term in distinct[sentence] { sums[Int(term) * Self.classes + classes[sentence]] += vector[sentence] }
      }
      return (0..<count).map { sentence in
        let own = classes[sentence]
        var result = 0.0
        for other in 0..<Self.classes where own + other > 0 {
          let shared = distinct[sentence].reduce(0) { $0 + sums[Int($1) * Self.classes + other] }
          let itself = other == own ? vector[sentence] * Double(distinct[sentence].count) : 0
          // Two classes are a factor of 2: the logarithm of a length is half its class times ln 2.
          result += max(0, shared - itself) / (Double(own + other) / 2 * log(2))
        }
        return result
      }
    }
    let degrees = step([Double](repeating: 1, count: count))
    var ranks = [Double](repeating: 1 / Double(max(1, count)), count: count)
    for _ in 0..<Self.steps {
      ranks = step(zip(ranks, degrees).map { $1 > 0 ? $0 / $1 : 0 }).map {
        (1 - Self.damping) / Double(max(1, count)) + Self.damping * $0
      }
    }
    return ranks
  }
}
