/// A regular expression whose states fit into one word: each set of states is a number, and a character of ASCII is
/// looked up by its bit.
struct RelaxNGRegexStates: Hashable, Sendable {
  /// The states that a state leads to without a character.
  private var closures: [UInt64] = []
  private var sets: [RelaxNGRegex.CharacterClass?] = []
  /// For each character of ASCII the states that take it.
  private var ascii: [UInt64] = Array(repeating: 0, count: 128)
  private var match: UInt64 = 0

  init?(_ program: [RelaxNGRegex.Step]) {
    guard program.count <= 64 else { return nil }
    for (index, step) in program.enumerated() {
      closures.append(Self.closure(of: index, program))
      sets.append(nil)
      switch step {
      case .match: match = 1 << index
      case .split: break
      case .character(let set):
        sets[index] = set
        for byte in 0..<128 where set.contains(Unicode.Scalar(UInt8(byte))) { ascii[byte] |= 1 << index }
      }
    }
  }

  private static func closure(of state: Int, _ program: [RelaxNGRegex.Step]) -> UInt64 {
    var (closure, seen) = (UInt64(0), UInt64(0))
    var waiting = [state]
    while let state = waiting.popLast() {
      if seen & 1 << state != 0 { continue }
      seen |= 1 << state
      if case .split(let a, let b) = program[state] { waiting += [b, a] } else { closure |= 1 << state }
    }
    return closure
  }

  /// Whether a whole string in UTF-8 fits.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var current = closures[0]
      var at = 0
      while at < bytes.count {
        var taking: UInt64
        if bytes[at] < 0x80 {
          taking = current & ascii[Int(bytes[at])]
          at += 1
        } else {
          let width = max(1, XMLCharacter.width(bytes, at))
          taking = states(of: current, taking: Unicode.Scalar(XMLCharacter.scalar(bytes, at, width)) ?? "\u{FFFD}")
          at += width
        }
        current = 0
        while taking != 0 {
          current |= closures[taking.trailingZeroBitCount + 1]
          taking &= taking - 1
        }
        if current == 0 { return false }
      }
      return current & match != 0
    }
  }

  private func states(of current: UInt64, taking scalar: Unicode.Scalar) -> UInt64 {
    var result: UInt64 = 0
    var rest = current
    while rest != 0 {
      let state = rest.trailingZeroBitCount
      if let set = sets[state], set.contains(scalar) { result |= 1 << state }
      rest &= rest - 1
    }
    return result
  }
}
