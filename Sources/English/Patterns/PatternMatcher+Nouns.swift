import Chinese

extension PatternMatcher {
  /// The noun phrases that start at a place: an owner perhaps, words that describe, and a noun.
  ///
  /// 全市新能源汽车产量 is `the city's new energy vehicle output`: 全市 owns, the term describes, 产量 is a row of the file.
  mutating func nouns(at start: Int) -> [Filled] {
    if start >= limit { return [] }
    var found: [Filled] = chains(at: start).map { Filled(end: $0.end, filling: .phrase($0.phrase)) }
    for owner in owners(at: start) {
      found.append(Filled(end: owner.end, filling: .phrase(owner.phrase)))
      var next = owner.end
      if context.text[next] == Self.particle { next += 1 }
      let first = first(at: next)
      for chain in chains(at: first?.end ?? next) where chain.phrase.owner == nil && Self.canBeOwned(chain.phrase) {
        var phrase = chain.phrase
        if let first {
          guard phrase.noun.kind == .count else { continue }
          phrase.modifiers.insert(first.piece, at: 0)
          phrase.noun = .known
        }
        phrase.owner = NounPhrase.Owner(piece: owner.phrase.pieces(.usual, style: .text)[...].joinedText)
        found.append(Filled(end: chain.end, filling: .phrase(phrase)))
      }
    }
    return found
  }

  private static let particle: UInt32 = 0x7684  // 的

  /// `first` in 全省首个 and 全国首条, which counts one thing.
  private func first(at start: Int) -> (end: Int, piece: Piece)? {
    guard start + 1 < limit, context.text[start] == 0x9996, Self.measureWords.contains(context.text[start + 1]) else {
      return nil
    }
    let range = context.text.utf8(start..<start + 2)
    return (start + 2, Piece(range: range, text: "first", origin: .pattern))
  }

  private static let measureWords = Set("个条家座台支只艘列项所".unicodeScalars.map(\.value))

  /// A phrase and where it ends.
  struct Chain {
    var end: Int
    var phrase: NounPhrase
  }

  /// A body or a proper name is not owned by a place in front of it: 柳州市总工会 has a name of its own.
  private static func canBeOwned(_ phrase: NounPhrase) -> Bool {
    switch phrase.noun.kind {
    case .proper, .properDefinite: false
    case .definite: !EnglishNoun.bodies.contains(phrase.noun.headWord(of: phrase.head.text))
    case .count, .mass, .plural: true
    }
  }

  /// Regions and places that may own what follows them.
  private mutating func owners(at start: Int) -> [Chain] {
    var owners: [Chain] = []
    for filled in fill("region", at: start) {
      if case .phrase(let phrase) = filled.filling { owners.append(Chain(end: filled.end, phrase: phrase)) }
    }
    return owners
  }

  /// The phrases without an owner that start at a place: units side by side, the last one the head.
  mutating func chains(at start: Int) -> [Chain] {
    if let known = phrases[start] { return known }
    var found: [Chain] = []
    for unit in units(at: start) { extend([unit], into: &found) }
    phrases[start] = found
    return found
  }

  private static let mostUnits = 4

  private func extend(_ units: [Unit], into found: inout [Chain]) {
    guard let last = units.last else { return }
    if let phrase = Self.phrase(of: units) { found.append(Chain(end: last.end, phrase: phrase)) }
    if units.count < Self.mostUnits {
      for next in self.units(at: last.end) { extend(units + [next], into: &found) }
    }
    guard let phrase = Self.phrase(of: units) else { return }
    found += heads("noun", at: last.end, of: phrase)
  }

  /// A term or a noun of the file.
  struct Unit {
    var end: Int
    var piece: Piece
    var noun: EnglishNoun
    /// Whether it can only describe what follows: 国家级.
    var isAdjective = false
  }

  func units(at start: Int) -> [Unit] {
    guard start < limit else { return [] }
    var units: [Unit] = []
    if let span = context.span(at: start), span.scalars.upperBound <= limit, context.isNoun(span),
      !span.isPlace
    {
      let noun = EnglishNoun(span.english, isProduct: context.isTerm(span, of: "product"))
      units.append(Unit(end: span.scalars.upperBound, piece: context.piece(span), noun: noun))
    }
    for word in set.nouns.words(in: context.text, at: start) where start + word.scalars.count <= limit {
      let range = start..<start + word.scalars.count
      let piece = Piece(range: context.text.utf8(range), text: word.english, origin: .pattern)
      units.append(Unit(end: range.upperBound, piece: piece, noun: word.noun))
    }
    for word in set.adjectives.words(in: context.text, at: start) where start + word.scalars.count < limit {
      let range = start..<start + word.scalars.count
      let piece = Piece(range: context.text.utf8(range), text: word.english, origin: .pattern)
      units.append(Unit(end: range.upperBound, piece: piece, noun: word.noun, isAdjective: true))
    }
    // the longest first: 制造业贷款余额 has a row of its own
    return units.sorted { $0.end > $1.end }
  }

  /// Heads of the file that put what describes them behind them: `{noun}面积` is `area of {noun:plural}`.
  func heads(_ kind: String, at start: Int, of phrase: NounPhrase) -> [Chain] {
    var found: [Chain] = []
    for rule in set.fillers[kind] ?? [] where rule.elements.count == 2 {
      guard case .slot = rule.elements[0], case .literal(let word) = rule.elements[1],
        context.text.has(word, at: start), start + word.count <= limit,
        case .words(let english)? = rule.english.first, case .slot(_, let form)? = rule.english.last
      else { continue }
      // `number of` has its head in front of the preposition
      let noun = EnglishNoun(english)
      guard noun.hasTail(english) else { continue }
      let head = String(decoding: english.utf8.prefix(noun.headEnd), as: UTF8.self)
      let range = context.text.utf8(start..<start + word.count)
      var of = Piece(range: nil, text: String(english.dropFirst(head.count + 1)), origin: .pattern)
      // a course on safety, but for teachers
      if kind == "event", of.text == "on", CountedUnit.people.contains(phrase.noun.headWord(of: phrase.head.text)) {
        of.text = "for"
      }
      let inner = phrase.pieces(form, style: .text)
      found.append(
        Chain(
          end: start + word.count,
          phrase: NounPhrase(
            head: Piece(range: range, text: head, origin: .pattern), tail: [of] + inner, noun: noun)))
    }
    return found
  }

  /// Units side by side as one phrase; `nil` where English can't say it so.
  private static func phrase(of units: [Unit]) -> NounPhrase? {
    guard let head = units.last, !head.isAdjective else { return nil }
    if units.count > 1, !units[0].isAdjective, units[0].noun.kind == .proper || units[0].noun.kind == .properDefinite {
      // `LiuGong's exports`
      guard var owned = phrase(of: Array(units.dropFirst())), owned.owner == nil, canBeOwned(owned) else { return nil }
      var owner = units[0].piece
      if units[0].noun.kind == .properDefinite { owner.text = "the " + owner.text }
      owned.owner = NounPhrase.Owner(piece: owner)
      return owned
    }
    let modifiers = units.dropLast()
    // `tourist number of visits` is no English
    if !modifiers.isEmpty, head.noun.headWord(of: head.piece.text) == "number" { return nil }
    // `exports growth` and `value added of enterprises growth` are no English
    let describing = modifiers.filter { !$0.isAdjective }.filter {
      $0.noun.kind == .plural || $0.noun.hasTail($0.piece.text)
    }
    if describing.isEmpty {
      return NounPhrase(modifiers: modifiers.map(\.piece), head: head.piece, noun: head.noun)
    }
    // `growth rate of the value added of industrial enterprises`
    guard units.count == 2, !head.noun.hasTail(head.piece.text) else { return nil }
    let of = Piece(range: nil, text: "of", origin: .pattern)
    if head.noun.kind == .count, EnglishNoun.measures.contains(head.noun.headWord(of: head.piece.text)) {
      // `profits of industrial enterprises above the designated size`
      var (measure, owner) = (head.piece, units[0].piece)
      measure.text = head.noun.plural(of: measure.text)
      if units[0].noun.kind == .count { owner.text = units[0].noun.plural(of: owner.text) }
      return NounPhrase(head: measure, tail: [of, owner], noun: EnglishNoun(measure.text))
    }
    guard head.noun.kind == .mass || head.noun.kind == .definite else { return nil }
    // `electricity consumption of industrial enterprises above the designated size`
    var owner = units[0].piece
    if units[0].noun.kind == .count { owner.text = units[0].noun.plural(of: owner.text) }
    return NounPhrase(head: head.piece, tail: [of, owner], noun: head.noun)
  }

  // MARK: - Counted things

  /// A number of things, as 32家企业 and 企业32家 say it: `32 companies`; or an amount: `tourism revenue of 1.2 billion yuan`.
  mutating func counts(at start: Int) -> [Filled] {
    var found: [Filled] = []
    if let span = context.span(at: start), let figure = span.figure, !figure.isOfTheCalendar {
      for chain in chains(at: span.scalars.upperBound) {
        if let counted = counted(chain.phrase, by: span, figure, isBehind: false) {
          found.append(Filled(end: chain.end, filling: .phrase(counted)))
        }
      }
    }
    for chain in chains(at: start) {
      var end = chain.end
      if context.text[end] == 0x5171 || context.text[end] == 0x8FBE { end += 1 }  // 共, 达
      guard let span = context.span(at: end), let figure = span.figure, !figure.isOfTheCalendar else { continue }
      if let counted = counted(chain.phrase, by: span, figure, isBehind: true) {
        found.append(Filled(end: span.scalars.upperBound, filling: .phrase(counted)))
      }
    }
    return found
  }

  private func counted(_ phrase: NounPhrase, by span: KnownSpan, _ figure: Figure, isBehind: Bool) -> NounPhrase? {
    var counted = phrase
    var amount = context.piece(span)
    switch figure.kind {
    case .cardinal, .range:
      if figure.unit == "visit" { return visits(phrase, by: amount) }
      guard let number = CountedUnit.number(of: figure, for: phrase) else { return nil }
      amount.text = number
      let isOne = figure.value == .number(1) && figure.bound == .exactly
      if !isOne { counted.head.text = phrase.noun.plural(of: phrase.head.text) }
      guard phrase.noun.kind == .count || phrase.noun.kind == .plural else { return nil }
      counted.modifiers.insert(amount, at: 0)
      counted.noun = isOne ? .name : .several
    case .money, .measure:
      guard isBehind else { return nil }
      switch phrase.noun.kind {
      case .mass, .definite, .plural: break
      // 贷款12亿元 is `loans of 1.2 billion yuan`
      case .count where EnglishNoun.measures.contains(phrase.noun.headWord(of: phrase.head.text)):
        counted.head.text = phrase.noun.plural(of: phrase.head.text)
        counted.noun = .several
      case .count, .proper, .properDefinite: return nil
      }
      counted.tail += [Piece(range: nil, text: "of", origin: .pattern), amount]
      if phrase.noun.kind == .definite { counted.noun = .amount }
    default: return nil
    }
    return counted
  }
}

extension PatternMatcher {
  /// 游客1.6万人次 is `16,000 tourist visits`: the same people may have come twice.
  private func visits(_ phrase: NounPhrase, by amount: Piece) -> NounPhrase? {
    guard let space = amount.text.lastIndex(of: " "),
      CountedUnit.visitors.contains(phrase.noun.headWord(of: phrase.head.text))
    else { return nil }
    var counted = phrase
    var number = amount
    number.text = String(amount.text[..<space])
    counted.modifiers.insert(number, at: 0)
    counted.tail = [Piece(range: nil, text: String(amount.text[amount.text.index(after: space)...]), origin: .pattern)]
    counted.noun = .several
    return counted
  }
}

/// Says how a figure with a unit of its own counts things: 新能源汽车86.4万辆 are 864,000 vehicles, no `864,000 vehicles vehicles`.
enum CountedUnit {
  /// The figure's words in front of the noun, or `nil` where unit and noun do not go together.
  static func number(of figure: Figure, for phrase: NounPhrase) -> String? {
    if figure.unit.isEmpty || figure.unit == "major" { return figure.english }
    guard let space = figure.english.lastIndex(of: " ") else { return nil }
    let unit = figure.english[figure.english.index(after: space)...]
    let head = phrase.noun.headWord(of: phrase.head.text)
    switch figure.unit {
    case "person": return people.contains(head) ? String(figure.english[..<space]) : nil
    // companies and users are counted by 户 as families are
    case "household" where businesses.contains(head): return String(figure.english[..<space])
    case "vehicle":
      return head == "vehicle" || head == "car" || head == "truck" ? String(figure.english[..<space]) : nil
    default: return unit.hasPrefix(head) ? String(figure.english[..<space]) : nil
    }
  }

  /// What 户 counts besides families.
  private static let businesses: Set<String> = [
    "entity", "company", "enterprise", "business", "user", "household", "individual",
  ]

  /// Units that name the thing counted.
  static let things: Set<String> = ["vehicle", "person", "household", "day"]

  /// Nouns for people whose visits are counted.
  static let visitors: Set<String> = ["tourist", "visitor", "passenger", "viewer", "spectator"]

  /// Nouns for people.
  static let people: Set<String> = [
    "worker", "employee", "teacher", "student", "resident", "villager", "farmer", "visitor", "tourist", "participant",
    "representative", "person", "people", "expert", "volunteer", "entrepreneur", "graduate", "doctor", "technician",
    "head", "director", "mayor", "secretary", "leader", "chief", "delegate", "guest", "official", "member", "athlete",
    "patient", "craftsman", "user", "passenger", "viewer",
  ]
}
