/// The forms of a glossary compiled for matching: an alphabet of codes, a trie of them and a filter for the first two.
struct TermIndex: Sendable {
  /// The code of each scalar of the basic plane as it stands; 0 where no term has it.
  let plainCodes: [UInt16]
  /// The code of each scalar of the basic plane after folding; ``skippedCode`` for a quotation mark.
  let foldedCodes: [UInt16]
  /// The codes of scalars outside the basic plane.
  let furtherCodes: [UInt32: UInt16]
  /// The states of the forms.
  let trie: TermTrie
  /// One bit for each hashed pair of codes that starts a form; a pair without its bit starts none.
  let pairs: [UInt64]
  /// The forms with one character have the codes up to this one at their start.
  let lastSingleCode: UInt16
  /// The (term, form) pairs of each key of the trie.
  let entries: [[Entry]]
  /// The code of the space between Latin words; 0 where no term has one.
  let spaceCode: UInt16

  static let skippedCode: UInt16 = 0xFFFF
  static let spaceMark: UInt16 = 0xFFFE

  /// A form of a term.
  struct Entry: Hashable, Sendable {
    /// The index of the term in the glossary.
    var term: Int
    /// The number of its form.
    var form: Int
  }

  init(forms: [(text: String, entry: Entry)], folding: TermFolding) {
    var entriesOfKey: [[UInt32]: [Entry]] = [:]
    var keys: [[UInt32]] = []
    for (text, entry) in forms {
      let key = folding.key(text)
      if key.isEmpty { continue }
      if entriesOfKey[key] == nil { keys.append(key) }
      // A term whose variant folds to the term itself is one form, not two.
      if entriesOfKey[key]?.contains(where: { $0.term == entry.term }) != true {
        entriesOfKey[key, default: []].append(entry)
      }
    }
    let singles = Set(keys.filter { $0.count == 1 }.map { $0[0] })
    var codeOf: [UInt32: UInt16] = [:]
    for scalar in singles.sorted() { codeOf[scalar] = UInt16(codeOf.count + 1) }
    lastSingleCode = UInt16(codeOf.count)
    for key in keys {
      for scalar in key where codeOf[scalar] == nil && codeOf.count < Int(Self.spaceMark) - 1 {
        codeOf[scalar] = UInt16(codeOf.count + 1)
      }
    }
    spaceCode = codeOf[UInt32(TermFolding.space)] ?? 0
    var plain = [UInt16](repeating: 0, count: 0x1_0000)
    for (scalar, code) in codeOf where scalar < 0x1_0000 { plain[Int(scalar)] = code }
    // A character that folds to another one has that one's code.
    var folded = folding.table.map { plain[Int($0)] }
    for value in folding.skippedValues { folded[Int(value)] = Self.skippedCode }
    for value in folding.spaceValues { folded[Int(value)] = Self.spaceMark }
    plainCodes = plain
    foldedCodes = folded
    furtherCodes = codeOf.filter { $0.key >= 0x1_0000 }
    let sequences = keys.map { key in key.map { codeOf[$0] ?? 0 } }
    trie = TermTrie(sequences, highestCode: UInt16(codeOf.count))
    entries = keys.map { entriesOfKey[$0] ?? [] }
    var pairs = [UInt64](repeating: 0, count: Self.pairBits / 64)
    for sequence in sequences where sequence.count > 1 {
      let bit = Self.pairBit(sequence[0], sequence[1])
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.pairs = pairs
  }

  /// The size of the filter: 16 KB, so that it stays in the first-level cache.
  static let pairBits = 1 << 17

  /// The bit of a pair of codes.
  @inline(__always)
  static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E3B &+ UInt32(second) &* 0x85EB) & UInt32(pairBits - 1))
  }
}
