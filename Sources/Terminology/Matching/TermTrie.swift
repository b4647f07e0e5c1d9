/// A set of code sequences as a hash table of steps: with a code a state goes to the slot that names both.
///
/// Sequences may come in any order, each costs one look a code, and nothing has to be sorted.
struct TermTrie: Sendable {
  /// The steps; a state is the slot of the step that leads to it.
  private(set) var slots: [Slot]
  /// How many different sequences were added.
  private(set) var count = 0

  /// The state before the first code: no slot has its number.
  static let root: Int32 = .max

  struct Slot: Sendable {
    /// The state that the step leaves, or -1 for a free slot.
    var parent: Int32 = -1
    /// The number of the sequence that ends here, or -1.
    var key: Int32 = -1
    /// The code of the step.
    var code: UInt16 = 0
  }

  /// Makes room for sequences that have a number of codes together.
  init(capacity: Int) {
    var size = 64
    // A table of steps that is at most four fifths full; many steps are shared, so that it rarely is.
    while size * 4 / 5 < capacity { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// Adds a sequence that is not empty; returns its key, equal ones have equal keys from 0.
  mutating func insert(_ codes: some Sequence<UInt16>) -> Int {
    var state = Self.root
    slots.withUnsafeMutableBufferPointer { slots in
      for code in codes {
        var place = Self.place(of: code, after: state, in: slots.count)
        while slots[place].parent != -1, slots[place].parent != state || slots[place].code != code {
          place = (place + 1) & (slots.count - 1)
        }
        slots[place].parent = state
        slots[place].code = code
        state = Int32(truncatingIfNeeded: place)
      }
    }
    let place = Int(state)
    if slots[place].key < 0 {
      slots[place].key = Int32(count)
      count += 1
    }
    return Int(slots[place].key)
  }

  /// The state to which a code leads from another; `nil` where no sequence goes on with it.
  @inline(__always)
  static func step(_ code: UInt16, after state: Int32, in slots: UnsafeBufferPointer<Slot>) -> Int32? {
    var place = place(of: code, after: state, in: slots.count)
    while slots[place].parent != -1 {
      if slots[place].parent == state, slots[place].code == code { return Int32(truncatingIfNeeded: place) }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where to look first for a step in a table whose size is a power of two.
  @inline(__always)
  private static func place(of code: UInt16, after state: Int32, in size: Int) -> Int {
    let mixed = (UInt64(UInt32(bitPattern: state)) << 16 | UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
  }
}
