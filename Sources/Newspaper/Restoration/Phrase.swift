/// A word or phrase that the rules look for, as scalars.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  let scalars: [UInt32]

  init(stringLiteral value: String) { scalars = value.unicodeScalars.map(\.value) }
  init(_ text: some StringProtocol) { scalars = text.unicodeScalars.map(\.value) }
}

/// Phrases that are looked up together: most places are passed over by their first or last character alone.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  let phrases: [Phrase]
  /// The characters that some phrase starts with, and those that some phrase ends with.
  let firsts: ScalarSet
  let lasts: ScalarSet

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    firsts = ScalarSet(phrases.compactMap(\.scalars.first))
    lasts = ScalarSet(phrases.compactMap(\.scalars.last))
  }

  init(arrayLiteral phrases: Phrase...) { self.init(phrases) }

  /// The phrases of a list parted by spaces.
  static func list(_ text: String) -> PhraseSet { PhraseSet(text.split(separator: " ").map { Phrase($0) }) }
}

/// A set of single characters, looked up by one bit each.
struct ScalarSet: Sendable {
  private let bits: [UInt64]

  init(_ text: String) { self.init(text.unicodeScalars.map(\.value)) }

  init(_ scalars: [UInt32]) {
    var bits: [UInt64] = []
    for scalar in scalars {
      let word = Int(scalar >> 6)
      if word >= bits.count { bits.append(contentsOf: repeatElement(0, count: word + 1 - bits.count)) }
      bits[word] |= 1 << UInt64(scalar & 63)
    }
    self.bits = bits
  }

  func contains(_ scalar: UInt32) -> Bool {
    let word = Int(scalar >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(scalar & 63)) != 0
  }
}
