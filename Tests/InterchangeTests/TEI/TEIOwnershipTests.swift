import Briefing
import Interchange
import Testing

/// The program knows its own documents from those that a person has touched.
@Suite struct TEIOwnershipTests {
  /// The worked brief without what persons did in it.
  private var machine: Brief {
    var brief = WorkedBrief.brief
    brief.changes = brief.changes.filter { $0.who == Brief.tool }
    for index in brief.articles[0].sentences.indices {
      for piece in brief.articles[0].sentences[index].pieces.indices {
        brief.articles[0].sentences[index].pieces[piece].person = nil
      }
    }
    return brief
  }

  @Test func whatTheProgramWroteIsItsOwn() {
    #expect(!TEIReader.isEditedByPerson(TEIWriter.document(for: machine, version: "1.0")))
  }

  @Test func aSignedBriefIsAPersons() {
    #expect(TEIReader.isEditedByPerson(TEIWriter.document(for: WorkedBrief.brief, version: "1.0")))
  }

  @Test(arguments: ["opened", "</TEI>", "<p>", "2 articles", "fnv1a64"])
  func anyChangedByteIsAPersons(words: String) throws {
    let text = String(decoding: TEIWriter.document(for: machine, version: "1.0"), as: UTF8.self)
    let changed = try #require(text.replacing(first: words, with: words + " "))
    #expect(TEIReader.isEditedByPerson(Array(changed.utf8)))
  }

  @Test func whatIsNoBriefIsAPersons() {
    #expect(TEIReader.isEditedByPerson([]))
  }

  @Test func correctedEnglishIsKnownAsEdited() throws {
    let text = String(decoding: TEIWriter.document(for: machine, version: "1.0"), as: UTF8.self)
    let changed = try #require(text.replacing(first: ">opened<", with: ">began<"))
    let brief = try TEIReader.brief(from: Array(changed.utf8))
    #expect(brief.articles[0].sentences.map(\.isEdited) == [true, false])
    let again = try TEIReader.brief(from: TEIWriter.document(for: brief, version: "1.0"))
    #expect(again == brief)
  }
}
