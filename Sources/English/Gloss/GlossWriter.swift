import Chinese

/// A piece of a sentence that a gloss is made of.
enum GlossPiece {
  /// What is known of the sentence; `words` are those of a name that may be none.
  case span(KnownSpan, words: [PhraseCover.Phrase])
  /// What stands between that.
  case phrase(PhraseCover.Phrase)
}

/// Writes the pieces of a sentence as the chunks of its gloss.
struct GlossWriter {
  let text: ScalarText
  let lexicon: PhraseLexicon
  let reading: @Sendable (String) -> String

  /// The chunks of the pieces, in their order.
  func chunks(of pieces: [GlossPiece]) -> [Gloss.Chunk] {
    let entries = pieces.map(entry)
    let neighbors = zip(pieces, entries).map(neighbor)
    return pieces.indices.map { index in
      let before = index > 0 ? neighbors[index - 1] : .edge
      let behind = index + 1 < pieces.count ? neighbors[index + 1] : .edge
      return chunk(pieces[index], entries[index], before, behind)
    }
  }

  private func entry(of piece: GlossPiece) -> PhraseLexicon.Entry? {
    guard case .phrase(let phrase) = piece, case .entry(let number) = phrase.kind else { return nil }
    return lexicon.entry(number)
  }

  private func chunk(
    _ piece: GlossPiece, _ entry: PhraseLexicon.Entry?, _ before: Neighbor, _ behind: Neighbor
  ) -> Gloss.Chunk {
    switch piece {
    case .span(let span, let words):
      let origin = Gloss.Origin(rawValue: span.origin.rawValue) ?? .term
      return Gloss.Chunk(
        range: text.utf8(span.scalars), target: english(of: span, else: words), origin: origin, term: span.term)
    case .phrase(let phrase):
      let range = text.utf8(phrase.scalars)
      switch phrase.kind {
      case .entry:
        let english = entry.map { SenseChoice.english(of: $0, before, behind) } ?? ""
        return Gloss.Chunk(range: range, target: english, origin: .lexicon)
      case .mark:
        let marks = text.scalars[phrase.scalars].compactMap { EnglishMark($0)?.text }.joined()
        return Gloss.Chunk(range: range, target: marks, origin: .punctuation)
      case .foreign:
        return Gloss.Chunk(range: range, target: halfWidth(phrase.scalars), origin: .name)
      case .unknown:
        let target = unknown(phrase.scalars, isMeasure: before == .figure && behind == .noun)
        return Gloss.Chunk(range: range, target: target, origin: .pinyin)
      }
    }
  }

  /// The English of a known stretch; a name that may be none goes with its words, where some are known: Anju Road (name?)
  /// / live in peace.
  private func english(of span: KnownSpan, else words: [PhraseCover.Phrase]) -> String {
    if words.isEmpty { return span.english }
    let literal = chunks(of: words.map { .phrase($0) })
    let name = "\(span.english) \(LikelyName.doubt)"
    guard literal.contains(where: \.origin.isKnown) else { return name }
    return "\(name) / \(literal.map(\.target).joined(separator: " "))"
  }

  /// The reading of an unknown word, with what its characters say where all are known: mùchuán (wood + boat).
  private func unknown(_ scalars: Range<Int>, isMeasure: Bool) -> String {
    let characters = text.string(scalars)
    let pinyin = reading(characters)
    // a character without a known reading stays as it is
    if pinyin.isEmpty { return characters }
    if scalars.count == 1 {
      return isMeasure && meaning(ofCharacterAt: scalars.lowerBound) == nil ? pinyin + " (measure word)" : pinyin
    }
    let parts = scalars.compactMap(meaning)
    return parts.count == scalars.count ? "\(pinyin) (\(parts.joined(separator: " + ")))" : pinyin
  }

  /// The first sense of a character that is no word of grammar and no surname.
  private func meaning(ofCharacterAt place: Int) -> String? {
    var meaning: String?
    lexicon.forEachPhrase(in: text, at: place) { length, number in
      guard length == 1 else { return }
      let sense = lexicon.entry(number).firstSense
      meaning = sense.contains("(") ? nil : sense
    }
    return meaning
  }

  /// What a piece is to the pieces beside it.
  private func neighbor(_ piece: GlossPiece, _ entry: PhraseLexicon.Entry?) -> Neighbor {
    switch piece {
    case .span(let span, _):
      switch span.origin {
      case .figure: return .figure
      case .date: return .time
      default: return .noun
      }
    case .phrase(let phrase):
      return phrase.kind == .mark ? .edge : entry.map(Neighbor.init) ?? .noun
    }
  }

  /// Letters and digits in half width: ＡＩ as AI.
  private func halfWidth(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in text.scalars[range] {
      view.append(Unicode.Scalar((0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value) ?? "\u{FFFD}")
    }
    return String(view)
  }
}
