/// Takes the first sentences: what every news desk's inverted pyramid suggests, and hard to beat on hard news.
///
/// R. Brandow, K. Mitze, L. Rau, “Automatic condensation of electronic publications by sentence selection” (1995).
public struct LeadScorer: SentenceScorer {
  /// Makes a scorer.
  public init() {}

  /// `lead`.
  public var name: String { "lead" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] { text.sentences.indices.map { 1 / Double($0 + 1) } }

  /// Why each sentence scored as it did.
  public func reasons(for sentences: [Int], in text: AnalyzedText) -> [[Summary.Reason]] {
    sentences.map { _ in [.lead] }
  }
}
