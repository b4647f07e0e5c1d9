import Testing

@testable import Terminology

/// Texts and terms over four characters, where matches overlap and cross all the time.
private func sample(_ seed: UInt64) -> (terms: [String], text: String) {
  var generator = SeededGenerator(seed: seed)
  func word(_ lengths: ClosedRange<Int>) -> String {
    String((0..<Int.random(in: lengths, using: &generator)).map { _ in "甲乙丙丁".randomElement(using: &generator) ?? "甲" })
  }
  let terms = Set((0..<Int.random(in: 1...7, using: &generator)).map { _ in word(1...4) }).sorted()
  return (terms, word(0...12))
}

/// All occurrences, by looking at every place; in characters.
private func occurrences(_ terms: [String], _ text: String) -> [Range<Int>] {
  let (characters, words) = (Array(text), terms.map { Array($0) })
  return characters.indices.flatMap { start in
    words.filter { characters[start...].starts(with: $0) }.map { start..<start + $0.count }
      .sorted { $0.count > $1.count }
  }
}

@Suite("The matcher beside a search of every place")
struct TermMatcherFuzzTests {
  @Test("finds every form", arguments: 0..<200 as Range<UInt64>)
  func overlapping(seed: UInt64) {
    let (terms, text) = sample(seed)
    let matcher = TermMatcher(glossary: Glossary(terms: terms.map { Term(term: $0, english: "x") }))
    let expected = occurrences(terms, text).map { $0.lowerBound * 3..<$0.upperBound * 3 }
    #expect(matcher.overlappingMatches(in: text).map(\.range) == expected)
  }

  @Test("covers as much as any choice of matches, with no more terms", arguments: 0..<200 as Range<UInt64>)
  func cover(seed: UInt64) {
    let (terms, text) = sample(seed)
    let matcher = TermMatcher(glossary: Glossary(terms: terms.map { Term(term: $0, english: "x") }))
    let ranges = matcher.matches(in: text).matches.map(\.range)
    for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound <= right.lowerBound) }
    let best = Self.best(occurrences(terms, text)[...], from: 0)
    #expect(ranges.reduce(0) { $0 + $1.count } / 3 == best.characters)
    #expect(ranges.count == best.terms)
  }

  private static func best(_ matches: ArraySlice<Range<Int>>, from place: Int) -> (characters: Int, terms: Int) {
    guard let first = matches.first else { return (0, 0) }
    let left = best(matches.dropFirst(), from: place)
    if first.lowerBound < place { return left }
    let rest = best(matches.dropFirst(), from: first.upperBound)
    let taken = (characters: rest.characters + first.count, terms: rest.terms + 1)
    return (taken.characters, -taken.terms) > (left.characters, -left.terms) ? taken : left
  }
}
