/// Takes sentences by lot: the floor that every other method must stand above, as in sumy.
///
/// The lot is drawn from the seed and the number of the sentence (SplitMix64, G. Steele and others, 2014), so it falls
/// alike in every run.
public struct RandomScorer: SentenceScorer {
  /// What the lots are drawn from.
  public var seed: UInt64

  /// Makes a scorer; another seed draws other lots.
  public init(seed: UInt64 = 1) { self.seed = seed }

  /// `random`.
  public var name: String { "random" }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    text.sentences.indices.map { index in
      var state = seed &+ UInt64(index + 1) &* 0x9E37_79B9_7F4A_7C15
      state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ state >> 27) &* 0x94D0_49BB_1331_11EB
      return Double((state ^ state >> 31) >> 11) / Double(1 << 53)
    }
  }

  /// Why each sentence scored as it did.
  public func reasons(for sentences: [Int], in text: AnalyzedText) -> [[Summary.Reason]] {
    sentences.map { _ in [] }
  }
}
