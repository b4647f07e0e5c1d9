import Digests

/// Numbers by pairs of numbers, open-addressed: what the derivatives of patterns are remembered by.
///
/// The keys are numbers that we have given ourselves, so that nobody can choose them to collide.
struct PairTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1024)
  private var values: [Int32] = Array(repeating: 0, count: 1024)
  private var count = 0

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  /// The number of a pair, or `nil` where none is known.
  subscript(first: Int32, second: Int32) -> Int32? {
    get {
      let key = Self.key(first, second)
      let slot = slot(of: key)
      return keys[slot] == key ? values[slot] : nil
    }
    set {
      guard let newValue else { return }
      if count * 2 >= keys.count { grow() }
      let key = Self.key(first, second)
      let slot = slot(of: key)
      if keys[slot] != key { count += 1 }
      keys[slot] = key
      values[slot] = newValue
    }
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != .max {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = oldValues[index]
    }
  }
}

/// Short values of attributes, each once, so that a verdict on one is remembered by its number.
struct ValueTable: Sendable {
  private var values: [[UInt8]] = []
  private var slots: [Int32] = Array(repeating: -1, count: slotCount)

  private static let slotCount = 8192
  /// How many values are remembered, and the longest in bytes: enough for closed lists, not for ids.
  private static let limit = 4096
  private static let lengthLimit = 32

  /// The number of a value, or `nil` for one that is not remembered.
  mutating func number(of value: ArraySlice<UInt8>) -> Int32? {
    if value.count > Self.lengthLimit { return nil }
    let hash = FNV1a(value).value
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (Self.slotCount - 1)
    while slots[slot] >= 0 {
      if values[Int(slots[slot])].elementsEqual(value) { return slots[slot] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    if values.count >= Self.limit { return nil }
    slots[slot] = Int32(values.count)
    values.append(Array(value))
    return slots[slot]
  }
}

/// Patterns by patterns, whose numbers lie close together.
struct PatternTable: Sendable {
  private var values: [RelaxNGPatterns.ID] = []

  subscript(pattern: RelaxNGPatterns.ID) -> RelaxNGPatterns.ID? {
    get { Int(pattern) < values.count && values[Int(pattern)] >= 0 ? values[Int(pattern)] : nil }
    set {
      guard let newValue else { return }
      while values.count <= Int(pattern) { values.append(-1) }
      values[Int(pattern)] = newValue
    }
  }
}
