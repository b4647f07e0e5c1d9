import Foundation

/// What kind of text it is, told by the text itself: they want different sentences.
///
/// In a hard-news story or a longer article the lead already sums up. In a short piece of a local page the headline has
/// told the news and the opening paints a scene, so the facts stand further in. A bulletin is many items one after the
/// other, and each wants its first sentence.
public enum TextKind: Hashable, Sendable {
  /// An article; the weight says how much its opening counts, from 0 (a short piece under a headline, a text that goes on from another page) to 1.
  case article(lead: Double)
  /// A row of items without one topic, such as the script of a news programme.
  case bulletin

  /// From this many sentences on a text can be a bulletin.
  private static let bulletinSentences = 60
  /// In an article its five most widespread terms stand in at least this share of the paragraphs.
  private static let articleCohesion = 0.48
  /// The length, in characters, at which the opening of a headed article counts half, and how fast that changes.
  private static let leadLength = 600.0
  private static let leadSlope = 30.0

  /// Tells the kind of a text.
  public init(of text: AnalyzedText) {
    if text.sentences.count >= Self.bulletinSentences, Self.cohesion(text) < Self.articleCohesion {
      self = .bulletin
    } else if text.isContinuation {
      self = .article(lead: 0)
    } else if text.hasHeading {
      self = .article(lead: 1 / (1 + exp((Self.leadLength - Double(text.length)) / Self.leadSlope)))
    } else {
      self = .article(lead: 1)
    }
  }

  /// The mean share of paragraphs that the five most widespread terms stand in.
  private static func cohesion(_ text: AnalyzedText) -> Double {
    var paragraphsWith = [Int32](repeating: 0, count: text.frequencies.count)
    var last = [Int32](repeating: -1, count: text.frequencies.count)
    var paragraph: Int32 = -1
    for sentence in text.sentences {
      if sentence.startsParagraph { paragraph += 1 }
      for term in text.terms[sentence.terms] where last[Int(term)] != paragraph {
        last[Int(term)] = paragraph
        paragraphsWith[Int(term)] += 1
      }
    }
    var top = [Int32](repeating: 0, count: 5)
    for count in paragraphsWith where count > top[4] {
      top[4] = count
      top.sort(by: >)
    }
    return Double(top.reduce(0, +)) / 5 / Double(max(1, paragraph + 1))
  }
}
