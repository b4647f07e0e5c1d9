/// Finds for each text that goes on inside a sentence the text that it goes on with.
///
/// Columns break a text where they end; its other half may stand behind a headline, a photograph or whole articles. All
/// pairs of an open end and a possible continuation are weighed by the words where they would meet, by what they speak of
/// and by how far apart they stand, and the strongest are taken first.
struct ColumnLinks {
  let galley: Galley
  let usesIndents: Bool
  let seam: Seam
  private let shapes: TextShape
  private let labels: LabelRules
  private let notices: NoticeRules

  init(_ galley: Galley, usesIndents: Bool, seam: Seam) {
    self.galley = galley
    self.usesIndents = usesIndents
    self.seam = seam
    shapes = TextShape(galley: galley)
    labels = LabelRules(galley: galley)
    notices = NoticeRules(galley: galley)
  }

  /// How many paragraphs further on the other half of a text is looked for.
  private static let reach = 24
  /// What it adds to a pair that nothing parts, nothing but furniture and captions, and what where headings stand between.
  private static let next = 0.65
  private static let nextUnindented = 0.9
  private static let adjacent = 0.5
  private static let overHeadings = 0.3
  /// What it adds that the form of the second half says that it starts no paragraph.
  private static let formed = 0.3
  private static let topic = 1.2
  /// From here on the characters alone say that two texts are one.
  private static let clear = 0.7
  /// What loyalty is taken for chance.
  private static let prior = 0.1
  private static let unclosed = 0.3
  private static let distance = 0.02
  /// What a pair needs that others stand between, less where the second half must go on with something.
  private static let least = 0.4
  private static let leastFormed = 0.0

  /// A possible pair.
  private struct Pair {
    var tail: Int
    var head: Int
    /// How well the characters fit where they would meet.
    var seam: Double
    var strength: Double
    var isAdjacent: Bool
  }

  /// For each unit that goes on with another one the place of that one among the units.
  func links(among units: [Unit], _ affinity: inout Affinity) -> [Int?] {
    let paragraphs = units.indices.filter { units[$0].kind == .paragraph && units[$0].shape != .verse }
    var links = Links(count: units.count)
    let ends = paragraphs.map { isOpenEnd($0, units) }
    guard ends.contains(true) else { return links.tails }
    let balances = units.map { $0.kind == .paragraph ? shapes.balance($0.ranges) : 0 }
    let pairs = pairs(of: paragraphs, ends, units, balances)
    takeClear(pairs, &links)
    // The rest are decided in the order of the page; what each speaks of tells which text it goes on with.
    var start = 0
    let ordered = pairs.sorted { ($0.head, $0.tail) < ($1.head, $1.tail) }
    while start < ordered.count {
      let head = ordered[start].head
      let end = ordered[start...].firstIndex { $0.head != head } ?? ordered.count
      let rivals = ordered[start..<end].filter { !links.taken[$0.tail] }
      start = end
      guard links.tails[head] == nil, let best = best(of: rivals, units, links, &affinity) else { continue }
      let least = mustGoOn(units[head]) ? Self.leastFormed : Self.least
      if best.isAdjacent || best.strength >= least { links.take(best) }
    }
    takeDangling(paragraphs, ends, units, &links, &affinity)
    return links.tails
  }

  /// The pairs taken so far; each text goes on once, and with one text.
  private struct Links {
    /// For each unit that goes on with another one the place of that one.
    var tails: [Int?]
    /// Whether another one goes on with the unit.
    var taken: [Bool]

    init(count: Int) {
      tails = Array(repeating: nil, count: count)
      taken = Array(repeating: false, count: count)
    }

    mutating func take(_ pair: Pair) {
      tails[pair.head] = pair.tail
      taken[pair.tail] = true
    }
  }

  private func pairs(of paragraphs: [Int], _ ends: [Bool], _ units: [Unit], _ balances: [Int]) -> [Pair] {
    var pairs: [Pair] = []
    let heads = paragraphs.map { mayGoOn($0, units) }
    for (place, tail) in paragraphs.enumerated() where ends[place] {
      for next in (place + 1)..<min(paragraphs.count, place + 1 + Self.reach) where heads[next] {
        if let pair = pair(tail, paragraphs[next], next - place - 1, units, balances) { pairs.append(pair) }
      }
    }
    return pairs
  }

  /// Takes the pairs between which a word or a number is cut, where neither half fits another better.
  private func takeClear(_ pairs: [Pair], _ links: inout Links) {
    var ofTail = [Double](repeating: -1, count: links.tails.count)
    var ofHead = ofTail
    for pair in pairs {
      ofTail[pair.tail] = max(ofTail[pair.tail], pair.strength)
      ofHead[pair.head] = max(ofHead[pair.head], pair.strength)
    }
    for pair in pairs where pair.seam >= Self.clear {
      guard pair.strength == ofTail[pair.tail], pair.strength == ofHead[pair.head], links.tails[pair.head] == nil,
        !links.taken[pair.tail]
      else { continue }
      links.take(pair)
    }
  }

  /// The best of the pairs of one head, weighed by how much of what it speaks of each of them speaks of.
  private func best(of rivals: [Pair], _ units: [Unit], _ links: Links, _ affinity: inout Affinity) -> Pair? {
    guard rivals.count > 1 else { return rivals.first }
    var loyalties: [Double] = []
    for rival in rivals {
      affinity.mark(context(before: rival.tail, units, links))
      loyalties.append(affinity.loyalty(of: opening(rival.head, units)))
    }
    let sum = loyalties.reduce(Self.prior, +)
    let even = 1 / Double(rivals.count)
    let weighed = zip(rivals, loyalties).map { rival, loyalty in
      var rival = rival
      rival.strength += Self.topic * (loyalty / sum - even)
      return rival
    }
    return weighed.max { $0.strength < $1.strength }
  }

  /// Gives the texts that still break off the paragraph that speaks of the same and not of what the text above it speaks of.
  private func takeDangling(
    _ paragraphs: [Int], _ ends: [Bool], _ units: [Unit], _ links: inout Links, _ affinity: inout Affinity
  ) {
    for (place, tail) in paragraphs.enumerated() where ends[place] && isUnfinished(units[tail]) {
      guard !links.taken[tail], units[tail].count >= Self.shortestDangling else { continue }
      for head in paragraphs[(place + 1)...].prefix(Self.nearby) {
        guard links.tails[head] == nil, mayGoOn(head, units), !seam.startsAnew(units[head]),
          units[head - 1].kind != .heading
        else { continue }
        affinity.mark(context(before: tail, units, links))
        let own = affinity.loyalty(of: units[head].ranges)
        affinity.mark(context(before: head, units, links).dropFirst())
        guard own >= max(Self.leastLoyalty, Self.clearly * affinity.loyalty(of: units[head].ranges)) else { continue }
        links.take(Pair(tail: tail, head: head, seam: 0, strength: 0, isAdjacent: false))
        break
      }
    }
  }

  /// Whether the form of a paragraph lets it go on with another one.
  private func mayGoOn(_ head: Int, _ units: [Unit]) -> Bool {
    units[head].shape == .prose && !(usesIndents && units[head].isIndented) && !isOpened(head, units)
  }

  /// How well two paragraphs go together, or `nil` where they can't.
  private func pair(_ tail: Int, _ head: Int, _ gap: Int, _ units: [Unit], _ balances: [Int]) -> Pair? {
    let headings = gap == 0 ? headings(from: tail, to: head, units) : nil
    let closes = balances[tail] > 0 && balances[head] < 0
    let fit = closes ? Seam.certain : seam.strengthAtEdges(units[tail], units[head])
    var strength = fit - Self.distance * Double(gap)
    if mustGoOn(units[head]) { strength += Self.formed }
    guard let headings, continues(units[head], units[tail], over: headings) else {
      guard strength > 0, isUnfinished(units[tail]) else { return nil }
      return Pair(tail: tail, head: head, seam: fit, strength: strength, isAdjacent: false)
    }
    // A quotation that is left open is rather closed further on.
    if balances[tail] > 0, balances[head] >= 0 { strength -= Self.unclosed }
    let next = usesIndents ? Self.next : Self.nextUnindented
    strength += head == tail + 1 ? next : headings.isEmpty ? Self.adjacent : Self.overHeadings
    return Pair(tail: tail, head: head, seam: fit, strength: strength, isAdjacent: true)
  }

  /// The headings between two paragraphs, or `nil` where more than headings, captions and furniture parts them.
  private func headings(from tail: Int, to head: Int, _ units: [Unit]) -> [Unit]? {
    var headings: [Unit] = []
    for unit in units[(tail + 1)..<head] {
      switch unit.kind {
      case .heading: headings.append(unit)
      case .caption, .furniture, .subhead: continue
      case .credit where unit.closesText: return nil
      case .credit, .continuedFrom, .continuesOn, .paragraph: return nil
      }
    }
    return headings
  }

  /// Whether a paragraph may go on further down: no mark says that it goes on elsewhere.
  private func isOpenEnd(_ tail: Int, _ units: [Unit]) -> Bool {
    guard
      isUnfinished(units[tail]) || shapes.balance(units[tail].ranges) > 0
        || shapes.isOpen(units[tail].ranges[units[tail].ranges.count - 1])
    else { return false }
    for next in (tail + 1)..<min(units.count, tail + 4) {
      switch units[next].kind {
      case .continuesOn: return false
      case .caption, .furniture: continue
      default: return true
      }
    }
    return true
  }

  /// Whether a text may break off inside a sentence.
  func isUnfinished(_ unit: Unit) -> Bool {
    guard shapes.isOpen(unit.ranges[unit.ranges.count - 1]) else { return false }
    if Self.closers.contains(galley.scalars[unit.end - 1]) { return false }
    switch unit.shape {
    case .prose: return true
    case .listItem, .question: return unit.count >= Self.shortestItem
    case .tableRow, .verse: return false
    }
  }

  /// What closes an item or announces what follows.
  private static let closers = ScalarSet("；;：:")
  private static let shortestItem = 30
  /// The strength of a word that is cut.
  private static let word = 0.75

  /// Whether a credit or a mark opens a paragraph, so that it starts anew.
  private func isOpened(_ index: Int, _ units: [Unit]) -> Bool {
    guard index > 0 else { return false }
    return units[index - 1].kind == .continuedFrom || (units[index - 1].kind == .credit && units[index - 1].opensText)
  }

  /// Whether nearly all longer texts of a page have an indent or go on with one that has.
  func indentsAll(_ units: [Unit], _ links: [Int?]) -> Bool {
    guard usesIndents else { return false }
    let texts = units.indices.filter { units[$0].kind == .paragraph && units[$0].count >= Self.text }
    return texts.count { units[$0].isIndented || links[$0] != nil || isOpened($0, units) } * 10 >= texts.count * 9
  }

  private static let text = 60

  /// Whether the form of a paragraph says that it starts none: it has no indent where others have one.
  func mustGoOn(_ unit: Unit) -> Bool { usesIndents && !unit.isIndented }

  /// Whether a paragraph goes on with the one before it.
  private func continues(_ unit: Unit, _ before: Unit, over headings: [Unit]) -> Bool {
    // 编者按 and 遗失启事 announce what follows them.
    if headings.contains(where: { labels.isLabel($0.ranges[0]) || notices.isNoticeHeading($0.ranges[0]) }) {
      return false
    }
    let tail = before.ranges[before.ranges.count - 1]
    let first = galley.scalars[unit.start]
    if ScalarSets.neverFirst.contains(first) { return true }
    if before.shape == .tableRow || before.shape == .verse { return false }
    if shapes.isOpen(tail) {
      if before.shape != .prose, before.count < Self.shortestItem, seam.strength(before, unit) < Self.word {
        return false
      }
      let last = galley.scalars[tail.upperBound - 1]
      if last == 0xFF1A || last == 0x3A {
        // 他在视频里说： goes on with what he says; a letter that is quoted after 写道： is a paragraph.
        if isOpener(first), headings.isEmpty, galley.ends(tail.dropLast(), with: Self.speech),
          !galley.ends(tail.dropLast(), with: Self.writing)
        {
          return true
        }
        return before.count > 60 && headings.isEmpty && !isOpener(first) && unit.count > 20
      }
      return headings.count <= 2
    }
    guard headings.isEmpty, shapes.balance(before.ranges) > 0, !isOpener(first) else { return false }
    // An open quotation that a later line closes; a letter opens each paragraph anew.
    return shapes.balance(unit.ranges) < 0 && !isOpener(galley.scalars[before.start])
  }

  /// A paragraph and those right above it that belong to the same text.
  private func context(before tail: Int, _ units: [Unit], _ links: Links) -> [[Range<Int>]] {
    var texts: [[Range<Int>]] = []
    var at = tail
    while at >= 0, texts.count < Self.paragraphs {
      let unit = units[at]
      if unit.kind == .paragraph {
        texts.append(unit.ranges)
        if let before = links.tails[at] {
          at = before
          continue
        }
        if mustGoOn(unit) || isOpened(at, units) { break }
      } else if unit.kind != .caption, unit.kind != .furniture {
        break
      }
      at -= 1
    }
    return texts
  }

  /// A paragraph with the next one, where that belongs to it by its form.
  private func opening(_ head: Int, _ units: [Unit]) -> [Range<Int>] {
    let next = units.index(after: head)
    guard units.indices.contains(next), units[next].kind == .paragraph, !mustGoOn(units[next]) else {
      return units[head].ranges
    }
    return units[head].ranges + units[next].ranges
  }

  private static let speech = PhraseSet.list("说 說 道 问 問 喊 答")
  private static let writing = PhraseSet.list("写道 寫道")
  private static let shortestDangling = 12
  private static let nearby = 8
  private static let leastLoyalty = 0.12
  private static let clearly = 1.5

  /// How many paragraphs tell what a text speaks of.
  private static let paragraphs = 4
}
