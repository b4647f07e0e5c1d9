/// The sentences chosen from a text, in the order of the text.
public struct Summary: Hashable, Codable, Sendable {
  /// The name of the scorer, such as `frequency`.
  public var method: String
  /// The chosen sentences, in the order of the text.
  public var choices: [Choice]

  /// Makes a summary from its parts.
  public init(method: String, choices: [Choice]) {
    self.method = method
    self.choices = choices
  }

  /// One chosen sentence: which, how it scored, and why.
  public struct Choice: Hashable, Codable, Sendable {
    /// The sentence, counted from 0 over the whole text.
    public var index: Int
    /// The score of the scorer; only the order of scores has a meaning.
    public var score: Double
    /// The place among the chosen by score, from 1.
    public var rank: Int
    /// Why it was chosen, the weightiest reason first.
    public var reasons: [Reason]

    /// Makes a choice from its parts.
    public init(index: Int, score: Double, rank: Int, reasons: [Reason]) {
      self.index = index
      self.score = score
      self.rank = rank
      self.reasons = reasons
    }
  }

  /// Why a sentence was chosen.
  public enum Reason: String, Hashable, Codable, Sendable, CaseIterable {
    case lead, paragraphStart = "paragraph-start", headline, frequency, figure, quotation, length
  }
}
