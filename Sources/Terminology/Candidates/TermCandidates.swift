/// Finds words of a text that may be terms and are not in the glossary.
///
/// Four things speak for a term: that its words recur side by side, that the text marks it (“…”, 《…》), that it ends
/// like the name of a body or a post, and that characters which are no word keep together while their neighbours
/// change (cohesion, and the number of different neighbours: Feng et al. 2004, “Accessor variety criteria for Chinese
/// word extraction”).
///
/// ```swift
/// TermCandidates(facts: facts).candidates(in: "螺蛳粉好，吃螺蛳粉。", words: words)  // 螺蛳粉
/// ```
///
/// No candidate is a fragment of another one: of two, the one with more in its favour stays.
public struct TermCandidates: Sendable {
  private let facts: @Sendable (String) -> WordFacts?
  private let isFamiliar: @Sendable (String) -> Bool

  /// In a text of fewer characters a run need not recur: an abstract names its subject once.
  public static let shortText = 1_500

  /// How much of its score is left to a candidate that the phrase lexicon knows: what nobody knows comes first.
  static let familiarFactor = 0.8

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - facts: What a dictionary says of a word, `nil` where it does not have it.
  ///   - isFamiliar: Whether the phrase lexicon has a phrase, so that its English is known already.
  public init(
    facts: @escaping @Sendable (String) -> WordFacts? = { _ in nil },
    isFamiliar: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.facts = facts
    self.isFamiliar = isFamiliar
  }

  /// The candidates of a text, best first.
  ///
  /// - Parameters:
  ///   - words: The words of the text as ordered UTF-8 ranges; without a segmenter, each of its characters.
  ///   - known: Where the terms of the glossary stand, in their order; what stands only inside them is no candidate.
  ///   - limit: How many candidates at most.
  public func candidates(
    in text: String, words: [Range<Int>], known: [Range<Int>] = [], limit: Int = 30
  ) -> [TermCandidate] {
    var text = text
    return text.withUTF8 { bytes in
      let tokens = CandidateTokens(bytes, words: words, facts: facts).tokens
      let scoring = CandidateScoring(tokens: tokens, bytes: bytes)
      var found: [ScoredCandidate] = []
      for run in CandidateRuns(tokens, bytes: bytes).runs {
        if let candidate = scoring.candidate(run) { found.append(candidate) }
      }
      found += scoring.marked(MarkedNames.names(in: bytes))
      found.removeAll { $0.ranges.allSatisfy { Self.isInside($0, known) } }
      for index in found.indices where isFamiliar(found[index].text) { found[index].score *= Self.familiarFactor }
      return CandidateSelection(found).best(limit).map { candidate in
        TermCandidate(
          term: candidate.text, count: candidate.count, score: candidate.score, kind: candidate.kind,
          contexts: candidate.ranges.prefix(Context.shownCount).map { Context.text(around: $0, in: bytes) })
      }
    }
  }

  /// Whether a range stands inside one of ordered ranges that don't overlap.
  private static func isInside(_ range: Range<Int>, _ known: [Range<Int>]) -> Bool {
    var (low, high) = (0, known.count)
    while low < high {
      let middle = (low + high) / 2
      if known[middle].upperBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < known.count && known[low].lowerBound <= range.lowerBound
  }

  /// The characters of a text as ranges, for a text without a segmenter: each Han character, each Latin word.
  public static func characters(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    var isInLatinWord = false
    for scalar in text.unicodeScalars {
      let end = at + UTF8.width(scalar)
      if isInLatinWord, scalar.isASCIIWordCharacter, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else if !scalar.properties.isWhitespace {
        ranges.append(at..<end)
      }
      isInLatinWord = scalar.isASCIIWordCharacter
      at = end
    }
    return ranges
  }
}
