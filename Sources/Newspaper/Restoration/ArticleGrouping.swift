/// Groups units to articles, in the order of the page, deciding at each heading whom it belongs to.
struct ArticleGrouping {
  let galley: Galley
  var units: [Unit]
  var articles: [ArticleDraft] = []
  private(set) var furniture: [Int] = []
  var affinity: Affinity
  /// Headings read and not yet given to an article.
  private var pending: [Int] = []
  /// Captions read and not yet given to an article, with the article before them.
  private var captions: [(unit: Int, after: Int?)] = []
  /// Whether the articles of this page open with credits or marks, so that a heading without one is a subhead.
  private let opensWithCredits: Bool
  private let opensWithLooseCredits: Bool
  /// Whether blank lines part the articles of this page and not its paragraphs.
  private let blanksPartArticles: Bool
  private let notices: NoticeRules

  init(_ galley: Galley, units: [Unit], affinity: Affinity) {
    self.galley = galley
    self.units = units
    self.affinity = affinity
    opensWithCredits = Self.opensWithCredits(units)
    opensWithLooseCredits = Self.opensWithLooseCredits(units)
    blanksPartArticles = Self.blanksPartArticles(units)
    notices = NoticeRules(galley: galley)
  }

  /// Whether most runs of headings are followed by a credit or a mark.
  private static func opensWithCredits(_ units: [Unit]) -> Bool {
    let openings = units.count { ($0.kind == .credit && !$0.closesText && $0.opensText) || $0.kind == .continuedFrom }
    return openings >= 2
  }

  private static func blanksPartArticles(_ units: [Unit]) -> Bool {
    var paragraphs = 0
    var parted = 0
    for unit in units where unit.kind == .paragraph {
      paragraphs += 1
      if unit.blanksBefore > 0 { parted += 1 }
    }
    return paragraphs >= 6 && parted * 5 <= paragraphs
  }

  mutating func group() -> [ArticleDraft] {
    for index in units.indices { place(index) }
    settlePendingAtEnd()
    regroup()
    settleCaptions()
    articles.removeAll { $0.isEmpty }
    return articles
  }

  private var current: Int? { articles.indices.last }

  private mutating func place(_ index: Int) {
    switch units[index].kind {
    case .furniture: furniture.append(index)
    case .caption: captions.append((index, current))
    case .heading: placeHeading(index)
    case .subhead: articles.isEmpty ? pending.append(index) : articles[articles.count - 1].body.append(index)
    case .continuedFrom: start(.jumpLine, with: index)
    case .continuesOn: placeEnd(index)
    case .credit: placeCredit(index)
    case .paragraph: placeParagraph(index)
    }
  }

  // MARK: Headings

  private mutating func placeHeading(_ index: Int) {
    if units[index].interrupts, let current {
      articles[current].headings.append(index)
      return
    }
    if let current, articles[current].isNotice, pending.isEmpty, isNoticeLine(index) {
      units[index].kind = .paragraph
      articles[current].body.append(index)
      return
    }
    pending.append(index)
  }

  /// A short line inside a notice: a date, a number, a name of who signs.
  private func isNoticeLine(_ index: Int) -> Bool {
    let range = units[index].ranges[0]
    if notices.isNoticeHeading(range) { return false }
    // A kicker stands apart from the notice above and right on the headline below.
    if units[index].blanksBefore > 0, let next = nextText(after: index), units[next].kind == .heading,
      units[next].blanksBefore == 0, followedByOpening(index)
    {
      return false
    }
    if notices.isSignature(range) || notices.isDate(range) { return true }
    if followedByOpening(index) { return false }
    if galley.count(in: range, where: isDigit) >= 3 { return true }
    guard let next = nextText(after: index) else { return true }
    return units[next].kind == .heading && !notices.isNoticeHeading(units[next].ranges[0])
      && nextText(after: next) == nil
  }

  // MARK: Credits and marks

  private mutating func placeEnd(_ index: Int) {
    if articles.isEmpty || (!pending.isEmpty && articles.last?.isEnded == true) { start(.heading, with: nil) }
    articles[articles.count - 1].body.append(index)
    articles[articles.count - 1].isEnded = true
  }

  private mutating func placeCredit(_ index: Int) {
    let next = nextText(after: index)
    let opens = next.map { units[$0].kind == .paragraph } ?? false
    if !units[index].opensText, !opens, pending.isEmpty { partBeforeSecondAuthor(index) }
    if units[index].closesText, let current {
      articles[current].body.append(index)
      articles[current].isEnded = true
      return
    }
    if units[index].opensText {
      start(.credit, with: index)
      return
    }
    let hasCredit = current.map { hasOpeningCredit(articles[$0]) } ?? false
    if let current, pending.isEmpty, !articles[current].isEnded, !(opens && hasCredit) {
      // After the last paragraph: it signs the text, unless the page prints its credits before the text.
      let belongsHere = !opens || !hasText(articles[current])
      if belongsHere || !opensWithLooseCredits {
        articles[current].body.append(index)
        if hasText(articles[current]) { articles[current].isEnded = true }
        return
      }
    }
    start(.credit, with: index)
  }

  /// Whether the page prints the credits that stand alone before the text.
  private static func opensWithLooseCredits(_ units: [Unit]) -> Bool {
    guard let first = units.firstIndex(where: { $0.kind == .credit && !$0.closesText && !$0.opensText }),
      let text = units.firstIndex(where: { $0.kind == .paragraph })
    else { return true }
    return first < text || units[first - 1].kind == .heading || units[first].agency != nil
  }

  private func hasOpeningCredit(_ article: ArticleDraft) -> Bool {
    article.body.first.map { units[$0].kind == .credit } ?? false
  }

  // MARK: Paragraphs

  private mutating func placeParagraph(_ index: Int) {
    guard let current else {
      start(.text, with: index)
      return
    }
    if pending.isEmpty {
      if articles[current].isEnded, !articles[current].isEmpty {
        start(.text, with: index)
      } else {
        articles[current].body.append(index)
      }
      return
    }
    decide(index, after: current)
  }

  /// A paragraph without credit follows headings: they are subheads, a late headline, or head a new article.
  private mutating func decide(_ index: Int, after current: Int) {
    let heading = units[pending[0]]
    let isNotice = notices.isNoticeHeading(heading.ranges[0])
    let isNote = heading.count <= 8 && galley.starts(heading.ranges[0], with: Self.editorsNotes)
    if articles[current].isEnded || isNotice || isNote || articles[current].body.isEmpty {
      start(.heading, with: index)
      articles[articles.count - 1].isNotice = isNotice
      return
    }
    if pending.count > 1, opensWithCredits, hasOpeningCredit(articles[current]), opensNextWithoutHeading(index) {
      // The credit further down needs one of the headings: they stand apart from their texts, and this text goes on.
      articles[current].body.append(index)
      return
    }
    let body = texts(of: articles[current])
    let next = nextTexts(from: index)
    let nextInBody = affinity.coverage(of: next.flatMap { $0 }, in: body)
    let headingInBody = affinity.coverage(of: heading.ranges, in: body)
    let headingInNext = affinity.coverage(of: heading.ranges, in: next)
    if pending.count == 1 {
      var evidence = nextInBody * 4 - headingInNext * 0.5 + headingInBody * 0.3
      if opensWithCredits { evidence += 0.65 }
      if isSubheadForm(pending[0]) {
        evidence += 1.5
      } else if hasNumberedSubheads(articles[current]) {
        evidence -= 0.8
      }
      if units[index].shape == .question { evidence -= 0.3 }
      if articles[current].isNotice { evidence -= 0.3 }
      if heading.blanksBefore >= 3 { evidence -= 0.3 }
      if blanksPartArticles { evidence += heading.blanksBefore > 0 ? -0.8 : 0.3 }
      if heading.count <= 12 { evidence += 0.15 }
      if heading.count >= 18 { evidence -= 0.2 }
      if evidence > 0.75 {
        let lateHeadline = articles[current].headings.isEmpty && headingInBody > headingInNext
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

  /// What the editors head their own words with.
  private static let editorsNotes = PhraseSet.list(
    "编者按 編者按 编者的话 編者的話 编辑部的话 編輯部的話 编后 編後 短评 短評 快评 快評 社论 社論 时评 時評 致读者 致讀者")

  /// Whether the text from a place on runs up to the credit of another article without a heading between.
  private func opensNextWithoutHeading(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<Self.nearby {
      guard let next = nextText(after: at) else { return false }
      if units[next].kind == .credit { return units[next].opensText }
      if units[next].kind != .paragraph { return false }
      at = next
    }
    return false
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

  private func hasNumberedSubheads(_ article: ArticleDraft) -> Bool {
    let shape = TextShape(galley: galley)
    return article.body.contains { units[$0].kind == .subhead && shape.isListItem(units[$0].ranges[0]) }
  }

  /// How far apart the subheads of one article stand at most, in units.
  private static let nearby = 16

  private func colon(in range: Range<Int>) -> Int? {
    for index in range.prefix(8) where galley.scalars[index] == 0xFF1A { return index - range.lowerBound }
    return nil
  }

  // MARK: Starting an article

  /// Starts an article with a unit, and parts the pending headings between it and the article before.
  private mutating func start(_ origin: ArticleDraft.Origin, with index: Int?) {
    var mine = pending
    if let current, !pending.isEmpty {
      // Of many headings in a row only the last ones can head what follows.
      let certain = max(0, pending.count - Self.nearby)
      let cut = certain + split(Array(pending[certain...]), before: articles[current], after: index)
      articles[current].headings += pending[..<cut]
      mine = Array(pending[cut...])
    }
    pending = []
    var draft = ArticleDraft(headings: mine, origin: origin)
    if let index { draft.body.append(index) }
    draft.isNotice = mine.first.map { notices.isNoticeHeading(units[$0].ranges[0]) } ?? false
    articles.append(draft)
  }

  /// How many of some headings close the article before them; the others head the article after.
  private mutating func split(_ headings: [Int], before article: ArticleDraft, after index: Int?) -> Int {
    let body = texts(of: article)
    let next = index.map { nextTexts(from: $0) } ?? []
    let isMark = index.map { units[$0].kind == .continuedFrom } ?? false
    var best = (cut: 0, score: -Double.infinity)
    let inBody = headings.map { affinity.coverage(of: units[$0].ranges, in: body) }
    let inNext = headings.map { affinity.coverage(of: units[$0].ranges, in: next) }
    // 行走的乡村③ numbers what follows it.
    let series = headings.firstIndex { isSeriesKicker($0) } ?? headings.count
    for cut in 0...min(headings.count, series) {
      var score = 0.0
      for place in headings.indices { score += place < cut ? inBody[place] : inNext[place] + 0.1 }
      if cut > 0 { score += article.headings.isEmpty ? 0.45 : -0.2 }
      if cut > 0, blanksPartArticles, units[headings[0]].blanksBefore > 0 { score -= 0.5 }
      if cut == headings.count {
        // A text from another page often has no headline; a heading that only the text above speaks of is not its.
        let isOfBody = isMark && (inBody.last ?? 0) > 0.15 && (inNext.last ?? 0) < 0.05
        score -= isOfBody ? 0 : isMark ? 0.25 : 0.45
      }
      if cut > 0, cut < headings.count, units[headings[cut]].blanksBefore > units[headings[0]].blanksBefore {
        score += 0.1
      }
      if score > best.score { best = (cut, score) }
    }
    return best.cut
  }

  /// `行走的乡村③`, `乡村故事之二`, `一线见闻（五）`: the name of a series with the number of the piece.
  private func isSeriesKicker(_ heading: Int) -> Bool {
    let range = units[heading].ranges[0]
    guard (4...20).contains(range.count), let last = range.last else { return false }
    if (0x2460...0x2473).contains(galley.scalars[last]) { return true }
    var at = isClosingBracket(galley.scalars[last]) ? last - 1 : last
    let digits = at
    while at > range.lowerBound + 2, isChineseNumeral(galley.scalars[at]) || isDigit(galley.scalars[at]) { at -= 1 }
    guard at < digits else { return false }
    return digits < last ? isOpeningBracket(galley.scalars[at]) : galley.scalars[at] == 0x4E4B
  }

  func texts(of article: ArticleDraft) -> [[Range<Int>]] {
    article.body.suffix(24).compactMap { units[$0].kind == .paragraph ? units[$0].ranges : nil }
  }

  /// The paragraphs from a place on, up to the next heading or opening.
  private func nextTexts(from index: Int) -> [[Range<Int>]] {
    var texts: [[Range<Int>]] = []
    for place in index..<min(units.count, index + 12) {
      switch units[place].kind {
      case .paragraph: texts.append(units[place].ranges)
      case .heading where !texts.isEmpty: return texts
      case .continuedFrom where place > index: return texts
      case .credit where place > index && !texts.isEmpty: return texts
      default: continue
      }
    }
    return texts
  }

  /// The next unit that is neither furniture nor a caption.
  private func nextText(after index: Int) -> Int? {
    units[(index + 1)...].firstIndex { $0.kind != .furniture && $0.kind != .caption }
  }

  /// Whether a credit or a mark follows the headings from a place on.
  private func followedByOpening(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<Self.nearby {
      guard let next = nextText(after: at) else { return false }
      if units[next].kind != .heading { return units[next].kind == .credit || units[next].kind == .continuedFrom }
      at = next
    }
    return false
  }

  // MARK: What is left

  private mutating func settlePendingAtEnd() {
    guard !pending.isEmpty else { return }
    if let first = pending.firstIndex(where: { notices.isNoticeHeading(units[$0].ranges[0]) }),
      first + 1 < pending.count
    {
      // 公益广告 and no more than slogans under it.
      var notice = ArticleDraft(headings: [pending[first]])
      notice.isNotice = true
      for index in pending[(first + 1)...] {
        units[index].kind = .paragraph
        notice.body.append(index)
      }
      pending.removeSubrange(first...)
      if let current { articles[current].headings += pending }
      pending = []
      articles.append(notice)
      return
    }
    if let current {
      articles[current].headings += pending
    } else {
      articles.append(ArticleDraft(headings: pending))
    }
    pending = []
  }

  /// Gives each caption to the article before or after it, or lets it stand alone.
  private mutating func settleCaptions() {
    var alone: [(article: Int, unit: Int)] = []
    for (unit, before) in captions {
      let after = before.map { $0 + 1 } ?? 0
      let text = units[unit].ranges
      let inBefore = before.map { affinity.coverage(of: text, in: texts(of: articles[$0])) } ?? 0
      let inAfter = after < articles.count ? affinity.coverage(of: text, in: texts(of: articles[after])) : 0
      let shared = max(inBefore, inAfter)
      let isInside = before.map { articles[$0].body.last ?? unit > unit } ?? false
      // Pictures of a series with numbers, or one that a column put into a text that it does not speak of.
      let isNumbered = galley.scalars[units[unit].start] == 0x2460
      let isForeign = (isInside || isNumbered) && units[unit].count >= Self.shortestAlone && shared < Self.leastWord
      let isSeries = alone.last.map { goesOnSeries(unit, after: [$0.unit]) } ?? false
      if articles.isEmpty || isForeign || isSeries
        || (units[unit].count > Self.longestOfArticle && shared < Self.leastShared)
      {
        alone.append((min(after, articles.count), unit))
      } else if let before, inBefore + 0.1 >= inAfter || after >= articles.count {
        insert(unit, into: before)
      } else {
        insert(unit, into: after)
      }
    }
    guard !alone.isEmpty else { return }
    var merged: [ArticleDraft] = []
    var next = alone[...]
    for place in 0...articles.count {
      while let caption = next.first, caption.article == place {
        if let last = merged.last, last.origin == .caption, goesOnSeries(caption.unit, after: last.body) {
          merged[merged.count - 1].body.append(caption.unit)
        } else {
          merged.append(ArticleDraft(body: [caption.unit], origin: .caption))
        }
        next.removeFirst()
      }
      if place < articles.count { merged.append(articles[place]) }
    }
    articles = merged
  }

  /// Whether a caption has the number after that of the caption before it: `①…`, `②…`.
  private func goesOnSeries(_ unit: Int, after body: [Int]) -> Bool {
    guard let last = body.last else { return false }
    let number = galley.scalars[units[unit].start]
    return (0x2461...0x2473).contains(number) && galley.scalars[units[last].start] == number - 1
  }

  /// A longer caption tells its own story, unless it shares so much of its words with an article.
  private static let longestOfArticle = 45
  private static let leastShared = 0.15
  /// A caption that is no mere 会议现场 and shares not one word with its neighbours is none of theirs.
  private static let shortestAlone = 16
  private static let leastWord = 0.02

  mutating func insert(_ unit: Int, into article: Int) {
    let place = articles[article].body.lastIndex { $0 < unit }.map { $0 + 1 } ?? 0
    articles[article].body.insert(unit, at: place)
  }
}
