import Briefing
import English
import Findings
import Testing
import XML

@testable import Interchange

struct DOCXTests {
  private static let first = "On November 14, the weekend market opened, with nearly 200 stalls."

  /// A document whose body is given, as another program would have saved it.
  private func document(_ body: String) -> [UInt8] {
    var archive = ZIPWriter()
    let xml = "<w:document xmlns:w=\"\(WordBody.namespace)\"><w:body><w:tbl>\(body)</w:tbl></w:body></w:document>"
    archive.add("word/document.xml", Array(xml.utf8))
    return archive.finish()
  }

  private func cell(_ text: String) -> String { "<w:tc><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>" }

  @Test func `Every part is well-formed and the same brief gives the same bytes`() throws {
    let bytes = DOCX.document(for: WorkedBrief.brief)
    let archive = try ZIPReader(bytes)
    for part in ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml"] {
      let content = try #require(try archive.file(part))
      _ = try XMLDocument(parsing: content)
    }
    #expect(DOCX.document(for: WorkedBrief.brief) == bytes)
  }

  @Test func `Questions stand above the articles, figures and terms below them`() throws {
    let content = try #require(try ZIPReader(DOCX.document(for: WorkedBrief.brief)).file("word/document.xml"))
    let text = try XMLDocument(parsing: content).root.text
    let order = [
      "How is 林文 written?", "1. 周末市集 开到江边", "上周六，江城开办周末市集", Self.first, "⟦摊主说⟧", "< 200", "weekend bazaar",
      "One line is white space.",
    ]
    var rest = text[...]
    for words in order {
      let range = try #require(rest.firstRange(of: words), "\(words)")
      rest = rest[range.upperBound...]
    }
  }

  @Test func `An untouched document changes nothing`() throws {
    let brief = WorkedBrief.brief
    let returned = try DOCX.english(in: DOCX.document(for: brief), person: "Wei Min")
    #expect(returned.map(\.sentence?.xmlID) == ["a1.h1", "a1.h2", "a1.s1", "a1.s2"])
    let home = brief.taking(returned)
    #expect(home.value == brief)
    #expect(home.report.isLossless)
  }

  @Test func `A sentence split into runs with tracked changes comes home by its control`() throws {
    let body = """
      <w:tr>\(cell("L5 上周六，江城开办周末市集，设摊近200个，超3.5万人到场。"))<w:sdt><w:sdtContent><w:tc><w:p><w:sdt>
      <w:sdtPr><w:tag w:val="a1.s1"/></w:sdtPr><w:sdtContent>
      <w:r><w:t xml:space="preserve">The week</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>end market opened on </w:t></w:r>
      <w:del><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins><w:r><w:t>Saturday</w:t></w:r></w:ins></w:sdtContent></w:sdt>
      <w:r><w:t> with nearly 200 stalls.</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr>
      """
    let home = WorkedBrief.brief.taking(try DOCX.english(in: document(body), person: "Wei Min"))
    let sentence = try #require(home.value.articles[0].sentences.first)
    #expect(sentence.text == "The weekend market opened on Saturday with nearly 200 stalls.")
    // Term and figure are still tied to their Chinese; the words are now the person's.
    let tied = sentence.pieces.filter { $0.mark != nil }
    #expect(tied.map { sentence.text.slice($0.range) } == ["weekend market", "nearly 200"])
    #expect(sentence.pieces.allSatisfy { $0.origin == .reviewer && $0.person == "Wei Min" })
    #expect(home.report.findings.map(\.message.english) == ["English was taken over: 1 place (a1.s1)."])
    #expect(home.value.articles[0].sentences[1] == WorkedBrief.brief.articles[0].sentences[1])
  }

  @Test(arguments: [
    // By the bookmark that LibreOffice and WPS keep.
    (
      "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:bookmarkStart w:id=\"1\" w:name=\"jianbao_a1_s2\"/><w:r><w:t>New.</w:t></w:r></w:p></w:tc></w:tr>",
      "New."
    ),
    // By its Chinese alone.
    (
      "<w:tr><w:tc><w:p><w:r><w:t>“手艺&lt;老&gt;了才值钱 &amp; 好看。”</w:t></w:r></w:p><w:p><w:r><w:t>摊主说。</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>New.</w:t></w:r></w:p><w:p/></w:tc></w:tr>",
      "New."
    ),
    // By its Chinese below the lines of the page.
    (
      "<w:tr><w:tc><w:p><w:r><w:t>L6</w:t></w:r></w:p><w:p><w:r><w:t>“手艺&lt;老&gt;了才值钱 &amp; 好看。”摊主说。</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>New.</w:t></w:r></w:p></w:tc></w:tr>",
      "New."
    ),
    // An id whose Chinese is another sentence's is not believed.
    (
      "<w:tr><w:tc><w:p><w:r><w:t>别的句子。</w:t></w:r></w:p></w:tc><w:tc><w:p><w:bookmarkStart w:name=\"jianbao_a1_s2\"/><w:r><w:t>New.</w:t></w:r></w:p></w:tc></w:tr>",
      nil
    ),
    // An invitation to type is no English.
    (
      "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:tag w:val=\"a1.s2\"/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>",
      nil
    ),
  ])
  func `A row is known by its bookmark or its Chinese`(body: String, english: String?) throws {
    let home = WorkedBrief.brief.taking(try DOCX.english(in: document(body), person: "Wei Min"))
    #expect(home.value.articles[0].sentences[1].text == english ?? WorkedBrief.brief.articles[0].sentences[1].text)
  }

  @Test func `A headline without English takes the English that is typed`() throws {
    let body = "<w:tr>\(cell("桥下新市集"))\(cell("A new market under the bridge"))</w:tr>"
    let home = WorkedBrief.brief.taking(try DOCX.english(in: document(body), person: "Wei Min"))
    #expect(home.value.articles[0].headings.map(\.text) == ["A new market under the bridge", "Weekend market 开到江边"])
  }

  @Test func `What stands in double brackets is still Chinese`() throws {
    let body = "<w:tr>\(cell("“手艺<老>了才值钱 & 好看。”摊主说。".escaped))\(cell("“Skill pays,” ⟦摊主⟧ said."))</w:tr>"
    let home = WorkedBrief.brief.taking(try DOCX.english(in: document(body), person: "Wei Min"))
    let sentence = home.value.articles[0].sentences[1]
    #expect(sentence.text == "“Skill pays,” 摊主 said.")
    #expect(sentence.pieces.map(\.origin) == [.reviewer, .untranslated, .reviewer])
    #expect(home.report.findings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    (Array("no archive".utf8), "This is no Word (.docx) file: it begins with “no ZIP archive”."),
    (Array(repeating: UInt8(0x50), count: 100), "This is no Word (.docx) file: it begins with “no ZIP archive”."),
  ])
  func `Other files are refused`(bytes: [UInt8], message: String) {
    let failure = #expect(throws: InterchangeFailure.self) { try DOCX.english(in: bytes, person: "") }
    #expect(failure?.message.english == message)
  }
}

extension String {
  fileprivate var escaped: String {
    var xml = XMLWriter()
    xml.element("x", text: self)
    let text = String(decoding: xml.bytes, as: UTF8.self)
    return String(text[(text.firstRange(of: "<x>")?.upperBound ?? text.startIndex)...].dropLast("</x>".count))
  }
}
