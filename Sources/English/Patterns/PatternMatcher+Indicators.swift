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

  /// A whole of which something is a share; enterprises are none, as their output or their number may be meant.
  mutating func wholes(at start: Int) -> [Filled] {
    let things = Set(
      nouns(at: start).compactMap { filled -> Int? in
        guard case .phrase(let phrase) = filled.filling, phrase.noun.kind == .count || phrase.noun.kind == .plural,
          !EnglishNoun.measures.contains(phrase.noun.headWord(of: phrase.head.text)),
          !CountedUnit.people.contains(phrase.noun.headWord(of: phrase.head.text))
        else { return nil }
        return filled.end
      })
    return indicators(at: start).filter { filled in
      guard case .phrase(let phrase) = filled.filling else { return true }
      return phrase.head.text != "number" || phrase.head.range != nil || !things.contains(filled.end)
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
    // 2025年第三届, 第十二届
    while modifiers.count < 2, let span = context.span(at: at), let figure = span.figure {
      let isYear = figure.kind == .date && span.english.utf8.count == 4
      guard isYear && modifiers.isEmpty || figure.kind == .ordinal else { return [] }
      modifiers.append(context.piece(span))
      isKnown = true
      at = span.scalars.upperBound
    }
    // 2025南昌马拉松
    if modifiers.isEmpty, let year = bareYear(at: at) {
      modifiers.append(year.piece)
      isKnown = true
      at = year.end
    }
    if context.text.has(Self.first, at: at), at + Self.first.count < limit {
      let range = at..<at + Self.first.count
      modifiers.append(Piece(range: context.text.utf8(range), text: "first", origin: .pattern))
      isKnown = true
      at = range.upperBound
    }
    var starts = [(at, modifiers)]
    for place in place(at: at) {
      // 广西 in front of a contest says whose it is, and 中国 of 中国—东盟 does not
      guard case .phrase(let phrase) = place.filling else { continue }
      starts.insert((place.end, modifiers + [phrase.head]), at: 0)
    }
    if let host = host(at: at) { starts.insert((host.end, modifiers + [host.piece]), at: 0) }
    for (place, modifiers) in starts {
      for wide in rows("wide", at: place) {
        if case .pieces(let parts, _) = wide.filling, case .piece(let piece)? = parts.first {
          starts.insert((wide.end, modifiers + [piece]), at: 0)
        }
      }
    }
    for (place, modifiers) in starts {
      if let cup = self.cup(at: place) { starts.insert((cup.end, modifiers + [cup.piece]), at: 0) }
    }
    var found: [Filled] = []
    for (place, modifiers) in starts {
      for var chain in eventCores(at: place) {
        // 4月20日 in front is a day, and a name keeps its own beginning
        chain.phrase.modifiers = modifiers + chain.phrase.modifiers
        chain.phrase.isKnown = chain.phrase.isKnown || isKnown
        found.append(Filled(end: chain.end, filling: .phrase(chain.phrase)))
      }
    }
    return found
  }

  private static let openQuote: UInt32 = 0x201C
  private static let closeQuote: UInt32 = 0x201D
  private static let cup: UInt32 = 0x676F  // 杯
  private static let first = "首届".scalarValues
  private static let activity = "活动".scalarValues

  /// A year that stands in front of a name without 年.
  private func bareYear(at start: Int) -> (end: Int, piece: Piece)? {
    let end = start + 4
    guard end < limit, (start..<end).allSatisfy({ Digits.arabic(context.text[$0]) != nil }),
      Han.isIdeograph(context.text[end]), context.text[end] != Han.year, context.span(at: start) == nil
    else { return nil }
    let text = context.text.string(start..<end)
    guard text.hasPrefix("20") || text.hasPrefix("19") else { return nil }
    return (end, Piece(range: context.text.utf8(start..<end), text: text, origin: .pattern))
  }

  /// 中国（赣州） in front of an expo: China (Ganzhou).
  private func host(at start: Int) -> (end: Int, piece: Piece)? {
    guard context.text.has("中国（", at: start), case .phrase(let place)? = self.place(at: start + 3).first?.filling,
      let end = self.place(at: start + 3).first?.end, context.text[end] == 0xFF09
    else { return nil }
    let range = context.text.utf8(start..<end + 1)
    return (end + 1, Piece(range: range, text: "China (\(place.head.text))", origin: .pattern))
  }

  /// The cup that a contest is for: “柳州工匠杯” is `Liuzhou Craftsman Cup`.
  private mutating func cup(at start: Int) -> (end: Int, piece: Piece)? {
    guard start + 3 < limit, context.text[start] == Self.openQuote else { return nil }
    var at = start + 1
    var words: [Piece] = []
    if case .phrase(let phrase)? = place(at: at).first?.filling {
      words.append(phrase.head)
      at += context.span(at: at)?.scalars.count ?? 0
    }
    for chain in chains(at: at) where chain.end + 1 < limit && context.text[chain.end] == Self.cup {
      guard context.text[chain.end + 1] == Self.closeQuote, chain.phrase.owner == nil else { continue }
      words += chain.phrase.pieces(.bare, style: .text)
      var piece = words[...].joinedText
      piece.text = (piece.titled.text + " Cup")
      piece.range = context.text.utf8(start..<chain.end + 2)
      return (chain.end + 2, piece)
    }
    return nil
  }

  /// An action that a meeting is about: 优化营商环境 is `improving the business environment`.
  private func action(at start: Int) -> Chain? {
    guard let span = context.span(at: start), span.origin == .term, !span.ask, !span.isPlace,
      let gerund = EnglishVerb.gerund(of: span.english)
    else { return nil }
    var piece = context.piece(span)
    piece.text = gerund
    return Chain(end: span.scalars.upperBound, phrase: NounPhrase(head: piece, noun: .name))
  }

  /// An event that a row of several parts names whole: 市十五届人大常委会第二十三次会议.
  private mutating func sessions(_ rule: PatternRule, at start: Int) -> [Chain] {
    if case .slot = rule.elements[0], rule.elements.count == 2 { return [] }
    return trails(of: rule, from: start).compactMap { trail in
      var pieces: [Piece] = []
      for part in parts(of: rule, trail) {
        // a list inside would lose its commas
        guard case .piece(let piece) = part else { return nil }
        pieces.append(piece)
      }
      let isKnown = pieces.first?.text == "the"
      if isKnown { pieces.removeFirst() }
      guard var head = pieces.first else { return nil }
      var noun = isKnown ? EnglishNoun.known : EnglishNoun(head.text)
      var tail = Array(pieces.dropFirst())
      if !isKnown, noun.hasTail(head.text) {
        let rest = String(head.text.dropFirst(noun.headEnd + 1))
        head.text = String(decoding: head.text.utf8.prefix(noun.headEnd), as: UTF8.self)
        tail.insert(Piece(range: nil, text: rest, origin: .pattern), at: 0)
        noun = EnglishNoun(head.text)
      }
      return Chain(end: trail.end, phrase: NounPhrase(head: head, tail: tail, noun: noun, isKnown: isKnown))
    }
  }

  private mutating func eventCores(at start: Int) -> [Chain] {
    let chains = chains(at: start)
    // 螺蛳粉美食大赛 names itself
    var cores = chains.filter { $0.phrase.owner == nil && $0.phrase.noun.isEvent($0.phrase.head.text) }
    for chain in chains { cores += heads("event", at: chain.end, of: chain.phrase) }
    if let action = action(at: start) { cores += heads("event", at: action.end, of: action.phrase) }
    // “安全生产月”活动
    if context.text[start] == Self.openQuote {
      for unit in units(at: start + 1)
      where unit.noun.isEvent(unit.piece.text) && unit.end < limit && context.text[unit.end] == Self.closeQuote {
        let end = unit.end + 1
        let hasActivity = context.text.has(Self.activity, at: end) && end + Self.activity.count <= limit
        cores.append(
          Chain(
            end: hasActivity ? end + Self.activity.count : end, phrase: NounPhrase(head: unit.piece, noun: unit.noun)))
      }
    }
    for rule in set.fillers["event"] ?? [] where rule.elements.count > 1 { cores += sessions(rule, at: start) }
    for rule in set.fillers["event"] ?? [] {
      guard let word = rule.onlyLiteral, start + word.count <= limit, context.text.has(word, at: start),
        case .words(let english)? = rule.english.first
      else { continue }
      let piece = Piece(range: context.text.utf8(start..<start + word.count), text: english, origin: .pattern)
      cores.append(Chain(end: start + word.count, phrase: NounPhrase(head: piece, noun: EnglishNoun(english))))
    }
    for unit in units(at: start) where unit.noun.isEvent(unit.piece.text) {
      let phrase = NounPhrase(head: unit.piece, noun: unit.noun)
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
    "carnival", "league", "tournament", "invitational",
  ]
}
