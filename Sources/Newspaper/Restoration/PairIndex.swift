/// The pairs of Chinese characters of a page: which stands at each place, and in how many texts each stands.
///
/// A pair is the smallest word there is; two texts that share rare pairs speak of the same thing.
struct PairIndex {
  /// The number of the pair that starts at each scalar of the page, or -1 where none does.
  private(set) var pairs: [Int32]
  /// In how many texts each pair stands.
  private(set) var frequency: [Int32] = []
  /// Hash table of the pairs with open addressing: the two scalars of a pair above its number.
  private var table: [UInt64]
  private let mask: Int
  private let room: Int

  private static let empty = UInt64.max
  private static let numberBits: UInt64 = 20
  private static let numbers: UInt64 = 1 << numberBits - 1
  /// A page of any size takes a table of at most so many slots; pairs that find no room are as if unknown.
  private static let largest = 1 << Int(numberBits)
  /// In how many texts a common word counts as standing.
  static let everywhere: Int32 = 1 << 20

  /// Counts in how many of some texts each pair of characters stands.
  init(_ galley: Galley, texts: some Sequence<[Range<Int>]>) {
    var size = 2048
    while size < galley.scalars.count + 2 * CommonWords.pairs.count, size < Self.largest { size *= 2 }
    room = size * 7 / 10
    mask = size - 1
    table = Array(repeating: Self.empty, count: size)
    pairs = Array(repeating: -1, count: galley.scalars.count)
    var counter = Counter(room: room)
    let mask = mask
    table.withUnsafeMutableBufferPointer { table in
      pairs.withUnsafeMutableBufferPointer { pairs in
        galley.scalars.withUnsafeBufferPointer { scalars in
          for ranges in texts {
            counter.text += 1
            for range in ranges where range.count > 1 {
              counter.count(range, of: scalars, table, mask, &pairs)
            }
          }
        }
      }
    }
    frequency = counter.counts.map(\.frequency)
    for (first, second) in CommonWords.pairs { makeCommon(Self.key(first, second)) }
  }

  /// Numbers the pairs of a page in the order in which they are met, and counts the texts of each.
  private struct Counter {
    var counts: [(frequency: Int32, lastText: Int32)] = []
    var text: Int32 = 0
    let room: Int

    init(room: Int) {
      self.room = room
      counts.reserveCapacity(room / 2)
    }

    @inline(__always)
    mutating func count(
      _ range: Range<Int>, of scalars: UnsafeBufferPointer<UInt32>, _ table: UnsafeMutableBufferPointer<UInt64>,
      _ mask: Int, _ pairs: inout UnsafeMutableBufferPointer<Int32>
    ) {
      var first = scalars[range.lowerBound]
      var isWord = isHan(first)
      for place in range.lowerBound + 1..<range.upperBound {
        let second = scalars[place]
        let follows = isHan(second)
        if isWord, follows { pairs[place - 1] = number(of: PairIndex.key(first, second), table, mask) }
        first = second
        isWord = follows
      }
    }

    /// The number of a pair, which is a new one where it has none yet; -1 where there is no room.
    @inline(__always)
    private mutating func number(
      of key: UInt64, _ table: UnsafeMutableBufferPointer<UInt64>, _ mask: Int
    ) -> Int32 {
      let slot = PairIndex.slot(of: key, UnsafeBufferPointer(table), mask)
      let entry = table[slot]
      if entry == PairIndex.empty {
        guard counts.count < room else { return -1 }
        table[slot] = key << PairIndex.numberBits | UInt64(counts.count)
        counts.append((1, text))
        return Int32(truncatingIfNeeded: counts.count - 1)
      }
      let number = Int(entry & PairIndex.numbers)
      if counts[number].lastText != text {
        counts[number].lastText = text
        counts[number].frequency += 1
      }
      return Int32(truncatingIfNeeded: number)
    }
  }

  private mutating func makeCommon(_ key: UInt64) {
    let slot = slot(of: key)
    if table[slot] != Self.empty {
      frequency[Int(table[slot] & Self.numbers)] = Self.everywhere
    } else if frequency.count < room {
      table[slot] = key << Self.numberBits | UInt64(frequency.count)
      frequency.append(Self.everywhere)
    }
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 21 | UInt64(second) }

  private func slot(of key: UInt64) -> Int {
    table.withUnsafeBufferPointer { Self.slot(of: key, $0, mask) }
  }

  /// The slot that a pair has in a table, or the empty one that it would take.
  private static func slot(of key: UInt64, _ table: UnsafeBufferPointer<UInt64>, _ mask: Int) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while table[slot] >> numberBits != key, table[slot] != empty { slot = (slot + 1) & mask }
    return slot
  }

  /// In how many texts two characters stand side by side.
  func occurrences(_ first: UInt32, _ second: UInt32) -> Int {
    guard isHan(first), isHan(second) else { return 0 }
    let entry = table[slot(of: Self.key(first, second))]
    return entry == Self.empty ? 0 : Int(frequency[Int(entry & Self.numbers)])
  }
}
