/// How earlier briefs put a term into English.
public struct Concordance: Hashable, Codable, Sendable {
  /// One sentence with the term.
  public struct Line: Hashable, Codable, Sendable {
    /// The sentence and its English.
    public var sentence: ParallelSentence
    /// The term in the Chinese: half-open UTF-8 offsets.
    public var range: Range<Int>
    /// Which English of the row was found; `nil` where none was.
    public var use: Use?
    /// The English as it stands; `nil` where none was found.
    public var english: String?
  }

  /// Which English of a row a sentence has.
  public enum Use: String, Hashable, Codable, Sendable {
    case preferred, admitted, first, forbidden
  }

  /// The sentences that have the term, in the order given.
  public var lines: [Line]

  /// Looks a term up in sentences and their English.
  public init(of term: Term, in sentences: [ParallelSentence]) {
    var own = term
    own.status = .approved
    own.when = []
    let matcher = TermMatcher(glossary: Glossary(terms: [own]))
    lines = sentences.flatMap { sentence in
      matcher.matches(in: sentence.source).matches.map { match in
        let found = Self.english(of: term, in: sentence.target)
        return Line(sentence: sentence, range: match.range, use: found?.use, english: found?.english)
      }
    }
  }

  /// The English of a row that a sentence has; of several that start together the longest.
  static func english(of term: Term, in text: String) -> (use: Use, english: String)? {
    var forms: [(Use, String)] = [(.first, term.first ?? ""), (.preferred, term.english)]
    forms += term.admitted.map { (.admitted, $0) } + term.forbidden.map { (.forbidden, $0) }
    let found = forms.filter { !$0.1.isEmpty }
      .compactMap { use, form in EnglishForm.firstRange(of: form, in: text).map { (use, $0) } }
    guard let best = found.min(by: { ($0.1.lowerBound, -$0.1.count) < ($1.1.lowerBound, -$1.1.count) }) else {
      return nil
    }
    return (best.0, String(decoding: Array(text.utf8)[best.1], as: UTF8.self))
  }
}
