import Briefing
import Digests
import English
import Findings
import Testing

/// A sign-off stands on finished work and falls with any later change.
@Suite struct ReviewTests {
  private let brief = SampleBrief.brief([["市集开了。", "人很多。"]])

  /// The brief signed in these steps.
  private func signed(_ steps: [Brief.Status]) throws -> Brief {
    try steps.reduce(brief) { try $0.signed(by: "Lin Wen", as: $1, when: "2026-11-20") }
  }

  @Test(
    arguments: [
      [.checked], [.held], [.withdrawn], [.draft], [.checked, .approved], [.checked, .approved, .published],
      [.checked, .held, .approved, .published, .corrected],
    ] as [[Brief.Status]])
  func aFinishedBriefIsSignedStepByStep(steps: [Brief.Status]) throws {
    let signed = try signed(steps)
    #expect(signed.changes.map(\.status) == steps.reversed() + [.draft])
    #expect(signed.changes.first?.who == "Lin Wen")
    #expect((signed.changes.first?.signOff == nil) == (steps == [.draft]))
    #expect(signed.voidedSignOff.isEmpty)
  }

  @Test(
    arguments: [
      ([], .approved, "A brief is signed as approved only after it was signed as checked."),
      ([.checked], .published, "A brief is signed as published only after it was signed as approved."),
      ([.checked, .draft], .approved, "A brief is signed as approved only after it was signed as checked."),
      ([.checked, .approved], .corrected, "A brief is signed as corrected only after it was signed as published."),
    ] as [([Brief.Status], Brief.Status, String)])
  func noStepIsLeftOut(steps: [Brief.Status], next: Brief.Status, message: String) throws {
    let signed = try signed(steps)
    let refusal = #expect(throws: SignOffRefusal.self) { try signed.signed(by: "Wei Min", as: next) }
    #expect(refusal?.findings.map(\.message.english) == [message])
  }

  @Test func aStepDoesNotStandOnWordsThatChangedSince() throws {
    var signed = try signed([.checked])
    signed.articles[0].sentences[0].text = "The market closed."
    let refusal = #expect(throws: SignOffRefusal.self) { try signed.signed(by: "Wei Min", as: .approved) }
    #expect(
      refusal?.findings.map(\.message.english) == ["The English changed after Lin Wen signed this brief as checked."])
    #expect(try signed.signed(by: "Wei Min", as: .checked).changes.first?.status == .checked)
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
    let refusal = #expect(throws: SignOffRefusal.self) { try brief.signed(by: person, as: .checked) }
    #expect(refusal?.findings.map(\.message.english) == [message])
    #expect((try? brief.signed(by: person, as: .held)) != nil || person == " ")
  }

  @Test(arguments: [("source", "The Chinese"), ("english", "The English"), ("glossary", "The glossary")])
  func aLaterChangeVoidsTheSignOff(what: String, message: String) throws {
    var signed = try signed([.checked, .approved])
    #expect(signed.approvedPairs.map(\.target) == ["The market opened."])
    switch what {
    case "source": signed.articles[0].blocks[0].text = "市集关了。人很多。"
    case "english": signed.articles[0].sentences[0].text = "The market closed."
    default: signed.glossary?.sha256 = "02"
    }
    let (dropped, reasons) = signed.withoutVoidSignOff()
    #expect(dropped.changes.map(\.status) == [.draft, .approved, .checked, .draft])
    #expect(reasons.map(\.message.english) == ["\(message) changed after Lin Wen signed this brief as approved."])
    #expect(signed.approvedPairs.isEmpty)
    #expect(dropped.voidedSignOff.isEmpty)
  }

  private func finding(_ message: String, _ severity: Finding.Severity) -> Finding {
    Finding(Finding.Kind(rawValue: "name"), severity, Bilingual(message, message))
  }
}
