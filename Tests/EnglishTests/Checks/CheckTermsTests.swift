import English
import Terminology
import Testing

@Suite("Terms that a check enforces")
struct CheckTermsTests {
  @Test("Approved rows count with their admitted English, drafts do not")
  func approved() {
    let row = Term(
      term: "绿道", english: "greenway", admitted: ["green path"], forbidden: ["green road"], status: .approved)
    #expect(CheckTerm(row)?.en == ["greenway", "green path"])
    #expect(CheckTerm(row)?.requirement == CheckTerm.Requirement.none)
    #expect(CheckTerm(Term(term: "骑楼", english: "arcade building", status: .draft)) == nil)
  }

  @Test(
    "Of an official term of the glossary the gist must stand in the English",
    arguments: [
      ("The bureau of hydrology opened its archives.", 0),
      ("Hydrology records were opened by the municipal bureau.", 0),
      ("The forestry office opened its archives.", 1),
    ])
  func gist(english: String, findings: Int) {
    let term = CheckTerm(zh: "市水文局", en: ["municipal bureau of hydrology"], requirement: .gist)
    #expect(Checker().check(zh: "市水文局开放档案。", en: english, glossary: [term]).count == findings)
  }
}
