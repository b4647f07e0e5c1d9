/// The characters of a text and its pairs of neighbours as 256 bits: what lacks one of a word's bits can't hold the word.
struct ScalarSignature: Hashable, Sendable {
  private var bits: SIMD4<UInt64> = .zero

  /// The number of bits.
  static let size = 256

  init() {}

  init(_ scalars: some Sequence<UInt32>) {
    var last: UInt32?
    for scalar in scalars {
      let hash = scalar &* 0x9E37_79B1
      add(hash >> 24)
      if let last { add((hash ^ last &* 0x85EB_CA6B) >> 24) }
      last = scalar
    }
  }

  private mutating func add(_ bit: UInt32) { bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63) }

  mutating func formUnion(_ other: ScalarSignature) { bits |= other.bits }

  /// Calls a closure with the number of each bit that is set.
  func forEachBit(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var rest = bits[word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Whether all bits of another signature are among these.
  func covers(_ other: ScalarSignature) -> Bool { other.bits & ~bits == .zero }
}
