import English
import Terminology
import Testing

@Suite("Terms that a check enforces")
struct CheckTermsTests {
  @Test("Approved rows count with all their forms, drafts do not")
  func approved() {
    let glossary = Glossary(terms: [
      Term(
        term: "绿道", english: "greenway", admitted: ["green path"], forbidden: ["green road"], variants: ["绿色步道"],
        status: .approved),
      Term(term: "骑楼", english: "arcade building", status: .draft),
    ])
    let terms = CheckTerm.terms(of: glossary)
    #expect(terms.map(\.zh) == ["绿道", "绿色步道"])
    #expect(terms.map(\.en) == [["greenway", "green path"], ["greenway", "green path"]])
  }
}
