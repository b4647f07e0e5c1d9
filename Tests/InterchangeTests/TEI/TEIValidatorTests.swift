import Findings
import Foundation
@testable import Interchange
import Testing
import XML

/// Each mistake gets one finding, at its place, with words that help.
@Suite struct TEIValidatorTests {
  private static let document = String(
    decoding: TEIWriter.document(for: WorkedBrief.brief, version: "1.0"), as: UTF8.self)

  @Test func theWorkedBriefHasNoErrors() {
    let findings = TEIValidator.findings(in: Array(Self.document.utf8))
    #expect(findings.filter { $0.severity == .error }.map(\.message.english) == [])
  }

  /// Old words, new words, kind, the words at which the caret must stand, and the beginning of the message.
  @Test(arguments: [
    ("</byline>", "</bylin>", "malformed", "</bylin>", "The end tag </bylin> stands where </byline>"),
    ("<TEI ", "<!DOCTYPE TEI>\n<TEI ", "doctype", "<!DOCTYPE", "The document has a DOCTYPE"),
    ("<byline>", "<byline><hi>!</hi>", "schema", "<hi>", "<hi> may not stand here inside <byline>."),
    ("<extent>", "<extnt>", "malformed", "</extent>", "The end tag </extent>"),
    ("<pb n=", "<pb no=", "schema", "no=", "<pb> cannot have the attribute no."),
    (
      "status=\"draft\"", "status=\"drft\"", "schema", "status=\"drft\"",
      "“drft” is not allowed as the attribute status"
    ),
    ("<profileDesc>", "<x/><profileDesc>", "schema", "<x/>", "<x> may not stand here inside <teiHeader>."),
    (" n=\"2\" copyOf=", " copyOf=", "schema", "<s xml:id=\"a1.x1\"", "<s> lacks the attribute n."),
    ("<table rows=", "text<table rows=", "schema", "text<table", "Inside <div> no text may stand here."),
    (
      "xml:id=\"a1.s2\"", "xml:id=\"a1.s1\"", "id", "xml:id=\"a1.s1\" n=\"2\"",
      "The id a1.s1 stands twice in the document, also in line"
    ),
    ("corresp=\"#a1.zh\"", "corresp=\"#a1.zn\"", "pointer", "corresp=\"#a1.zn\"", "<div> points to #a1.zn"),
    ("<foreign xml:lang=\"zh-Hans\" ana=", "<seg ana=", "malformed", "</foreign>", "The end tag </foreign>"),
    (">Weekend market<", ">周末<", "language", "<term corresp=\"#a1.h2.1\"", "There is Chinese in the English"),
    ("超3.5万人到场。</s>\n", "超4万人到场。</s>\n", "alignment", "<s xml:id=\"a1.x1\"", "The key sentence differs"),
    ("<rb>手艺</rb>", "<rb>手工</rb>", "alignment", "<s xml:id=\"a1.g1\"", "The Chinese of this gloss differs"),
    ("<rt xml:lang=\"en\">craft</rt>", "", "schema", "</ruby>", "<ruby> ends too early: <rt> is missing."),
    (
      ">Weekend market<", ">weekend bazaar<", "term", "<term corresp=\"#a1.h2.1\"",
      "“weekend bazaar” must not be used"
    ),
  ])
  func aMistakeIsFoundWhereItIs(old: String, new: String, kind: String, at words: String, message: String) throws {
    let text = try #require(Self.document.replacing(first: old, with: new))
    let findings = TEIValidator.findings(in: Array(text.utf8), file: "a.xml").filter { $0.severity == .error }
    let finding = try #require(findings.first)
    #expect(findings.count == 1, "\(findings.map(\.message.english))")
    #expect(finding.kind.rawValue == kind)
    #expect(finding.message.english.hasPrefix(message), "\(finding.message.english)")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = String(String.UnicodeScalarView(lines[finding.line - 1].unicodeScalars.dropFirst(finding.column - 1)))
    #expect(rest.hasPrefix(words), "\(rest)")
    let shown = String(String.UnicodeScalarView(finding.excerpt.unicodeScalars.dropFirst(finding.caret)))
    #expect(shown.hasPrefix(words.prefix(20)), "\(shown)")
  }

  /// English wordings of a term that are the same but for the form of a word, and some that are not.
  @Test(arguments: [
    ("weekend markets", "weekend market", true), ("the Weekend Market", "weekend market", true),
    ("enterprises above a size", "enterprise above a size", true), ("cities of science", "city of science", true),
    ("weekend fair", "weekend market", false), ("markets", "weekend market", false),
    ("open markets", "open-air market", false),
  ])
  func formsOfATermCountAsTheTerm(text: String, term: String, isForm: Bool) {
    #expect(TermForm.isInflection(text, of: term) == isForm)
  }

  @Test func theArticleAndThePathAreNamed() throws {
    let text = try #require(Self.document.replacing(first: "<byline>", with: "<byline><hi>!</hi>"))
    let finding = try #require(TEIValidator.findings(in: Array(text.utf8)).first)
    #expect(finding.article == "周末市集 开到江边")
    #expect(finding.xpath == "/TEI[1]/text[1]/body[1]/div[1]/div[1]/byline[1]/hi[1]")
  }

  @Test func aCaretStandsBelowItsCharacter() throws {
    let finding = TEIFinding(
      kind: .pointer, severity: .error, file: "a.xml", line: 12, column: 3, xpath: nil, article: "市集",
      message: Bilingual("Wrong.", "错。"), remedy: Bilingual("Mend it.", "请改。"), excerpt: "江城<x>", caret: 2)
    #expect(
      finding.text(in: .english) == """
        a.xml:12:3: error: Wrong. (市集)
           12 | 江城<x>
              |     ^
          → Mend it.

        """)
    #expect(finding.text(in: .chinese).hasPrefix("a.xml:12:3: 错误: 错。（市集）\n"))
  }

  @Test func theJSONHasTheKeysOfTheContract() throws {
    let finding = try #require(TEIValidator.findings(in: Array("<a>".utf8)).first)
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(finding)) as? [String: Any]
    #expect(
      object?.keys.sorted() == [
        "article", "column", "file", "kind", "line", "message_en", "message_zh", "remedy_en", "remedy_zh", "severity",
        "xpath",
      ])
    #expect(object?["article"] is NSNull)
  }

  @Test func sarifNamesThePlace() throws {
    let findings = TEIValidator.findings(in: Array("<a>".utf8), file: "a.xml")
    let log = String(
      decoding: try JSONEncoder().encode(SARIF(findings, toolVersion: "1.0", language: .english)), as: UTF8.self)
    #expect(log.contains("\"startLine\":1") && log.contains("\"ruleId\":\"malformed\""))
  }

  @Test func oneValidatorFindsTheSameInManyDocuments() throws {
    let damaged = try #require(Self.document.replacing(first: "<byline>", with: "<byline><hi>!</hi>"))
    let texts = [Self.document, damaged, "<a>", damaged, Self.document]
    var validator = TEIValidator()
    for text in texts {
      #expect(validator.findings(in: XMLInput(Array(text.utf8))) == TEIValidator.findings(in: Array(text.utf8)))
    }
  }

  @Test func aDocumentInUTF16IsJudgedAsItsTextIs() throws {
    let damaged = try #require(Self.document.replacing(first: "<byline>", with: "<byline><hi>!</hi>"))
    let text = damaged.replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let findings = TEIValidator.findings(in: bytes)
    #expect(findings.map(\.message) == TEIValidator.findings(in: Array(damaged.utf8)).map(\.message))
    #expect(findings.first?.line == TEIValidator.findings(in: Array(damaged.utf8)).first?.line)
  }

  @Test func anOlderGlossaryIsStale() {
    let findings = TEIValidator.findings(in: Array(Self.document.utf8), glossary: "00")
    #expect(findings.filter { $0.message.english.hasPrefix("The glossary has changed since this brief") }.count == 1)
  }

  @Test func aSignOffOfOtherWordsIsStale() throws {
    let findings = TEIValidator.findings(in: Array(Self.document.utf8)).filter { $0.kind == .stale }
    #expect(findings.map(\.xpath) == Array(repeating: "/TEI[1]/teiHeader[1]/revisionDesc[1]/change[1]", count: 3))
  }

  /// What somebody without knowledge of XML is told to do.
  @Test(arguments: [
    (
      "</byline>", "</bylin>",
      "Write </byline> where its text ends, most likely after “本报讯(记者 林文)”; or delete </bylin> if it should not be there."
    ),
    ("<byline>", "<byline>& ", "Write &amp; in place of this &, if it belongs to the text."),
    ("atLeast=\"35000\"", "atLeast=\"3.5万\"", "Write one of these: a number such as 12.8, a fraction such as 2/3."),
    ("<pb n=\"", "<pb x:id=\"", "Delete the prefix with its colon, or declare it with xmlns."),
    ("xml:id=\"a1.h1\"", "xml:id=\"1\"", "Write a name that begins with a letter, without spaces."),
    (
      "copyOf=\"#a1.s2\"", "copyOf=\"#a1.s22\"",
      "Correct the pointer, or add the element it should lead to. #a1.s22 would be article 1, sentence 22."
    ),
    ("xml:id=\"a1.h3\"", "xml:id=\"a1.h2\"", "Give this element an id that no other has."),
    ("xml:id=\"a1.s2\"", "xml:id=\"a1.s1\"", "Write xml:id=\"a1.s2\" in this tag, if that is what it was."),
  ])
  func theRemedyIsPlain(old: String, new: String, remedy: String) throws {
    let text = try #require(Self.document.replacing(first: old, with: new))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.first?.remedy.english == remedy)
  }

  /// Old words, new words, and all that is said.
  @Test(arguments: [
    (
      " xmlns=\"http://www.tei-c.org/ns/1.0\"", "",
      "<TEI> stands in no namespace; it must stand in http://www.tei-c.org/ns/1.0."
    ),
    ("“手艺", "“手工", "The sentence a1.s2 was changed: its key sentence and its gloss, which agree, have other words."),
    ("subtype=\"extractive\"", "subtype=\"x\"", "“x” is not allowed as the attribute subtype of <div>."),
    ("<correction>", "<x/><y/><correction>", "<x> may not stand here inside <editorialDecl>."),
    ("<lb n=\"2\"/>", "<!-- 注 --><foreign/><foreign/>", "<foreign> may not stand here inside <s>."),
  ])
  func oneCauseIsOneFinding(old: String, new: String, message: String) throws {
    let text = try #require(Self.document.replacing(first: old, with: new))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.count == 1 && findings[0].message.english.hasPrefix(message), "\(findings.map(\.message.english))")
  }

  @Test func aLongValueIsNotPrintedWhole() throws {
    let long = String(repeating: "值", count: 1_000_000)
    for attribute in ["when", "ref", "xml:id", "xml:lang", "unit"] {
      let text = try #require(Self.document.replacing(first: "<byline>", with: "<byline \(attribute)=\"#\(long)\">"))
      for finding in TEIValidator.findings(in: Array(text.utf8)) {
        #expect(finding.text(in: .english).utf8.count < 1500, "\(attribute)")
      }
    }
  }

  @Test func aDocumentReadBlockByBlockGetsTheSameFindings() throws {
    let padded = try #require(
      Self.document.replacing(first: "<body>", with: "<body>" + String(repeating: "\n<!-- 江城 -->", count: 30_000)))
    let bytes = Array(padded.replacing("<lb", with: "<lb x=\"1\"").utf8)
    let blocks = XMLInput { offset, count in
      Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
    }
    let findings = TEIValidator.findings(in: bytes)
    var validator = TEIValidator()
    #expect(findings.count > 3 && findings == validator.findings(in: blocks))
  }

  @Test func aTagOverSeveralLinesIsNamedWhereItEnds() throws {
    let text = try #require(Self.document.replacing(first: "<pb n=", with: "<pb\n x=\"1\"\n n="))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.kind == .schema }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(findings.map(\.message.english) == ["<pb> cannot have the attribute x."])
    #expect(findings.map { lines[$0.line - 1].hasPrefix(" n=") } == [true])
  }

  @Test func linesBeyondSixteenBitsAreRight() throws {
    let many = String(repeating: "\n", count: 70_000)
    let text = try #require(Self.document.replacing(first: "<byline>", with: many + "<byline><hi>!</hi>"))
    let finding = try #require(TEIValidator.findings(in: Array(text.utf8)).first)
    #expect(finding.line > 70_000 && finding.message.english.hasPrefix("<hi>"))
  }
}
