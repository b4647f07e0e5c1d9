/// A way to say how much a sentence tells of its text.
///
/// A scorer is a value: the same text gets the same scores in every run, and sentences that score alike are taken in the
/// order of the text. Methods that choose one sentence after the other (SumBasic, KL) give falling scores in the order
/// of their choice.
public protocol SentenceScorer: Sendable {
  /// The name of the method on the command line and in JSON, such as `frequency`.
  var name: String { get }
  /// Whether a sentence that says again what a chosen one says is passed over.
  var avoidsRepetition: Bool { get }
  /// One score a sentence, all finite; only their order has a meaning.
  func scores(of text: AnalyzedText) -> [Double]
  /// Why each of some sentences scored as it did, the weightiest reason first.
  func reasons(for sentences: [Int], in text: AnalyzedText) -> [[Summary.Reason]]
}

extension SentenceScorer {
  /// By default the method alone decides.
  public var avoidsRepetition: Bool { false }
  /// By default the frequency of its terms.
  public func reasons(for sentences: [Int], in text: AnalyzedText) -> [[Summary.Reason]] {
    sentences.map { _ in [.frequency] }
  }
}

/// The scorers by their names, for the command line.
public enum SummarizationMethod: String, Hashable, Codable, Sendable, CaseIterable {
  case frequency, tfidf, sumbasic, luhn, textrank, lexrank, lsa, kl, lead, random

  /// The scorer of the name.
  public var scorer: any SentenceScorer {
    switch self {
    case .frequency: FrequencyScorer()
    case .tfidf: TFIDFScorer()
    case .sumbasic: SumBasicScorer()
    case .luhn: LuhnScorer()
    case .textrank: TextRankScorer()
    case .lexrank: LexRankScorer()
    case .lsa: LSAScorer()
    case .kl: KLScorer()
    case .lead: LeadScorer()
    case .random: RandomScorer()
    }
  }
}
