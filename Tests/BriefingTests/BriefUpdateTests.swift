import Briefing
import Findings
import Testing

/// An update keeps what persons did, and finds it again by the sentence.
@Suite struct BriefUpdateTests {
  private var edited: Brief {
    var brief = SampleBrief.brief([["甲一。", "甲二。"], ["乙一。", "乙二。"]])
    brief.articles[1].sentences[0].text = "Words of a person."
    brief.articles[1].sentences[0].isEdited = true
    brief.changes.insert(Brief.Change(status: .held, who: "Lin Wen", text: "Wait."), at: 0)
    return brief
  }

  @Test func aPersonsEnglishFollowsItsSentence() {
    let new = SampleBrief.brief([["乙零。", "乙一。", "乙二。"], ["甲一。", "甲二。"]], english: "New words.")
    var brief = new
    brief.articles[0].extracts[0].sentence = 2
    brief.articles[0].sentences[0].source = 2
    let update = brief.updated(from: edited)
    #expect(update.brief.articles[0].sentences.map(\.text) == ["Words of a person."])
    #expect(update.brief.articles[0].sentences.map(\.source) == [2])
    #expect(update.brief.articles[1].sentences.map(\.text) == ["New words."])
    #expect(update.brief.changes == edited.changes)
    #expect(update.report.count == 1)
  }

  @Test func anExchangedKeySentenceStays() {
    var edited = edited
    edited.articles[0].extracts[0].sentence = 2
    edited.articles[0].isChosenByPerson = true
    edited.articles[0].sentences[0].source = 2
    let update = SampleBrief.brief([["甲零。", "甲一。", "甲二。"]]).updated(from: edited)
    #expect(update.brief.articles[0].extracts.map(\.sentence) == [3])
    #expect(update.brief.articles[0].sentences.map(\.source) == [3])
    #expect(update.brief.articles[0].isChosenByPerson)
  }

  @Test func wordsWithoutTheirSentenceBecomeAQuestion() {
    let update = SampleBrief.brief([["甲一。", "甲二。"], ["乙三。", "乙二。"]]).updated(from: edited)
    let question = update.brief.notes.first { $0.isQuestion }?.finding.message.english ?? ""
    #expect(question.contains("Words of a person.") && question.contains("乙一。"))
  }

  @Test func articlesThatCameAndWentAreReported() {
    let update = SampleBrief.brief([["甲一。"], ["丙一。"]]).updated(from: edited)
    let messages = update.report.map(\.message.english)
    #expect(messages.contains("The article “乙一。乙二。” is no longer on the page."))
    #expect(messages.contains("The article “丙一。” is new."))
    #expect(update.brief.notes.contains { $0.finding.message.english.contains("Words of a person.") })
  }

  @Test func aSignOffFallsWhenTheSourceChanged() throws {
    let signed = try SampleBrief.brief([["甲一。"]]).signed(by: "Wei Min", as: .checked)
      .signed(by: "Lin Wen", as: .approved)
    #expect(SampleBrief.brief([["甲一。"]]).updated(from: signed).brief.changes.first?.status == .approved)
    let changed = SampleBrief.brief([["甲一。", "甲二。"]]).updated(from: signed)
    #expect(changed.brief.changes.first?.status == .draft)
    #expect(changed.report.last?.message.english.hasPrefix("The Chinese changed after Lin Wen") == true)
  }

  @Test func anUpdateOfWhatNobodyChangedIsTheNewBrief() {
    let new = SampleBrief.brief([["甲一。", "甲三。"]], english: "New words.")
    #expect(new.updated(from: SampleBrief.brief([["甲一。", "甲二。"]])).brief == new)
  }
}
