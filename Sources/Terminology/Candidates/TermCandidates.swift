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

  /// In a text of fewer characters a run need not recur: an abstract names its subject once.
  public static let shortText = 1_500

  /// Makes a finder; `facts` tells what a dictionary says of a word, `nil` where it does not have it.
  public init(facts: @escaping @Sendable (String) -> WordFacts? = { _ in nil }) { self.facts = facts }

  /// The candidates of a text, best first.
  ///
  /// - Parameters:
  ///   - words: The words of the text as ordered UTF-8 ranges; without a segmenter, each of its characters.
  ///   - known: Terms and variants of the glossary, which are no candidates.
  ///   - limit: How many candidates at most.
  public func candidates(
    in text: String, words: [Range<Int>], known: Set<String> = [], limit: Int = 30
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
      found.removeAll { known.contains($0.text) }
      return CandidateSelection(found).best(limit).map { candidate in
        TermCandidate(
          term: candidate.text, count: candidate.count, score: candidate.score, kind: candidate.kind,
          contexts: candidate.ranges.prefix(Context.shownCount).map { Context.text(around: $0, in: bytes) })
      }
    }
  }

  /// The characters of a text as ranges, for a text without a segmenter: each Han character, each Latin word.
  public static func characters(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    for scalar in text.unicodeScalars {
      let end = at + UTF8.width(scalar)
      if scalar.isASCIIWordCharacter, let last = ranges.last, last.upperBound == at,
        Array(text.utf8)[at - 1] < 0x80
      {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else if !scalar.properties.isWhitespace {
        ranges.append(at..<end)
      }
      at = end
    }
    return ranges
  }
}
