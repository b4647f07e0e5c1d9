import Foundation

/// The default: term frequency, combined with position, headline, figures and quotations as the kind of text asks.
///
/// The frequency is the cosine between a sentence and the whole text (H. P. Edmundson, “New methods in automatic
/// extracting”, 1969, for the combination; D. Radev and others, “Centroid-based summarization”, 2004, for the cosine).
/// ``TextKind`` decides between the recipes; `docs/summarization.md` reports how their weights were found.
public struct FrequencyScorer: SentenceScorer {
  /// Makes a scorer.
  public init() {}

  /// `frequency`.
  public var name: String { "frequency" }
  /// A repetition is passed over.
  public var avoidsRepetition: Bool { true }

  /// One score a sentence, see the type.
  public func scores(of text: AnalyzedText) -> [Double] {
    switch TextKind(of: text) {
    case .bulletin: return BulletinRecipe.scores(of: text)
    case .article(let lead):
      let features = ArticleFeatures(text)
      // Near the ends of the scale one recipe alone decides; it is not worth the time of the other.
      if lead > 0.98 { return LeadRecipe.scores(text, features) }
      if lead < 0.02 { return FactRecipe.scores(text, features) }
      return zip(Self.scaled(LeadRecipe.scores(text, features)), Self.scaled(FactRecipe.scores(text, features))).map {
        lead * $0 + (1 - lead) * $1
      }
    }
  }

  private static func scaled(_ scores: [Double]) -> [Double] {
    let top = max(scores.max() ?? 1, .leastNonzeroMagnitude)
    return scores.map { $0 / top }
  }

  /// Why each sentence scored as it did.
  public func reasons(for sentences: [Int], in text: AnalyzedText) -> [[Summary.Reason]] {
    guard case .article(let lead) = TextKind(of: text) else {
      return sentences.map { BulletinRecipe.reasons(for: text.sentences[$0]) }
    }
    let features = ArticleFeatures(text)
    return sentences.map { Self.reasons(for: $0, in: text, features, lead: lead) }
  }

  private static func reasons(
    for sentence: Int, in text: AnalyzedText, _ features: ArticleFeatures, lead: Double
  ) -> [Summary.Reason] {
    let own = text.sentences[sentence]
    var reasons: [(weight: Double, reason: Summary.Reason)] = [
      (features.centrality[sentence], .frequency),
      (lead * 2 * exp(-Double(sentence) / LeadRecipe.reach), .lead),
      (features.headline[sentence], .headline),
      (own.figures > 0 ? (1 - lead) * 0.7 * min(1, Double(own.figures) / 3) : 0, .figure),
      ((1 - lead) * features.relativeLength[sentence] * 0.8, .length),
    ]
    if own.startsParagraph { reasons.append((0.4, .paragraphStart)) }
    if own.quoted * 2 > own.length { reasons.append((0.3, .quotation)) }
    return reasons.filter { $0.weight >= 0.3 }.sorted { $0.weight > $1.weight }.map(\.reason)
  }
}

/// What the recipes for articles look at, each from 0 to 1 for every sentence.
struct ArticleFeatures {
  /// The cosine between the sentence and the whole text, the highest being 1.
  private(set) var centrality: [Double]
  /// How many different terms of the headings it has, three being full.
  private(set) var headline: [Double]
  /// Its length against the longest, no longer than 90 characters.
  private(set) var relativeLength: [Double]

  init(_ text: AnalyzedText) {
    let count = text.sentences.count
    centrality = [Double](repeating: 0, count: count)
    headline = [Double](repeating: 0, count: count)
    var seen = [Int32](repeating: 0, count: text.frequencies.count)
    for (index, sentence) in text.sentences.enumerated() {
      var mass = 0.0
      var inHeading = 0
      for place in sentence.terms {
        let term = Int(text.terms[place])
        mass += Double(text.frequencies[term])
        if seen[term] == 0, text.isInHeading[term] { inHeading += 1 }
        seen[term] += 1
      }
      var square = 0.0
      for place in sentence.terms {
        let term = Int(text.terms[place])
        square += Double(seen[term]) * Double(seen[term])
        seen[term] = 0
      }
      centrality[index] = square > 0 ? mass / square.squareRoot() : 0
      headline[index] = min(1, Double(inHeading) / 3)
    }
    let top = max(centrality.max() ?? 1, .leastNonzeroMagnitude)
    for index in centrality.indices { centrality[index] /= top }
    let longest = Double(min(90, max(1, text.sentences.map(\.extent).max() ?? 1)))
    relativeLength = text.sentences.map { min(1, Double(min(90, $0.extent)) / longest) }
  }
}
