/// Makes the articles and blocks of a restored page from drafts: the words from the page, the roles from the drafts.
struct Typesetting {
  let page: Page
  let galley: Galley
  let units: [Unit]

  /// An article with its headings first and its body after them.
  func article(_ draft: ArticleDraft) -> Article {
    var blocks = headings(draft.headings, before: draft.body.first.map { units[$0].start })
    for index in draft.body { blocks.append(block(role(of: units[index].kind), units[index])) }
    var article = Article(kind: kind(of: draft), blocks: blocks)
    for index in draft.body {
      let unit = units[index]
      switch unit.kind {
      case .credit:
        if article.byline == nil { article.byline = unit.byline.map { text(of: [$0]) } }
        if article.agency == nil { article.agency = unit.agency.map { text(of: [$0]) } }
      case .continuedFrom: article.continuedFrom = article.continuedFrom ?? unit.page.map { text(of: [$0]) }
      case .continuesOn: article.continuesOn = article.continuesOn ?? unit.page.map { text(of: [$0]) }
      default: break
      }
    }
    return article
  }

  private func role(of kind: Unit.Kind) -> Block.Role {
    switch kind {
    case .heading: .headline
    case .subhead: .subhead
    case .paragraph: .paragraph
    case .credit: .credit
    case .continuedFrom, .continuesOn: .mark
    case .caption: .caption
    case .furniture: .furniture
    }
  }

  /// The headings of an article, the headline first found by its form.
  private func headings(_ indexes: [Int], before body: Int?) -> [Block] {
    let headline = headline(among: indexes, before: body)
    return indexes.enumerated().map { place, index in
      block(place == headline ? .headline : place < headline ? .kicker : .deck, units[index])
    }
  }

  /// A kicker is short; a longer line in its place is the headline with a deck below.
  private static let longestKicker = 14

  /// Which of the headings is the headline: of two before the body the second, if it is the shorter.
  private func headline(among indexes: [Int], before body: Int?) -> Int {
    guard indexes.count > 1 else { return 0 }
    if indexes.count >= 3 { return 1 }
    let first = units[indexes[0]]
    let isKicker = first.count <= Self.longestKicker && !isOpener(galley.scalars[first.start])
    return isKicker && units[indexes[1]].start < (body ?? .max) ? 1 : 0
  }

  private func kind(of draft: ArticleDraft) -> Article.Kind {
    let kinds = draft.body.map { units[$0].kind }
    if !kinds.contains(.paragraph), kinds.contains(.caption) { return .captionOnly }
    if kinds.contains(.credit) || kinds.contains(.continuedFrom) { return .news }
    let rules = NoticeRules(galley: galley)
    if draft.isNotice { return .notice }
    if draft.headings.contains(where: { rules.isNoticeHeading(units[$0].ranges[0]) }) { return .notice }
    let paragraphs = draft.body.filter { units[$0].kind == .paragraph }
    let noticed = paragraphs.contains { index in units[index].ranges.contains { rules.isNoticeText($0) } }
    return noticed && paragraphs.count <= 3 ? .notice : .news
  }

  // MARK: Blocks

  /// A block of one role from a unit.
  func block(_ role: Block.Role, _ unit: Unit) -> Block {
    var pieces: [Block.Piece] = []
    var text = ""
    page.text.utf8Span.span.withUnsafeBufferPointer { source in
      var length = 0
      var previous: UInt32?
      pieces.reserveCapacity(galley.lineCount(of: unit.ranges))
      galley.forEachLine(of: unit.ranges) { line, part in
        let place = galley.start(ofScalar: part.lowerBound)..<galley.end(ofScalar: part.upperBound - 1)
        if let previous, galley.needsSpace(previous, part) { length += 1 }
        pieces.append(Block.Piece(line: line, source: place, offset: length))
        length += place.count
        previous = galley.scalars[part.upperBound - 1]
      }
      // Most blocks are one piece of one line. The page is well-formed, and so are its pieces.
      text =
        pieces.count == 1
        ? Self.text(UnsafeBufferPointer(rebasing: source[pieces[0].source])) : joined(pieces, of: source, length)
    }
    return Block(role: role, text: text, pieces: pieces, reasons: unit.reasons)
  }

  /// The words of some pieces, a space where one starts further on than the one before it ends.
  private func joined(_ pieces: [Block.Piece], of source: UnsafeBufferPointer<UInt8>, _ length: Int) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { buffer in
      var end = 0
      for piece in pieces {
        while end < piece.offset {
          buffer[end] = UInt8(ascii: " ")
          end += 1
        }
        end += UnsafeMutableBufferPointer(rebasing: buffer[end...])
          .update(fromContentsOf: UnsafeBufferPointer(rebasing: source[piece.source]))
      }
      return Self.text(UnsafeBufferPointer(buffer))
    }
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: bytes.span))
  }

  /// The words of some stretches, joined as in a block.
  func text(of ranges: [Range<Int>]) -> String {
    block(.paragraph, Unit(kind: .paragraph, ranges: ranges)).text
  }
}

extension Galley {
  /// Calls a function with each line some stretches run over, and the part of the line that is theirs.
  func forEachLine(of ranges: [Range<Int>], _ body: (_ line: Int, _ part: Range<Int>) -> Void) {
    for range in ranges where !range.isEmpty {
      var line = lineIndex(of: range.lowerBound)
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min(range.upperBound, lines[line].range.upperBound)
        let part = trimmed(start..<end)
        if !part.isEmpty { body(lines[line].number, part) }
        start = end
        line += 1
      }
    }
  }

  /// How many lines some stretches run over.
  func lineCount(of ranges: [Range<Int>]) -> Int {
    ranges.reduce(0) { $0 + lineIndex(of: $1.upperBound - 1) - lineIndex(of: $1.lowerBound) + 1 }
  }

  /// Where a scalar starts in the text of the page, in UTF-8 bytes.
  func start(ofScalar index: Int) -> Int { Int(offsets[index]) }

  /// Where a scalar ends in the text of the page, in UTF-8 bytes.
  func end(ofScalar index: Int) -> Int {
    let scalar = scalars[index]
    return start(ofScalar: index) + (scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4)
  }

  /// Whether a space parts two stretches that are joined: words of Latin letters yes, Han, numbers and addresses no.
  func needsSpace(_ last: UInt32, _ next: Range<Int>) -> Bool {
    let first = scalars[next.lowerBound]
    guard last < 0x250, first < 0x250, isLetter(last) || last == 0x2C, isLetter(first) else { return false }
    // An address has no space: one of its marks stands before the next space or Chinese character.
    for index in next {
      let scalar = scalars[index]
      if scalar >= 0x250 || isSpace(scalar) { break }
      if scalar == 0x2F || scalar == 0x40 || scalar == 0x3F || scalar == 0x5F { return false }
      if scalar == 0x2E, index + 1 < next.upperBound, isLetter(scalars[index + 1]) { return false }
    }
    return true
  }
}
