import Briefing
import Interchange
import Testing

/// Reading a document gives back the brief it was written from, and loses nothing that a person added.
@Suite struct TEIReaderTests {
  private let document = String(decoding: TEIWriter.document(for: WorkedBrief.brief, version: "1.0"), as: UTF8.self)

  @Test func theWorkedBriefComesBack() throws {
    #expect(try TEIReader.brief(from: Array(document.utf8)) == WorkedBrief.brief)
  }

  @Test(arguments: 0..<80) func everyDocumentComesBackByteForByte(seed: Int) throws {
    let random = RandomBrief(seed: UInt64(seed))
    let written = TEIWriter.document(for: random.brief, version: "0.9")
    let reading = try TEIReader.reading(of: written)
    #expect(reading.version == "0.9")
    #expect(
      String(decoding: TEIWriter.document(for: reading.brief, version: reading.version), as: UTF8.self)
        == String(decoding: written, as: UTF8.self))
    #expect(reading.brief.sourceLines == random.remainingLines)
  }

  @Test(arguments: [
    ("Weekend market</term>", "Riverside market</term>"),
    ("copyOf=\"#a1.s2\"", "copyOf=\"#a1.s3\""),
    ("<change status=\"draft\"", "<change status=\"held\""),
    ("<div type=\"article\"", "\n\n  <div type=\"article\""),
  ])
  func aPersonsChangeIsRead(old: String, new: String) throws {
    let changed = try #require(document.replacing(first: old, with: new))
    let brief = try TEIReader.brief(from: Array(changed.utf8))
    #expect(TEIWriter.document(for: brief, version: "1.0").count > 0)
    #expect((brief == WorkedBrief.brief) == new.hasPrefix("\n"))
  }

  @Test(arguments: [
    ("<byline>", "<byline><hi>!</hi>", "<hi>"),
    ("<ruby", "<hi xmlns=\"urn:desk\"/><ruby", "<hi>"),
    ("<rt xml", "<rt rend=\"red\" xml", "rend=\"red\" (rt)"),
    ("<cl>", "<cl><seg ana=\"#o-pattern\"><hi>A</hi></seg>", "<hi>"),
    ("subtype=\"news\"", "subtype=\"news\" rend=\"bold\"", "rend=\"bold\" (div)"),
    (
      "<p>Working", "<p>Do not print. Working", "“Do not print. Working document; the articles remain the newspaper's.”"
    ),
  ])
  func whatWouldBeLostIsRefused(old: String, new: String, what: String) throws {
    let changed = try #require(document.replacing(first: old, with: new))
    let failure = #expect(throws: TEIFailure.self) { try TEIReader.brief(from: Array(changed.utf8)) }
    guard case .foreign(let line, let column, let foreign)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(foreign == what)
    let lines = changed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains(new.prefix(6)) || lines[line - 1].contains("<hi>"))
    let rest = String(String.UnicodeScalarView(lines[line - 1].unicodeScalars.dropFirst(column - 1)))
    #expect(rest.hasPrefix("<"), "\(rest)")
  }

  @Test(arguments: ["<TEI/>", "<a>", "", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>", "\u{0}"])
  func whatIsNoBriefIsRefused(text: String) {
    #expect(throws: TEIFailure.self) { try TEIReader.brief(from: Array(text.utf8)) }
  }
}

extension String {
  /// The string with the first occurrence of some words replaced, or `nil` where they do not occur.
  func replacing(first old: String, with new: String) -> String? {
    let text = Array(utf8)
    let words = Array(old.utf8)
    guard
      let start = text.indices.first(where: { text[$0] == words[0] && text[$0...].starts(with: words) })
    else { return nil }
    return String(decoding: text[..<start] + Array(new.utf8) + text[(start + words.count)...], as: UTF8.self)
  }
}
