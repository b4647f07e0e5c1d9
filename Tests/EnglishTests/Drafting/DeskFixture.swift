import English
import Foundation
import Terminology

/// What the tests of the drafts share: a small glossary of their own, and the files of the desk.
enum DeskFixture {
  static let glossary = Glossary(terms: [
    Term(term: "新能源汽车", english: "new energy vehicle", domains: ["industry"], status: .approved),
    Term(term: "劳动模范", english: "model worker", domains: ["labor"], status: .approved),
    Term(term: "柳州市", english: "Liuzhou", variants: ["柳州"], domains: ["place"], status: .approved),
    Term(term: "南宁市", english: "Nanning", variants: ["南宁"], domains: ["place"], status: .approved),
    Term(term: "科技创新", english: "scientific and technological innovation", domains: ["technology"], status: .approved),
    Term(term: "工业投资", english: "industrial investment", domains: ["economy"], status: .approved),
    Term(term: "市总工会", english: "municipal federation of trade unions", domains: ["labor"], status: .approved),
    Term(term: "有效专利", english: "valid patent", domains: ["ip"], status: .approved),
    Term(term: "社会消费品零售总额", english: "total retail sales of consumer goods", domains: ["economy"]),
    Term(term: "扩大内需", english: "expand domestic demand", domains: ["economy"], status: .approved),
    Term(term: "主席", english: "chairman", domains: ["party-state"], when: ["工会"]),
    Term(term: "主席", english: "president", domains: ["party-state"], when: ["国家"]),
  ])

  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file of the desk.
  static func file(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent("glossary").appendingPathComponent(name)))
  }

  /// Reads sentences with the small glossary.
  static let reader = SentenceReader(matcher: TermMatcher(glossary: glossary), figures: FigureFinder())

  /// A drafter with the small glossary and the patterns of the desk.
  static func drafter(memory: TranslationMemory = TranslationMemory()) throws -> Drafter {
    Drafter(
      reader: reader,
      patterns: PatternSet(csv: try file("patterns.csv")), memory: memory)
  }
}
