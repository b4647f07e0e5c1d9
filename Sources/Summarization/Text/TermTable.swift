/// Numbers terms as they come: a hash table from keys to small numbers, with open addressing.
struct TermTable {
  var count: Int { all.count }
  private var keys: [UInt32]
  private var numbers: [Int32]
  /// The keys by their numbers.
  private(set) var all: [UInt32] = []
  private var mask: Int

  /// Makes a table with room for the terms of a text of so many bytes, as far as can be foreseen.
  init(bytes: Int) {
    var capacity = 2048
    while capacity < bytes / 2, capacity < 1 << 20 { capacity *= 2 }
    keys = [UInt32](repeating: 0, count: capacity)
    numbers = [Int32](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// The number of a key, which is not 0; a new one gets the next.
  @inline(__always)
  mutating func number(of key: UInt32) -> Int32 {
    var slot = Self.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return numbers[slot] }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    numbers[slot] = Int32(truncatingIfNeeded: all.count)
    all.append(key)
    if all.count * 2 > mask { grow() }
    return Int32(truncatingIfNeeded: all.count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    let capacity = keys.count * 4
    mask = capacity - 1
    keys = [UInt32](repeating: 0, count: capacity)
    numbers = [Int32](repeating: 0, count: capacity)
    for (key, number) in zip(oldKeys, oldNumbers) where key != 0 {
      var slot = Self.slot(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      numbers[slot] = number
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 8 ^ key) }
}
