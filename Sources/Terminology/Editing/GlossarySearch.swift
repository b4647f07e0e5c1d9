import Foundation

/// Finds terms by Chinese, English, Pinyin or its initials, and by what is almost right.
///
/// ```swift
/// GlossarySearch(glossary: glossary) { reading($0) }.results(for: "gh")  // 工会, by the initials of gōng huì
/// ```
public struct GlossarySearch {
  private let glossary: Glossary
  private let readings: (String) -> [String]

  /// Prepares to search; `readings` gives the syllables of a Chinese text without tones, such as `["gong", "hui"]`.
  public init(glossary: Glossary, readings: @escaping (String) -> [String] = { _ in [] }) {
    self.glossary = glossary
    self.readings = readings
  }

  /// A term that was found.
  public struct Result: Hashable, Codable, Sendable {
    /// The term, as its index in the glossary.
    public var term: Int
    /// How well it fits, from 0 to 1; 1 for the term itself.
    public var score: Double
    /// In what it was found.
    public var field: Field
  }

  /// In what a term was found.
  public enum Field: String, Hashable, Codable, Sendable {
    case term, variant, english, admitted, pinyin, initials
  }

  /// The terms that fit a query, best first, at most `limit` of them.
  public func results(for query: String, limit: Int = 20) -> [Result] {
    let simple = String(String.UnicodeScalarView(query.unicodeScalars.map(TraditionalCharacters.simplified)))
    let wanted = Query(text: normal(simple), letters: PinyinLetters.of(simple), words: EnglishWordMatch(simple))
    if wanted.text.isEmpty { return [] }
    let found = glossary.terms.indices.compactMap { best(wanted, $0) }
    return Array(found.sorted { ($1.score, $0.term) < ($0.score, $1.term) }.prefix(limit))
  }

  /// What is looked for, in the forms in which it is compared.
  private struct Query {
    let text: [Unicode.Scalar]
    /// The letters, where it may be Pinyin.
    let letters: [Unicode.Scalar]?
    /// The words, where it may be English.
    let words: EnglishWordMatch?
  }

  private func best(_ query: Query, _ index: Int) -> Result? {
    let term = glossary.terms[index]
    var fields: [(Field, String, Double)] = [(.term, term.term, 1), (.english, term.english, 0.97)]
    fields += term.variants.map { (.variant, $0, 0.98) } + term.admitted.map { (.admitted, $0, 0.94) }
    var results = fields.compactMap { field, text, weight in
      let scores = [fit(query.text, normal(text)), query.words?.fit(text)]
      return scores.compactMap(\.self).max().map { Result(term: index, score: $0 * weight, field: field) }
    }
    if let letters = query.letters { results += pinyinResults(letters, index) }
    return results.max { $0.score < $1.score }
  }

  private func pinyinResults(_ letters: [Unicode.Scalar], _ index: Int) -> [Result] {
    ([glossary.terms[index].term] + glossary.terms[index].variants).flatMap { text -> [Result] in
      let syllables = readings(text).map { PinyinLetters.of($0) ?? [] }
      let full = Array(syllables.joined())
      let initials = syllables.compactMap(\.first)
      return [(Field.pinyin, full, 0.93), (.initials, initials, 0.9)].compactMap { field, reading, weight in
        guard reading.starts(with: letters), !letters.isEmpty else { return nil }
        let share = Double(letters.count) / Double(reading.count)
        return Result(term: index, score: weight * (0.7 + 0.3 * share), field: field)
      }
    }
  }

  /// How well a text fits a query: whole 1, start and inside less by the share it covers, almost the same below 0.6.
  private func fit(_ query: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Double? {
    if text.isEmpty { return nil }
    if query == text { return 1 }
    let share = Double(query.count) / Double(text.count)
    if text.starts(with: query) { return 0.75 + 0.2 * share }
    if contains(text, query) { return 0.6 + 0.2 * share }
    guard query.count >= 3, abs(query.count - text.count) <= query.count / 3 else { return nil }
    let distance = EditDistance.between(query, text, atMost: query.count / 3)
    return distance.map { 0.6 * (1 - Double($0) / Double(query.count)) }
  }

  private func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  private func normal(_ text: String) -> [Unicode.Scalar] {
    TermFolding.standard.key(text.lowercased()).compactMap { Unicode.Scalar($0) }
  }
}

/// The letters of Pinyin as they are typed: without tones, spaces and apostrophes, `u` for `ü` and `v`.
enum PinyinLetters {
  /// The letters of a text, such as `luse` for `lǜ sè` and `lvse`; `nil` where it is no Pinyin.
  static func of(_ text: String) -> [Unicode.Scalar]? {
    var letters: [Unicode.Scalar] = []
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: letters.append(scalar == "v" ? "u" : scalar)
      // Tone marks, the two dots of ü, spaces and apostrophes.
      case 0x300...0x36F, 0x20, 0x27, 0x2019: continue
      default: return nil
      }
    }
    return letters.isEmpty ? nil : letters
  }
}
