extension ArticleGrouping {
  /// A paragraph without credit follows headings: they are subheads, a late headline, or head a new article.
  mutating func decide(_ index: Int, after current: Int) {
    let heading = units[pending[0]]
    let isNotice = notices.isNoticeHeading(heading.ranges[0])
    if isAuthorAlone(articles[current]), !hasHeadings(current), !isNotice {
      // The author stands above the headline.
      articles[current].headings += pending
      articles[current].body.append(index)
      pending = []
      return
    }
    if articles[current].isEnded || isNotice || announces(pending) || articles[current].body.isEmpty {
      start(.heading, with: index)
      articles[articles.count - 1].isNotice = isNotice
      return
    }
    if opensWithCredits, hasOpeningCredit(articles[current]), let credit = nextWithoutHeading(index),
      pending.count > 1 || isOf(credit, rather: current)
    {
      // The credit further down needs one of the headings: they stand apart from their texts, and this text goes on.
      articles[current].body.append(index)
      return
    }
    if pending.count == 1 {
      let next = nextTexts(from: index)
      affinity.mark(texts(of: articles[current]))
      let nextInBody = affinity.share(of: next.flatMap { $0 })
      let headingInBody = affinity.share(of: heading.ranges)
      affinity.mark(next)
      let headingInNext = affinity.share(of: heading.ranges)
      var evidence = nextInBody * 4 - headingInNext * 0.5 + headingInBody * 0.3
      if opensWithCredits { evidence += 0.75 }
      if isSubheadForm(pending[0]) || labels.isPostscript(heading.ranges[0]) {
        evidence += 1.5
      } else if hasNumberedSubheads(articles[current]) {
        evidence -= 0.8
      }
      if units[index].shape == .question { evidence -= 0.3 }
      if articles[current].isNotice { evidence -= 0.3 }
      if labels.opensNote(units[index].ranges[0]) { evidence -= 1 }
      if heading.blanksBefore >= 3 { evidence -= 0.3 }
      if blanksPartArticles { evidence += heading.blanksBefore > 0 ? -0.8 : 0.3 }
      if heading.count <= 12 { evidence += 0.15 }
      if heading.count >= 18 { evidence -= 0.2 }
      if evidence > 0.75 {
        let lateHeadline = !hasHeadings(current) && headingInBody > headingInNext
        if lateHeadline {
          articles[current].headings.append(pending[0])
        } else {
          units[pending[0]].kind = .subhead
          articles[current].body.append(pending[0])
        }
        pending = []
        articles[current].body.append(index)
        return
      }
    }
    start(.heading, with: index)
  }

  /// Whether an article is no more than who wrote it.
  private func isAuthorAlone(_ article: ArticleDraft) -> Bool {
    article.body.count == 1 && !article.isEnded && units[article.body[0]].kind == .credit
      && units[article.body[0]].byline != nil
  }

  /// Whether one of some headings announces another article; 记者手记 alone heads the reporter's own words below the text.
  private func announces(_ headings: [Int]) -> Bool {
    headings.contains { labels.isColumn(units[$0].ranges[0]) }
      && !(headings.count == 1 && labels.isPostscript(units[headings[0]].ranges[0]))
  }

  /// The credit of another article that the text from a place on runs up to without a heading between.
  private func nextWithoutHeading(_ index: Int) -> Int? {
    var at = index
    for _ in 0..<Self.nearby {
      guard let next = nextText(after: at) else { return nil }
      if units[next].kind == .credit { return units[next].opensText ? next : nil }
      if units[next].kind != .paragraph { return nil }
      at = next
    }
    return nil
  }

  /// Whether the pending heading speaks of the text after a credit, and not of the article above.
  private mutating func isOf(_ credit: Int, rather current: Int) -> Bool {
    let heading = units[pending[0]].ranges
    affinity.mark(texts(of: articles[current]))
    let above = affinity.loyalty(of: heading)
    affinity.mark(nextTexts(from: credit))
    let below = affinity.loyalty(of: heading)
    // One subhead alone is rare.
    return hasSubheads(articles[current]) ? below > above : below >= above
  }

  /// A heading with a number, or in the form of another heading of the page: `修：…`, `用：…`.
  private func isSubheadForm(_ index: Int) -> Bool {
    let shape = TextShape(galley: galley)
    if shape.isListItem(units[index].ranges[0]) { return true }
    guard let place = colon(in: units[index].ranges[0]) else { return false }
    for other in max(0, index - Self.nearby)..<min(units.count, index + Self.nearby) where other != index {
      guard units[other].kind == .heading || units[other].kind == .subhead else { continue }
      if colon(in: units[other].ranges[0]) == place { return true }
    }
    return false
  }

  private func hasSubheads(_ article: ArticleDraft) -> Bool {
    article.body.suffix(Self.nearby).contains { units[$0].kind == .subhead }
  }

  private func hasNumberedSubheads(_ article: ArticleDraft) -> Bool {
    let shape = TextShape(galley: galley)
    return article.body.contains { units[$0].kind == .subhead && shape.isListItem(units[$0].ranges[0]) }
  }

  private func colon(in range: Range<Int>) -> Int? {
    for index in range.prefix(8) where galley.scalars[index] == 0xFF1A { return index - range.lowerBound }
    return nil
  }
}
