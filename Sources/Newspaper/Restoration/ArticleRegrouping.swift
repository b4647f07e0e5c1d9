extension ArticleGrouping {
  /// The least share of words with another article that moves a paragraph there, and how many times its own share that must be.
  private static let leastShare = 0.06
  private static let clearly = 3.0
  private static let probably = 1.3
  /// How many articles back an interleaved paragraph is looked for.
  private static let reach = 2

  /// Gives headings and paragraphs of interleaved articles to the article whose words they share.
  mutating func regroup() {
    reassignHeadings()
    for _ in 0..<3 where !moveParagraphs() { break }
  }

  /// An article without headline takes the heading that fits it from a neighbour that has several.
  private mutating func reassignHeadings() {
    for article in articles.indices where articles[article].headings.isEmpty && hasText(articles[article]) {
      var best: (owner: Int, place: Int, gain: Double)?
      let own = texts(of: articles[article])
      for owner in max(0, article - 2)...min(articles.count - 1, article + 2) where owner != article {
        guard articles[owner].headings.count >= 2 else { continue }
        let others = texts(of: articles[owner])
        for (place, heading) in articles[owner].headings.enumerated() {
          let fit = affinity.coverage(of: units[heading].ranges, in: own)
          let gain = fit - affinity.coverage(of: units[heading].ranges, in: others)
          if gain > 0.12, gain > best?.gain ?? 0 { best = (owner, place, gain) }
        }
      }
      guard let best else { continue }
      let heading = articles[best.owner].headings.remove(at: best.place)
      articles[article].headings.append(heading)
      note(heading, .sharedWords, 0.7)
    }
  }

  private func hasText(_ article: ArticleDraft) -> Bool { article.body.contains { units[$0].kind == .paragraph } }

  private mutating func note(_ unit: Int, _ signal: Signal, _ confidence: Double) {
    let line = galley.lineNumber(of: units[unit].start)
    units[unit].reasons.append(Reason(line: line, signal: signal, confidence: confidence))
  }

  /// Moves the paragraphs that clearly speak of an article before; says whether any was moved.
  private mutating func moveParagraphs() -> Bool {
    var moved = false
    for article in articles.indices.dropFirst() where !articles[article].isNotice {
      var mixed: Set<Int> = []
      for factor in [Self.clearly, Self.probably] {
        // A doubtful paragraph moves only where a clear one did.
        if factor == Self.probably, mixed.isEmpty { break }
        let paragraphs = articles[article].body.filter { units[$0].kind == .paragraph && units[$0].shape == .prose }
        for paragraph in paragraphs.dropFirst() {
          guard let target = target(of: paragraph, in: article, factor: factor, among: mixed) else { continue }
          mixed.insert(target)
          move(paragraph, from: article, to: target)
          moved = true
        }
      }
    }
    return moved
  }

  private mutating func target(of paragraph: Int, in article: Int, factor: Double, among mixed: Set<Int>) -> Int? {
    let own = affinity.coverage(of: units[paragraph].ranges, in: words(of: article, without: paragraph))
    var best: (article: Int, share: Double)?
    for other in max(0, article - Self.reach)..<article {
      if articles[other].isEnded || articles[other].isNotice || !hasText(articles[other]) { continue }
      if factor == Self.probably, !mixed.contains(other) { continue }
      let share = affinity.coverage(of: units[paragraph].ranges, in: words(of: other, without: paragraph))
      let least = factor == Self.clearly ? Self.leastShare : Self.leastShare / 2
      if share >= least, share > own * factor, share > best?.share ?? 0 { best = (other, share) }
    }
    return best?.article
  }

  private func words(of article: Int, without unit: Int) -> [[Range<Int>]] {
    (articles[article].headings + articles[article].body.suffix(24)).compactMap { $0 == unit ? nil : units[$0].ranges }
  }

  private mutating func move(_ unit: Int, from article: Int, to target: Int) {
    articles[article].body.removeAll { $0 == unit }
    insert(unit, into: target)
    note(unit, .sharedWords, 0.65)
  }
}
