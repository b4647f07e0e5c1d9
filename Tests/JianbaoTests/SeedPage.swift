import Foundation
import Newspaper
import Testing

/// A seed page with its gold standard.
struct SeedPage: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let gold: Gold

  var testDescription: String { name }

  /// What the page holds, as a person took it apart.
  struct Gold: Decodable {
    var articles: [Contents]
    var furniture: [String]
  }

  /// The names of the seeds.
  static let names = ["liuzhou-01", "liuzhou-02", "liuzhou-03", "liuzhou-04"]

  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init(_ name: String) throws {
    self.name = name
    bytes = [UInt8](try Data(contentsOf: Self.root.appendingPathComponent("seeds/\(name).txt")))
    gold = try JSONDecoder().decode(Gold.self, from: Data(Self.goldBytes(name)))
  }

  /// The bytes of the gold standard of a page.
  static func goldBytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent("Tests/JianbaoTests/Seeds/\(name).gold.json")))
  }

  /// What an article holds, in the words of the gold standard; white space counts for nothing.
  struct Contents: Decodable {
    var type: String
    var headline: String?
    var kickers: [String]
    var decks: [String]
    var subheads: [String]
    var byline: String?
    var agency: String?
    var paragraphs: [String]
    var captions: [String]
    var credits: [String]
    var marks: [String]

    private enum CodingKeys: String, CodingKey {
      case type, headline, kickers, decks, subheads, byline, agency, paragraphs, captions, marks
      case credits = "credits_raw"
    }

    init(_ article: Article) {
      type = article.kind.rawValue
      headline = article.headline
      kickers = article.texts(.kicker)
      decks = article.texts(.deck)
      subheads = article.texts(.subhead)
      byline = article.byline
      agency = article.agency
      paragraphs = article.texts(.paragraph)
      captions = article.texts(.caption)
      credits = article.texts(.credit)
      marks = article.texts(.mark)
    }
  }
}

/// How many of the articles of a page came out right, by what is judged.
struct SeedScore: Equatable {
  var articles = 0
  var body = 0
  var headings = 0
  var credits = 0
  var type = 0
  var captions = 0
  var subheads = 0

  /// Judges the articles of a page.
  ///
  /// An article answers to the one of the gold standard with which it shares the most lines of text.
  init(of articles: [Article], against gold: [SeedPage.Contents]) {
    let found = articles.map(SeedPage.Contents.init)
    self.articles = found.count
    for expected in gold {
      guard let answer = found.max(by: { $0.likeness(to: expected) < $1.likeness(to: expected) }) else { continue }
      body += answer.paragraphs.packed == expected.paragraphs.packed ? 1 : 0
      headings += answer.headings == expected.headings ? 1 : 0
      credits += answer.people == expected.people ? 1 : 0
      type += answer.type == expected.type ? 1 : 0
      captions += answer.captions.packed == expected.captions.packed ? 1 : 0
      subheads += answer.subheads.packed == expected.subheads.packed ? 1 : 0
    }
  }

  /// A score that was reached: of so many articles, so many right in each.
  init(articles: Int, body: Int, headings: Int, credits: Int, type: Int, captions: Int, subheads: Int) {
    self.articles = articles
    self.body = body
    self.headings = headings
    self.credits = credits
    self.type = type
    self.captions = captions
    self.subheads = subheads
  }
}

extension SeedScore {
  /// Whether nothing is worse than in another score.
  func isAtLeast(_ other: Self) -> Bool {
    let kinds: [KeyPath<Self, Int>] = [\.body, \.headings, \.credits, \.type, \.captions, \.subheads]
    return kinds.allSatisfy { self[keyPath: $0] >= other[keyPath: $0] }
  }
}

extension SeedPage.Contents {
  /// The headings whatever their order: plain text can't always tell headline from kicker.
  fileprivate var headings: Set<String> { Set((([headline].compactMap(\.self)) + kickers + decks).packed) }

  /// Who wrote the article and where the page says so.
  fileprivate var people: [String] { [byline ?? "", agency ?? ""].packed + credits.packed + marks.packed }

  /// How many pairs of neighbouring characters two articles share.
  fileprivate func likeness(to other: Self) -> Int { pairs.intersection(other.pairs).count }

  private var pairs: Set<String> {
    let text = Array((paragraphs + captions + subheads + headings).packed.joined())
    return Set(zip(text, text.dropFirst()).map { "\($0)\($1)" })
  }
}

extension [String] {
  /// The texts without white space.
  fileprivate var packed: [String] { map(\.packed) }
}
