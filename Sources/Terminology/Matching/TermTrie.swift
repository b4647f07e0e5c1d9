/// A set of code sequences in a double array (Aoe 1989): a step is one addition and one comparison.
///
/// Codes start at 1. A state `s` goes with code `c` to `base[s] + c` if that slot's `check` is `s`.
struct TermTrie: Sendable {
  /// The places of the states; the root is state 0.
  private(set) var slots: [Slot]

  struct Slot: Sendable {
    /// Where the slots of the state's children are counted from.
    var base: Int32 = 0
    /// The parent state, or -1 for a free slot.
    var check: Int32 = -1
    /// The number of the sequence that ends here, or -1.
    var key: Int32 = -1
  }

  /// Builds the trie from distinct, non-empty, sorted sequences of codes up to `highestCode`; sequence `n` gets the key
  /// `n`.
  init(sorted sequences: [ArraySlice<UInt16>], highestCode: UInt16) {
    slots = [Slot](repeating: Slot(), count: Int(highestCode) + 2)
    slots[0].check = 0
    var firstFree = 1
    var pending: [(state: Int, depth: Int, range: Range<Int>)] = [(0, 0, 0..<sequences.count)]
    // The codes that follow a state and where the sequences with each end; made anew for every state in the same place.
    var codes: [Int] = []
    var ends: [Int] = []
    while let (state, depth, range) = pending.popLast() {
      var at = range.lowerBound
      if at < range.upperBound, sequences[at].count == depth {
        slots[state].key = Int32(at)
        at += 1
      }
      var start = at
      codes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      while at < range.upperBound {
        let code = sequences[at].code(at: depth)
        repeat { at += 1 } while at < range.upperBound && sequences[at].code(at: depth) == code
        codes.append(Int(code))
        ends.append(at)
      }
      guard let first = codes.first else { continue }
      let base = place(codes, firstFree: &firstFree, highestCode: Int(highestCode))
      assert(base + first > 0)
      slots[state].base = Int32(base)
      for (code, end) in zip(codes, ends) {
        slots[base + code].check = Int32(state)
        pending.append((base + code, depth + 1, start..<end))
        start = end
      }
    }
  }

  private mutating func place(_ codes: [Int], firstFree: inout Int, highestCode: Int) -> Int {
    let smallest = codes[0]
    while slots[firstFree].check != -1 { advance(&firstFree, highestCode) }
    var slot = max(firstFree, smallest + 1)
    // A start region that stays crowded is left behind, so that building stays near linear.
    var tries = 0
    while true {
      let base = slot - smallest
      grow(to: base + highestCode + 2)
      if codes.allSatisfy({ slots[base + $0].check == -1 }) {
        if tries > 64 { firstFree = max(firstFree, slot - 256) }
        return base
      }
      slot += 1
      tries += 1
    }
  }

  private mutating func advance(_ slot: inout Int, _ highestCode: Int) {
    slot += 1
    grow(to: slot + highestCode + 2)
  }

  private mutating func grow(to count: Int) {
    if slots.count < count {
      slots.append(contentsOf: repeatElement(Slot(), count: count - slots.count + slots.count / 2))
    }
  }
}

extension ArraySlice<UInt16> {
  /// The code at a depth of the trie.
  fileprivate func code(at depth: Int) -> UInt16 { self[startIndex + depth] }
}
