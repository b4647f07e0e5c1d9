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
    } else if hasMorphemes {
      guard keepsTogether(run, members) else { return nil }
      kind = .newWord
    } else if run.length == 1 {
      guard first.role == .nominal, first.surprise >= (isShort ? Self.rareWord : Self.rareWordOfPage),
        count > 1 || isShort
      else { return nil }
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
    if members.first?.role == .verbal { return false }
    return run.left.count >= 2 && run.right.count >= 2 && cohesion(run, members) >= Self.leastCohesion
  }

  /// How often the first and the last word of a run stand in it and not elsewhere, from 0 to 1.
  ///
  /// This is the product of the two shares: 1 for 螺蛳|粉 where neither stands alone, near 0 for neighbours by chance.
  private func cohesion(_ run: CandidateRuns.Run, _ members: ArraySlice<CandidateToken>) -> Double {
    guard let first = members.first, let last = members.last else { return 0 }
    let count = Double(run.places.count)
    return count * count / Double(max(1, counts[first.word] ?? 1) * max(1, counts[last.word] ?? 1))
  }

  /// The least cohesion of a new word.
  static let leastCohesion = 0.1

  /// The longest run that need not recur, in words.
  static let mostWordsOnce = 2

  /// How much recurring counts: 0 not at all, 1 in proportion.
  static let countWeight = 0.6

  /// What a name has in its favour that the text marks once, on the scale of the runs.
  static let markedScore = 32.0

  private func score(
    _ members: ArraySlice<CandidateToken>, count: Int, length: Int, _ kind: TermCandidate.Kind, start: Int
  ) -> Double {
    let surprise = members.reduce(0) { $0 + min($1.surprise, CandidateTokens.unknownSurprise) }
    let information = surprise / Double(members.count).squareRoot()
    let early = 1 + 0.4 * (1 - Double(start) / Double(max(1, bytes.count)))
    return information * Self.lengthFactor(length) * pow(Double(count), Self.countWeight) * early
  }

  /// Terms have three to six characters more often than two or ten.
  static func lengthFactor(_ length: Int) -> Double {
    switch length {
    case ...2: 0.7
    case 3: 0.9
    case 4...6: 1.0
    case 7...8: 0.9
    default: 0.75
    }
  }
}
