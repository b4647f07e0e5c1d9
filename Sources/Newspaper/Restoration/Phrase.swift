/// Words and phrases that the rules look for together: most places are passed over by their first or last character alone.
struct PhraseSet: Sendable {
  /// The characters that some phrase starts with, and those that some phrase ends with.
  let firsts: ScalarSet
  let lasts: ScalarSet
  /// The phrases by their first characters, and by their last ones, of each the longest first.
  private let byFirst: [[UInt32]]
  private let byLast: [[UInt32]]

  private init(_ phrases: [[UInt32]]) {
    firsts = ScalarSet(phrases.compactMap(\.first))
    lasts = ScalarSet(phrases.compactMap(\.last))
    byFirst = phrases.sorted { ($0[0], $1.count) < ($1[0], $0.count) }
    byLast = phrases.sorted { ($0[$0.count - 1], $1.count) < ($1[$1.count - 1], $0.count) }
  }

  /// The phrases of a list parted by spaces.
  static func list(_ text: String) -> PhraseSet {
    PhraseSet(text.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }

  /// The length of the longest phrase that some scalars start with.
  func longest(startingAt start: Int, before end: Int, of scalars: [UInt32]) -> Int? {
    guard start < end, firsts.contains(scalars[start]) else { return nil }
    let first = scalars[start]
    var place = Self.firstPlace(in: byFirst) { $0[0] >= first }
    while place < byFirst.count, byFirst[place][0] == first {
      let phrase = byFirst[place]
      if start + phrase.count <= end, Self.stands(phrase, at: start, in: scalars) { return phrase.count }
      place += 1
    }
    return nil
  }

  /// The length of the longest phrase that some scalars end with.
  func longest(endingAt end: Int, from start: Int, of scalars: [UInt32]) -> Int? {
    guard start < end, lasts.contains(scalars[end - 1]) else { return nil }
    let last = scalars[end - 1]
    var place = Self.firstPlace(in: byLast) { $0[$0.count - 1] >= last }
    while place < byLast.count, byLast[place][byLast[place].count - 1] == last {
      let phrase = byLast[place]
      if end - phrase.count >= start, Self.stands(phrase, at: end - phrase.count, in: scalars) { return phrase.count }
      place += 1
    }
    return nil
  }

  private static func stands(_ phrase: [UInt32], at place: Int, in scalars: [UInt32]) -> Bool {
    for index in phrase.indices where scalars[place + index] != phrase[index] { return false }
    return true
  }

  /// The first place in sorted phrases from which on a condition holds.
  private static func firstPlace(in phrases: [[UInt32]], where holds: ([UInt32]) -> Bool) -> Int {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if holds(phrases[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
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
