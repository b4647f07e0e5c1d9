/// A glossary term found in a text.
///
/// A match is a form of a term in the characters of the text after folding (see ``TermFolding``), with its place in
/// the raw text. It starts and ends between the letters of Latin words and numbers, holds a pair of quotation marks
/// wholly or not at all, and does not lie inside a longer word of the lexicon.
public struct TermMatch: Hashable, Codable, Sendable {
  /// Where it stands: half-open UTF-8 offsets into the raw text.
  public var range: Range<Int>
  /// The term, as its index in the glossary's ``Glossary/terms``.
  public var term: Int
  /// Which form of it: 0 the term itself, `n` its variant `n - 1`; then its banned wordings (see ``Term/form(_:)``).
  public var form: Int
  /// Other terms of the glossary that have the same form and may be meant, as their indexes.
  public var alternatives: [Int]
  /// Whether a person must say which English is meant: ``term`` is then only the first of the possible ones.
  public var ask: Bool
  /// Whether it is the first match of its term in the text, where ``Term/first`` is due.
  public var isFirst: Bool

  /// Makes a match from its parts.
  public init(
    range: Range<Int>, term: Int, form: Int, alternatives: [Int] = [], ask: Bool = false, isFirst: Bool = false
  ) {
    self.range = range
    self.term = term
    self.form = form
    self.alternatives = alternatives
    self.ask = ask
    self.isFirst = isFirst
  }
}

/// The terms of a text: the greatest cover and what had to give way to it.
///
/// Of the matches that overlap, those are kept that together cover the most characters; of equal covers the one with
/// the fewest terms, and then the one whose terms start and reach further left. In `市政府工作报告` the terms 市政府 and
/// 政府工作报告 cross: 政府工作报告 covers more and wins, and the crossing is reported. Where no matches cross, this is
/// the leftmost-longest match.
public struct TermMatches: Hashable, Codable, Sendable {
  /// The matches of the greatest cover, in the order of the text; they do not overlap.
  public var matches: [TermMatch]
  /// The pairs of a kept and a dropped match that overlap without one containing the other.
  public var crossings: [TermCrossing]

  /// Makes the terms of a text.
  public init(matches: [TermMatch] = [], crossings: [TermCrossing] = []) {
    self.matches = matches
    self.crossings = crossings
  }
}

/// Two terms that cannot both be read at one place, such as 市政府 and 政府工作报告 in `市政府工作报告`.
public struct TermCrossing: Hashable, Codable, Sendable {
  /// The match of the greatest cover.
  public var kept: TermMatch
  /// The match that overlaps it and gave way.
  public var dropped: TermMatch

  /// Makes a crossing.
  public init(kept: TermMatch, dropped: TermMatch) {
    self.kept = kept
    self.dropped = dropped
  }
}
