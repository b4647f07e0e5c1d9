/// The densest cluster of significant terms: their number squared over the length of the cluster.
///
/// H. P. Luhn, “The automatic creation of literature abstracts” (1958).
public struct LuhnScorer: SentenceScorer {
  /// How many other terms may stand between two significant ones of a cluster.
  private static let gap = 4

  /// Makes a scorer.
  public init() {}

  /// `luhn`.
  public var name: String { "luhn" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    let threshold = Self.threshold(text)
    return text.sentences.indices.map { sentence in
      var best = 0.0
      var start = -1
      var last = -1
      var significant = 0
      for (place, term) in text.terms(of: sentence).enumerated() where text.frequencies[Int(term)] >= threshold {
        if start < 0 || place - last > Self.gap + 1 {
          start = place
          significant = 0
        }
        significant += 1
        last = place
        best = max(best, Double(significant * significant) / Double(last - start + 1))
      }
      return best
    }
  }

  /// A term is significant from this frequency on; it grows slowly with the length of the text.
  private static func threshold(_ text: AnalyzedText) -> Int32 {
    let count = text.sentences.count
    if count < 25 { return Int32(max(2, 7 - (25 - count) / 4)) / 2 + 1 }
    return Int32(7 + min(count - 25, 400) / 40) / 2 + 1
  }
}
