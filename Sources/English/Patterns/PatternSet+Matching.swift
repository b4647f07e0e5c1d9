import Chinese

extension PatternSet {
  /// The English of a clause by the first pattern that matches all of it, or `nil`.
  func match(
    _ clause: ClauseSplitter.Clause, in context: PatternContext, after state: SentenceState
  ) -> PatternMatch? {
    if patterns.isEmpty || clause.words.isEmpty { return nil }
    var matcher = PatternMatcher(set: self, context: context, clause: clause.words)
    let start = clause.words.lowerBound
    if let guardWord = context.firstGuard, guardWord < start { return matcher.wish(from: start, after: state) }
    if context.style == .headline { return matcher.whole(headlines, from: start) }
    if context.style == .figure, let match = matcher.whole(figures, from: start) { return match }
    return matcher.clause(from: start, allowing: state)
  }

  /// Where the first word of a sentence stands that makes a plan, a wish or a condition of what follows, outside known terms.
  func firstGuard(in context: PatternContext) -> Int? {
    var index = 0
    while index < context.text.count {
      if let word = harmless.words(in: context.text, at: index).first {
        index += word.scalars.count
        continue
      }
      let found = guards.words(in: context.text, at: index).contains { word in
        !context.isInsideSpan(index..<index + word.scalars.count)
      }
      if found { return index }
      index += 1
    }
    return nil
  }
}

extension SentenceState {
  /// Whether a single list of a 分别 clause has as many items as its own words name, or the clause before, or as there are
  /// clauses before it: `接待游客9万人次，旅游收入3亿元，同比分别增长5%和6%`.
  func pairs(_ count: Int, of rule: PatternRule) -> Bool {
    if let named = rule.itemsNamed { return count == named }
    if items > 1 || series < 2 { return count == items }
    return rule.role == .continuation && count == series
  }
}

/// Matches the rules of a set against one clause.
struct PatternMatcher {
  let set: PatternSet
  let context: PatternContext
  /// Where the clause ends.
  let limit: Int

  /// The ways in which slots were filled, by type and place: a slot is tried by many patterns.
  private var memory: [Int: [Filled]] = [:]
  /// The phrases by the place where they start.
  var phrases: [Int: [Chain]] = [:]
  /// The characters of the clause.
  private let signature: ScalarSignature

  init(set: PatternSet, context: PatternContext, clause: Range<Int>) {
    self.set = set
    self.context = context
    limit = clause.upperBound
    signature = ScalarSignature(context.text.scalars[clause])
  }

  /// A slot with the place where it ends.
  struct Filled {
    var end: Int
    var filling: SlotFilling
  }

  /// A rule matched up to a place.
  struct Trail {
    var end: Int
    var fillings: [Int: SlotFilling] = [:]
    var literals: [Range<Int>] = []
  }

  // MARK: - Clauses

  /// The clause: openers first, then a pattern for the rest.
  mutating func clause(from start: Int, allowing state: SentenceState) -> PatternMatch? {
    for index in set.clauses.possible(for: signature) {
      let rule = set.clauses.rules[index]
      guard rule.role == .clause || state.hasPredicate else { continue }
      if let match = whole(rule, from: start, after: state) { return match }
    }
    if let wish = wish(from: start, after: state) { return wish }
    for index in set.openers.possible(for: signature) {
      let rule = set.openers.rules[index]
      for trail in trails(of: rule, from: start) {
        let parts = parts(of: rule, trail)
        if trail.end == limit { return PatternMatch(role: rule.role ?? .opener, pattern: rule.name, parts: parts) }
        // what a meeting asks for is no fact
        let isGuarded = context.firstGuard.map { $0 < trail.end } ?? false
        let rest = isGuarded ? wish(from: trail.end, after: state) : clause(from: trail.end, allowing: state)
        if let rest, rest.role == .clause || rest.role == .wish {
          let join = rule.role == .reporter ? PatternPart.that : .comma
          return PatternMatch(
            role: rest.role, pattern: rest.pattern, parts: parts + [join] + rest.parts, items: rest.items)
        }
      }
    }
    return nil
  }

  /// What is asked for, or goes on with what was.
  mutating func wish(from start: Int, after state: SentenceState) -> PatternMatch? {
    for index in set.wishes.possible(for: signature) {
      let rule = set.wishes.rules[index]
      guard rule.role == .wish || state.last?.isWished == true else { continue }
      if let match = whole(rule, from: start, after: state) { return match }
    }
    return nil
  }

  /// The first of some rules that matches all of the clause.
  mutating func whole(_ list: RuleList, from start: Int) -> PatternMatch? {
    for index in list.possible(for: signature) {
      if let match = whole(list.rules[index], from: start) { return match }
    }
    return nil
  }

  private mutating func whole(
    _ rule: PatternRule, from start: Int, after state: SentenceState = SentenceState()
  ) -> PatternMatch? {
    if !mayMatch(rule, from: start) { return nil }
    for trail in trails(of: rule, from: start) where trail.end == limit {
      let counts = trail.fillings.values.map(\.items)
      if rule.pairsLists, counts.count(where: { $0 > 1 }) < 2,
        !state.pairs(max(rule.shares, counts.max() ?? 1), of: rule)
      {
        continue
      }
      return PatternMatch(
        role: rule.role ?? .clause, pattern: rule.name, parts: parts(of: rule, trail), items: counts.max() ?? 1)
    }
    return nil
  }

  /// Whether the characters that a rule asks for stand in the clause at all: most rules end here.
  private func mayMatch(_ rule: PatternRule, from start: Int) -> Bool {
    if !signature.covers(rule.signature) { return false }
    var at = start
    for element in rule.elements {
      guard case .literal(let scalars) = element else { continue }
      while at + scalars.count <= limit, !context.text.has(scalars, at: at) { at += 1 }
      if at + scalars.count > limit { return false }
      at += scalars.count
    }
    return true
  }

  // MARK: - Rules

  /// The ways in which a rule matches from a place on.
  mutating func trails(of rule: PatternRule, from start: Int) -> [Trail] {
    var trails = [Trail(end: start)]
    for element in rule.elements {
      var next: [Trail] = []
      for trail in trails {
        switch element {
        case .literal(let scalars):
          guard trail.end + scalars.count <= limit, context.text.has(scalars, at: trail.end) else { continue }
          var longer = trail
          longer.end += scalars.count
          longer.literals.append(trail.end..<longer.end)
          next.append(longer)
        case .slot(let slot):
          for filled in fillings(of: rule.slotTypes[slot], at: trail.end) {
            var longer = trail
            longer.end = filled.end
            longer.fillings[slot] = filled.filling
            next.append(longer)
          }
        }
      }
      if next.isEmpty { return [] }
      trails = next
    }
    if rule.slotTypes.count > 1 { trails.removeAll { hasForeignUnit($0, in: rule) } }
    return rule.pairsLists && rule.shares < 2 ? trails.filter(Self.listsAgree) : trails
  }

  /// Whether a number of things would get a measure or a share: `the number of cars was 52,000 tonnes`, `… reached 5 percent`.
  private func hasForeignUnit(_ trail: Trail, in rule: PatternRule) -> Bool {
    guard Self.countsThings(trail) else { return false }
    return trail.fillings.contains { slot, filling in
      guard case .figure(_, let figure) = filling else { return false }
      switch figure.kind {
      case .money, .measure, .rate: return true
      case .cardinal, .range: return !figure.unit.isEmpty && !CountedUnit.things.contains(figure.unit)
      // things may rise by a share, but their number is none
      case .percent, .fraction, .percentagePoint: return set.slotTypes[rule.slotTypes[slot]] == "figure"
      default: return false
      }
    }
  }

  /// Whether what a rule speaks of is the number of something.
  private static func countsThings(_ trail: Trail) -> Bool {
    trail.fillings.values.contains { filling in
      if case .phrase(let phrase) = filling { phrase.isNumberOf } else { false }
    }
  }

  /// Whether all lists of a 分别 sentence name as many things; a single list is held against the clause before.
  private static func listsAgree(_ trail: Trail) -> Bool {
    let counts = Set(trail.fillings.values.map(\.items).filter { $0 > 1 })
    return counts.count == 1
  }

  /// What may fill a slot at a place.
  mutating func fillings(of type: Int, at start: Int) -> [Filled] {
    if start >= limit { return [] }
    let key = type << 16 | start
    if let known = memory[key] { return known }
    // while a slot is being filled it is not filled by itself
    memory[key] = []
    let found = fill(set.slotTypes[type], at: start).filter { $0.end <= limit }
    memory[key] = found
    return found
  }

  /// The English of a matched rule.
  func parts(of rule: PatternRule, _ trail: Trail) -> [PatternPart] {
    var parts: [PatternPart] = []
    var words = ""
    let subject = rule.english.lazy.compactMap { part in
      if case .slot(let slot, let form) = part { trail.fillings[slot]?.isPlural(form) } else { nil }
    }.first
    func flush(_ parts: inout [PatternPart], _ words: inout String) {
      if !words.isEmpty { parts.append(.piece(Piece(range: nil, text: words, origin: .pattern))) }
      words = ""
    }
    for part in rule.english {
      switch part {
      case .words(let more): words += words.isEmpty || more.hasPrefix(",") ? more : " " + more
      case .agreement(let one, let several):
        let word = subject == true ? several : one
        words += words.isEmpty ? word : " " + word
      case .slot(let slot, let form):
        guard let filling = trail.fillings[slot] else { continue }
        flush(&parts, &words)
        let isBare = if case .figure = filling { Self.countsThings(trail) } else { false }
        parts +=
          isBare ? filling.withoutUnit.parts(form, style: context.style) : filling.parts(form, style: context.style)
      }
    }
    flush(&parts, &words)
    return anchored(parts, to: trail.literals)
  }

  /// Gives the words of a pattern the Chinese they stand for: in order, the longest characters first.
  private func anchored(_ parts: [PatternPart], to literals: [Range<Int>]) -> [PatternPart] {
    let words = parts.indices.filter { index in
      if case .piece(let piece) = parts[index] {
        piece.origin == .pattern && piece.range == nil && !Self.small.contains(piece.text)
      } else {
        false
      }
    }
    var chosen = literals
    while chosen.count > words.count, let shortest = chosen.indices.min(by: { chosen[$0].count < chosen[$1].count }) {
      chosen.remove(at: shortest)
    }
    var parts = parts
    for (index, literal) in zip(words, chosen) {
      if case .piece(var piece) = parts[index] {
        piece.range = context.text.utf8(literal)
        parts[index] = .piece(piece)
      }
    }
    return parts
  }

  /// Words that only the English needs.
  private static let small: Set<String> = ["a", "an", "the", "and"]
}
