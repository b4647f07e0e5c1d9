/// A word or phrase that the rules look for, as scalars.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  let scalars: [UInt32]

  init(stringLiteral value: String) { scalars = value.unicodeScalars.map(\.value) }
  init(_ text: some StringProtocol) { scalars = text.unicodeScalars.map(\.value) }

  /// The phrases of a list parted by spaces.
  static func list(_ text: String) -> [Phrase] { text.split(separator: " ").map { Phrase($0) } }
}

/// A set of single characters, looked up by one bit each.
struct ScalarSet: Sendable {
  private let bits: [UInt64]

  init(_ text: String) {
    var bits: [UInt64] = []
    for scalar in text.unicodeScalars {
      let word = Int(scalar.value >> 6)
      if word >= bits.count { bits.append(contentsOf: repeatElement(0, count: word + 1 - bits.count)) }
      bits[word] |= 1 << UInt64(scalar.value & 63)
    }
    self.bits = bits
  }

  func contains(_ scalar: UInt32) -> Bool {
    let word = Int(scalar >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(scalar & 63)) != 0
  }
}
