import Testing

@testable import Terminology

@Suite("Searching the glossary")
struct GlossarySearchTests {
  private let glossary = Glossary(terms: [
    Term(term: "工会", english: "trade union", admitted: ["labor union"], variants: ["工人组织"]),
    Term(term: "工会主席", english: "trade union chairperson"),
    Term(term: "港口", english: "port"),
    Term(term: "新质生产力", english: "new quality productive forces"),
    Term(term: "劳模精神", english: "model worker spirit", variants: ["劳动模范精神"]),
    Term(term: "绿色", english: "green"),
    Term(term: "全国总工会", english: "All-China Federation of Trade Unions"),
  ])

  private let readings = [
    "工会": ["gong", "hui"], "工会主席": ["gong", "hui", "zhu", "xi"], "港口": ["gang", "kou"],
    "绿色": ["lü", "se"],
  ]

  @Test(
    "finds by Chinese, English, Pinyin and what is almost right",
    arguments: [
      ("工会", ["工会", "工会主席", "全国总工会"], "term"), ("工人组织", ["工会"], "variant"), ("labor union", ["工会"], "admitted"),
      ("TRADE UNION", ["工会", "工会主席", "全国总工会"], "english"), ("gonghui", ["工会", "工会主席"], "pinyin"),
      ("gong hui zhu", ["工会主席"], "pinyin"), ("ghzx", ["工会主席"], "initials"), ("gk", ["港口"], "initials"),
      ("trade unoin", ["工会", "工会主席", "全国总工会"], "english"), ("新质生产立", ["新质生产力"], "term"),
      ("trade unions", ["工会", "工会主席", "全国总工会"], "english"), ("workr spirit", ["劳模精神"], "english"),
      ("the spirit of model workers", ["劳模精神"], "english"), ("勞模精神", ["劳模精神"], "term"),
      ("lvse", ["绿色"], "pinyin"), ("luse", ["绿色"], "pinyin"), ("lǜ sè", ["绿色"], "pinyin"), ("ls", ["绿色"], "initials"),
      ("zzz", [], ""),
    ])
  func search(query: String, expected: [String], field: String) {
    let results = GlossarySearch(glossary: glossary) { readings[$0] ?? [] }.results(for: query)
    #expect(results.map { glossary.terms[$0.term].term } == expected)
    #expect((results.first?.field.rawValue ?? "") == field)
  }

  @Test("lists and counts")
  func filterAndStatistics() {
    let glossary = Glossary(terms: [
      Term(term: "甲", english: "a", domains: ["law"], status: .approved, source: "s"),
      Term(term: "乙", english: "", domains: ["law", "ip"], status: .todo),
    ])
    #expect(glossary.terms.filter(GlossaryFilter(domains: ["ip"]).shows).map(\.term) == ["乙"])
    #expect(glossary.terms.filter(GlossaryFilter(statuses: [.approved]).shows).map(\.term) == ["甲"])
    #expect(glossary.terms.filter(GlossaryFilter(withoutEnglish: true).shows).map(\.term) == ["乙"])
    let statistics = GlossaryStatistics(glossary)
    #expect(statistics.domains == ["law": 2, "ip": 1])
    #expect(statistics.statuses["todo"] == 1)
    #expect(statistics.withoutSource == 0)
  }
}
