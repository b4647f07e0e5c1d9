/// How strongly a sentence takes part in the main topics of the text.
///
/// J. Steinberger, K. Ježek, “Using latent semantic analysis in text summarization and summary evaluation” (2004): the
/// length of the sentence's vector in the space of the largest singular values. The singular vectors are found by
/// orthogonal iteration from a fixed start.
public struct LSAScorer: SentenceScorer {
  private static let topics = 3
  private static let steps = 25

  /// Makes a scorer.
  public init() {}

  /// `lsa`.
  public var name: String { "lsa" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let matrix = TermMatrix(text)
    let count = text.sentences.count
    let topics = min(Self.topics, count)
    // A start without symmetry, so that no topic is missed.
    var vectors: [[Double]] = []
    for topic in 0..<topics {
      vectors.append((0..<count).map { 1 / Double($0 * (topic + 1) % 17 + topic + 1) })
    }
    var values = [Double](repeating: 0, count: topics)
    for _ in 0..<Self.steps {
      for topic in 0..<topics {
        var vector = matrix.product(matrix.combined(vectors[topic]))
        for earlier in vectors[..<topic] {
          let share = Self.product(vector, earlier)
          for sentence in 0..<count { vector[sentence] -= share * earlier[sentence] }
        }
        values[topic] = Self.product(vector, vector).squareRoot()
        vectors[topic] = values[topic] > 1e-9 ? vector.map { $0 / values[topic] } : vector.map { _ in 0 }
      }
    }
    // The values are those of the matrix times its transpose: squares of the singular values.
    return (0..<count).map { sentence in
      var square = 0.0
      for topic in 0..<topics { square += values[topic] * vectors[topic][sentence] * vectors[topic][sentence] }
      return square.squareRoot()
    }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
