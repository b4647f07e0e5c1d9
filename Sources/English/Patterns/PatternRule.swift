import Chinese

/// One way to say a pattern, with its English.
struct PatternRule: Hashable, Sendable {
  /// The row it comes from, as its index in the set.
  let pattern: Int
  let name: String
  /// What it makes of a clause; `nil` for the filler of a slot.
  let role: Pattern.Role?
  let elements: [PatternElement]
  /// The types of the slots by their numbers.
  let slotTypes: [Int]
  let english: [EnglishPart]
  /// Whether lists in it must have the same number of items: 分别.
  let pairsLists: Bool
  /// How many shares it names one by one: two in 分别下降{percent1}和增长{percent2}.
  let shares: Int
  /// The characters that must stand in a clause.
  let signature: ScalarSignature

  /// The rules of a row: one for each way to say it.
  static func rules(
    of pattern: Pattern, number: Int, types: inout [String: Int]
  ) throws(PatternFailure) -> [PatternRule] {
    let chinese = ScalarText(pattern.chinese)
    let (ways, slots) = try PatternNotation.chinese(chinese.scalars)
    let english = try PatternNotation.english(pattern.english, slots: slots)
    let isWhole = [Pattern.Special.headline, Pattern.Special.figure].contains(pattern.kind)
    let role = isWhole ? .clause : Pattern.Role(rawValue: pattern.kind)
    for slot in slots where types[slot.type] == nil { types[slot.type] = types.count }
    let slotTypes = slots.map { types[$0.type] ?? 0 }
    let pairsLists = (0..<chinese.count).contains { chinese.has(respectively, at: $0) }
    var rules: [PatternRule] = []
    for elements in ways {
      var signature = ScalarSignature()
      for element in elements {
        switch element {
        case .literal(let scalars): signature.formUnion(ScalarSignature(scalars))
        case .slot(let slot):
          // nothing that the Chinese says may be lost
          let isSaid = english.contains { if case .slot(slot, _) = $0 { true } else { false } }
          if !isSaid { throw .unsaidSlot(slots[slot].name) }
        }
      }
      rules.append(
        PatternRule(
          pattern: number, name: pattern.name, role: role, elements: elements, slotTypes: slotTypes,
          english: english, pairsLists: pairsLists,
          shares: slots.count { $0.type == "percent" }, signature: signature))
    }
    return rules
  }

  private static let respectively = "分别".scalarValues

  /// How many things its own characters list in front of 分别: 一、二、三产业增加值分别增长; `nil` where they list none.
  var itemsNamed: Int? {
    guard pairsLists, case .literal(let scalars)? = elements.first else { return nil }
    let marks = scalars.count { $0 == 0x3001 }
    return marks == 0 ? nil : marks + 1
  }

  /// The characters of a rule without slots.
  var onlyLiteral: [UInt32]? {
    if elements.count == 1, case .literal(let scalars) = elements[0] { return scalars }
    return nil
  }

  /// The words of a rule whose English has no slots.
  var onlyWords: String? {
    if english.count == 1, case .words(let words) = english[0] { return words }
    return english.isEmpty ? "" : nil
  }
}

/// Rules in the order of the file, most of which a glance at their signatures rules out.
///
/// Each rule is filed under one bit of its signature, the one that fewest rules have, so that a clause looks only at
/// the rules filed under its own bits.
struct RuleList: Sendable {
  let rules: [PatternRule]
  /// The rules with their signatures, those that are filed under one bit side by side.
  private let filed: [(signature: ScalarSignature, rule: Int)]
  /// Where the rules of each bit start, and behind the last bit those without any.
  private let starts: [Int]

  init(_ rules: [PatternRule]) {
    self.rules = rules
    var counts = [Int](repeating: 0, count: ScalarSignature.size)
    for rule in rules { rule.signature.forEachBit { counts[$0] += 1 } }
    let bits = rules.map { rule in
      var rarest = ScalarSignature.size
      rule.signature.forEachBit { if rarest == ScalarSignature.size || counts[$0] < counts[rarest] { rarest = $0 } }
      return rarest
    }
    let order = rules.indices.sorted { (bits[$0], $0) < (bits[$1], $1) }
    filed = order.map { (rules[$0].signature, $0) }
    var starts = [Int](repeating: 0, count: ScalarSignature.size + 2)
    for bit in bits { starts[bit + 1] += 1 }
    for bit in starts.indices.dropFirst() { starts[bit] += starts[bit - 1] }
    self.starts = starts
  }

  /// The rules whose characters may all stand in a clause with a signature, as indexes in their order.
  func possible(for signature: ScalarSignature) -> [Int] {
    var found: [Int] = []
    func look(under bit: Int) {
      for (other, rule) in filed[starts[bit]..<starts[bit + 1]] where signature.covers(other) { found.append(rule) }
    }
    signature.forEachBit(look)
    look(under: ScalarSignature.size)
    return found.sorted()
  }
}

/// The rules without slots, found by their first character.
struct WordIndex: Sendable {
  /// A word and its English.
  struct Word: Sendable {
    let scalars: [UInt32]
    let english: String
    let noun: EnglishNoun
  }

  private let table: PhraseTable
  private let words: [Word]
  private let filter: ScalarFilter

  init(_ rules: [PatternRule]) {
    words = rules.compactMap { rule in
      guard let scalars = rule.onlyLiteral, !scalars.isEmpty, let english = rule.onlyWords else { return nil }
      return Word(scalars: scalars, english: english, noun: EnglishNoun(english))
    }
    table = PhraseTable(words.map(\.scalars))
    filter = ScalarFilter(words.lazy.map { $0.scalars[0] })
  }

  /// The words that stand at a place, the longest first.
  func words(in text: ScalarText, at index: Int) -> [Word] {
    if !filter.mayHold(text[index]) { return [] }
    var found: [Word] = []
    table.forEachPhrase(in: text, at: index) { _, number in found.append(words[number]) }
    return found
  }
}
