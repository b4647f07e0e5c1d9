/// Finds the articles of one brief in another by the sentences they share.
struct ArticlePartners {
  private var newByOld: [Int: Int] = [:]

  init(new: [ArticleBrief], old: [ArticleBrief]) {
    let newTexts = new.map(\.sentenceTexts)
    let oldTexts = old.map(\.sentenceTexts)
    var pairs: [(shared: Int, old: Int, new: Int)] = []
    for (oldIndex, texts) in oldTexts.enumerated() {
      for (newIndex, others) in newTexts.enumerated() {
        let shared = texts.intersection(others).count
        if shared > 0 || texts.isEmpty && others.isEmpty && old[oldIndex].title == new[newIndex].title {
          pairs.append((shared, oldIndex, newIndex))
        }
      }
    }
    // The pair that shares most first; of equals the one that stands first.
    pairs.sort { ($1.shared, $0.old, $0.new) < ($0.shared, $1.old, $1.new) }
    var taken: Set<Int> = []
    for pair in pairs where newByOld[pair.old] == nil && taken.insert(pair.new).inserted {
      newByOld[pair.old] = pair.new
    }
  }

  func partner(of old: Int) -> Int? { newByOld[old] }

  func hasPartner(_ new: Int) -> Bool { newByOld.values.contains(new) }
}

extension ArticleBrief {
  /// The texts of the headings and sentences.
  var sentenceTexts: Set<String> {
    Set(blocks.flatMap { block in block.sentences.map { block.text.slice($0.range) } })
  }

  private func place(of number: Int, isHeading: Bool) -> (block: SourceBlock, range: Range<Int>)? {
    for block in blocks where block.role.isHeading == isHeading {
      if let sentence = block.sentences.first(where: { $0.number == number }) { return (block, sentence.range) }
    }
    return nil
  }

  /// The text of a sentence or heading by its number.
  func text(of number: Int, isHeading: Bool) -> String? {
    place(of: number, isHeading: isHeading).map { $0.block.text.slice($0.range) }
  }

  /// The number of the first sentence or heading of a text.
  func number(of text: String, isHeading: Bool) -> Int? {
    for block in blocks where block.role.isHeading == isHeading {
      if let sentence = block.sentences.first(where: { block.text.slice($0.range) == text }) { return sentence.number }
    }
    return nil
  }

  /// The marks of a sentence: their indexes in the block, their texts and their places in the sentence.
  func marks(of number: Int, isHeading: Bool) -> [(index: Int, text: String, offset: Int)] {
    guard let (block, range) = place(of: number, isHeading: isHeading) else { return [] }
    return block.marks.indices.filter { range.contains(block.marks[$0].range.lowerBound) }.map { index in
      let mark = block.marks[index].range
      return (index, block.text.slice(mark), mark.lowerBound - range.lowerBound)
    }
  }
}

extension EnglishSentence {
  /// Whether a person wrote or changed any of it.
  public var isByPerson: Bool { isEdited || pieces.contains { $0.person != nil } }
}
