internal import XML

/// Finds the articles among the blocks of a web page.
///
/// The running text decides where an article is: the container that holds nearly all of it is the body; the headings
/// stand before its first paragraph. What is left over belongs to the site.
struct ArticleFinder {
  /// The blocks of the articles, in order.
  private(set) var parts: [Part] = []

  /// One block of an article and what it is.
  struct Part: Hashable {
    var text: String
    var role: Block.Role
    var article: Int
  }

  init(_ root: XMLElement) {
    let reader = BlockReader(root)
    var blocks = Self.withoutAdditions(reader.blocks).filter { !SiteWords.isFurniture($0.text) }
    for index in blocks.indices { blocks[index].isProse = blocks[index].readsLikeProse }
    if !blocks.contains(where: \.isProse) {
      for index in blocks.indices { blocks[index].isProse = blocks[index].readsLikeVerse }
    }
    let marked = Set(blocks.filter(\.isProse).compactMap(\.article))
    if marked.count > 1 {
      for (index, article) in marked.sorted().enumerated() {
        add(blocks.filter { $0.article == article }, reader, firstArticle: index)
      }
    } else {
      add(blocks, reader, firstArticle: 0)
    }
  }

  /// The blocks without what sites put below an article in its own container: comments, teasers of other articles.
  private static func withoutAdditions(_ blocks: [WebBlock]) -> [WebBlock] {
    var container: [Int]?
    return blocks.enumerated().filter { index, block in
      if SiteWords.headsAddition(block.text), blocks[..<index].contains(where: \.readsLikeProse) {
        container = block.path.dropLast()
      }
      return container.map { !block.path.starts(with: $0) } ?? true
    }.map(\.element)
  }

  private mutating func add(_ blocks: [WebBlock], _ reader: BlockReader, firstArticle: Int) {
    let root = BodyRoot.find(blocks, reader.bodies)
    guard let prose = blocks.firstIndex(where: { $0.isProse && $0.path.starts(with: root) }),
      let ending = blocks.lastIndex(where: { Self.endsBody($0) && $0.path.starts(with: root) })
    else {
      addCaptionsAlone(blocks, reader, firstArticle)
      return
    }
    let last = Self.end(ending, blocks)
    let first = Self.start(prose, blocks, root, reader.title)
    let headings = HeadingFinder(before: first, blocks, title: reader.title)
    var article = firstArticle
    for heading in headings.found { parts.append(Part(text: heading.text, role: heading.role, article: article)) }
    // Many sites put the photograph between headline and text, outside the container of the text.
    let headline = headings.headline.flatMap { blocks[..<first].lastIndex(of: $0) } ?? first
    for block in blocks[headline..<first] where block.isCaption {
      parts.append(Part(text: block.text, role: .caption, article: article))
    }
    var pending: [WebBlock] = []
    for index in first...last where blocks[index].path.starts(with: root) {
      let block = blocks[index]
      if block.linkShare >= 0.5, block.headingLevel == nil { continue }
      if headings.startsArticle(block) {
        pending.append(block)
        continue
      }
      if !pending.isEmpty {
        if !block.isProse, pending.count < 4, !WebCredit.isCredit(block) {
          pending.append(block)
          continue
        }
        article += 1
        let following = HeadingFinder(among: pending, title: reader.title)
        for heading in following.found { parts.append(Part(text: heading.text, role: heading.role, article: article)) }
        pending = []
      }
      if let text = WebCredit.text(of: block) ?? (index > ending ? block.text : nil) {
        let isSubhead = Self.standsBetweenProse(index, blocks)
        parts.append(Part(text: text, role: isSubhead ? .subhead : role(of: block), article: article))
      }
    }
    dropRepeatedBylines()
  }

  /// Where the body starts: with the running text, or with a subhead before it where the headline stands outside.
  private static func start(_ prose: Int, _ blocks: [WebBlock], _ root: [Int], _ title: String) -> Int {
    guard !root.isEmpty, let headline = HeadingFinder(before: prose, blocks, title: title).headline,
      !headline.path.starts(with: root)
    else { return prose }
    let inside = blocks[..<prose].lastIndex { !$0.path.starts(with: root) }.map { $0 + 1 } ?? prose
    return blocks[inside..<prose].firstIndex { $0.isEmphasized || $0.headingLevel != nil } ?? prose
  }

  /// Where the body ends: what follows the running text in its own container, made as it is, signs or dates it.
  private static func end(_ ending: Int, _ blocks: [WebBlock]) -> Int {
    var last = ending
    while last + 1 < blocks.count, blocks[last + 1].element == blocks[ending].element, blocks[last + 1].linkShare == 0,
      blocks[last + 1].path.dropLast() == blocks[ending].path.dropLast(), blocks[ending].element == "p"
    {
      last += 1
    }
    return last
  }

  /// A page that is nothing but a photograph.
  private mutating func addCaptionsAlone(_ blocks: [WebBlock], _ reader: BlockReader, _ article: Int) {
    for block in blocks where block.isCaption {
      parts.append(Part(text: block.text, role: .caption, article: article))
    }
  }

  private func role(of block: WebBlock) -> Block.Role {
    if block.isCaption { return .caption }
    if WebCredit.isMark(block) { return .mark }
    if WebCredit.isCredit(block) { return .credit }
    let endsSentence = block.text.unicodeScalars.last.map(WebBlock.sentenceMarks.contains) ?? false
    let isShort = block.text.unicodeScalars.count <= Self.longestSubhead
    let isHeading = block.headingLevel != nil || block.isEmphasized
    return isHeading && isShort && !endsSentence ? .subhead : .paragraph
  }

  /// Whether a short line without any mark parts two paragraphs of running text.
  private static func standsBetweenProse(_ index: Int, _ blocks: [WebBlock]) -> Bool {
    guard index > 0, index + 1 < blocks.count, blocks[index - 1].readsLikeProse, blocks[index + 1].readsLikeProse
    else { return false }
    let block = blocks[index]
    return (3...longestPlainSubhead).contains(block.hanCount) && !block.isCaption && !WebCredit.isCredit(block)
      && !WebCredit.isMark(block) && block.linkShare == 0 && block.element != "li" && block.element != "td"
      && !block.text.unicodeScalars.contains { "。，；！？：…、（(".unicodeScalars.contains($0) }
  }

  private static let longestSubhead = 30
  private static let longestPlainSubhead = 14

  private static func endsBody(_ block: WebBlock) -> Bool {
    block.isProse || block.isCaption || WebCredit.isCredit(block) || WebCredit.isMark(block)
  }

  /// A byline that the site repeats above an article whose text names the same people is left out.
  private mutating func dropRepeatedBylines() {
    let bodies = Dictionary(grouping: parts.filter { $0.role == .paragraph }, by: \.article)
    parts.removeAll { part in
      guard part.role == .credit, let body = bodies[part.article] else { return false }
      let people = WebCredit.people(part.text)
      let ends = [body.first?.text ?? "", body.last?.text ?? ""]
      return !people.isEmpty && people.allSatisfy { person in ends.contains { $0.contains(person) } }
    }
  }
}
