import Briefing
import Digests
import Foundation
import Jianbao
import Newspaper
import Testing

/// The seed pages are restored at least as well as they were when the floors were set.
struct SeedTests {
  /// What was reached for a page, and the SHA-256 of the page and its gold standard for which it was reached.
  struct Floor: Sendable, CustomTestStringConvertible {
    let page: String
    let sha256: String
    let score: SeedScore
    var testDescription: String { page }
  }

  static let floors = [
    Floor(
      page: "liuzhou-01", sha256: "4d220d79a6b430b51a5ff9e45f6cc3cff2df2ad5326fef57fc32ce1eab21eee2",
      score: SeedScore(articles: 5, body: 5, headings: 5, credits: 5, type: 5, captions: 5, subheads: 5)),
    Floor(
      page: "liuzhou-02", sha256: "7bbc3981097936f37b23511bcb968050ef60e2150e16490b0b0f760bb7bb6e11",
      score: SeedScore(articles: 9, body: 9, headings: 9, credits: 9, type: 9, captions: 9, subheads: 9)),
    Floor(
      page: "liuzhou-03", sha256: "249912e83bfbbfd6bd2fbfa654192f03dca665faf1e658f7b1ee70725b04997e",
      score: SeedScore(articles: 8, body: 8, headings: 8, credits: 8, type: 8, captions: 8, subheads: 8)),
    Floor(
      page: "liuzhou-04", sha256: "c492f6b4affee13929d826bcae54285f5fec203a87f7ce8616abfb8c40b5424b",
      score: SeedScore(articles: 7, body: 7, headings: 7, credits: 7, type: 7, captions: 7, subheads: 7)),
  ]

  @Test("No page is restored worse than it was", arguments: floors)
  func floor(floor: Floor) throws {
    let seed = try SeedPage(floor.page)
    let corpus = SHA256.hex(seed.bytes + (try SeedPage.goldBytes(floor.page)))
    try #require(corpus == floor.sha256, "The corpus has changed: measure anew and set the floor with its hash.")
    let restored = try PageReader.restored(seed.bytes, id: seed.name)
    let score = SeedScore(of: restored.articles, against: seed.gold.articles)
    #expect(score.articles == floor.score.articles)
    #expect(score.isAtLeast(floor.score), "\(score)")
    #expect(restored.furniture.map { $0.text.packed } == seed.gold.furniture.map(\.packed))
  }

  @Test("Every character of a seed comes out once", arguments: SeedPage.names)
  func conservation(name: String) throws {
    let restored = try PageReader.restored(SeedPage(name).bytes, id: name)
    let blocks = restored.articles.flatMap(\.blocks) + restored.furniture
    #expect(blocks.map(\.text).joined().characterCounts == restored.page.text.characterCounts)
  }
}

extension String {
  /// The text without white space.
  var packed: String { String(filter { !$0.isWhitespace }) }

  /// How often each scalar that is not white space occurs.
  var characterCounts: [Unicode.Scalar: Int] {
    unicodeScalars.reduce(into: [:]) { if !$1.properties.isWhitespace { $0[$1, default: 0] += 1 } }
  }
}
