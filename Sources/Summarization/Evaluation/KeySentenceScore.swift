/// How many of the key sentences of an editor a method chose, with as many sentences as the editor took.
///
/// ```swift
/// KeySentenceScore(key: ["江水退了。"], chosen: ["江水退了。", "风停了。"], scores: [0.9, 0.4]).share  // 1
/// ```
public struct KeySentenceScore: Hashable, Codable, Sendable {
  /// How many of the editor's sentences were chosen.
  public private(set) var sentences: Ratio
  /// The characters of the chosen sentences, without white space.
  public private(set) var chosenLength: Int
  /// The characters of the editor's sentences, without white space.
  public private(set) var keyLength: Int

  /// Compares sentences by their characters other than white space.
  ///
  /// - Parameters:
  ///   - key: What the editor chose.
  ///   - chosen: What the method chose, in any order and number.
  ///   - scores: The scores of the chosen; where more were chosen than the editor took, the best count, and without
  ///     scores the first.
  public init(key: [String], chosen: [String], scores: [Double] = []) {
    let key = key.map(Self.bare)
    var order = Array(chosen.indices)
    if scores.count == chosen.count {
      order.sort { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    }
    let taken = order.prefix(key.count).map { Self.bare(chosen[$0]) }
    sentences = Ratio(
      hits: Set(key).intersection(taken).count, predicted: taken.count, expected: Set(key).count)
    chosenLength = taken.reduce(0) { $0 + $1.unicodeScalars.count }
    keyLength = key.reduce(0) { $0 + $1.unicodeScalars.count }
  }

  /// The share of the editor's sentences that were chosen.
  public var share: Double { sentences.recall }

  /// How long the chosen sentences of several texts are against the editor's, 1 being as long.
  public static func lengthRatio(of scores: [KeySentenceScore]) -> Double {
    let key = scores.reduce(0) { $0 + $1.keyLength }
    return key > 0 ? Double(scores.reduce(0) { $0 + $1.chosenLength }) / Double(key) : 0
  }

  private static func bare(_ sentence: String) -> String { sentence.filter { !$0.isWhitespace } }
}
