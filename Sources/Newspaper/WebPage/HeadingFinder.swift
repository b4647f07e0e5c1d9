/// Finds the headings and the byline above the running text of an article.
struct HeadingFinder {
  /// A heading or byline with its role.
  struct Heading: Hashable {
    var text: String
    var role: Block.Role
  }

  /// What was found, in the order of the page.
  private(set) var found: [Heading] = []
  /// The block that is the headline.
  private(set) var headline: WebBlock?

  /// The headings lie at most so many blocks before the first paragraph.
  private static let reach = 14
  private static let longestHeading = 60

  /// Looks before the first paragraph.
  init(before first: Int, _ blocks: [WebBlock], title: String) {
    self.init(among: Array(blocks[max(0, first - Self.reach)..<first]), title: title)
  }

  /// Looks among blocks, one of which should be a headline.
  init(among blocks: [WebBlock], title: String) {
    let candidates = blocks.filter { $0.text.unicodeScalars.count <= Self.longestHeading }
    guard let headlineIndex = Self.headlineIndex(candidates, title) else { return }
    headline = candidates[headlineIndex]
    for (index, block) in candidates.enumerated() {
      if index == headlineIndex {
        found.append(Heading(text: block.text, role: .headline))
      } else if block.isCaption {
        continue
      } else if WebCredit.isMark(block) {
        if index > headlineIndex { found.append(Heading(text: block.text, role: .mark)) }
      } else if WebCredit.isMeta(block) || WebCredit.isCredit(block) {
        if index > headlineIndex, let text = WebCredit.text(of: block) {
          found.append(Heading(text: text, role: .credit))
        }
      } else if let role = Self.role(of: block, isBefore: index < headlineIndex, beside: candidates[headlineIndex]),
        !Self.isRepeated(block, candidates[headlineIndex])
      {
        found.append(Heading(text: block.text, role: role))
      }
    }
  }

  /// Whether a block inside the body is made as the headline was, so that another article starts.
  func startsArticle(_ block: WebBlock) -> Bool {
    guard let headline, block.element == headline.element, block.linkShare == 0 else { return false }
    if headline.headingLevel != nil { return true }
    return !headline.words.isDisjoint(with: SiteWords.headline) && block.words == headline.words && !block.isProse
  }

  private static func headlineIndex(_ blocks: [WebBlock], _ title: String) -> Int? {
    let scores = blocks.map { score($0, title) }
    guard let best = scores.max(), best > 0 else { return nil }
    return scores.lastIndex(of: best)
  }

  /// How much a block looks like the headline: what the site's title repeats, then the element, then the words, the type.
  private static func score(_ block: WebBlock, _ title: String) -> Int {
    guard block.hanCount >= 2 || block.headingLevel != nil, !WebCredit.isMeta(block), !isSiteName(block) else {
      return 0
    }
    if WebCredit.isCredit(block) || WebCredit.isMark(block) { return 0 }
    var score = 0
    if block.hanCount >= 4, squeezed(title).contains(squeezed(block.text)) { score += 100 + min(block.hanCount, 60) }
    if let level = block.headingLevel { score += 70 - 10 * level }
    if !block.words.isDisjoint(with: SiteWords.headline) { score += 35 }
    if !block.words.isDisjoint(with: SiteWords.kicker.union(SiteWords.deck)) { score -= 30 }
    if block.isEmphasized, block.linkShare == 0 { score += 15 }
    if block.linkShare >= 0.5 {
      // A heading that is a link is the site's name as often as a headline.
      guard block.headingLevel != nil else { return 0 }
      score -= 50
    }
    return score
  }

  private static func role(of block: WebBlock, isBefore: Bool, beside headline: WebBlock) -> Block.Role? {
    if block.linkShare > 0 || isSiteName(block) || block.hanCount < 3 { return nil }
    if !block.words.isDisjoint(with: SiteWords.kicker) { return .kicker }
    if !block.words.isDisjoint(with: SiteWords.deck) { return isBefore ? .kicker : .deck }
    let isHeading = block.headingLevel != nil || block.isEmphasized || !block.words.isDisjoint(with: SiteWords.headline)
    // Plain text counts where it stands in the same container as the headline.
    let isNear = block.path.dropLast() == headline.path.dropLast() && block.hanCount >= 6
    return isHeading || isNear ? (isBefore ? .kicker : .deck) : nil
  }

  private static func isRepeated(_ block: WebBlock, _ headline: WebBlock) -> Bool {
    squeezed(headline.text).contains(squeezed(block.text))
  }

  /// The name of the paper, of a section or of a page, which sites print above the headline.
  private static func isSiteName(_ block: WebBlock) -> Bool {
    let text = squeezed(block.text)
    let isShort = text.unicodeScalars.count <= 14
    let endings = ["日报", "晚报", "时报", "早报", "晨报", "都市报", "数字报", "电子报", "电子版", "网", "客户端", "融媒体中心"]
    if isShort, endings.contains(where: { text.hasSuffix($0) }) { return true }
    return isShort && text.contains("版") && text.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  private static func squeezed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
