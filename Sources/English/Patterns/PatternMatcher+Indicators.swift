import Chinese

extension PatternMatcher {
  /// What a statistic speaks of: `the city's tourism revenue`; of things that are counted it is their number.
  mutating func indicators(at start: Int) -> [Filled] {
    nouns(at: start).compactMap { filled in
      guard case .phrase(let phrase) = filled.filling, !phrase.isRegion else { return nil }
      switch phrase.noun.kind {
      case .mass: return filled
      case .plural where EnglishNoun.measures.contains(phrase.noun.headWord(of: phrase.head.text)): return filled
      // a body or a place is not what grows
      case .definite: return phrase.noun.isMeasure(phrase.head.text) ? filled : nil
      case .proper, .properDefinite: return nil
      case .count, .plural:
        if EnglishNoun.measures.contains(phrase.noun.headWord(of: phrase.head.text))
          || phrase.head.text.contains(" as a percentage of ")
        {
          return filled
        }
        return Filled(end: filled.end, filling: .phrase(Self.number(of: phrase)))
      }
    }
  }

  /// `the number of the city's private enterprises`.
  private static func number(of phrase: NounPhrase) -> NounPhrase {
    let of = Piece(range: nil, text: "of", origin: .pattern)
    let head = Piece(range: nil, text: "number", origin: .pattern)
    return NounPhrase(head: head, tail: [of] + phrase.pieces(.usual, style: .text), noun: EnglishNoun("number"))
  }

  // MARK: - Events

  /// A meeting or an event: its year or number, its reach, and what it is about.
  ///
  /// 2025年全市科技创新大会 is `the 2025 citywide conference on …`; a term with a name of its own comes as it is.
  mutating func events(at start: Int) -> [Filled] {
    var (at, isKnown) = (start, false)
    var modifiers: [Piece] = []
    if let span = context.span(at: at), let figure = span.figure {
      let isYear = figure.kind == .date && span.english.utf8.count == 4
      guard isYear || figure.kind == .ordinal else { return [] }
      modifiers.append(context.piece(span))
      isKnown = true
      at = span.scalars.upperBound
    }
    if modifiers.isEmpty, context.text.has(Self.first, at: at), at + Self.first.count < limit {
      let range = at..<at + Self.first.count
      modifiers.append(Piece(range: context.text.utf8(range), text: "first", origin: .pattern))
      isKnown = true
      at = range.upperBound
    }
    for place in place(at: at) {
      // 广西 in front of a contest says whose it is
      guard case .phrase(let phrase) = place.filling else { continue }
      modifiers.append(phrase.head)
      at = place.end
    }
    var starts = [(at, modifiers)]
    for wide in rows("wide", at: at) {
      if case .pieces(let parts, _) = wide.filling, case .piece(let piece)? = parts.first {
        starts.insert((wide.end, modifiers + [piece]), at: 0)
      }
    }
    var found: [Filled] = []
    for (place, modifiers) in starts {
      for var chain in eventCores(at: place) {
        // 4月20日 in front is a day, and a name keeps its own beginning
        chain.phrase.modifiers = modifiers + chain.phrase.modifiers
        chain.phrase.isKnown = isKnown
        found.append(Filled(end: chain.end, filling: .phrase(chain.phrase)))
      }
    }
    return found
  }

  private static let first = "首届".scalarValues
  private static let activity = "活动".scalarValues

  /// An action that a meeting is about: 优化营商环境 is `improving the business environment`.
  private func action(at start: Int) -> Chain? {
    guard let span = context.span(at: start), span.origin == .term, !span.ask, !span.isPlace,
      let gerund = EnglishVerb.gerund(of: span.english)
    else { return nil }
    var piece = context.piece(span)
    piece.text = gerund
    return Chain(end: span.scalars.upperBound, phrase: NounPhrase(head: piece, noun: .name))
  }

  private mutating func eventCores(at start: Int) -> [Chain] {
    var cores: [Chain] = []
    for chain in chains(at: start) { cores += heads("event", at: chain.end, of: chain.phrase) }
    if let action = action(at: start) { cores += heads("event", at: action.end, of: action.phrase) }
    for rule in set.fillers["event"] ?? [] {
      guard let word = rule.onlyLiteral, start + word.count <= limit, context.text.has(word, at: start),
        case .words(let english)? = rule.english.first
      else { continue }
      let piece = Piece(range: context.text.utf8(start..<start + word.count), text: english, origin: .pattern)
      cores.append(Chain(end: start + word.count, phrase: NounPhrase(head: piece, noun: EnglishNoun(english))))
    }
    for unit in units(at: start) where unit.noun.isEvent(unit.piece.text) {
      let phrase = NounPhrase(head: unit.piece, noun: unit.noun)
      cores.append(Chain(end: unit.end, phrase: phrase))
      // 宣传周活动 is the week itself
      if context.text.has(Self.activity, at: unit.end), unit.end + 2 <= limit {
        cores.append(Chain(end: unit.end + 2, phrase: phrase))
      }
    }
    return cores
  }
}

extension EnglishNoun {
  /// Counted nouns that are themselves what a statistic measures.
  static let measures: Set<String> = [
    "price", "cost", "profit", "loss", "deposit", "wage", "salary", "tax", "fee", "subsidy", "loan", "fund", "bond",
    "export", "import", "asset", "liability",
    "prices", "costs", "profits", "losses", "deposits", "wages", "taxes", "loans", "funds", "bonds", "sales", "exports",
    "imports", "emissions", "assets", "earnings", "savings", "grants", "applications", "registrations", "holdings",
    "transactions", "receipts", "reserves", "services", "visits", "premiums", "yield", "yields", "standard",
    "standards",
    "space", "concentration",
  ]

  /// Whether the phrase names a measure such as a rate, and not a body.
  func isMeasure(_ phrase: String) -> Bool {
    !Self.bodies.contains(headWord(of: phrase)) && !Self.places.contains(headWord(of: phrase))
  }

  /// Whether the phrase names something that is held: a meeting, a fair, a festival.
  func isEvent(_ phrase: String) -> Bool { Self.events.contains(headWord(of: phrase)) }

  /// Heads of what is signed.
  static let agreements: Set<String> = ["agreement", "memorandum", "contract", "treaty", "letter", "protocol"]

  private static let places: Set<String> = [
    "city", "county", "province", "region", "district", "country", "world", "society", "internet", "environment",
    "system",
  ]
  private static let events: Set<String> = [
    "conference", "meeting", "forum", "summit", "expo", "exposition", "fair", "festival", "week", "games", "marathon",
    "competition", "contest", "championships", "congress", "session", "seminar", "symposium", "ceremony", "exhibition",
    "census", "campaign", "month", "day", "show", "concert", "race", "drill", "conversation", "hearing", "gala",
  ]
}
