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

  private static let empty = UInt64.max
  private static let numberBits: UInt64 = 20
  /// A page of any size takes a table of at most so many slots; pairs that find no room are as if unknown.
  private static let largest = 1 << Int(numberBits)
  /// In how many texts a common word counts as standing.
  static let everywhere: Int32 = 1 << 20

  /// Counts in how many of some texts each pair of characters stands.
  init(_ galley: Galley, texts: some Sequence<[Range<Int>]>) {
    var size = 2048
    while size < galley.scalars.count + 2 * CommonWords.pairs.count, size < Self.largest { size *= 2 }
    let room = size * 7 / 10
    mask = size - 1
    table = Array(repeating: Self.empty, count: size)
    frequency.reserveCapacity(size / 4)
    var lastText: [Int32] = []
    lastText.reserveCapacity(size / 4)
    pairs = Array(repeating: -1, count: galley.scalars.count)
    var text: Int32 = 0
    for ranges in texts {
      text += 1
      for range in ranges where range.count > 1 {
        var first = galley.scalars[range.lowerBound]
        var isWord = isHan(first)
        for place in range.lowerBound + 1..<range.upperBound {
          let second = galley.scalars[place]
          let follows = isHan(second)
          if isWord, follows {
            let key = Self.key(first, second)
            let slot = slot(of: key)
            var number = Int(truncatingIfNeeded: table[slot] & (1 << Self.numberBits - 1))
            if table[slot] == Self.empty {
              number = frequency.count < room ? frequency.count : -1
              if number >= 0 {
                table[slot] = key << Self.numberBits | UInt64(number)
                frequency.append(0)
                lastText.append(0)
              }
            }
            pairs[place - 1] = Int32(truncatingIfNeeded: number)
            if number >= 0, lastText[number] != text {
              lastText[number] = text
              frequency[number] += 1
            }
          }
          first = second
          isWord = follows
        }
      }
    }
    for (first, second) in CommonWords.pairs { makeCommon(Self.key(first, second), room) }
  }

  private mutating func makeCommon(_ key: UInt64, _ room: Int) {
    let slot = slot(of: key)
    if table[slot] != Self.empty {
      frequency[Int(table[slot] & (1 << Self.numberBits - 1))] = Self.everywhere
    } else if frequency.count < room {
      table[slot] = key << Self.numberBits | UInt64(frequency.count)
      frequency.append(Self.everywhere)
    }
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 21 | UInt64(second) }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while table[slot] != Self.empty, table[slot] >> Self.numberBits != key { slot = (slot + 1) & mask }
    return slot
  }

  /// In how many texts two characters stand side by side.
  func occurrences(_ first: UInt32, _ second: UInt32) -> Int {
    guard isHan(first), isHan(second) else { return 0 }
    let entry = table[slot(of: Self.key(first, second))]
    return entry == Self.empty ? 0 : Int(frequency[Int(entry & (1 << Self.numberBits - 1))])
  }
}
