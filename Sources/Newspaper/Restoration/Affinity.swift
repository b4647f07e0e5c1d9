/// How much two texts of a page have in common: their shared pairs of characters, the rare ones weighing most.
///
/// After the idf weighting of Spärck Jones (1972), with the units of the page as documents.
struct Affinity {
  private var keys: [UInt64]
  private var frequency: [Int32]
  private var stamp: [Int32]
  private var clock: Int32 = 0
  /// How many of the marked texts hold the pair of a slot, and which of all texts marked so far held it last.
  private var times: [Int32]
  private var lastText: [Int32]
  private var textClock: Int32 = 0
  /// The slot of the pair that starts at each scalar of the page, or -1 where none does.
  private var slots: [Int32]
  private let mask: Int
  private static let empty = UInt64.max
  /// How many scalars of a text are read at most, so that a long article costs no more than a short one.
  private static let reach = 4_000

  /// A page of any size takes a table of at most so many slots; pairs that find no room are as if unknown.
  private static let largest = 1 << 20

  /// Counts in how many of some texts each pair of characters stands.
  init(_ galley: Galley, texts: [[Range<Int>]]) {
    var size = 256
    while size < galley.scalars.count, size < Self.largest { size *= 2 }
    mask = size - 1
    keys = Array(repeating: Self.empty, count: size)
    frequency = Array(repeating: 0, count: size)
    stamp = Array(repeating: 0, count: size)
    times = Array(repeating: 0, count: size)
    slots = Array(repeating: -1, count: galley.scalars.count)
    lastText = Array(repeating: -1, count: size)
    var room = size * 7 / 10
    for (index, ranges) in texts.enumerated() {
      for range in ranges {
        for place in range.dropLast() {
          guard let key = Self.key(galley.scalars[place], galley.scalars[place + 1]) else { continue }
          let slot = slot(of: key)
          if keys[slot] == Self.empty {
            if room == 0 { continue }
            room -= 1
            keys[slot] = key
          }
          slots[place] = Int32(truncatingIfNeeded: slot)
          if lastText[slot] != Int32(truncatingIfNeeded: index) {
            lastText[slot] = Int32(truncatingIfNeeded: index)
            frequency[slot] += 1
          }
        }
      }
    }
    textClock = Int32(truncatingIfNeeded: texts.count)
    for (first, second) in CommonWords.pairs {
      guard let key = Self.key(first, second) else { continue }
      let slot = slot(of: key)
      if keys[slot] == Self.empty {
        if room == 0 { return }
        room -= 1
        keys[slot] = key
      }
      frequency[slot] = Self.everywhere
    }
  }

  /// In how many texts a common word counts as standing.
  private static let everywhere: Int32 = 1 << 20

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64? {
    guard isWord(first), isWord(second) else { return nil }
    return UInt64(first) << 32 | UInt64(second)
  }

  private static func isWord(_ scalar: UInt32) -> Bool { isHan(scalar) }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[slot] != key, keys[slot] != Self.empty { slot = (slot + 1) & mask }
    return slot
  }

  /// The share of a text's pairs, by weight, that some others have too: 0 to 1.
  mutating func coverage(of text: [Range<Int>], in others: [[Range<Int>]]) -> Double {
    mark(others)
    return share(of: text)
  }

  /// Marks the pairs of some texts, for ``share(of:isMarked:)`` to look up.
  mutating func mark(_ texts: [[Range<Int>]]) {
    clock += 1
    var budget = Self.reach
    for ranges in texts where budget > 0 {
      textClock += 1
      for range in ranges where budget > 0 {
        budget -= range.count
        for place in range.dropLast() where slots[place] >= 0 {
          let slot = Int(slots[place])
          if stamp[slot] != clock {
            stamp[slot] = clock
            times[slot] = 1
          } else if lastText[slot] != textClock {
            times[slot] += 1
          }
          lastText[slot] = textClock
        }
      }
    }
  }

  /// The share of a text's pairs, by weight, that the marked texts have too; where it is one of them, those besides it.
  func share(of text: [Range<Int>], isMarked: Bool = false) -> Double {
    var total = 0.0
    var shared = 0.0
    var left = Self.reach
    let least: Int32 = isMarked ? 2 : 1
    for range in text where left > 0 {
      left -= range.count
      for place in range.dropLast() where slots[place] >= 0 {
        let slot = Int(slots[place])
        let weight = 1.0 / (1.0 + Double(frequency[slot]))
        total += weight
        if stamp[slot] == clock, times[slot] >= least { shared += weight }
      }
    }
    return total > 0 ? shared / total : 0
  }

  /// How much of what a text shares with the rest of the page it shares with the marked texts: 0 to 1.
  ///
  /// Pairs that stand nowhere else say nothing. A pair that stands in the marked texts alone counts whole however often
  /// it does, as the words do that an article speaks of again and again.
  func loyalty(of text: [Range<Int>], isMarked: Bool = false) -> Double {
    var known = 0.0
    var loyal = 0.0
    var left = Self.reach
    let own: Int32 = isMarked ? 1 : 0
    for range in text where left > 0 {
      left -= range.count
      for place in range.dropLast() where slots[place] >= 0 {
        let slot = Int(slots[place])
        guard frequency[slot] > 1, frequency[slot] < Self.everywhere else { continue }
        known += 1
        if stamp[slot] == clock { loyal += min(1, Double(times[slot] - own) / Double(frequency[slot] - 1)) }
      }
    }
    return loyal / (known + 1)
  }

  /// In how many texts two characters stand side by side.
  func occurrences(_ first: UInt32, _ second: UInt32) -> Int {
    guard let key = Self.key(first, second) else { return 0 }
    let slot = slot(of: key)
    return keys[slot] == key ? Int(frequency[slot]) : 0
  }
}
