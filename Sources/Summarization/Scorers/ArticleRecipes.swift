import Foundation

/// For an article whose opening sums it up: position first, then the headline, then frequency.
enum LeadRecipe {
  /// How far the lead reaches: after this many sentences its weight has fallen to 1/e.
  static let reach = 2.2
  /// What position leaves to a sentence far down.
  private static let rest = 0.08
  private static let centralityPower = 0.3
  private static let headlineWeight = 4.0
  private static let quotationPenalty = 0.8
  private static let questionPenalty = 0.5
  /// A sentence shorter than this many characters is a heading or an exclamation.
  private static let shortest = 12
  private static let shortFactor = 0.5

  static func scores(_ text: AnalyzedText, _ features: ArticleFeatures) -> [Double] {
    text.sentences.enumerated().map { index, sentence in
      let position = exp(-Double(index) / reach) + rest
      let frequency = pow(features.centrality[index] + 0.02, centralityPower)
      let quoted = Double(sentence.quoted) / Double(max(1, sentence.length))
      let penalty = max(0.05, 1 - quotationPenalty * quoted - (sentence.asks ? questionPenalty : 0))
      let length = sentence.length < shortest ? shortFactor : 1
      return frequency * position * (1 + headlineWeight * features.headline[index]) * penalty * length
    }
  }
}

/// For a short piece under a headline: the sentences that say the most, with figures, and speak of the whole.
enum FactRecipe {
  private static let lengthWeight = 1.0
  private static let figureWeight = 0.3
  private static let surveyWeight = 0.4
  private static let measureWeight = 0.3
  /// What happened to one person is an example and not the news.
  private static let personPenalty = 0.3
  private static let paragraphStartWeight = 0.2
  private static let quotationPenalty = 0.5
  private static let questionPenalty = 0.5
  /// A sentence shorter than this many characters leads over to another and says little itself.
  private static let shortest = 14

  static func scores(_ text: AnalyzedText, _ features: ArticleFeatures) -> [Double] {
    text.sentences.enumerated().map { index, sentence in
      var score = features.centrality[index] + lengthWeight * features.relativeLength[index]
      score += figureWeight * min(1, Double(sentence.figures) / 3)
      if sentence.survey > 0 { score += surveyWeight }
      if sentence.measures > 0 { score += measureWeight }
      if sentence.persons > 0 { score -= personPenalty }
      if sentence.startsParagraph { score += paragraphStartWeight }
      score -= quotationPenalty * Double(sentence.quoted) / Double(max(1, sentence.length))
      if sentence.asks { score -= questionPenalty }
      if sentence.length < shortest { score -= questionPenalty }
      return score
    }
  }
}
