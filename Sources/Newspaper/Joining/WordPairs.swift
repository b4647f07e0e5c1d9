/// The pairs of neighbouring Chinese characters of a text.
struct WordPairs {
  private(set) var pairs: Set<UInt64> = []

  init(_ blocks: [Block]) {
    for block in blocks where block.role != .credit && block.role != .mark {
      var last: UInt32 = 0
      for scalar in block.text.unicodeScalars {
        if isHan(scalar.value), last != 0 { pairs.insert(Self.pair(last, scalar.value)) }
        last = isHan(scalar.value) ? scalar.value : 0
      }
    }
  }

  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

/// How much a pair of characters says: the more articles of an issue hold it, the less.
struct PairWeights {
  private var frequency: [UInt64: Int] = [:]

  init(_ articles: [WordPairs]) {
    for article in articles { for pair in article.pairs { frequency[pair, default: 0] += 1 } }
  }

  /// Whether any article holds the pair.
  func holds(_ pair: UInt64) -> Bool { frequency[pair] != nil }

  /// The share of the lighter text's weight that the other has too.
  func shared(_ first: WordPairs, _ second: WordPairs) -> Double {
    let least = min(weight(first.pairs), weight(second.pairs))
    return weight(first.pairs.intersection(second.pairs)) / (least + Self.prior)
  }

  /// In a text of a few words one that both happen to hold says little; so much weight is added to every text.
  private static let prior = 10.0

  private func weight(_ pairs: Set<UInt64>) -> Double {
    // Summed in the order of the pairs, so that every run gives the same last digit.
    pairs.sorted().reduce(0) { $0 + 1 / Double(frequency[$1] ?? 1) }
  }
}
