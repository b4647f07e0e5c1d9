/// Precision, recall and their harmonic mean from three counts.
public struct Ratio: Hashable, Codable, Sendable {
  /// What was predicted and expected.
  public var hits: Int
  /// What was predicted.
  public var predicted: Int
  /// What was expected.
  public var expected: Int

  /// Makes a ratio from its counts.
  public init(hits: Int, predicted: Int, expected: Int) {
    self.hits = hits
    self.predicted = predicted
    self.expected = expected
  }

  /// The share of the predicted that was expected.
  public var precision: Double { predicted > 0 ? Double(hits) / Double(predicted) : 0 }
  /// The share of the expected that was predicted.
  public var recall: Double { expected > 0 ? Double(hits) / Double(expected) : 0 }
  /// The harmonic mean of precision and recall, 0 where nothing hits.
  public var f1: Double { hits > 0 ? 2 * Double(hits) / Double(predicted + expected) : 0 }
}
