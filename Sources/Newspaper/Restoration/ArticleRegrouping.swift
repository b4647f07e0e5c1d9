extension ArticleGrouping {
  /// The least share of words with another article that moves a paragraph there, and how many times its own share that must be.
  private static let leastShare = 0.06
  private static let clearly = 3.0
  /// The least lead of the other article in the words that the page knows.
  private static let leastLead = 0.4
  private static let clearLead = 0.5
  private static let short = 45
  private static let leastOfShort = 0.12
  private static let probably = 1.3
  /// A paragraph that shares this much with its own article stays there unseen.
  private static let atHome = 0.06
  /// How often the paragraphs are looked at: each move makes the next one clearer.
  private static let passes = 4
  /// How many articles back an interleaved paragraph is looked for.
  private static let reach = 2

  /// Gives headings and paragraphs of interleaved articles to the article whose words they share.
  mutating func regroup() {
    reassignHeadings()
    var mixed: [Int: Set<Int>] = [:]
    for _ in 0..<Self.passes where !moveParagraphs(&mixed) { break }
    returnOrphans()
  }

  /// An article without headline takes the heading that fits it from a neighbour that has several.
  private mutating func reassignHeadings() {
    for article in articles.indices where articles[article].headings.isEmpty && hasText(articles[article]) {
      var best: (owner: Int, place: Int, gain: Double)?
      let own = texts(of: articles[article])
      for owner in max(0, article - 2)...min(articles.count - 1, article + 2) where owner != article {
        guard articles[owner].headings.count >= 2 else { continue }
        let headings = articles[owner].headings
        affinity.mark(own)
        let fits = headings.map { affinity.share(of: units[$0].ranges) }
        affinity.mark(texts(of: articles[owner]))
        for (place, heading) in headings.enumerated() {
          let gain = fits[place] - affinity.share(of: units[heading].ranges)
          // A heading inside a paragraph stood there by chance of the columns, most likely above its own article.
          let isStray = units[heading].interrupts && owner == article - 1
          if gain > (isStray ? -0.02 : 0.12), gain > best?.gain ?? -1 { best = (owner, place, gain) }
        }
      }
      guard let best else { continue }
      let heading = articles[best.owner].headings.remove(at: best.place)
      articles[article].headings.append(heading)
      note(heading, .sharedWords, 0.7)
    }
  }

  /// Whether an article has a paragraph among the last parts of its body.
  func hasText(_ article: ArticleDraft) -> Bool { article.body.suffix(64).contains { units[$0].kind == .paragraph } }

  private mutating func note(_ unit: Int, _ signal: Signal, _ confidence: Double) {
    let line = galley.lineNumber(of: units[unit].start)
    units[unit].reasons.append(Reason(line: line, signal: signal, confidence: confidence))
  }

  /// Moves the paragraphs that clearly speak of an article before; says whether any was moved.
  private mutating func moveParagraphs(_ mixed: inout [Int: Set<Int>]) -> Bool {
    var moved = false
    for article in articles.indices where !articles[article].isNotice {
      let paragraphs = articles[article].body.filter { units[$0].kind == .paragraph && units[$0].shape == .prose }
        .dropFirst()
      if paragraphs.isEmpty { continue }
      var shares = shares(of: Array(paragraphs), in: article)
      let clear = shares.filter {
        // In a short text a single phrase that any speaker uses weighs as much.
        let isVague = units[$0.paragraph].count < Self.short && $0.lead < Self.clearLead
        let least = isVague ? Self.leastOfShort : Self.leastShare
        guard $0.share >= least, $0.share > $0.own, $0.lead >= Self.leastLead else { return false }
        // An article of one paragraph may have lost the rest to this one, and they speak for each other here.
        return $0.share > $0.own * Self.clearly || ($0.share > $0.opening * Self.clearly && isSingle($0.other))
      }
      // A doubtful paragraph moves only where a clear one did.
      let known = mixed[article, default: []].union(clear.map(\.other))
      if known.isEmpty { continue }
      mixed[article] = known
      shares.removeAll {
        !known.contains($0.other) || $0.share < Self.leastShare / 2 || $0.share <= $0.own * Self.probably
      }
      for best in shares.reversed() where articles[article].body.contains(best.paragraph) {
        let other = shares.filter { $0.paragraph == best.paragraph }.max { $0.share < $1.share } ?? best
        move(best.paragraph, from: article, to: other.other)
        moved = true
      }
    }
    return moved
  }

  /// How much a paragraph shares with its own article and with another.
  private struct Share {
    var paragraph: Int
    var own: Double
    /// What it shares with the headings and the first paragraph of its own article, which are certainly of that article;
    /// wanted only beside an article of one paragraph.
    var opening: Double
    var other: Int
    var share: Double
    /// How much more of its known words stand there than here.
    var lead: Double
  }

  private mutating func shares(of paragraphs: [Int], in article: Int) -> [Share] {
    let last = paragraphs.last ?? 0
    let others = (max(0, article - Self.reach)..<min(articles.count, article + Self.reach)).filter { other in
      // A later article may be mixed with this one where it starts before this one ends.
      other != article && !articles[other].isEnded && !articles[other].isNotice && hasText(articles[other])
        && articles[other].body.first ?? .max < last
    }
    if others.isEmpty { return [] }
    affinity.mark(words(of: article))
    let own = paragraphs.map { affinity.measures(of: units[$0].ranges, isMarked: true) }
    if !own.contains(where: { $0.share < Self.atHome }) { return [] }
    var opening = [Double](repeating: 0, count: paragraphs.count)
    if others.contains(where: { isSingle($0) }) {
      affinity.mark(self.opening(of: article))
      opening = paragraphs.map { affinity.share(of: units[$0].ranges) }
    }
    var shares: [Share] = []
    shares.reserveCapacity(others.count * paragraphs.count)
    for other in others {
      affinity.mark(words(of: other))
      for (place, paragraph) in paragraphs.enumerated() {
        let there = affinity.measures(of: units[paragraph].ranges)
        shares.append(
          Share(
            paragraph: paragraph, own: own[place].share, opening: opening[place], other: other, share: there.share,
            lead: there.loyalty - own[place].loyalty))
      }
    }
    return shares
  }

  func words(of article: Int) -> [[Range<Int>]] {
    (articles[article].headings + articles[article].body.suffix(24)).map { units[$0].ranges }
  }

  private func isSingle(_ article: Int) -> Bool {
    articles[article].body.prefix(8).count { units[$0].kind == .paragraph } == 1
  }

  private func opening(of article: Int) -> [[Range<Int>]] {
    let first = articles[article].body.first { units[$0].kind == .paragraph }
    return (articles[article].headings + (first.map { [$0] } ?? [])).map { units[$0].ranges }
  }

  mutating func move(_ unit: Int, from article: Int, to target: Int) {
    articles[article].body.removeAll { $0 == unit }
    insert(unit, into: target)
    note(unit, .sharedWords, 0.65)
  }

  /// A text that opens with one author and closes with another is two: it is parted where its words change most.
  mutating func partBeforeSecondAuthor(_ credit: Int) {
    guard let current = articles.indices.last, units[credit].byline != nil,
      let first = articles[current].body.first(where: { units[$0].kind == .credit }), units[first].opensText,
      units[first].byline != nil
    else { return }
    let body = articles[current].body
    let paragraphs = body.indices.filter { units[body[$0]].kind == .paragraph }
    guard paragraphs.count >= 2 else { return }
    var best: (cut: Int, share: Double)?
    for place in 1..<paragraphs.count {
      let before = articles[current].headings + paragraphs[..<place].map { body[$0] }
      affinity.mark(before.map { units[$0].ranges })
      let after = paragraphs[place...].flatMap { units[body[$0]].ranges }
      let share = affinity.share(of: after)
      if share < best?.share ?? .infinity { best = (paragraphs[place], share) }
    }
    guard let best else { return }
    articles[current].body = Array(body[..<best.cut])
    append(ArticleDraft(body: Array(body[best.cut...]), origin: .text))
    note(body[best.cut], .otherAuthor, 0.6)
  }
}
