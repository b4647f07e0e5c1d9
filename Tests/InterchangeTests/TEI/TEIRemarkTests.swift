import Briefing
import Findings
import Foundation
import Interchange
import Newspaper
import Testing

/// A person's comments and processing instructions stay where they are, and go with their sentences.
@Suite struct TEIRemarkTests {
  private static let document = String(
    decoding: TEIWriter.document(for: WorkedBrief.brief, version: "1.0"), as: UTF8.self)

  /// What a person puts before some words of the document, and the anchor that is read.
  @Test(arguments: [
    ("<TEI ", "<!-- top -->\n", Remark.Anchor.beginning),
    ("</TEI>\n", "</TEI>\n<?desk bottom?>", .end),
    ("<extent>", "<!-- in the header -->\n      ", .element("r-p1")),
    ("<div type=\"article\"", "<!-- first article -->\n      ", .element("a1")),
    ("<s xml:id=\"a1.s2\"", "<!-- ask the paper -->", .sentence(SentenceID(article: 1, number: 2), .article)),
    (
      "<s xml:id=\"a1.x2\"", "<!-- choose another? -->\n            ",
      .sentence(SentenceID(article: 1, number: 2), .keySentence)
    ),
    (
      "<s xml:id=\"a1.e2\"", "<!-- 1 -->\n            <!-- 2 -->\n            ",
      .sentence(SentenceID(article: 1, number: 2), .english)
    ),
    ("</cl>", "<!-- good & <short> -->", .sentence(SentenceID(article: 1, number: 2, isHeading: true), .english)),
    ("&gt; &amp; pays", "<?desk here?>", .sentence(SentenceID(article: 1, number: 2), .english)),
    ("<rt xml:lang", "<!-- old? -->", .sentence(SentenceID(article: 1, number: 2), .gloss)),
    ("<table", "<!-- sums checked -->\n          ", .element("a1.fig")),
    ("</row>", "<!-- here too -->\n            ", .element("a1.fig")),
    ("<entry", "<!-- entries -->\n        ", .element("t-zhoumoshiji")),
    ("</div>\n    </back>", "<!-- last -->\n      ", nil),
  ])
  func aRemarkStaysWhereItIs(before words: String, remark: String, anchor: Remark.Anchor?) throws {
    let changed =
      remark.hasPrefix("</TEI>")
      ? Self.document.dropLast(words.count) + remark + "\n"
      : try #require(Self.document.replacing(first: words, with: remark + words))
    let reading = try TEIReader.reading(of: Array(changed.utf8))
    #expect(!reading.brief.remarks.isEmpty)
    if let anchor { #expect(reading.brief.remarks.map(\.place.anchor).allSatisfy { $0 == anchor }) }
    let written = String(decoding: TEIWriter.document(for: reading.brief, version: "1.0"), as: UTF8.self)
    #expect(Self.withoutCheck(written) == Self.withoutCheck(changed))
    #expect(try TEIReader.brief(from: Array(written.utf8)) == reading.brief)
    #expect(TEIReader.isEditedByPerson(Array(written.utf8)))
    #expect(!TEIValidator.findings(in: Array(written.utf8)).contains { $0.severity == .error })
  }

  /// Remarks after any tags of a random brief: nothing moves.
  @Test(arguments: 0..<40) func remarksAnywhereComeBack(seed: UInt64) throws {
    let brief = RandomBrief(seed: seed).brief
    var text = String(decoding: TEIWriter.document(for: brief, version: "1.0"), as: UTF8.self)
    var random = SplitMix64(state: seed)
    let body = try #require(text.range(of: "<teiHeader>")).lowerBound
    var places = text.indices.filter { $0 > body && text[$0] == ">" && text[..<$0].last != "?" }
    places.removeLast()
    for (number, place) in places.shuffled(using: &random).prefix(8).sorted(by: >).enumerated() {
      text.insert(
        contentsOf: number.isMultiple(of: 2) ? "<!-- \(number) -->" : "<?desk \(number)?>", at: text.index(after: place)
      )
    }
    let reading = try TEIReader.reading(of: Array(text.utf8))
    #expect(reading.brief.remarks.count == min(8, places.count))
    let written = String(decoding: TEIWriter.document(for: reading.brief, version: "1.0"), as: UTF8.self)
    #expect(Self.withoutCheck(written) == Self.withoutCheck(text))
  }

  /// When the page is restored anew, a remark goes with its sentence, and one whose sentence is gone is not lost.
  @Test func aRemarkGoesWithItsSentence() throws {
    var edited = WorkedBrief.brief
    edited.remarks = [
      Remark(markup: "<!-- a -->", place: .init(.before, .sentence(SentenceID(article: 1, number: 2), .article))),
      Remark(
        markup: "<!-- b -->", place: .init(.inside, .sentence(SentenceID(article: 1, number: 1), .article), tags: 2)),
      Remark(markup: "\n  <!-- c -->", place: .init(.before, .element("a1"))),
    ]
    var new = WorkedBrief.brief
    new.articles.insert(ArticleBrief(kind: .news, blocks: [], method: "lead"), at: 0)
    for block in new.articles[1].blocks.indices {
      new.articles[1].blocks[block].sentences = new.articles[1].blocks[block].sentences.filter { $0.number != 1 }
    }
    let update = new.updated(from: edited)
    #expect(
      update.brief.remarks.map(\.place.anchor) == [
        .sentence(SentenceID(article: 2, number: 2), .article), .element("a2"), .element("a2"),
      ])
    #expect(update.report.contains { $0.message.english.contains("<!-- b -->") && $0.severity == .warning })
  }

  private static func withoutCheck(_ text: String) -> String {
    guard let start = text.range(of: "<idno type=\"fnv1a64\">") else { return text }
    return String(text[..<start.upperBound] + text[start.upperBound...].dropFirst(16))
  }
}
