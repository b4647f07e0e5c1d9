/// How central a sentence is in the graph of cosine similarities between all sentences.
///
/// G. Erkan, D. Radev, “LexRank: graph-based lexical centrality as salience in text summarization” (2004), in its
/// continuous form without a threshold. The graph is never built: a step multiplies with the sentences and back.
public struct LexRankScorer: SentenceScorer {
  private static let damping = 0.85
  private static let steps = 30

  /// Makes a scorer.
  public init() {}

  /// `lexrank`.
  public var name: String { "lexrank" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let matrix = TermMatrix(text)
    let count = Double(max(1, text.sentences.count))
    let ones = [Double](repeating: 1, count: text.sentences.count)
    let degrees = matrix.product(matrix.combined(ones))
    var ranks = ones.map { $0 / count }
    for _ in 0..<Self.steps {
      let shares = zip(ranks, degrees).map { $1 > 0 ? $0 / $1 : 0 }
      ranks = matrix.product(matrix.combined(shares)).map { (1 - Self.damping) / count + Self.damping * $0 }
    }
    return ranks
  }
}
