/// The rule that a term inside a longer word of the lexicon is not there: no 会 in 社会, no 民法 in 人民法院.
///
/// The words come from the lexicon without the glossary; with the glossary's terms in it the rule would judge itself.
/// A short term that ends inside a word is not there either (会计 in 工会|计划, 音乐节 in 音乐|节目), but a body in front of its
/// head is: 公安局 in 公安|局长. And terms that make up the whole word are there: 中共中央 and 国务院 in 中共中央国务院, which the
/// lexicon has as one word.
struct WordFilter {
  /// A term with more characters than this may cut words: new words are not in the lexicon.
  static let longestCutTerm = 3

  private let words: [Range<Int>]
  private let text: UnsafeBufferPointer<UInt8>

  /// Makes a filter of the words of a text, which it must not outlive.
  init(_ words: [Range<Int>], of text: UnsafeBufferPointer<UInt8>) {
    self.words = words
    self.text = text
  }

  /// The matches that the words do not speak against.
  func accepted(_ matches: [TermCandidateMatch]) -> [TermCandidateMatch] {
    if words.isEmpty { return matches }
    var inside: [Range<Int>: [Range<Int>]] = [:]
    for match in matches {
      if let word = longerWord(around: match) { inside[word, default: []].append(match.range) }
    }
    return matches.filter { match in
      if let word = longerWord(around: match) {
        return isPart(match.range, of: word, madeOf: inside[word] ?? [])
      }
      return !cutsWords(match)
    }
  }

  /// The word that the match is only a part of.
  private func longerWord(around match: TermCandidateMatch) -> Range<Int>? {
    guard let word = word(holding: match.range.lowerBound) else { return nil }
    return word.upperBound >= match.range.upperBound && word.count > match.range.count ? word : nil
  }

  /// Whether a match and its neighbours among the matches follow each other from the start to the end of a word.
  private func isPart(_ match: Range<Int>, of word: Range<Int>, madeOf parts: [Range<Int>]) -> Bool {
    var starts: Set<Int> = [word.upperBound]
    for part in parts.reversed() where starts.contains(part.upperBound) { starts.insert(part.lowerBound) }
    var ends: Set<Int> = [word.lowerBound]
    for part in parts where ends.contains(part.lowerBound) { ends.insert(part.upperBound) }
    return ends.contains(match.lowerBound) && starts.contains(match.upperBound)
  }

  private func cutsWords(_ match: TermCandidateMatch) -> Bool {
    guard match.folded.count <= Self.longestCutTerm else { return false }
    guard let first = word(holding: match.range.lowerBound), let last = word(holding: match.range.upperBound - 1) else {
      return false
    }
    if first == last || last.upperBound <= match.range.upperBound { return false }
    return first.lowerBound < match.range.lowerBound || !isHead(match.range.upperBound..<last.upperBound)
  }

  /// Whether a stretch is 长, by which the head of a body is named.
  private func isHead(_ range: Range<Int>) -> Bool { text[range].elementsEqual("长".utf8) }

  private func word(holding place: Int) -> Range<Int>? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].contains(place) ? words[low] : nil
  }
}
