import Briefing
import English

/// Puts the pieces of a draft into a brief: marks in the Chinese that the English points to, pieces in the English.
struct DraftPlacement {
  /// The English of a sentence, with the block's marks of that sentence replaced by those that the English points to.
  ///
  /// What the rules marked and the English does not touch stays marked.
  ///
  /// - Parameters:
  ///   - draft: The draft of the sentence.
  ///   - sentence: The sentence in the block.
  ///   - block: The block, whose marks are updated.
  ///   - register: Knows the glossary rows of the page.
  ///   - figures: Knows the English of the figures.
  static func place(
    _ draft: Draft, at sentence: SourceSentence, in block: inout SourceBlock, register: inout EntryRegister,
    figures: FigureFinder
  ) -> EnglishSentence {
    let start = sentence.range.lowerBound
    var marks = block.marks.filter { sentence.range.contains($0.range) }
    let others = block.marks.filter { !sentence.range.contains($0.range) }
    let pieces = draft.pieces.filter { !$0.text.isEmpty }
    for piece in pieces {
      // what the memory has stands for a whole clause; its terms and figures stay marked
      guard let range = piece.range, piece.origin != .memory else { continue }
      let place = range.lowerBound + start..<range.upperBound + start
      let same = marks.first { $0.range == place }
      marks.removeAll { $0.range.overlaps(place) }
      marks.append(SourceBlock.Mark(range: place, content: content(of: piece, same, &register)))
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    let before = others.count { $0.range.lowerBound < start }
    block.marks = others.prefix(before) + marks + others.dropFirst(before)
    let english = pieces.flatMap { piece -> [EnglishSentence.Piece] in
      let placed = EnglishSentence.Piece(
        range: piece.targetRange, origin: piece.origin, clause: piece.clause,
        mark: piece.range.flatMap { range in
          marks.firstIndex { $0.range.lowerBound == range.lowerBound + start }.map { $0 + before }
        },
        entry: piece.term.map { register.entry(for: $0) })
      guard piece.origin == .memory, let range = piece.range else { return [placed] }
      let known = EnglishLinks.known(
        in: block, range.lowerBound + start..<range.upperBound + start, entries: register.entries, figures: figures)
      return EnglishLinks.pieces(of: placed, in: draft.target, linkedTo: known)
    }
    return EnglishSentence(source: sentence.number, text: draft.target, pieces: english)
  }

  private static func content(
    of piece: Piece, _ same: SourceBlock.Mark?, _ register: inout EntryRegister
  ) -> SourceBlock.Mark.Content {
    if let term = piece.term { return .term(register.entry(for: term)) }
    if case .measure? = same?.content { return same?.content ?? .words }
    return piece.origin == .name ? .name : .words
  }
}
