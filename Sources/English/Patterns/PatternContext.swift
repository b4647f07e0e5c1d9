import Chinese
import Terminology

/// What the patterns know of a sentence: its characters and the stretches whose English is known.
struct PatternContext {
  /// The sentence.
  let text: ScalarText
  /// Its known stretches, in its order.
  let spans: [KnownSpan]
  /// The glossary.
  let glossary: Glossary
  /// What kind of text it is.
  let style: DraftStyle
  /// The span that starts at a scalar, or -1.
  private let starts: [Int]
  /// Where the first word stands that makes a plan or a condition of what follows.
  private(set) var firstGuard: Int?

  init(
    text: ScalarText, spans: [KnownSpan], glossary: Glossary, style: DraftStyle, patterns: PatternSet
  ) {
    self.text = text
    self.spans = spans
    self.glossary = glossary
    self.style = style
    var starts = [Int](repeating: -1, count: text.count + 1)
    for (number, span) in spans.enumerated() { starts[span.scalars.lowerBound] = number }
    self.starts = starts
    firstGuard = patterns.firstGuard(in: self)
  }

  /// The span that starts at a scalar.
  func span(at index: Int) -> KnownSpan? {
    guard index < starts.count, starts[index] >= 0 else { return nil }
    return spans[starts[index]]
  }

  /// The known stretches inside a clause.
  func spans(in words: Range<Int>) -> ArraySlice<KnownSpan> {
    // The spans stand in order and never overlap, so only the last may reach beyond the words.
    let first = firstSpan { $0.lowerBound >= words.lowerBound }
    let end = firstSpan { $0.upperBound > words.upperBound }
    return spans[first..<max(first, end)]
  }

  /// Whether a stretch lies inside a known one.
  func isInsideSpan(_ range: Range<Int>) -> Bool {
    let index = firstSpan { $0.upperBound >= range.upperBound }
    return index < spans.count && spans[index].scalars.lowerBound <= range.lowerBound
  }

  /// The index of the first span from which on all spans fulfil a condition.
  private func firstSpan(where holds: (Range<Int>) -> Bool) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(spans[middle].scalars) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The piece for a known stretch.
  func piece(_ span: KnownSpan) -> Piece {
    Piece(range: text.utf8(span.scalars), text: span.english, origin: span.origin, term: span.term)
  }

  /// Whether a span is a term of a subject field.
  func isTerm(_ span: KnownSpan, of domain: String) -> Bool {
    guard let term = span.term else { return false }
    return glossary.terms[term].domains.contains(domain)
  }

  /// Whether a span can stand as a noun: a term that is no action (扩大内需), left out or asked for.
  func isNoun(_ span: KnownSpan) -> Bool {
    guard span.origin == .term || span.origin == .name, !span.ask, let first = span.english.utf8.first else {
      return false
    }
    // a relative clause would have to change with the number of its noun
    if span.english.contains(" that ") || span.english.contains(" which ") { return false }
    // 环比, month on month, only compares
    if span.english.hasSuffix(" on month") || span.english.hasSuffix(" on year") { return false }
    // a word with a small letter in front may be a verb; a name never is
    if first < 0x61 { return true }
    let word = span.english.prefix { $0 != " " }
    // the comma of 10,000 joins no two things
    return !EnglishVerb.bases.contains(word) && !word.hasSuffix("ly")
      && !span.english.replacing(",000", with: "").utf8.contains(0x2C)
  }
}

/// Base forms with which the English of a term starts that is an action and no thing.
enum EnglishVerb {
  /// A term that is an action as what something is about: `improve the business environment` → `improving …`;
  /// `nil` where it is none, or several whose forms would all change.
  static func gerund(of english: String) -> String? {
    guard let end = english.firstIndex(of: " ") else { return nil }
    let (verb, rest) = (english[..<end], english[end...])
    guard bases.contains(verb), !rest.hasPrefix(" and "), !rest.contains(where: { $0 == "," || $0 == ";" }) else {
      return nil
    }
    let joined = rest.split(separator: " ")
    // the word behind an `and` may be another verb
    for (word, next) in zip(joined, joined.dropFirst()) where word == "and" && bases.contains(next) { return nil }
    if doubling.contains(verb) { return verb + String(verb.suffix(1)) + "ing" + rest }
    let dropsE = verb.hasSuffix("e") && !verb.hasSuffix("ee") && verb != "be"
    return (dropsE ? verb.dropLast() : verb) + "ing" + rest
  }

  private static let doubling: Set<Substring> = ["cut", "get", "let", "put", "set", "run", "win"]

  static let bases: Set<Substring> = [
    "accelerate", "achieve", "act", "address", "adhere", "advance", "adopt", "align", "apply", "approve", "attract",
    "bear", "be", "boost", "break", "bring", "build", "carry", "combat", "complete", "consolidate", "crack", "create",
    "cultivate", "cut", "deepen", "develop", "do", "draw", "encourage", "enhance", "enrich", "ensure", "establish",
    "exercise", "expand", "explore", "extend", "face", "fight", "fill", "follow", "forestall", "forge", "form",
    "foster",
    "fulfill", "get", "give", "go", "grasp", "guarantee", "have", "help", "hold", "identify", "implement", "improve",
    "increase", "innovate", "integrate", "issue", "keep", "launch", "lay", "lead", "let", "maintain", "make", "meet",
    "modernize", "move", "observe", "open", "optimize", "oppose", "participate", "pass", "play", "practice", "prevent",
    "promote", "protect", "provide", "pursue", "put", "raise", "realize", "reduce", "refine", "remain", "respect",
    "respond", "resolve", "return", "reward", "roll", "run", "safeguard", "secure", "see", "seek", "sell", "serve",
    "set", "solve", "speed", "stabilize", "stay", "streamline", "strengthen", "strive", "study", "tackle", "take",
    "tell", "transform", "treat", "turn", "unite", "uphold", "upgrade", "use", "win", "work", "fully", "further",
    "receive", "rank", "sign", "hand", "unveil", "visit",
  ]
}
