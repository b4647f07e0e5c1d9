import Foundation

/// For a bulletin: the first sentence of each item, dense in terms that none before it has covered.
///
/// A new item begins where a paragraph shares little with the sentences before it (the idea of M. Hearst, “TextTiling”,
/// 1997). The sentences are chosen one after the other, each weighed by the terms that are not yet covered.
enum BulletinRecipe {
  /// A longer sentence is worth less than its terms: length counts with this power.
  private static let lengthPower = 1.1
  private static let shortest = 6.0
  private static let openingWeight = 0.3
  private static let newItemWeight = 0.7
  /// How many sentences back a term counts as just said.
  private static let window = 4
  /// A third of the terms in common with what went before is as much as an item ever shares.
  private static let sharing = 3.0
  /// No summary needs more sentences than this in order; the others keep the value they had then.
  private static let limit = 2000

  /// Why a sentence was chosen: it opens an item, and it is dense in frequent terms.
  static func reasons(for sentence: AnalyzedSentence) -> [Summary.Reason] {
    sentence.startsParagraph ? [.paragraphStart, .frequency] : [.frequency]
  }

  static func scores(of text: AnalyzedText) -> [Double] {
    let weights = text.frequencies.map { log(1 + Double($0)) }
    let worth = worth(text, weights)
    var covered = [Bool](repeating: false, count: weights.count)
    var mark = [Int](repeating: 0, count: weights.count)
    var look = 0
    return LazyGreedy.scores(
      count: text.sentences.count, limit: min(limit, max(50, text.sentences.count / 4)),
      value: { index in
        let sentence = text.sentences[index]
        var fresh = 0.0
        look += 1
        for place in sentence.terms {
          let term = Int(text.terms[place])
          if covered[term] || mark[term] == look { continue }
          mark[term] = look
          fresh += weights[term]
        }
        return worth[index] * worth[index] * fresh / Double(max(1, sentence.length))
      },
      choose: { index in for term in text.terms(of: index) { covered[Int(term)] = true } })
  }

  /// What a sentence is worth by itself: its density, its place, and whether it opens an item.
  private static func worth(_ text: AnalyzedText, _ weights: [Double]) -> [Double] {
    let densities = text.sentences.map { sentence in
      text.terms[sentence.terms].reduce(0) { $0 + weights[Int($1)] }
        / pow(max(shortest, Double(sentence.length)), lengthPower)
    }
    let top = max(densities.max() ?? 1, .leastNonzeroMagnitude)
    var lastSeen = [Int](repeating: -1000, count: weights.count)
    return text.sentences.indices.map { index in
      let sentence = text.sentences[index]
      var worth = densities[index] / top + openingWeight / Double(index + 1)
      if sentence.startsParagraph {
        worth += newItemWeight * novelty(text, index, lastSeen)
      }
      for place in sentence.terms { lastSeen[Int(text.terms[place])] = index }
      return worth
    }
  }

  /// From 1, nothing in common with the sentences just before, to 0.
  private static func novelty(_ text: AnalyzedText, _ index: Int, _ lastSeen: [Int]) -> Double {
    if index == 0 { return 1 }
    let terms = text.terms(of: index)
    let known = terms.reduce(0) { $0 + (lastSeen[Int($1)] >= index - window ? 1 : 0) }
    return 1 - min(1, sharing * Double(known) / Double(max(1, terms.count)))
  }
}
