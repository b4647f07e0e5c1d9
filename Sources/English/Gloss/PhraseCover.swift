import Chinese

/// Chooses the phrases of a lexicon that cover a stretch best.
///
/// The best cover has the most characters, then the fewest costs: a phrase costs ``phraseCost``, an end inside a word of
/// the segmenter ``cutCost``. Found by a walk from the right, one step a character.
struct PhraseCover {
  /// A stretch and what it is.
  struct Phrase: Hashable {
    var scalars: Range<Int>
    var kind: Kind

    enum Kind: Hashable {
      /// A phrase of the lexicon.
      case entry(Int)
      /// Punctuation and white space.
      case mark
      /// Latin letters and digits, which stay as they are.
      case foreign
      /// Han characters that nothing knows.
      case unknown
    }
  }

  private static let characterGain = 1000
  private static let phraseCost = 10
  private static let cutCost = 15

  private let text: ScalarText
  private let lexicon: PhraseLexicon
  /// Whether a word of the segmenter starts or ends before a scalar; empty where nothing is known of words.
  private let isBorder: [Bool]

  init(text: ScalarText, lexicon: PhraseLexicon, isBorder: [Bool]) {
    self.text = text
    self.lexicon = lexicon
    self.isBorder = isBorder
  }

  /// The phrases, marks and unknown stretches of a range, without a gap.
  func phrases(in range: Range<Int>) -> [Phrase] {
    if range.isEmpty { return [] }
    let choices = best(in: range)
    var phrases: [Phrase] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let choice = choices[at - range.lowerBound]
      let next = at + max(1, choice.length)
      let kind: Phrase.Kind =
        choice.entry >= 0
        ? .entry(choice.entry)
        : TextCharacter.isMark(text[at]) ? .mark : Self.isForeign(text[at]) ? .foreign : .unknown
      if let last = phrases.last, last.kind == kind, choice.entry < 0, kind != .unknown || !startsWord(at) {
        phrases[phrases.count - 1].scalars = last.scalars.lowerBound..<next
      } else {
        phrases.append(Phrase(scalars: at..<next, kind: kind))
      }
      at = next
    }
    return phrases
  }

  private struct Choice {
    var score = 0
    var length = 0
    var entry = -1
  }

  private func best(in range: Range<Int>) -> [Choice] {
    var choices = [Choice](repeating: Choice(), count: range.count + 1)
    for place in range.reversed() {
      let slot = place - range.lowerBound
      var best = Choice(score: choices[slot + 1].score, length: 1, entry: -1)
      lexicon.forEachPhrase(in: text, at: place) { length, entry in
        let end = place + length
        if end > range.upperBound || length == 1 && isPartOfWord(place, in: range) { return }
        var score = choices[slot + length].score + length * Self.characterGain - Self.phraseCost
        if cutsWord(place) { score -= Self.cutCost }
        if cutsWord(end) { score -= Self.cutCost }
        if score > best.score { best = Choice(score: score, length: length, entry: entry) }
      }
      choices[slot] = best
    }
    return choices
  }

  private func cutsWord(_ place: Int) -> Bool { !isBorder.isEmpty && !isBorder[place] }

  /// Whether a character is a part of a word and not an affix to a phrase: 产 and 地 of 产地 tell nothing of it, 者 of 参加者 does.
  private func isPartOfWord(_ place: Int, in range: Range<Int>) -> Bool {
    if isBorder.isEmpty { return false }
    let (startsWord, endsWord) = (isBorder[place], isBorder[place + 1])
    if startsWord == endsWord { return !startsWord }
    // in a word of two characters the other border is next
    return endsWord
      ? place > range.lowerBound && isBorder[place - 1] : place + 2 <= range.upperBound && isBorder[place + 2]
  }

  private func startsWord(_ place: Int) -> Bool { !isBorder.isEmpty && isBorder[place] }

  private static func isForeign(_ scalar: UInt32) -> Bool { scalar < 0x2E80 || (scalar >= 0xFF10 && scalar <= 0xFF5A) }
}
