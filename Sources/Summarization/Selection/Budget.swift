/// How long a summary may be.
public enum Budget: Hashable, Codable, Sendable {
  /// Three sentences, fewer in a short text: one of up to three, two of up to six.
  case standard
  /// At most so many sentences.
  case sentences(Int)
  /// At most so many characters that are not white space.
  case characters(Int)
  /// At most this share of the characters that are not white space, from 0 to 1.
  case ratio(Double)

  /// The number of sentences and of characters that a text may give.
  func limits(for text: AnalyzedText) -> (sentences: Int, characters: Int) {
    switch self {
    case .standard: (text.sentences.count <= 3 ? 1 : text.sentences.count <= 6 ? 2 : 3, .max)
    case .sentences(let count): (max(0, count), .max)
    case .characters(let count): (.max, max(0, count))
    // A share that binary fractions can't hold, such as 0.1 of 30, must not lose a character.
    case .ratio(let share): (.max, Int(Double(text.length) * min(1, max(0, share.isNaN ? 0 : share)) + 1e-9))
    }
  }
}
