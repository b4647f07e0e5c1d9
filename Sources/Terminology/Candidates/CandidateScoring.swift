import Foundation

/// A candidate with all that selection needs.
struct ScoredCandidate {
  var text: String
  var kind: TermCandidate.Kind
  var count: Int
  var score: Double
  /// Its places in the text.
  var ranges: [Range<Int>]
}

/// Says which runs of words are candidates, and how much speaks for each.
struct CandidateScoring {
  private let tokens: [CandidateToken]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isShort: Bool
  /// How often each word stands in the text.
  private let counts: [Int: Int]

  /// A word of the dictionary must be this rare to be a candidate by itself, in bits: in a short text, and in a page.
  static let rareWord = 13.0
  static let rareWordOfPage = 15.0
  /// A word that recurs in a short text must be this rare.
  static let recurringWord = 12.0

  init(tokens: [CandidateToken], bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    self.bytes = bytes
    counts = tokens.reduce(into: [:]) { $0[$1.word, default: 0] += 1 }
    isShort = tokens.reduce(0) { $0 + $1.length } < TermCandidates.shortText
  }

  /// The candidate that a run makes; `nil` where its words don't make a term.
  func candidate(_ run: CandidateRuns.Run) -> ScoredCandidate? {
    guard let place = run.places.first else { return nil }
    let members = tokens[place..<place + run.length]
    let length = members.reduce(0) { $0 + $1.length }
    guard length >= 2, let first = members.first, let last = members.last else { return nil }
    let count = run.places.count
    let range = first.range.lowerBound..<last.range.upperBound
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    let hasMorphemes = members.contains { $0.role == .morpheme }
    let kind: TermCandidate.Kind
    if let name = NameEndings.kind(of: text), run.length > 1, first.role == .nominal {
      kind = name
    } else if hasMorphemes || members.contains(where: { $0.role == .joining }) {
      guard keepsTogether(run, members) else { return nil }
      kind = hasMorphemes ? .newWord : .phrase
    } else if run.length == 1 {
      guard isWord(first, count: count) else { return nil }
      kind = .word
    } else {
      guard isPhrase(members, count: count) else { return nil }
      kind = .phrase
    }
    let ranges = run.places.map { tokens[$0].range.lowerBound..<tokens[$0 + run.length - 1].range.upperBound }
    return ScoredCandidate(
      text: text, kind: kind, count: count,
      score: score(members, count: count, length: length, kind, start: range.lowerBound),
      ranges: ranges)
  }

  /// The candidates of the names that the text marks.
  func marked(_ names: [MarkedNames.Name]) -> [ScoredCandidate] {
    var found: [String: ScoredCandidate] = [:]
    for name in names {
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[name.range]), as: UTF8.self)
      var candidate = found[text] ?? ScoredCandidate(text: text, kind: name.kind, count: 0, score: 0, ranges: [])
      candidate.count += 1
      candidate.ranges.append(name.range)
      candidate.score = Self.markedScore * Double(candidate.count).squareRoot()
      found[text] = candidate
    }
    return found.values.sorted { ($0.ranges[0].lowerBound, $0.text) < ($1.ranges[0].lowerBound, $1.text) }
  }

  /// A word that is a term by itself: a rare noun; in an abstract also a verb or adjective that recurs, as 诊断 or 贫困.
  private func isWord(_ token: CandidateToken, count: Int) -> Bool {
    guard isShort else { return token.role == .nominal && count > 1 && token.surprise >= Self.rareWordOfPage }
    if count == 1 { return token.role == .nominal && token.surprise >= Self.rareWord }
    return [.nominal, .verbal, .attributive].contains(token.role) && token.surprise >= Self.recurringWord
  }

  /// A noun phrase: it ends in a noun, or in a verb that a noun precedes, and does not start with a verb by chance.
  private func isPhrase(_ members: ArraySlice<CandidateToken>, count: Int) -> Bool {
    guard let first = members.first, let last = members.last else { return false }
    if count == 1 && (!isShort || members.count > Self.mostWordsOnce) { return false }
    if first.role == .general || (count == 1 && members.contains { $0.role == .general }) { return false }
    if last.role == .attributive || first.role == .suffix { return false }
    if last.role == .verbal, members.dropLast().last?.role != .nominal { return false }
    // 提高 效率: a verb and its object; only where it recurs it may be a name such as 优化算法.
    return first.role != .verbal || (count > 1 && last.role == .nominal)
  }

  /// Characters that recur together, while what stands before and after them changes.
  private func keepsTogether(_ run: CandidateRuns.Run, _ members: ArraySlice<CandidateToken>) -> Bool {
    guard run.length > 1, run.places.count >= (isShort ? 2 : 3) else { return false }
    guard let first = members.first?.role, let last = members.last?.role,
      ![.verbal, .general, .suffix].contains(first), last != .attributive
    else { return false }
    let least = members.contains { $0.role == .joining } ? Self.leastJoiningCohesion : Self.leastCohesion
    return run.left.count >= 2 && run.right.count >= 2 && cohesion(run, members) >= least
  }

  /// How often the first and the last word of a run stand in it and not elsewhere, from 0 to 1.
  ///
  /// This is the product of the two shares: 1 for 螺蛳|粉 where neither stands alone, near 0 for neighbours by chance.
  private func cohesion(_ run: CandidateRuns.Run, _ members: ArraySlice<CandidateToken>) -> Double {
    guard let first = members.first, let last = members.last else { return 0 }
    let count = Double(run.places.count)
    return count * count / Double(max(1, counts[first.word] ?? 1) * max(1, counts[last.word] ?? 1))
  }

  /// The least cohesion of a new word, and of one with a word in it that is seldom part of a term.
  static let leastCohesion = 0.1
  static let leastJoiningCohesion = 0.3

  /// The longest run that need not recur, in words.
  static let mostWordsOnce = 2

  /// What a name has in its favour that the text marks once, on the scale of the runs.
  static let markedScore = 32.0

  /// How much of its score is left to a phrase that stands once, and to a verb or adjective.
  static let onceFactor = 0.7
  static let otherWordFactor = 0.85

  /// A page is full of words that stand in every dictionary; there phrases go before them.
  static let wordOfPageFactor = 0.6

  /// What standing early is worth: so much at the beginning, nothing at the end.
  static let earlyWeight = 0.2

  /// How often it stands times how rare its words are, as in TF-IDF, the mean over its words.
  private func score(
    _ members: ArraySlice<CandidateToken>, count: Int, length: Int, _ kind: TermCandidate.Kind, start: Int
  ) -> Double {
    let surprise = members.reduce(0) { $0 + min($1.surprise, CandidateTokens.unknownSurprise) }
    let early = 1 + Self.earlyWeight * (1 - Double(start) / Double(max(1, bytes.count)))
    var score = surprise / Double(members.count) * Double(count) * Self.lengthFactor(length) * early
    if kind == .phrase, count == 1 { score *= Self.onceFactor }
    if kind == .word, !isShort { score *= Self.wordOfPageFactor }
    if kind == .word, members.first?.role != .nominal { score *= Self.otherWordFactor }
    return score
  }

  /// Terms have three to eight characters more often than two or ten.
  static func lengthFactor(_ length: Int) -> Double {
    switch length {
    case ...2: 0.55
    case 3...8: 1.0
    default: 0.75
    }
  }
}
