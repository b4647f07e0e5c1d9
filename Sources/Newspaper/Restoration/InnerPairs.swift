/// The pairs of characters that stand inside words: 区 at the end of one line and 域 at the start of another are 区域, broken.
///
/// Two lines that meet by chance seldom make such a pair, so one says much.
struct InnerPairs: Sendable {
  static let shared = InnerPairs()

  /// Hash table with open addressing: both scalars of a pair, 0 where a slot is free.
  private let table: [UInt32]
  private static let bits = 16
  /// Characters that are often words by themselves.
  let free = ScalarSet(freeCharacters)

  private init() {
    var table = [UInt32](repeating: 0, count: 1 << Self.bits)
    // The first character of a group, which stands before all others of it.
    var first: UInt32?
    for scalar in Self.list.unicodeScalars {
      guard scalar.value > 0x20, let start = first else {
        first = scalar.value > 0x20 ? scalar.value : nil
        continue
      }
      let key = start << 16 | scalar.value
      var slot = Self.slot(of: key)
      while table[slot] != 0, table[slot] != key { slot = (slot + 1) & (table.count - 1) }
      table[slot] = key
    }
    self.table = table
  }

  private static func slot(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> (32 - UInt32(bits))) }

  /// Whether two characters that follow each other most likely stand in one word.
  func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    guard first < 0x1_0000, second < 0x1_0000 else { return false }
    let key = first << 16 | second
    var slot = Self.slot(of: key)
    while table[slot] != key {
      if table[slot] == 0 { return false }
      slot = (slot + 1) & (table.count - 1)
    }
    return true
  }
}
