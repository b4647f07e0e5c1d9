/// Numbers remembered under keys of 64 bits: a table with open addressing, looked at for every tag of a document.
struct RelaxNGMemo: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// No pattern and no name has a number so large.
  private static let free = UInt64.max

  init() {
    keys = [UInt64](repeating: Self.free, count: 64)
    values = [Int32](repeating: 0, count: 64)
  }

  /// The number under a key, or `nil` where none is remembered.
  subscript(key: UInt64) -> Int32? {
    get {
      let slot = slot(of: key)
      return keys[slot] == key ? values[slot] : nil
    }
    set {
      guard let newValue else { return }
      var place = slot(of: key)
      if keys[place] == Self.free {
        if count * 2 >= keys.count {
          grow()
          place = slot(of: key)
        }
        keys[place] = key
        count += 1
      }
      values[place] = newValue
    }
  }

  /// Where a key stands, or the free place where it would.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: Self.free, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != Self.free {
      let place = slot(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}
