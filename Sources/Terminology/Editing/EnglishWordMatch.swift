/// Finds English by its words, in any order and with a slip in each: `spirit of workers` for “model worker spirit”.
struct EnglishWordMatch {
  private let words: [[Unicode.Scalar]]

  /// Takes the words of a query apart; `nil` where it has none of three letters or more.
  init?(_ query: String) {
    words = Self.stems(query)
    if words.allSatisfy({ $0.count < 3 }) { return nil }
  }

  /// How well a text fits, 0.98 at most: every word of the query must be in it, and its other words count against it.
  func fit(_ text: String) -> Double? {
    let own = Self.stems(text)
    if own.count < words.count { return nil }
    var quality = 0.0
    for word in words {
      guard let best = own.compactMap({ likeness(word, $0) }).max() else { return nil }
      quality += best
    }
    return (0.5 + 0.48 * Double(words.count) / Double(own.count)) * quality / Double(words.count)
  }

  private func likeness(_ query: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Double? {
    if query == word { return 1 }
    let limit = query.count < 4 ? 0 : query.count < 8 ? 1 : 2
    guard limit > 0, let distance = EditDistance.between(query, word, atMost: limit) else { return nil }
    return 1 - 0.15 * Double(distance)
  }

  /// The content words without the plural: `unions` as `union`.
  private static func stems(_ text: String) -> [[Unicode.Scalar]] {
    EnglishWords.content(text).map { word in
      let isPlural = word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      return Array((isPlural ? String(word.dropLast()) : word).unicodeScalars)
    }
  }
}
