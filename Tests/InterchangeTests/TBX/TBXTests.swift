import Findings
import Terminology
import Testing

@testable import Interchange

struct TBXTests {
  private func text(_ dialect: TBXDialect) -> String {
    String(decoding: TBXWriter.export(GlossarySample.glossary, as: dialect).bytes, as: UTF8.self)
  }

  @Test func `A row becomes a concept with its preferred, admitted and deprecated terms`() {
    let row = Glossary(terms: [
      Term(
        term: "劳模", english: "model worker", forbidden: ["labor model"], domains: ["labor"], status: .approved,
        source: "Xinhua", row: 4)
    ])
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>Glossary of Jianbao</p></sourceDesc></fileDesc></tbxHeader>
        <text>
          <body>
            <conceptEntry id="jianbao-row-4">
              <descrip type="subjectField">labor</descrip>
              <note>jianbao:status=approved</note>
              <langSec xml:lang="zh-Hans">
                <termSec><term>劳模</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
              </langSec>
              <langSec xml:lang="en">
                <termSec><term>model worker</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\
      <admin type="source">Xinhua</admin></termSec>
                <termSec><term>labor model</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
              </langSec>
            </conceptEntry>
          </body>
        </text>
      </tbx>
      """
    #expect(String(decoding: TBXWriter.export(row).bytes, as: UTF8.self) == expected)
  }

  @Test func `OmegaT is given no forbidden English and no unapproved wording`() {
    let file = text(.omegaT)
    #expect(!file.contains("labor model spirit"))
    #expect(!file.contains("四种意识"))
    #expect(!file.contains("日报消息"))
    #expect(file.contains("model worker spirit"))
  }

  @Test func `Weblate is given forbidden English as an entry of its own`() {
    let file = text(.weblate)
    #expect(file.contains(#"<termEntry id="lm-1-forbidden-1">"#))
    #expect(
      file.contains(#"<term>labor model spirit</term><termNote type="administrativeStatus">forbidden</termNote>"#))
  }

  @Test(arguments: [TBXDialect.basic, .core])
  func `What is written keeps the rules of TBX-Basic`(dialect: TBXDialect) throws {
    #expect(try TBXBasicRules.violations(in: TBXWriter.export(GlossarySample.glossary, as: dialect).bytes) == [])
  }

  @Test(arguments: [
    (#"<termNote type="register">slang</termNote>"#, "TBX-Basic has no termNote “register”."),
    (#"<termNote type="partOfSpeech">Noun</termNote>"#, "“Noun” is no value of partOfSpeech"),
    (#"<descrip type="subjectField">labor</descrip>"#, "“subjectField” may not stand in termSec."),
    (#"<descrip type="context">劳模</descrip>"#, nil),
    (#"<descripGrp><descrip type="definition">x</descrip></descripGrp>"#, "“definition” may not stand in termSec."),
    (#"<term>二</term>"#, "A term section must hold exactly one term."),
  ])
  func `A broken rule is found`(addition: String, message: String?) throws {
    let file = """
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><text><body>
      <conceptEntry id="c1"><langSec xml:lang="zh-Hans"><termSec><term>一</term>\(addition)</termSec></langSec></conceptEntry>
      </body></text></tbx>
      """
    let findings = try TBXBasicRules.violations(in: Array(file.utf8))
    #expect(findings.count == (message == nil ? 0 : 1))
    if let message {
      #expect(findings.first?.message.english.hasPrefix(message) == true)
      #expect(findings.first?.location.line == 2)
    }
  }

  @Test func `A file of another program comes in with its DOCTYPE, in either style`() throws {
    let file = """
      <?xml version="1.0"?>
      <!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
      <termEntry id="x7"><descrip type="subjectField">law</descrip>
      <langSet xml:lang="fr"><tig><term>brevet</term></tig></langSet>
      <langSet xml:lang="en-US"><ntig><termGrp><term>patent</term></termGrp></ntig>
        <tig><term>letters patent</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
      <langSet xml:lang="zh-CN"><tig><term>专利</term></tig><tig><term>专利权</term></tig></langSet></termEntry>
      <termEntry id="x8"><langSet xml:lang="en"><tig><term>orphan</term></tig></langSet></termEntry>
      </body></text></martif>
      """
    let read = try TBXReader.glossary(in: Array(file.utf8))
    #expect(
      Array(read.value.terms) == [
        Term(
          term: "专利", english: "patent", forbidden: ["letters patent"], variants: ["专利权"], domains: ["law"], id: "x7",
          row: 1)
      ])
    #expect(
      read.report.findings.map(\.message.english) == [
        "Terms in the language “fr” were left out: 1 place (line 4).",
        "The file does not say how far these rows have come, so they came in as draft or todo: 1 place (专利).",
        "Entries without simplified Chinese were left out: 1 place (line 9).",
      ])
  }

  @Test(arguments: [
    ("<tbx><text><body>", 1, "The file is damaged or breaks off"),
    ("<html/>", 1, "This is no TBX file: it begins with “<html>”."),
    ("<!DOCTYPE tbx [<!ENTITY a \"aaa\">]>\n<tbx/>", 1, "The file has a DOCTYPE at line 1"),
  ])
  func `A hostile or damaged file is refused with its place`(file: String, line: Int, message: String) {
    let failure = #expect(throws: InterchangeFailure.self) { try TBXReader.glossary(in: Array(file.utf8)) }
    #expect(failure?.line == line)
    #expect(failure?.message.english.hasPrefix(message) == true)
  }
}
