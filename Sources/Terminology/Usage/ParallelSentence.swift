/// A Chinese sentence with its English, from a brief or the translation memory.
public struct ParallelSentence: Hashable, Codable, Sendable {
  /// Where it stands, such as a file and a sentence: `liuzhou.xml#a1.s3`.
  public var place: String
  /// The Chinese.
  public var source: String
  /// The English.
  public var target: String

  /// Makes a pair of sentences.
  public init(place: String, source: String, target: String) {
    self.place = place
    self.source = source
    self.target = target
  }
}
