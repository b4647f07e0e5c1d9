import Briefing
import English
import Testing

@testable import Interchange

/// The skeleton of a brief stands in every form that the desk reads.
struct SkeletonTests {
  private static let forms: [(name: String, text: String)] = [
    ("TEI", String(decoding: TEIWriter.document(for: WorkedBrief.brief, version: "1"), as: UTF8.self)),
    ("HTML", String(decoding: HTMLBrief.document(for: WorkedBrief.brief), as: UTF8.self)),
    ("Markdown", String(decoding: MarkdownBrief.document(for: WorkedBrief.brief), as: UTF8.self)),
  ]

  @Test(arguments: ["Place and date", "Length", "Weekend market", "weekend market", "2026-11-20", "How is 林文 written?"])
  func `Each form has place and date, length, headline, terms, source and questions`(_ words: String) {
    for form in Self.forms { #expect(form.text.contains(words), "\(form.name) lacks \(words)") }
  }

  @Test func `The lead and the points are named, and a sentence with a question is marked`() {
    let markdown = Self.forms[2].text
    #expect(markdown.contains("| Lead | 5–6 |"))
    #expect(markdown.contains("| Point 1 | 6 |"))
    #expect(markdown.contains("**Source** 江城早报, 2026-11-20, `02版.txt`, lines 2–11"))
  }

  @Test func `A brief with a service says so and asks to be read against the Chinese`() {
    var brief = WorkedBrief.brief
    brief.service = "small-model, localhost"
    for piece in brief.articles[0].sentences[0].pieces.indices {
      brief.articles[0].sentences[0].pieces[piece].origin = .service
    }
    for bytes in [HTMLBrief.document(for: brief), MarkdownBrief.document(for: brief)] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("1 of the sentences were translated by machine (small-model, localhost)"))
      #expect(!text.contains("Nothing was guessed"))
    }
  }
}
