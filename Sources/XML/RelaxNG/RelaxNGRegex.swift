/// A regular expression of XML Schema (part 2, appendix F), matched against a whole string in time linear in its length.
///
/// The states that may be reached at a character are a set of bits; what follows a state without a character is
/// computed when the expression is compiled.
struct RelaxNGRegex: Hashable, Sendable {
  private var program: [Step] = []
  /// For each state the states that are reached from it without a character, in words of 64 bits.
  private var closures: [UInt64] = []
  /// For each state the characters of ASCII that lead to the next one.
  private var ascii: [SIMD2<UInt64>] = []
  /// The number of words of a set of states.
  private var width = 0

  private enum Step: Hashable, Sendable {
    case character(CharacterClass)
    case split(Int, Int)
    case match
  }

  /// A set of characters.
  struct CharacterClass: Hashable, Sendable {
    enum Item: Hashable, Sendable {
      case range(UInt32, UInt32)
      /// A general category such as `L` or `Nd`.
      case category(String)
      case space
      case word
      case nameStart
      case nameCharacter
      case lineEnd
      indirect case not(Item)
    }

    var items: [Item]
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool { items.contains { Self.holds($0, scalar) } != isNegated }

    private static func holds(_ item: Item, _ scalar: Unicode.Scalar) -> Bool {
      switch item {
      case .range(let low, let high): scalar.value >= low && scalar.value <= high
      case .category(let name): scalar.properties.generalCategory.code.hasPrefix(name)
      case .space: scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
      case .lineEnd: scalar == "\n" || scalar == "\r"
      case .word: !"PZC".contains(scalar.properties.generalCategory.code.first ?? "C")
      case .nameStart: XMLCharacter.isNameCharacter(scalar.value, isFirst: true)
      case .nameCharacter: XMLCharacter.isNameCharacter(scalar.value, isFirst: false)
      case .not(let item): !holds(item, scalar)
      }
    }
  }

  /// Compiles an expression, or gives `nil` for one that is not written as XML Schema has it.
  init?(_ pattern: String) {
    var parser = RelaxNGRegexParser(pattern)
    guard let tree = parser.parse() else { return nil }
    emit(tree)
    program.append(.match)
    width = (program.count + 63) / 64
    for state in program.indices { prepare(state) }
  }

  private mutating func prepare(_ state: Int) {
    var reached = [UInt64](repeating: 0, count: width)
    var seen: Set<Int> = []
    collect(state, &reached, &seen)
    closures += reached
    var bits: SIMD2<UInt64> = .zero
    if case .character(let set) = program[state] {
      for value in UInt8(0)..<128 where set.contains(Unicode.Scalar(value)) {
        bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
      }
    }
    ascii.append(bits)
  }

  private func collect(_ state: Int, _ reached: inout [UInt64], _ seen: inout Set<Int>) {
    guard seen.insert(state).inserted else { return }
    if case .split(let a, let b) = program[state] {
      collect(a, &reached, &seen)
      collect(b, &reached, &seen)
    } else {
      reached[state >> 6] |= 1 << UInt64(state & 63)
    }
  }

  private mutating func emit(_ tree: RelaxNGRegexParser.Tree) {
    switch tree {
    case .characters(let set): program.append(.character(set))
    case .sequence(let trees): for tree in trees { emit(tree) }
    case .choice(let trees):
      // Each branch but the last: split to it or past it; at its end it jumps behind all.
      var ends: [Int] = []
      for (index, tree) in trees.enumerated() {
        let split = program.count
        if index < trees.count - 1 { program.append(.split(0, 0)) }
        emit(tree)
        if index < trees.count - 1 {
          ends.append(program.count)
          program.append(.split(0, 0))
          program[split] = .split(split + 1, program.count)
        }
      }
      for end in ends { program[end] = .split(program.count, program.count) }
    case .repeated(let tree, let least, let most):
      for _ in 0..<least { emit(tree) }
      guard let most else {
        let loop = program.count
        program.append(.split(0, 0))
        emit(tree)
        program.append(.split(loop, loop))
        program[loop] = .split(loop + 1, program.count)
        return
      }
      var splits: [Int] = []
      for _ in least..<max(least, most) {
        splits.append(program.count)
        program.append(.split(0, 0))
        emit(tree)
      }
      for split in splits { program[split] = .split(split + 1, program.count) }
    }
  }

  /// Whether the whole string fits.
  func matches(_ text: some StringProtocol) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * width) { words in
      var current = UnsafeMutableBufferPointer(rebasing: words[..<width])
      var next = UnsafeMutableBufferPointer(rebasing: words[width...])
      for word in 0..<width { current[word] = closures[word] }
      for scalar in text.unicodeScalars {
        next.update(repeating: 0)
        var isEmpty = true
        for word in 0..<width {
          var bits = current[word]
          while bits != 0 {
            let state = word << 6 + bits.trailingZeroBitCount
            bits &= bits - 1
            guard goes(on: scalar, from: state) else { continue }
            for other in 0..<width { next[other] |= closures[(state + 1) * width + other] }
            isEmpty = false
          }
        }
        if isEmpty { return false }
        swap(&current, &next)
      }
      let match = program.count - 1
      return current[match >> 6] >> UInt64(match & 63) & 1 == 1
    }
  }

  private func goes(on scalar: Unicode.Scalar, from state: Int) -> Bool {
    if scalar.value < 128 { return ascii[state][Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1 }
    if case .character(let set) = program[state] { return set.contains(scalar) }
    return false
  }
}

extension Unicode.GeneralCategory {
  /// The two letters of the category, such as `Nd`.
  var code: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
