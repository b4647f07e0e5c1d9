import Terminology

/// Rows that between them say everything a row can say; invented, apart from the terms themselves.
enum GlossarySample {
  static let glossary = Glossary(terms: [
    Term(
      term: "劳模精神", english: "spirit of model workers", admitted: ["model worker spirit"],
      forbidden: ["labor model spirit", "labour model spirit"], variants: ["劳动模范精神"], domains: ["labor", "society"],
      status: .approved, note: "Not “labor model”; see a, b & <c>", source: "Union site, 2025-04-28", id: "lm-1", row: 1
    ),
    Term(
      term: "四个意识", english: "Four Consciousnesses", admitted: ["“four consciousnesses”"], domains: ["politics"],
      status: .draft, note: "Give the long form first", source: "White paper",
      banned: ["四种意识"], first: "the need to maintain political integrity, think in big-picture terms, and so on",
      short: "FC", row: 2),
    Term(term: "主席", english: "chairman", domains: ["labor"], status: .approved, when: ["工会", "政协"], row: 3),
    Term(term: "主席", english: "president", domains: ["politics"], status: .approved, when: ["国家"], row: 4),
    Term(term: "日报消息", english: "", status: .approved, action: .drop, row: 5),
    Term(term: "新词", english: "", status: .todo, note: "Ask the bureau", source: "page 3", row: 6),
    Term(term: "旧称", english: "old name", status: .retired, row: 7),
    Term(
      term: "螺蛳粉", english: "luosifen", domains: ["culture"], status: .draft, action: .ask, short: "snail noodles",
      row: 8),
  ])
}
