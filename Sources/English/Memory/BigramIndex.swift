/// Finds similar texts by the character bigrams they share.
struct BigramIndex: Sendable {
  /// The bigrams of each text, ordered and distinct.
  private let bigrams: [[UInt64]]
  private let postings: [UInt64: [Int32]]

  /// So many of the rarest bigrams of a text decide which entries are compared with it.
  private static let probes = 16

  init(_ texts: [[UInt32]]) {
    bigrams = texts.map(Self.bigrams(of:))
    var postings: [UInt64: [Int32]] = [:]
    for (number, set) in bigrams.enumerated() {
      for bigram in set { postings[bigram, default: []].append(Int32(truncatingIfNeeded: number)) }
    }
    self.postings = postings
  }

  /// The texts whose likeness by Dice's coefficient is at least so high, the likest first, then the latest.
  func similar(to text: [UInt32], atLeast: Double, limit: Int) -> [(number: Int, score: Double)] {
    let wanted = Self.bigrams(of: text)
    if wanted.isEmpty { return [] }
    let lists = wanted.compactMap { postings[$0] }.sorted { $0.count < $1.count }
    var candidates: Set<Int32> = []
    for list in lists.prefix(Self.probes) { candidates.formUnion(list) }
    var found: [(number: Int, score: Double)] = []
    for candidate in candidates {
      let other = bigrams[Int(candidate)]
      let longest = 2 * Double(min(wanted.count, other.count)) / Double(wanted.count + other.count)
      if longest < atLeast { continue }
      let score = 2 * Double(Self.common(wanted, other)) / Double(wanted.count + other.count)
      if score >= atLeast { found.append((Int(candidate), score)) }
    }
    found.sort { ($0.score, $0.number) > ($1.score, $1.number) }
    return Array(found.prefix(limit))
  }

  private static func bigrams(of text: [UInt32]) -> [UInt64] {
    if text.count < 2 { return [] }
    var found: [UInt64] = []
    found.reserveCapacity(text.count)
    for index in 1..<text.count { found.append(UInt64(text[index - 1]) << 32 | UInt64(text[index])) }
    found.sort()
    var distinct: [UInt64] = []
    for bigram in found where distinct.last != bigram { distinct.append(bigram) }
    return distinct
  }

  private static func common(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        (left, right, count) = (left + 1, right + 1, count + 1)
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }
}
