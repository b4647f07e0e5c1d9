/// The rule that a term inside a longer word of the lexicon is not there: no 会 in 社会, no 民法 in 人民法院.
///
/// The words come from the lexicon without the glossary; with the glossary's terms in it the rule would judge itself.
/// A short term that starts inside one word and ends inside the next (会计 in 工会|计划) is not there either.
struct WordFilter {
  /// A term with more characters than this may cut two words: new words are not in the lexicon.
  static let longestCutTerm = 3

  private let words: [Range<Int>]

  init(_ words: [Range<Int>]) { self.words = words }

  /// Whether the words around the match speak against it.
  func rejects(_ match: TermCandidateMatch) -> Bool {
    if words.isEmpty { return false }
    guard let first = word(holding: match.range.lowerBound) else { return false }
    if first.upperBound >= match.range.upperBound { return first.count > match.range.count }
    guard match.folded.count <= Self.longestCutTerm, first.lowerBound < match.range.lowerBound else { return false }
    guard let last = word(holding: match.range.upperBound - 1) else { return false }
    return last.upperBound > match.range.upperBound
  }

  private func word(holding place: Int) -> Range<Int>? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].contains(place) ? words[low] : nil
  }
}
