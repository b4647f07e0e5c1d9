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

  init(forms: [(text: String, entry: Entry)], folding: TermFolding) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(forms.count * 6)
    var keys: [Range<Int>] = []
    keys.reserveCapacity(forms.count)
    for form in forms {
      let start = scalars.count
      folding.append(form.text, to: &scalars)
      keys.append(start..<scalars.count)
    }
    let alphabet = Alphabet(scalars, keys: keys)
    lastSingleCode = alphabet.lastSingleCode
    spaceCode = alphabet.plain[Int(TermFolding.space)]
    // A character that folds to another one has that one's code.
    var folded = folding.table.map { alphabet.plain[Int($0)] }
    for value in folding.skippedValues { folded[Int(value)] = Self.skippedCode }
    for value in folding.spaceValues { folded[Int(value)] = Self.spaceMark }
    plainCodes = alphabet.plain
    foldedCodes = folded
    furtherCodes = alphabet.further
    let codes = scalars.map(alphabet.code)

    let order = Self.sorted(keys, by: codes)
    var entries: [Entry] = []
    var starts: [Int] = []
    var sequences: [ArraySlice<UInt16>] = []
    for form in order {
      let (sequence, entry) = (codes[keys[form]], forms[form].entry)
      if sequence != sequences.last {
        sequences.append(sequence)
        starts.append(entries.count)
      } else if entries.last?.term == entry.term {
        // A term whose variant folds to the term itself is one form, not two.
        continue
      }
      entries.append(entry)
    }
    self.entries = entries
    self.starts = starts + [entries.count]
    trie = TermTrie(sorted: sequences, highestCode: alphabet.highestCode)
    var pairs = [UInt64](repeating: 0, count: Self.pairBits / 64)
    for sequence in sequences where sequence.count > 1 {
      let bit = Self.pairBit(sequence[sequence.startIndex], sequence[sequence.startIndex + 1])
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.pairs = pairs
  }

  /// The forms that are not empty in the order of their codes, equal ones in the order of the glossary.
  ///
  /// Most are told apart by their first four codes, which make up one number.
  private static func sorted(_ keys: [Range<Int>], by codes: [UInt16]) -> [Int] {
    var order: [(start: UInt64, form: Int)] = []
    order.reserveCapacity(keys.count)
    for (form, key) in keys.enumerated() where !key.isEmpty {
      var start: UInt64 = 0
      for place in key.lowerBound..<key.lowerBound + 4 {
        start = start << 16 | UInt64(place < key.upperBound ? codes[place] : 0)
      }
      order.append((start, form))
    }
    order.sort { one, other in
      if one.start != other.start { return one.start < other.start }
      let (left, right) = (codes[keys[one.form]].dropFirst(4), codes[keys[other.form]].dropFirst(4))
      if left.isEmpty && right.isEmpty { return one.form < other.form }
      return left.lexicographicallyPrecedes(right) || one.form < other.form && left == right
    }
    return order.map(\.form)
  }

  /// The characters of all forms, numbered from 1: first those that are a form by themselves.
  private struct Alphabet {
    private(set) var plain = [UInt16](repeating: 0, count: 0x1_0000)
    private(set) var further: [UInt32: UInt16] = [:]
    private(set) var highestCode: UInt16 = 0
    let lastSingleCode: UInt16

    init(_ scalars: [UInt32], keys: [Range<Int>]) {
      let singles = Set(keys.lazy.filter { $0.count == 1 }.map { scalars[$0.lowerBound] })
      for scalar in singles.sorted() { Self.add(scalar, &plain, &further, &highestCode) }
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
