import Chinese

/// Collects what neither the glossary nor the lexicon knows in a corpus: what the desk should write next.
///
/// A phrase is missing where the gloss has only its reading, and where it puts a word together from single characters
/// (落|地 for 落地), which tells a reader little.
public struct MissingPhrases: Sendable {
  private var found: [String: Entry] = [:]

  private struct Entry {
    var count = 0
    var contexts: [String] = []
  }

  /// At most so many contexts are kept of a phrase.
  private static let mostContexts = 3
  /// So many characters are shown on either side.
  private static let contextWidth = 12
  private static let longestPhrase = 8

  /// Starts with nothing.
  public init() {}

  /// Adds the gloss of a sentence.
  ///
  /// - Parameter words: The words of the sentence as ordered UTF-8 ranges; without them the stretches count that nothing
  ///   covers.
  public mutating func add(_ gloss: Gloss, words: [Range<Int>] = []) {
    let text = ScalarText(gloss.source)
    var pieced: [Range<Int>] = []
    for chunk in gloss.chunks {
      let isSingle =
        chunk.origin == .lexicon
        && text.index(ofUTF8: chunk.range.upperBound) - text.index(ofUTF8: chunk.range.lowerBound) == 1
      guard chunk.origin == .pinyin || (isSingle && !words.isEmpty) else { continue }
      if let last = pieced.last, last.upperBound == chunk.range.lowerBound {
        pieced[pieced.count - 1] = last.lowerBound..<chunk.range.upperBound
      } else {
        pieced.append(chunk.range)
      }
    }
    for stretch in pieced {
      let inside = words.filter { stretch.lowerBound <= $0.lowerBound && $0.upperBound <= stretch.upperBound }
      for range in words.isEmpty ? [stretch] : inside { count(range, in: text) }
    }
  }

  private mutating func count(_ range: Range<Int>, in text: ScalarText) {
    let scalars = text.index(ofUTF8: range.lowerBound)..<text.index(ofUTF8: range.upperBound)
    guard scalars.count >= 2, scalars.count <= Self.longestPhrase else { return }
    var entry = found[text.string(scalars), default: Entry()]
    entry.count += 1
    if entry.contexts.count < Self.mostContexts {
      let from = max(0, scalars.lowerBound - Self.contextWidth)
      let to = min(text.count, scalars.upperBound + Self.contextWidth)
      let context = text.string(from..<to)
      if !entry.contexts.contains(context) { entry.contexts.append(context) }
    }
    found[text.string(scalars)] = entry
  }

  /// The most frequent phrases, then in the order of their characters.
  public func mostFrequent(_ limit: Int = 100) -> [MissingPhrase] {
    let all = found.map { MissingPhrase(phrase: $0.key, count: $0.value.count, contexts: $0.value.contexts) }
    return Array(all.sorted { ($1.count, $0.phrase) < ($0.count, $1.phrase) }.prefix(limit))
  }
}

/// A phrase that nothing knows, with how often and where it stands.
public struct MissingPhrase: Hashable, Codable, Sendable {
  /// The Chinese.
  public var phrase: String
  /// How often it was found.
  public var count: Int
  /// Some places where it stands, with what is around it.
  public var contexts: [String]

  /// Makes a phrase from its parts.
  public init(phrase: String, count: Int, contexts: [String]) {
    self.phrase = phrase
    self.count = count
    self.contexts = contexts
  }
}
