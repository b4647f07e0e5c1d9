/// What a dictionary says of a word.
public struct WordFacts: Hashable, Codable, Sendable {
  /// How rare the word is: −log₂ of its share of running words, in bits.
  public var surprise: Double
  /// The part of speech in the tags of jieba (ICTCLAS), such as `n`, `ns`, `vn`.
  public var tag: String

  /// Makes the facts of a word.
  public init(surprise: Double, tag: String) {
    self.surprise = surprise
    self.tag = tag
  }
}
