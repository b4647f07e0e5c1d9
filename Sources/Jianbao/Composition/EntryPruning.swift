import Briefing

extension Brief {
  /// The brief without the glossary rows that no mark and no piece of English points to any more.
  ///
  /// A term is registered where it is found and may later give way to a figure or a pattern that covers it.
  func withoutUnusedEntries() -> Brief {
    var isUsed = [Bool](repeating: false, count: entries.count)
    for article in articles {
      for block in article.blocks {
        for mark in block.marks { if case .term(let entry) = mark.content { isUsed[entry] = true } }
      }
      for piece in (article.headings + article.sentences).flatMap(\.pieces) {
        if let entry = piece.entry { isUsed[entry] = true }
      }
    }
    if isUsed.allSatisfy(\.self) { return self }
    var places = [Int](repeating: 0, count: entries.count)
    var brief = self
    brief.entries = []
    for (index, entry) in entries.enumerated() where isUsed[index] {
      places[index] = brief.entries.count
      brief.entries.append(entry)
    }
    for index in brief.articles.indices { brief.articles[index].renumberEntries { places[$0] } }
    return brief
  }
}

extension ArticleBrief {
  /// Gives the entries that marks and pieces point to other numbers.
  fileprivate mutating func renumberEntries(_ place: (Int) -> Int) {
    for block in blocks.indices {
      for mark in blocks[block].marks.indices {
        if case .term(let entry) = blocks[block].marks[mark].content {
          blocks[block].marks[mark].content = .term(place(entry))
        }
      }
    }
    headings = headings.map { $0.renumberingEntries(place) }
    sentences = sentences.map { $0.renumberingEntries(place) }
  }
}

extension EnglishSentence {
  fileprivate func renumberingEntries(_ place: (Int) -> Int) -> EnglishSentence {
    var sentence = self
    for piece in sentence.pieces.indices { sentence.pieces[piece].entry = sentence.pieces[piece].entry.map(place) }
    return sentence
  }
}
