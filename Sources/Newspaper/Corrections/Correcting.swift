import Findings

/// Applies corrections to a restored page, one after the other; what can't be applied becomes a finding.
struct Correcting {
  private var restored: RestoredPage

  init(_ restored: RestoredPage) { self.restored = restored }

  /// The page as the editor wants it.
  static func apply(_ corrections: Corrections, to restored: RestoredPage) -> RestoredPage {
    guard corrections != .none else { return restored }
    var correcting = Correcting(restored)
    if let fingerprint = corrections.fingerprint, fingerprint != PageFingerprint(of: restored.page) {
      correcting.restored.findings.append(.pageChanged)
    }
    for correction in corrections.entries { correcting.apply(correction) }
    correcting.restored.articles.removeAll { $0.blocks.isEmpty }
    return correcting.restored
  }

  /// Where a block is: in an article, or in the furniture where `article` is `nil`.
  private struct Place {
    var article: Int?
    var block: Int
  }

  private mutating func apply(_ correction: Correction) {
    guard let line = line(of: correction), let place = place(of: line) else {
      restored.findings.append(.correctionNotApplied(correction))
      return
    }
    let shift = line - correction.line
    switch correction.verb {
    case .role(let role, let other): give(role, to: line, at: place, of: other.map { $0 + shift }, correction)
    case .joins(let other): join(other + shift, to: line, correction)
    case .splits: split(line, correction)
    case .belongs(let other): move(place, to: other + shift, line, correction)
    }
  }

  // MARK: Finding lines

  /// The line a correction means: its own number, or the one line that begins as its line did.
  private func line(of correction: Correction) -> Int? {
    guard let excerpt = correction.excerpt, !excerpt.isEmpty else { return correction.line }
    if reads(correction.line, excerpt) { return correction.line }
    let found = restored.page.lines.indices.filter { reads($0 + 1, excerpt) }
    return found.count == 1 ? found[0] + 1 : nil
  }

  private func reads(_ line: Int, _ excerpt: String) -> Bool {
    guard restored.page.lines.indices.contains(line - 1) else { return false }
    let bytes = Array(restored.page.text.utf8)[restored.page.lines[line - 1]]
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.drop { isSpace($0.value) }
    return text.starts(with: excerpt.unicodeScalars)
  }

  /// Where a line stands; of a credit and the text it opens the text is meant.
  private func place(of line: Int) -> Place? {
    var credit: Place?
    for (article, value) in restored.articles.enumerated() {
      for (index, block) in value.blocks.enumerated() where block.contains(line: line) {
        let place = Place(article: article, block: index)
        if block.role != .credit, block.role != .mark { return place }
        credit = credit ?? place
      }
    }
    if let credit { return credit }
    return restored.furniture.firstIndex { $0.contains(line: line) }.map { Place(article: nil, block: $0) }
  }

  private func block(at place: Place) -> Block {
    place.article.map { restored.articles[$0].blocks[place.block] } ?? restored.furniture[place.block]
  }

  private mutating func replace(at place: Place, with blocks: [Block]) {
    if let article = place.article {
      restored.articles[article].blocks.replaceSubrange(place.block...place.block, with: blocks)
    } else {
      restored.furniture.replaceSubrange(place.block...place.block, with: blocks)
    }
  }

  private func marked(_ block: Block, _ line: Int) -> Block {
    var block = block
    block.reasons.append(Reason(line: line, signal: .editor, confidence: 1))
    return block
  }

  // MARK: Verbs

  private mutating func split(_ line: Int, _ correction: Correction) {
    guard let place = place(of: line), isolateStart(of: line, at: place) else {
      restored.findings.append(.correctionNotApplied(correction))
      return
    }
  }

  /// Makes a line start its block; says whether the line now starts one.
  private mutating func isolateStart(of line: Int, at place: Place) -> Bool {
    let block = block(at: place)
    guard let piece = block.pieces.firstIndex(where: { $0.line == line }) else { return false }
    if piece == 0 { return true }
    guard let (head, tail) = block.cut(at: piece) else { return false }
    replace(at: place, with: [head, marked(tail, line)])
    return true
  }

  private mutating func join(_ other: Int, to line: Int, _ correction: Correction) {
    guard let first = place(of: other), isolateStart(of: other, at: first), let from = place(of: other) else {
      restored.findings.append(.correctionNotApplied(correction))
      return
    }
    let joining = block(at: from)
    guard let target = place(of: line), !joining.contains(line: line) else { return }
    replace(at: target, with: [marked(block(at: target).joined(with: joining), other)])
    if let again = placeOfDuplicate(of: joining, joinedInto: target) { replace(at: again, with: []) }
  }

  /// Where a block that was joined to another still stands by itself.
  private func placeOfDuplicate(of block: Block, joinedInto target: Place) -> Place? {
    for (article, value) in restored.articles.enumerated() {
      for index in value.blocks.indices where value.blocks[index] == block {
        return Place(article: article, block: index)
      }
    }
    return restored.furniture.firstIndex(of: block).map { Place(article: nil, block: $0) }
  }

  private mutating func give(
    _ role: Block.Role, to line: Int, at place: Place, of other: Int?, _ correction: Correction
  ) {
    // Only the words of this line change their role: what is joined to it stays what it is.
    guard isolateStart(of: line, at: place), let start = self.place(of: line) else {
      restored.findings.append(.correctionNotApplied(correction))
      return
    }
    var block = block(at: start)
    if let end = block.pieces.firstIndex(where: { $0.line != line }), let (head, tail) = block.cut(at: end) {
      replace(at: start, with: [head, tail])
      block = head
    }
    guard let from = self.place(of: line) else { return }
    var changed = marked(block, line)
    changed.role = role
    if role == .furniture {
      replace(at: from, with: [])
      let index = restored.furniture.firstIndex { $0.start > changed.start } ?? restored.furniture.count
      restored.furniture.insert(changed, at: index)
      return
    }
    let owner = other.flatMap { self.place(of: $0)?.article } ?? from.article ?? nearestArticle(before: changed)
    guard let owner else {
      restored.findings.append(.correctionNotApplied(correction))
      return
    }
    replace(at: from, with: [])
    insert(changed, into: owner)
  }

  private mutating func move(_ place: Place, to other: Int, _ line: Int, _ correction: Correction) {
    guard let owner = self.place(of: other)?.article else {
      restored.findings.append(.correctionNotApplied(correction))
      return
    }
    let moved = marked(block(at: place), line)
    replace(at: place, with: [])
    insert(moved, into: owner)
  }

  private func nearestArticle(before block: Block) -> Int? {
    restored.articles.lastIndex { ($0.blocks.first?.start ?? .max) < block.start } ?? restored.articles.indices.first
  }

  /// Puts a heading before the body, in the order of the roles, and anything else where it is read.
  private mutating func insert(_ block: Block, into article: Int) {
    var blocks = restored.articles[article].blocks
    if let rank = block.role.headingRank {
      if block.role == .headline {
        for index in blocks.indices where blocks[index].role == .headline { blocks[index].role = .deck }
      }
      let index = blocks.firstIndex { ($0.role.headingRank ?? .max) > rank } ?? blocks.count
      blocks.insert(block, at: index)
    } else {
      let index = blocks.firstIndex { $0.role.headingRank == nil && $0.start > block.start } ?? blocks.count
      blocks.insert(block, at: index)
      if block.role == .credit, restored.articles[article].byline == nil {
        restored.articles[article].byline = block.text
      }
    }
    restored.articles[article].blocks = blocks
  }
}

extension Block {
  fileprivate var start: Int { pieces.first?.source.lowerBound ?? 0 }
}

extension Block.Role {
  /// The order of the headings above a body; `nil` for what belongs to the body.
  fileprivate var headingRank: Int? {
    switch self {
    case .kicker: 0
    case .headline: 1
    case .deck: 2
    default: nil
    }
  }
}
