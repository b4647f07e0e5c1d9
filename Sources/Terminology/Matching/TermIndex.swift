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
  /// The (term, form) pairs of the keys of the trie, one key behind the other.
  private let entries: [Entry]
  /// Where the pairs of each key start, and at the end their number.
  private let starts: [Int]
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

  /// The (term, form) pairs of a key of the trie, in the order of the glossary.
  func entries(of key: Int) -> ArraySlice<Entry> { entries[starts[key]..<starts[key + 1]] }

  /// Compiles the forms of all terms, or of those that are not retired.
  init(_ terms: GlossaryTerms, includingRetired: Bool, folding: TermFolding) {
    var scalars: [UInt32] = []
    var forms: [(end: Int, entry: Entry)] = []
    scalars.reserveCapacity(terms.count * 8)
    forms.reserveCapacity(terms.count * 5 / 4)
    terms.forEachForm(includingRetired: includingRetired) { text, term, form in
      let start = scalars.count
      folding.append(text, to: &scalars)
      if scalars.count > start { forms.append((scalars.count, Entry(term: term, form: form))) }
    }
    let alphabet = Alphabet(scalars, ends: forms.lazy.map(\.end))
    lastSingleCode = alphabet.lastSingleCode
    spaceCode = alphabet.plain[Int(TermFolding.space)]
    // A character that folds to another one has that one's code.
    var folded = folding.table.map { alphabet.plain[Int($0)] }
    for value in folding.skippedValues { folded[Int(value)] = Self.skippedCode }
    for value in folding.spaceValues { folded[Int(value)] = Self.spaceMark }
    plainCodes = alphabet.plain
    foldedCodes = folded
    furtherCodes = alphabet.further

    var trie = TermTrie(capacity: scalars.count)
    var pairs = [UInt64](repeating: 0, count: Self.pairBits / 64)
    var keys: [Int] = []
    keys.reserveCapacity(forms.count)
    var start = 0
    for (end, _) in forms {
      let codes = scalars[start..<end].lazy.map(alphabet.code)
      keys.append(trie.insert(codes))
      if codes.count > 1 {
        let bit = Self.pairBit(codes[start], codes[start + 1])
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      start = end
    }
    self.trie = trie
    self.pairs = pairs
    (starts, entries) = Self.grouped(forms.map(\.entry), by: keys, count: trie.count)
  }

  /// The entries of each key one behind the other, those of a key in the order of the glossary, and where they start.
  private static func grouped(_ entries: [Entry], by keys: [Int], count: Int) -> (starts: [Int], entries: [Entry]) {
    var starts = [Int](repeating: 0, count: count + 1)
    var last = [Int](repeating: -1, count: count)
    // A term whose variant folds to the term itself is one form, not two.
    var isCounted = [Bool](repeating: false, count: entries.count)
    for (index, key) in keys.enumerated() where last[key] != entries[index].term {
      last[key] = entries[index].term
      isCounted[index] = true
      starts[key + 1] += 1
    }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var grouped = [Entry](repeating: Entry(term: 0, form: 0), count: starts[count])
    for (index, key) in keys.enumerated() where isCounted[index] {
      grouped[next[key]] = entries[index]
      next[key] += 1
    }
    return (starts, grouped)
  }

  /// The characters of all forms, numbered from 1: first those that are a form by themselves.
  private struct Alphabet {
    private(set) var plain = [UInt16](repeating: 0, count: 0x1_0000)
    private(set) var further: [UInt32: UInt16] = [:]
    private(set) var highestCode: UInt16 = 0
    let lastSingleCode: UInt16

    init(_ scalars: [UInt32], ends: some Sequence<Int>) {
      var start = 0
      for end in ends {
        if end == start + 1 { Self.add(scalars[start], &plain, &further, &highestCode) }
        start = end
      }
      lastSingleCode = highestCode
      for scalar in scalars { Self.add(scalar, &plain, &further, &highestCode) }
    }

    func code(of scalar: UInt32) -> UInt16 { scalar < 0x1_0000 ? plain[Int(scalar)] : further[scalar] ?? 0 }

    private static func add(
      _ scalar: UInt32, _ plain: inout [UInt16], _ further: inout [UInt32: UInt16], _ highest: inout UInt16
    ) {
      if highest >= TermIndex.spaceMark - 1 { return }
      if scalar < 0x1_0000 {
        if plain[Int(scalar)] != 0 { return }
        highest += 1
        plain[Int(scalar)] = highest
      } else if further[scalar] == nil {
        highest += 1
        further[scalar] = highest
      }
    }
  }

  /// The size of the filter: 16 KB, so that it stays in the first-level cache.
  static let pairBits = 1 << 17

  /// The bit of a pair of codes.
  @inline(__always)
  static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E3B &+ UInt32(second) &* 0x85EB) & UInt32(pairBits - 1))
  }
}
