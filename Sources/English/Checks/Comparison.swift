import Chinese

/// Sets the sentences of a page beside those of the official release and shows every difference.
///
/// ```swift
/// Comparison.align(page: ["为民族复兴伟业而不解奋斗！"], official: ["为民族复兴伟业而不懈奋斗！"])
/// // one changed pair: 解 → 懈
/// ```
public enum Comparison {
  /// One sentence of the page, of the release, or of both, with their differences.
  public struct Pair: Hashable, Codable, Sendable {
    /// The sentence of the page by its index; `nil` where only the release has one.
    public var page: Int?
    /// The sentence of the release by its index; `nil` where only the page has one.
    public var official: Int?
    /// How much of the two is the same, from 0 to 1.
    public var similarity: Double
    /// The pieces of both in order.
    public var pieces: [Piece]
  }

  /// A stretch of characters that both have, or that only one has.
  public struct Piece: Hashable, Codable, Sendable {
    /// Where it stands.
    public var side: Side
    /// The characters.
    public var text: String

    /// Makes a piece from its parts.
    public init(_ side: Side, _ text: String) {
      self.side = side
      self.text = text
    }
  }

  /// Which text has a piece.
  public enum Side: String, Hashable, Codable, Sendable { case both, page, official }

  /// The sentences side by side, in the order of the page; every sentence of both texts stands in one pair.
  public static func align(page: [String], official: [String]) -> [Pair] {
    let (left, right) = (page.map(\.scalarValues), official.map(\.scalarValues))
    let table = scores(left, right)
    var pairs: [Pair] = []
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if i < left.count, j < right.count {
        let similarity = similarity(left[i], right[j])
        if similarity >= least, table[i][j] == table[i + 1][j + 1] + similarity {
          pairs.append(Pair(page: i, official: j, similarity: similarity, pieces: differences(left[i], right[j])))
          (i, j) = (i + 1, j + 1)
          continue
        }
      }
      if i < left.count, j == right.count || table[i][j] == table[i + 1][j] {
        pairs.append(Pair(page: i, official: nil, similarity: 0, pieces: [Piece(.page, page[i])]))
        i += 1
      } else {
        pairs.append(Pair(page: nil, official: j, similarity: 0, pieces: [Piece(.official, official[j])]))
        j += 1
      }
    }
    return pairs
  }

  /// The least likeness of two sentences that are the same one in two wordings.
  private static let least = 0.5

  /// How many pairs of characters a sentence must have to be looked for inside a longer one, and what share of them must stand there.
  private static let (leastQuoted, leastShare) = (8, 0.72)

  /// The best sum of likenesses from each pair of places on.
  private static func scores(_ left: [[UInt32]], _ right: [[UInt32]]) -> [[Double]] {
    var table = Array(repeating: Array(repeating: 0.0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        let similarity = similarity(left[i], right[j])
        table[i][j] = max(table[i + 1][j], table[i][j + 1], similarity >= least ? table[i + 1][j + 1] + similarity : 0)
      }
    }
    return table
  }

  /// Twice the pairs of neighbouring characters both have, over all of them (Dice); a sentence of which most stands in a
  /// longer one is like it, too, so that a quotation that the page goes on with is set beside its source.
  private static func similarity(_ left: [UInt32], _ right: [UInt32]) -> Double {
    if left == right { return 1 }
    guard left.count > 1, right.count > 1 else { return 0 }
    var counts: [UInt64: Int] = [:]
    for (a, b) in zip(left, left.dropFirst()) { counts[UInt64(a) << 32 | UInt64(b), default: 0] += 1 }
    var common = 0
    for (a, b) in zip(right, right.dropFirst()) {
      let key = UInt64(a) << 32 | UInt64(b)
      if let count = counts[key], count > 0 {
        counts[key] = count - 1
        common += 1
      }
    }
    let dice = 2 * Double(common) / Double(left.count + right.count - 2)
    let shorter = min(left.count, right.count) - 1
    let share = Double(common) / Double(shorter)
    return shorter >= leastQuoted && share >= leastShare ? max(dice, share * leastShare) : dice
  }

  /// The pieces that both sentences have, and those that one has, by their longest common subsequence.
  static func differences(_ left: [UInt32], _ right: [UInt32]) -> [Piece] {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        table[i][j] = left[i] == right[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
      }
    }
    var pieces: [Piece] = []
    func add(_ side: Side, _ scalar: UInt32) {
      guard let scalar = Unicode.Scalar(scalar) else { return }
      if pieces.last?.side == side {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      } else {
        pieces.append(Piece(side, String(Character(scalar))))
      }
    }
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if i < left.count, j < right.count, left[i] == right[j] {
        add(.both, left[i])
        (i, j) = (i + 1, j + 1)
      } else if i < left.count, j == right.count || table[i + 1][j] >= table[i][j + 1] {
        add(.page, left[i])
        i += 1
      } else {
        add(.official, right[j])
        j += 1
      }
    }
    return pieces
  }
}
