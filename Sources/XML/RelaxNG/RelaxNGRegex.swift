/// A regular expression of XML Schema (part 2, appendix F), matched against a whole string in time linear in its length.
struct RelaxNGRegex: Hashable, Sendable {
  private var program: [Step] = []
  /// The same as sets of states, where the program is short enough.
  private var states: RelaxNGRegexStates?

  enum Step: Hashable, Sendable {
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
    states = RelaxNGRegexStates(program)
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

  /// Whether a whole string in UTF-8 fits.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    if let states { return states.matches(text) }
    return matchesByLists(text)
  }

  /// Whether a whole string fits a program that is too long for sets of states in one word.
  private func matchesByLists(_ text: ArraySlice<UInt8>) -> Bool {
    var current: [Int] = []
    var seen: Set<Int> = []
    add(0, &current, &seen)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      var next: [Int] = []
      seen.removeAll(keepingCapacity: true)
      for state in current {
        if case .character(let set) = program[state], set.contains(scalar) { add(state + 1, &next, &seen) }
      }
      if next.isEmpty { return false }
      current = next
    }
    return current.contains { program[$0] == .match }
  }

  private func add(_ state: Int, _ states: inout [Int], _ seen: inout Set<Int>) {
    guard seen.insert(state).inserted else { return }
    if case .split(let a, let b) = program[state] {
      add(a, &states, &seen)
      add(b, &states, &seen)
    } else {
      states.append(state)
    }
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
