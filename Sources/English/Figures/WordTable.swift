import Chinese

/// Words with what they mean, looked up at a place of a text, the longest first.
struct WordTable<Meaning: Sendable>: Sendable {
  private let words: PhraseTable
  private let meanings: [Meaning]
  private let filter: ScalarFilter

  init(_ pairs: [(String, Meaning)]) {
    words = PhraseTable(pairs.map(\.0))
    meanings = pairs.map(\.1)
    filter = ScalarFilter(pairs.lazy.compactMap { $0.0.unicodeScalars.first?.value })
  }

  /// The longest word that starts at a scalar, with its length.
  func longest(_ text: ScalarText, at index: Int) -> (length: Int, meaning: Meaning)? {
    guard filter.mayHold(text[index]), let number = words.longest(in: text, at: index) else { return nil }
    return (words[number].count, meanings[number])
  }
}

/// Words looked up backwards from a place.
struct EndingTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let word: [UInt32]
    let meaning: Meaning
  }
  private let entries: [UInt32: [Entry]]
  private let filter: ScalarFilter

  init(_ pairs: [(String, Meaning)]) {
    var entries: [UInt32: [Entry]] = [:]
    for (word, meaning) in pairs {
      let word = word.scalarValues
      if let last = word.last { entries[last, default: []].append(Entry(word: word, meaning: meaning)) }
    }
    self.entries = entries.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    filter = ScalarFilter(entries.keys)
  }

  /// The longest word that ends before a scalar, with its length.
  func longest(_ text: ScalarText, before index: Int) -> (length: Int, meaning: Meaning)? {
    guard filter.mayHold(text[index - 1]), let candidates = entries[text[index - 1]] else { return nil }
    for entry in candidates where text.has(entry.word, at: index - entry.word.count) {
      return (entry.word.count, entry.meaning)
    }
    return nil
  }
}

extension WordTable where Meaning == Bool {
  /// A set of words, separated by spaces or line breaks.
  init(words: String) { self.init(words.listedWords.map { ($0, true) }) }
}

/// Says quickly of most scalars that no word of a table begins with them.
struct ScalarFilter: Sendable {
  private var bits = InlineArray<16, UInt64>(repeating: 0)

  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { bits[Int(scalar >> 6) & 15] |= 1 << UInt64(scalar & 63) }
  }

  @inline(__always)
  func mayHold(_ scalar: UInt32) -> Bool { bits[Int(scalar >> 6) & 15] >> UInt64(scalar & 63) & 1 == 1 }
}
