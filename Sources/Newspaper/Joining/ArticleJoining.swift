extension Article {
  /// Whether the last paragraph ends inside a sentence.
  var endsOpen: Bool {
    guard let last = blocks.last(where: { $0.role == .paragraph })?.text.unicodeScalars.last?.value else {
      return false
    }
    return !isTerminal(last) && !isCloser(last)
  }

  /// Adds the rest of the article, from another page.
  mutating func append(_ rest: Article, of page: String) {
    let moved = rest.blocks.map { block in
      var block = block
      for index in block.pieces.indices where block.pieces[index].page == nil { block.pieces[index].page = page }
      if let line = block.pieces.first?.line {
        block.reasons.append(Reason(line: line, signal: .jumpedPage, confidence: 0.9))
      }
      // The heading over the second part repeats the first; it is no headline of its own.
      if block.role == .headline, headline != nil { block.role = .deck }
      return block
    }
    let isHeading: (Block) -> Bool = { [.headline, .kicker, .deck].contains($0.role) }
    let headings = moved.filter(isHeading)
    var body = moved.filter { !isHeading($0) }
    let wasOpen = endsOpen
    let place = blocks.firstIndex { !isHeading($0) } ?? blocks.count
    blocks.insert(contentsOf: headings, at: place)
    if wasOpen, let last = blocks.lastIndex(where: { $0.role == .paragraph }),
      let first = body.firstIndex(where: { $0.role == .paragraph })
    {
      blocks[last] = blocks[last].joined(with: body.remove(at: first))
    }
    blocks += body
    byline = byline ?? rest.byline
    agency = agency ?? rest.agency
    continuesOn = rest.continuesOn
  }
}
