import Chinese

extension PatternMatcher {
  /// What may fill a slot of a type at a place, by the built-in types and then by the rows of that kind.
  mutating func fill(_ type: String, at start: Int) -> [Filled] {
    switch type {
    case "noun": return nouns(at: start)
    case "nouns": return nouns(at: start) + lists(of: "noun", at: start)
    case "indicator": return indicators(at: start)
    case "whole": return wholes(at: start)
    case "indicators": return lists(of: "indicator", at: start) + pairs(at: start)
    case "documents": return fill("document", at: start) + lists(of: "document", at: start)
    case "length": return figure(at: start) { $0.kind == .measure && Dimension.isSpatial($0.unit) }
    case "subject": return region(at: start) + places(at: start) + organization(at: start) + rows("org", at: start)
    case "region": return region(at: start) + place(at: start)
    case "event": return events(at: start)
    case "name": return names(at: start) + rows(type, at: start)
    case "title": return titles(at: start)
    case "award": return namedRows(type, at: start)
    case "things": return counts(at: start).filter(Self.isOfThings)
    case "counts": return counts(at: start) + lists(of: "count", at: start)
    case "persons": return lists(of: "person", at: start)
    case "agreement": return nouns(at: start).filter(Self.isAgreement)
    case "years": return figure(at: start) { $0.unit == "year" }
    case "people": return figure(at: start) { $0.unit == "person" }
    case "amount": return figure(at: start) { $0.kind == .cardinal || $0.kind == .money || $0.kind == .measure }
    case "orgs": return lists(of: "org", at: start)
    case "body": return body(at: start)
    case "percents": return lists(of: "percent", at: start)
    case "figures": return lists(of: "figure", at: start)
    case "count": return counts(at: start)
    case "figure": return figure(at: start) { !$0.isOfTheCalendar && $0.kind != .ordinal }
    case "number": return figure(at: start) { $0.kind == .cardinal || $0.kind == .range }
    case "percent": return figure(at: start) { $0.kind == .percent || $0.kind == .fraction }
    case "points": return figure(at: start) { $0.kind == .percentagePoint }
    case "money": return figure(at: start) { $0.kind == .money }
    case "multiple": return figure(at: start) { $0.kind == .multiple }
    case "rank": return figure(at: start) { $0.kind == .ordinal }
    case "date": return date(at: start)
    case "day": return day(at: start)
    case "year": return year(at: start)
    case "person": return person(at: start)
    case "area": return place(at: start)
    case "place": return places(at: start) + facilities(at: start) + namedRows(type, at: start)
    case "org": return organization(at: start) + rows(type, at: start)
    default: return rows(type, at: start)
    }
  }

  /// The rows of the file that fill a slot.
  mutating func rows(_ type: String, at start: Int) -> [Filled] {
    guard let rules = set.fillers[type] else { return [] }
    var found: [Filled] = []
    for rule in rules {
      if case .literal(let scalars)? = rule.elements.first, !context.text.has(scalars, at: start) { continue }
      for trail in trails(of: rule, from: start) {
        found.append(
          Filled(end: trail.end, filling: .pieces(located(parts(of: rule, trail), start..<trail.end), items: 1)))
      }
    }
    return found
  }

  /// The rows that fill a slot with a noun phrase whose article may go: `the city`, `Nanning`.
  func namedRows(_ type: String, at start: Int) -> [Filled] {
    var found: [Filled] = []
    for rule in set.fillers[type] ?? [] {
      guard let word = rule.onlyLiteral, start + word.count <= limit, context.text.has(word, at: start),
        case .words(let english)? = rule.english.first
      else { continue }
      let hasArticle = english.hasPrefix("the ")
      let words = hasArticle ? String(english.dropFirst(4)) : english
      let range = context.text.utf8(start..<start + word.count)
      let piece = Piece(range: range, text: words, origin: .pattern)
      let phrase = NounPhrase(head: piece, noun: hasArticle ? .known : .name, isRegion: true)
      found.append(Filled(end: start + word.count, filling: .phrase(phrase)))
    }
    return found
  }

  /// What somebody is named: 全国文明城市 is `National Civilized City`, by a row of the kind `honor`.
  private mutating func titles(at start: Int) -> [Filled] {
    var found: [Filled] = []
    for honor in namedRows("honor", at: start) {
      guard case .phrase(let front) = honor.filling else { continue }
      for var chain in chains(at: honor.end) where chain.phrase.owner == nil {
        chain.phrase.modifiers = ([front.head] + chain.phrase.modifiers).map(\.titled)
        chain.phrase.head = chain.phrase.head.titled
        found.append(Filled(end: chain.end, filling: .phrase(chain.phrase)))
      }
    }
    return found + nouns(at: start)
  }

  /// Two things that one word names: 产销 is output and sales.
  private mutating func pairs(at start: Int) -> [Filled] {
    rows("pair", at: start).map { filled in
      guard case .pieces(let parts, _) = filled.filling else { return filled }
      return Filled(end: filled.end, filling: .pieces(parts, items: 2))
    }
  }

  private func region(at start: Int) -> [Filled] { namedRows("region", at: start) }

  /// A single piece of a row stands for all of its Chinese.
  func located(_ parts: [PatternPart], _ range: Range<Int>) -> [PatternPart] {
    guard parts.count == 1, case .piece(var piece) = parts[0], piece.origin == .pattern else { return parts }
    piece.range = context.text.utf8(range)
    return [.piece(piece)]
  }

  // MARK: - Figures and dates

  private func figure(at start: Int, where isMeant: (Figure) -> Bool) -> [Filled] {
    guard let span = context.span(at: start), let figure = span.figure, isMeant(figure) else { return [] }
    var piece = context.piece(span)
    // 75万户 of companies are no households: the noun says what they are
    if figure.unit == "household", let unit = piece.text.firstRange(of: " household") {
      piece.text = String(piece.text[..<unit.lowerBound])
    }
    return [Filled(end: span.scalars.upperBound, filling: .figure(piece, figure))]
  }

  private func date(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), let figure = span.figure, figure.isOfTheCalendar else { return [] }
    var piece = context.piece(span)
    piece.text = DateAdverbial.words(piece.text)
    return [Filled(end: span.scalars.upperBound, filling: .pieces([.piece(piece)], items: 1))]
  }

  /// A date as it stands after a preposition: `the end of May`.
  private func day(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), span.figure?.isOfTheCalendar == true else { return [] }
    return [Filled(end: span.scalars.upperBound, filling: .pieces([.piece(context.piece(span))], items: 1))]
  }

  private func year(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), span.figure?.kind == .date, span.english.utf8.count == 4,
      Int(span.english) != nil
    else { return [] }
    return [Filled(end: span.scalars.upperBound, filling: .pieces([.piece(context.piece(span))], items: 1))]
  }

  // MARK: - Names

  func place(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), span.isPlace, !span.ask else { return [] }
    let noun = EnglishNoun(span.english)
    let phrase = NounPhrase(head: context.piece(span), noun: noun, isRegion: true)
    return [Filled(end: span.scalars.upperBound, filling: .phrase(phrase))]
  }

  /// A body without a name of its own, which a place in front names: 教育局 `education bureau`.
  private func body(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), context.isNoun(span), !span.isPlace,
      let first = span.english.utf8.first, first >= 0x61, !span.english.hasPrefix("municipal"),
      EnglishNoun.institutions.contains(EnglishNoun(span.english).headWord(of: span.english))
    else { return [] }
    return [Filled(end: span.scalars.upperBound, filling: .pieces([.piece(context.piece(span))], items: 1))]
  }

  /// A person whose name the words around it vouch for.
  private func person(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), span.name == .person, !span.ask else { return [] }
    return [Filled(end: span.scalars.upperBound, filling: .pieces([.piece(context.piece(span))], items: 1))]
  }

  /// A place, or one inside another: 融水苗族自治县香粉乡 is `Xiangfen Township of Rongshui Miao Autonomous County`.
  private func places(at start: Int) -> [Filled] {
    var found = place(at: start)
    guard let outer = context.span(at: start), outer.isPlace, !outer.ask,
      let inner = context.span(at: outer.scalars.upperBound), inner.isPlace, !inner.ask
    else { return found }
    let of = Piece(range: nil, text: "of", origin: .pattern)
    let phrase = NounPhrase(
      head: context.piece(inner), tail: [of, context.piece(outer)], noun: .name, isRegion: true)
    found.append(Filled(end: inner.scalars.upperBound, filling: .phrase(phrase)))
    return found
  }

  /// A house or a square of a place: 南宁国际会展中心 is `the Nanning International Convention and Exhibition Center`.
  private func facilities(at start: Int) -> [Filled] {
    guard let area = context.span(at: start), area.isPlace, !area.ask else { return [] }
    return namedRows("facility", at: area.scalars.upperBound).map { filled in
      guard case .phrase(var phrase) = filled.filling else { return filled }
      phrase.modifiers = [context.piece(area)]
      return Filled(end: filled.end, filling: .phrase(phrase))
    }
  }

  /// Whether a count is of things and no amount: investment of 12 million yuan cannot be renovated.
  private static func isOfThings(_ filled: Filled) -> Bool {
    guard case .phrase(let phrase) = filled.filling else { return false }
    return phrase.noun == .several || phrase.noun == .name
  }

  /// Whether a phrase is something that is signed.
  private static func isAgreement(_ filled: Filled) -> Bool {
    guard case .phrase(let phrase) = filled.filling else { return false }
    return EnglishNoun.agreements.contains(phrase.noun.headWord(of: phrase.head.text))
  }

  /// A name of something that is no place: an award, a list, a company.
  private func names(at start: Int) -> [Filled] {
    organization(at: start).filter { filled in
      guard case .phrase(let phrase) = filled.filling else { return false }
      return phrase.noun.kind != .definite
    }
  }

  private func organization(at start: Int) -> [Filled] {
    guard let span = context.span(at: start), context.isNoun(span), !span.isPlace else {
      return []
    }
    let noun = EnglishNoun(span.english)
    guard noun.kind == .definite || noun.kind == .proper || noun.kind == .properDefinite else { return [] }
    let phrase = NounPhrase(head: context.piece(span), noun: noun)
    return [Filled(end: span.scalars.upperBound, filling: .phrase(phrase))]
  }

  // MARK: - Lists

  /// Several things between 、 和 与 及, at least two.
  private mutating func lists(of type: String, at start: Int) -> [Filled] {
    var found: [Filled] = []
    for first in fill(type, at: start) { extend([first.filling], to: first.end, of: type, into: &found) }
    return found
  }

  private mutating func extend(_ items: [SlotFilling], to end: Int, of type: String, into found: inout [Filled]) {
    if items.count > 1 || items[0].items > 1 { found.append(Filled(end: end, filling: Self.joined(items))) }
    guard items.count < Self.longestList, let next = separatorEnd(at: end) else { return }
    for filled in fill(type, at: next) where filled.end <= limit {
      extend(items + [filled.filling], to: filled.end, of: type, into: &found)
    }
  }

  private static let longestList = 12

  private static func joined(_ items: [SlotFilling]) -> SlotFilling {
    if items.count == 1 { return items[0] }
    var phrases: [NounPhrase] = []
    for item in items { if case .phrase(let phrase) = item { phrases.append(phrase) } }
    if phrases.count == items.count { return .phrases(phrases) }
    let count = items.reduce(0) { $0 + $1.items }
    // `3.6 percent and 7.8 percent`, and then another: one list has one `and`
    let open = items.dropLast().map(\.withoutAnd) + items.suffix(1)
    return .pieces(PatternPart.list(open.map { $0.parts(.usual, style: .text) }), items: count)
  }

  private func separatorEnd(at place: Int) -> Int? {
    for separator in Self.separators where context.text.has(separator, at: place) { return place + separator.count }
    return nil
  }

  private static let separators = ["、", "以及", "和", "与", "及"].map(\.scalarValues)
}

extension Piece {
  /// The piece as part of a title: `civilized unit` → `Civilized Unit`.
  var titled: Piece {
    var piece = self
    piece.text = text.split(separator: " ").map { word in
      EnglishPhrase.small.contains(String(word)) ? String(word) : String(word).capitalizingFirst
    }.joined(separator: " ")
    return piece
  }
}
