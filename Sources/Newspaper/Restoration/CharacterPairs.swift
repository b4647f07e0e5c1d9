/// A set of pairs of characters that stand side by side.
struct CharacterPairs: Sendable {
  /// Hash table with open addressing: both scalars of a pair, 0 where a slot is free.
  private var table: [UInt32]
  private let shift: UInt32

  /// An empty set with a table of so many slots, as a power of two; twice as many as pairs keep it quick.
  init(bits: UInt32) {
    table = [UInt32](repeating: 0, count: 1 << Int(bits))
    shift = 32 - bits
  }

  mutating func insert(_ first: UInt32, _ second: UInt32) {
    let key = first << 16 | second
    var slot = Int((key &* Self.multiplier) >> shift)
    while table[slot] != 0, table[slot] != key { slot = (slot + 1) & (table.count - 1) }
    table[slot] = key
  }

  @inline(__always)
  func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    guard first < 0x1_0000, second < 0x1_0000 else { return false }
    let key = first << 16 | second
    return table.withUnsafeBufferPointer { table in
      var slot = Int(truncatingIfNeeded: (key &* Self.multiplier) &>> shift)
      while table[slot] != key {
        if table[slot] == 0 { return false }
        slot = (slot &+ 1) & (table.count &- 1)
      }
      return true
    }
  }

  private static let multiplier: UInt32 = 0x9E37_79B1
}
