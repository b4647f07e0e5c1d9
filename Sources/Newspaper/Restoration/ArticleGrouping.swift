/// Groups units to articles, in the order of the page, deciding at each heading whom it belongs to.
struct ArticleGrouping {
  let galley: Galley
  var units: [Unit]
  var articles: [ArticleDraft] = []
  private(set) var furniture: [Int] = []
  var affinity: Affinity
  /// Headings read since the last text began.
  var pending: [Int] = []
  /// The headings before each article, which ``HeadingAssignment`` shares out at last.
  private var runs: [[Int]] = []
  /// Captions read and not yet given to an article, with the article before them.
  var captions: [(unit: Int, after: Int?)] = []
  /// Whether the articles of this page open with credits or marks, so that a heading without one is a subhead.
  let opensWithCredits: Bool
  private let opensWithLooseCredits: Bool
  /// Whether blank lines part the articles of this page and not its paragraphs.
  let blanksPartArticles: Bool
  let notices: NoticeRules
  let labels: LabelRules
  /// For the places of units the place of the paragraph whose article goes on there.
  private let resumptions: [Int: Int]

  init(_ galley: Galley, _ joined: ColumnJoining.Joined, affinity: Affinity) {
    self.galley = galley
    units = joined.units
    resumptions = joined.resumptions
    self.affinity = affinity
    opensWithCredits = Self.opensWithCredits(units)
    opensWithLooseCredits = Self.opensWithLooseCredits(units)
    blanksPartArticles = Self.blanksPartArticles(units)
    notices = NoticeRules(galley: galley)
    labels = LabelRules(galley: galley)
  }

  /// Whether the page prints credits or marks where its texts begin, in their first line or on one of their own.
  private static func opensWithCredits(_ units: [Unit]) -> Bool {
    let openings = units.indices.count { place in
      switch units[place].kind {
      case .continuedFrom: true
      case .credit where !units[place].closesText:
        units[place].opensText
          || (place > 0 && units[place - 1].kind == .heading && place + 1 < units.count
            && units[place + 1].kind == .paragraph)
      default: false
      }
    }
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
    for index in units.indices {
      if let paragraph = resumptions[index] { resume(paragraph) }
      place(index)
    }
    settlePendingAtEnd()
    assignHeadings()
    endResumptions()
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
    if isOfPhotographer(index), let current, pending.isEmpty, hasText(articles[current]) {
      articles[current].body.append(index)
      return
    }
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

  /// `图/王芳`, `摄影：王芳`: who took the pictures of a text, alone on its line.
  private func isOfPhotographer(_ index: Int) -> Bool {
    !units[index].opensText && !units[index].closesText
      && galley.starts(units[index].ranges[0], with: Self.pictureLabels)
  }

  private static let pictureLabels = PhraseSet.list("图/ 图／ 图： 图: 图| 图｜ 摄影： 摄影: 摄影/ 摄影／ 圖/ 圖／ 圖： 攝影： 攝影/")

  /// Whether the page prints the credits that stand alone before the text.
  private static func opensWithLooseCredits(_ units: [Unit]) -> Bool {
    guard let first = units.firstIndex(where: { $0.kind == .credit && !$0.closesText && !$0.opensText }),
      let text = units.firstIndex(where: { $0.kind == .paragraph })
    else { return true }
    return first < text || units[first - 1].kind == .heading || units[first].agency != nil
  }

  func hasOpeningCredit(_ article: ArticleDraft) -> Bool {
    article.body.first.map { units[$0].kind == .credit } ?? false
  }

  // MARK: Paragraphs

  private mutating func placeParagraph(_ index: Int) {
    guard let current else {
      start(.text, with: index)
      return
    }
    if pending.isEmpty {
      if articles[current].isEnded && !articles[current].isEmpty || opensNotice(index, after: current) {
        start(.text, with: index)
      } else {
        articles[current].body.append(index)
      }
      return
    }
    decide(index, after: current)
  }

  /// Whether a notice whose heading stands elsewhere begins after a finished text: 声明作废, 本院受理.
  private func opensNotice(_ index: Int, after current: Int) -> Bool {
    guard !articles[current].isNotice, let last = articles[current].body.last, units[last].kind == .paragraph else {
      return false
    }
    return !TextShape(galley: galley).isOpen(units[last].ranges[units[last].ranges.count - 1])
      && notices.isCertainNotice(units[index].ranges[0]) && !units[last].ranges.contains { notices.isCertainNotice($0) }
  }

  // MARK: Starting an article

  /// Starts an article with a unit; the pending headings stand between it and the article before.
  mutating func start(_ origin: ArticleDraft.Origin, with index: Int?) {
    var draft = ArticleDraft(origin: origin)
    if let index { draft.body.append(index) }
    draft.isNotice = pending.contains { notices.isNoticeHeading(units[$0].ranges[0]) }
    append(draft, after: pending)
    pending = []
  }

  mutating func append(_ draft: ArticleDraft, after headings: [Int] = []) {
    articles.append(draft)
    runs.append(headings)
  }

  /// Whether headings stand before or inside an article.
  func hasHeadings(_ article: Int) -> Bool {
    !articles[article].headings.isEmpty || !runs[articles[article].resumed ?? article].isEmpty
  }

  /// Goes on with the article of a paragraph that others interrupted.
  private mutating func resume(_ paragraph: Int) {
    let near = articles.suffix(Self.nearby)
    guard let found = near.lastIndex(where: { $0.body.contains(paragraph) }), found != current else { return }
    var draft = articles[found]
    draft.headings = []
    draft.isEnded = false
    draft.resumed = draft.resumed ?? found
    append(draft, after: pending)
    pending = []
  }

  /// Puts the parts of interrupted articles together.
  private mutating func endResumptions() {
    guard !resumptions.isEmpty else { return }
    for draft in articles {
      guard let first = draft.resumed else { continue }
      articles[first].body = draft.body
      articles[first].headings += draft.headings
      articles[first].isEnded = draft.isEnded
    }
    var places: [Int] = []
    var kept: [ArticleDraft] = []
    for draft in articles {
      places.append(draft.resumed.map { places[$0] } ?? kept.count)
      if draft.resumed == nil { kept.append(draft) }
    }
    for place in captions.indices { captions[place].after = captions[place].after.map { places[$0] } }
    articles = kept
  }

  private mutating func settlePendingAtEnd() {
    guard let first = pending.firstIndex(where: { notices.isNoticeHeading(units[$0].ranges[0]) }),
      first + 1 < pending.count
    else {
      if articles.isEmpty, !pending.isEmpty { start(.heading, with: nil) }
      return
    }
    // 公益广告 and no more than slogans under it.
    let slogans = pending[(first + 1)...]
    pending.removeSubrange((first + 1)...)
    start(.heading, with: nil)
    for index in slogans {
      units[index].kind = .paragraph
      articles[articles.count - 1].body.append(index)
    }
  }

  private mutating func assignHeadings() {
    let runs = self.runs + [pending]
    let cuts = HeadingAssignment(
      galley, units: units, articles: articles, runs: runs, blanksPartArticles: blanksPartArticles
    ).cuts(&affinity)
    for article in articles.indices {
      let inside = articles[article].headings
      articles[article].headings = runs[article][cuts[article]...] + inside + runs[article + 1][..<cuts[article + 1]]
      articles[article].isNotice =
        articles[article].headings.first.map { notices.isNoticeHeading(units[$0].ranges[0]) } ?? false
    }
  }

  func texts(of article: ArticleDraft) -> [[Range<Int>]] { article.texts(units) }

  /// The paragraphs from a place on, up to the next heading or opening.
  func nextTexts(from index: Int) -> [[Range<Int>]] {
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
  func nextText(after index: Int) -> Int? {
    units[(index + 1)...].prefix(Self.nearby * 2).firstIndex { $0.kind != .furniture && $0.kind != .caption }
  }

  /// How far apart what belongs together stands at most, in units.
  static let nearby = 16

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
}
