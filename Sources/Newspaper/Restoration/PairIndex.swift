/// The pairs of Chinese characters of a page: which stands at each place, and in how many texts each stands.
///
/// A pair is the smallest word there is; two texts that share rare pairs speak of the same thing.
struct PairIndex {
  /// The number of the pair that starts at each scalar of the page, or -1 where none does.
  private(set) var pairs: [Int32]
  /// In how many texts each pair stands.
  private(set) var frequency: [Int32]
  /// Hash table of the pairs with open addressing: the two scalars of a pair above its number.
  private var table: [UInt64]
  private let mask: Int

  private static let empty = UInt64.max
  private static let numberBits: UInt64 = 20
  private static let numbers: UInt64 = 1 << numberBits - 1
  /// A page of any size takes a table of at most so many slots; pairs that find no room are as if unknown.
  private static let largest = 1 << Int(numberBits)
  /// In how many texts a common word counts as standing.
  static let everywhere: Int32 = 1 << 20

  /// Counts in how many of some texts each pair of characters stands.
  init(_ galley: Galley, texts: some Sequence<[Range<Int>]>) {
    var size = 1024
    while size * 7 / 10 < galley.scalars.count, size < Self.largest { size *= 2 }
    let room = min(size * 7 / 10, galley.scalars.count)
    let mask = size - 1
    self.mask = mask
    var table = [UInt64](repeating: Self.empty, count: size)
    var pairs = [Int32](repeating: -1, count: galley.scalars.count)
    frequency = Array(unsafeUninitializedCapacity: room) { frequency, used in
      used = withUnsafeTemporaryAllocation(of: Int32.self, capacity: room) { lastText in
        table.withUnsafeMutableBufferPointer { table in
          pairs.withUnsafeMutableBufferPointer { pairs in
            galley.scalars.withUnsafeBufferPointer { scalars in
              var counter = Counter(table: table, mask: mask, frequency: frequency, lastText: lastText, room: room)
              for ranges in texts {
                counter.text += 1
                for range in ranges where range.count > 1 { counter.count(range, of: scalars, pairs) }
              }
              return counter.used
            }
          }
        }
      }
    }
    self.table = table
    self.pairs = pairs
  }

  /// Numbers the pairs of a page in the order in which they are met, and counts the texts of each.
  private struct Counter {
    let table: UnsafeMutableBufferPointer<UInt64>
    let mask: Int
    let frequency: UnsafeMutableBufferPointer<Int32>
    let lastText: UnsafeMutableBufferPointer<Int32>
    let room: Int
    var used = 0
    var text: Int32 = 0
    private let common = CommonWords.pairs

    init(
      table: UnsafeMutableBufferPointer<UInt64>, mask: Int, frequency: UnsafeMutableBufferPointer<Int32>,
      lastText: UnsafeMutableBufferPointer<Int32>, room: Int
    ) {
      self.table = table
      self.mask = mask
      self.frequency = frequency
      self.lastText = lastText
      self.room = room
    }

    @inline(__always)
    mutating func count(
      _ range: Range<Int>, of scalars: UnsafeBufferPointer<UInt32>, _ pairs: UnsafeMutableBufferPointer<Int32>
    ) {
      var first = scalars[range.lowerBound]
      var isWord = isHan(first)
      for place in range.lowerBound + 1..<range.upperBound {
        let second = scalars[place]
        let follows = isHan(second)
        if isWord, follows { pairs[place &- 1] = number(of: first, second) }
        first = second
        isWord = follows
      }
    }

    /// The number of a pair, which is a new one where it has none yet; -1 where there is no room.
    @inline(__always)
    private mutating func number(of first: UInt32, _ second: UInt32) -> Int32 {
      let key = PairIndex.key(first, second)
      let slot = PairIndex.slot(of: key, UnsafeBufferPointer(table), mask)
      let entry = table[slot]
      if entry == PairIndex.empty { return newNumber(key, first, second, slot) }
      let number = Int(truncatingIfNeeded: entry & PairIndex.numbers)
      if lastText[number] != text {
        lastText[number] = text
        if frequency[number] < PairIndex.everywhere { frequency[number] &+= 1 }
      }
      return Int32(truncatingIfNeeded: number)
    }

    private mutating func newNumber(_ key: UInt64, _ first: UInt32, _ second: UInt32, _ slot: Int) -> Int32 {
      guard used < room else { return -1 }
      table[slot] = key << PairIndex.numberBits | UInt64(truncatingIfNeeded: used)
      frequency[used] = common.contains(first, second) ? PairIndex.everywhere : 1
      lastText[used] = text
      used &+= 1
      return Int32(truncatingIfNeeded: used &- 1)
    }
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 21 | UInt64(second) }

  /// The slot that a pair has in a table, or the empty one that it would take.
  @inline(__always)
  private static func slot(of key: UInt64, _ table: UnsafeBufferPointer<UInt64>, _ mask: Int) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while table[slot] >> numberBits != key, table[slot] != empty { slot = (slot &+ 1) & mask }
    return slot
  }

  /// In how many texts two characters stand side by side; a common word stands in all.
  func occurrences(_ first: UInt32, _ second: UInt32) -> Int {
    guard isHan(first), isHan(second) else { return 0 }
    let entry = table.withUnsafeBufferPointer { $0[Self.slot(of: Self.key(first, second), $0, mask)] }
    if entry != Self.empty { return Int(frequency[Int(entry & Self.numbers)]) }
    return CommonWords.pairs.contains(first, second) ? Int(Self.everywhere) : 0
  }
}
