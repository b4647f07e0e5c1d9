import Briefing
import English
import Findings
import Testing

/// A sign-off stands on finished work and falls with any later change.
@Suite struct ReviewTests {
  private let brief = SampleBrief.brief([["市集开了。", "人很多。"]])

  @Test(arguments: Brief.Status.allCases) func aFinishedBriefCanBeSigned(status: Brief.Status) throws {
    let signed = try brief.signed(by: "Lin Wen", as: status, when: "2026-11-20")
    #expect(signed.changes.first?.status == status)
    #expect(signed.changes.first?.who == "Lin Wen")
    #expect((signed.changes.first?.signOff == nil) == (status == .draft))
    #expect(signed.voidedSignOff.isEmpty)
  }

  @Test func theHashesAreOfTheTexts() throws {
    let signOff = try #require(brief.signed(by: "Lin Wen", as: .checked).changes.first?.signOff)
    #expect(signOff.source == SHA256.hex(Array("市集开了。\n人很多。".utf8)))
    #expect(signOff.english == SHA256.hex(Array("The market opened.".utf8)))
    #expect(signOff.glossary == "01")
    #expect(signOff.articles == [1])
  }

  @Test(arguments: [
    ("Chinese", "There is still Chinese in “The 市集 opened.”."),
    ("missing", "“市集开了。” has no English."),
    ("question", "A question is still open: Who?"),
    ("error", "Wrong."),
    ("nobody", "A sign-off needs the name of a person."),
  ])
  func anUnfinishedBriefIsRefused(flaw: String, message: String) {
    var brief = brief
    var person = "Lin Wen"
    switch flaw {
    case "Chinese": brief.articles[0].sentences[0].text = "The 市集 opened."
    case "missing": brief.articles[0].sentences = []
    case "question": brief.notes = [.init(isQuestion: true, finding: finding("Who?", .warning))]
    case "error": brief.notes = [.init(isQuestion: false, finding: finding("Wrong.", .error))]
    default: person = " "
    }
    let refusal = #expect(throws: SignOffRefusal.self) { try brief.signed(by: person, as: .approved) }
    #expect(refusal?.findings.map(\.message.english) == [message])
    #expect((try? brief.signed(by: person, as: .held)) != nil || person == " ")
  }

  @Test(arguments: [("source", "The Chinese"), ("english", "The English"), ("glossary", "The glossary")])
  func aLaterChangeVoidsTheSignOff(what: String, message: String) throws {
    var signed = try brief.signed(by: "Lin Wen", as: .approved)
    #expect(signed.approvedPairs.map(\.target) == ["The market opened."])
    switch what {
    case "source": signed.articles[0].blocks[0].text = "市集关了。人很多。"
    case "english": signed.articles[0].sentences[0].text = "The market closed."
    default: signed.glossary?.sha256 = "02"
    }
    let (dropped, reasons) = signed.withoutVoidSignOff()
    #expect(dropped.changes.map(\.status) == [.draft, .approved, .draft])
    #expect(reasons.map(\.message.english) == ["\(message) changed after Lin Wen signed this brief as approved."])
    #expect(signed.approvedPairs.isEmpty)
    #expect(dropped.voidedSignOff.isEmpty)
  }

  private func finding(_ message: String, _ severity: Finding.Severity) -> Finding {
    Finding(Finding.Kind(rawValue: "name"), severity, Bilingual(message, message))
  }
}
