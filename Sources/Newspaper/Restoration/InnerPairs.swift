/// The pairs of characters that stand inside words: 区 at the end of one line and 域 at the start of another are 区域, broken.
///
/// Two lines that meet by chance seldom make such a pair, so one says much.
struct InnerPairs: Sendable {
  static let shared = InnerPairs()

  private let pairs: CharacterPairs
  /// Characters that are often words by themselves.
  let free = ScalarSet(freeCharacters)

  private init() {
    var pairs = CharacterPairs(bits: 16)
    // The first character of a group, which stands before all others of it.
    var first: UInt32?
    for scalar in Self.list.unicodeScalars {
      guard scalar.value > 0x20, let start = first else {
        first = scalar.value > 0x20 ? scalar.value : nil
        continue
      }
      pairs.insert(start, scalar.value)
    }
    self.pairs = pairs
  }

  /// Whether two characters that follow each other most likely stand in one word.
  func contains(_ first: UInt32, _ second: UInt32) -> Bool { pairs.contains(first, second) }
}
