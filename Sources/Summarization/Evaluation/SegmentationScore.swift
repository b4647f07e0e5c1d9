/// How well text was cut into words, against a gold cutting: precision, recall and F1 of whole words.
///
/// The measure of R. Sproat, T. Emerson, “The first international Chinese word segmentation bakeoff” (2003): a word is
/// right where both its ends are.
public struct SegmentationScore: Hashable, Codable, Sendable {
  /// Words that stand in both cuttings, in the predicted and in the gold.
  public private(set) var words = Ratio(hits: 0, predicted: 0, expected: 0)
  /// Lines whose characters differ, counted from 1: they can't be compared fairly.
  public private(set) var differingLines: [Int] = []

  /// Makes a score of nothing, to which lines are added.
  public init() {}

  /// Compares two files line by line, words with white space between them; a missing line counts as empty.
  public init(gold: String, predicted: String) {
    let gold = gold.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let predicted = predicted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in 0..<max(gold.count, predicted.count) {
      add(
        gold: line < gold.count ? gold[line] : "", predicted: line < predicted.count ? predicted[line] : "",
        line: line + 1)
    }
  }

  /// Adds one line of both cuttings.
  public mutating func add(gold: Substring, predicted: Substring, line: Int) {
    let expected = Self.ranges(gold)
    let found = Self.ranges(predicted)
    words.expected += expected.count
    words.predicted += found.count
    words.hits += Set(expected).intersection(found).count
    if gold.filter({ !$0.isWhitespace }) != predicted.filter({ !$0.isWhitespace }) { differingLines.append(line) }
  }

  /// Each word as its places among the scalars that are not white space.
  private static func ranges(_ line: Substring) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    for word in line.split(whereSeparator: \.isWhitespace) {
      ranges.append(at..<at + word.unicodeScalars.count)
      at += word.unicodeScalars.count
    }
    return ranges
  }
}
