import Briefing
import English
import Findings
import Testing
import XML

@testable import Interchange

struct XLIFFTests {
  private func file(_ units: String, attributes: String = #"version="2.1" srcLang="zh-Hans" trgLang="en""#) -> [UInt8] {
    Array("<xliff xmlns=\"\(XLIFF.namespace)\" \(attributes)>\n<file id=\"f\">\n\(units)\n</file></xliff>".utf8)
  }

  @Test func `A key sentence is a unit with its glossary, its notes and its state`() throws {
    let text = String(decoding: XLIFF.document(for: WorkedBrief.brief), as: UTF8.self)
    let expected = #"""
            <unit id="a1.s1" name="L5–6">
              <mda:metadata>
                <mda:metaGroup category="jianbao">
                  <mda:meta type="origin">pattern</mda:meta>
                  <mda:meta type="origin">date</mda:meta>
                  <mda:meta type="origin">term</mda:meta>
                  <mda:meta type="origin">reviewer</mda:meta>
                  <mda:meta type="origin">figure</mda:meta>
                  <mda:meta type="person">Lin Wen</mda:meta>
                </mda:metaGroup>
              </mda:metadata>
              <gls:glossary>
                <gls:glossEntry id="g1" ref="#m1">
                  <gls:term>周末市集</gls:term>
                  <gls:translation source="city website">weekend market</gls:translation>
                  <gls:translation source="city website">weekend fair</gls:translation>
                  <gls:definition>plural: markets; status: approved</gls:definition>
                </gls:glossEntry>
              </gls:glossary>
              <notes>
                <note id="n1" category="question" priority="1">How is 林文 written? Ask the reporter. “林文”如何拼写？ 请向记者核实。</note>
                <note id="n2" category="forbidden">周末市集: never “weekend bazaar”</note>
              </notes>
              <segment id="a1.s1" state="translated">
                <source>上周六，江城开办<mrk id="m1" type="term">周末市集</mrk>，设摊近200个，超3.5万人到场。</source>
                <target>On November 14, the weekend market opened, with nearly 200 stalls.</target>
              </segment>
            </unit>
      """#
    #expect(text.contains(expected))
  }

  @Test func `A sentence that is partly Chinese has no target but its English so far in a note`() throws {
    let text = String(decoding: XLIFF.document(for: WorkedBrief.brief), as: UTF8.self)
    #expect(text.contains(#"<note id="n1" category="draft">"Skill &lt;ages&gt; &amp; pays," ⟦摊主说⟧.</note>"#))
    #expect(text.contains(#"<segment id="a1.s2" state="initial" subState="jianbao:partial">"#))
  }

  @Test func `What is written comes home without a change`() throws {
    let brief = WorkedBrief.brief
    let returned = try XLIFF.english(in: XLIFF.document(for: brief), person: "Wei Min")
    #expect(returned.value.map(\.sentence?.xmlID) == ["a1.s1"])
    #expect(returned.value.map(\.state) == [.translated])
    #expect(brief.taking(returned.value) == Imported(brief))
  }

  @Test(
    arguments: [
      ("translated", nil, Origin.service), ("translated", "Wei Min", .reviewer), ("final", nil, .reviewer),
      ("reviewed", "Wei Min", .reviewer),
    ] as [(String, String?, Origin)])
  func `A target comes home with its origin and state`(state: String, person: String?, origin: Origin) throws {
    let bytes = file(
      """
      <group id="a1"><unit id="a1.s2"><segment state="\(state)"><source>“手艺&lt;老>了才值钱 &amp; 好看。”<ph id="1"/>摊主说。</source>
      <target>“Skill <mrk id="m1" type="term">pays</mrk>,” a vendor<cp hex="0020"/>said.</target></segment></unit></group>
      """)
    let returned = try XLIFF.english(in: bytes, person: person)
    #expect(returned.value.map(\.state?.rawValue) == [state])
    let sentence = WorkedBrief.brief.taking(returned.value).value.articles[0].sentences[1]
    #expect(sentence.text == "“Skill pays,” a vendor said.")
    #expect(sentence.pieces == [.init(range: 0..<sentence.text.utf8.count, origin: origin, person: person)])
  }

  @Test func `A unit that was split is put together in the order of its targets`() throws {
    let bytes = file(
      """
      <unit id="a1.s2"><segment id="1" state="final"><source>“手艺&lt;老>了才值钱 &amp; 好看。”</source><target order="3">“Skill pays.”</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="2" state="reviewed"><source>摊主说。</source><target order="1">A vendor says:</target></segment></unit>
      """)
    let returned = try XLIFF.english(in: bytes, person: "Wei Min").value
    #expect(returned.map(\.english) == ["A vendor says: “Skill pays.”"])
    #expect(returned.map(\.state) == [.reviewed])
    let home = WorkedBrief.brief.taking(returned)
    #expect(home.report.findings.map(\.kind) == [.cameHome])
  }

  @Test func `A unit whose Chinese the brief does not have is reported`() throws {
    let bytes = file(
      #"<unit id="a1.s2"><segment><source>别的。</source><target>Other.</target></segment></unit>"#)
    let returned = try XLIFF.english(in: bytes, person: nil)
    #expect(returned.report.findings.map(\.kind) == [.adapted])
    let home = WorkedBrief.brief.taking(returned.value)
    #expect(home.value == WorkedBrief.brief)
    #expect(home.report.findings.map(\.kind) == [.strayed])
  }

  @Test func `English is taken by the id of its unit and by nothing else`() throws {
    let unit = "<segment><source>“手艺&lt;老>了才值钱 &amp; 好看。”摊主说。</source><target>Skill pays.</target></segment></unit>"
    for id in ["a1.s1", "a1.s9", "a7.s1", "u1"] {
      let home = WorkedBrief.brief.taking(try XLIFF.english(in: file("<unit id=\"\(id)\">\(unit)"), person: nil).value)
      #expect(home.value == WorkedBrief.brief)
      #expect(home.report.findings.map(\.kind) == [.strayed], "\(id)")
      #expect(home.report.findings.first?.message.english.contains("unit \(id), line 3") == true)
    }
  }

  @Test func `A DOCTYPE is refused with its place`() {
    let text =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff SYSTEM \"xliff.dtd\">\n" + String(decoding: file(""), as: UTF8.self)
    let failure = #expect(throws: InterchangeFailure.self) { try XLIFF.english(in: Array(text.utf8), person: nil) }
    #expect(failure?.line == 2 && failure?.message.english.contains("DOCTYPE") == true)
  }

  @Test(arguments: [
    ("<unit id=\"a\">\n<segment><target>x</target></segment></unit>", 4, "one source"),
    ("<unit id=\"a\"><segment state=\"done\"><source>一</source></segment></unit>", 3, "“done” is no state"),
    ("<unit id=\"a\"><segment state=\"final\"><source>一</source></segment></unit>", 3, "must have a target"),
    ("<unit id=\"a\"/>", 3, "has no segment"),
    ("<unit><segment><source>一</source></segment></unit>", 3, "has no id"),
    (
      "<unit id=\"a\"><segment><source>一</source></segment></unit>\n<unit id=\"a\"><segment><source>一</source></segment></unit>",
      4, "stands twice"
    ),
    ("<unit id=\"a\"><segment><source>一</target></segment></unit>", 3, "is damaged or breaks off"),
    (
      "<unit id=\"a\"><segment><source>一</source><target order=\"2\">1</target></segment>\n"
        + "<segment><source>二</source><target>2</target></segment></unit>", 4, "the order of the target"
    ),
    ("<unit id=\"a\"><segment><source>一</source><target order=\"0\">1</target></segment></unit>", 3, "the order"),
    (
      "<unit id=\"a\"><segment id=\"s\"><source>一</source></segment>\n<ignorable id=\"s\"><source> </source></ignorable></unit>",
      4, "the id “s” stands twice"
    ),
    (
      "<unit id=\"a\"><segment><source>一</source><target xml:lang=\"ja\">1</target></segment></unit>", 3,
      "the target is said to be in ja"
    ),
    ("<unit id=\"a\"><segment><target>1</target><source>一</source></segment></unit>", 3, "one source, then"),
    ("<unit id=\"a\"><segment><source>一</source><x/></segment></unit>", 3, "and nothing else"),
    ("<unit id=\"a\"><segment><source><b>一</b></source></segment></unit>", 3, "<b> is no inline element"),
    ("", 2, "the file element has no unit"),
    ("<unit id=\"a\"><segment><source>一<cp hex=\"D800\"/></source></segment></unit>", 3, "“D800” is no code point"),
    (
      "<unit id=\"a\"><segment><source>一</source></segment></unit></file><file id=\"f\"><unit id=\"a\"/>", 3,
      "one that stands twice"
    ),
  ])
  func `What breaks XLIFF is refused with its place and reason`(units: String, line: Int, reason: String) {
    let failure = #expect(throws: InterchangeFailure.self) { try XLIFF.english(in: file(units), person: nil) }
    #expect(failure?.line == line)
    #expect(failure?.message.english.contains(reason) == true)
  }

  @Test(arguments: [
    (#"version="1.2" srcLang="zh" trgLang="en""#, "This is XLIFF 1.2"),
    (#"version="2.0" srcLang="de" trgLang="en""#, "the languages are de and en"),
    (#"version="2.0" srcLang="zh""#, "the languages are zh and none"),
  ])
  func `Other versions and languages are refused`(attributes: String, reason: String) {
    let failure = #expect(throws: InterchangeFailure.self) {
      try XLIFF.english(in: file("<unit id=\"a\"/>", attributes: attributes), person: nil)
    }
    #expect(failure?.message.english.contains(reason) == true)
  }

  @Test func `Entities and depth are refused`() {
    let bomb = "<!DOCTYPE xliff [<!ENTITY a \"aaaaaaaa\">]><xliff>&a;</xliff>"
    #expect(throws: InterchangeFailure.self) { try XLIFF.english(in: Array(bomb.utf8), person: nil) }
    let deep = String(repeating: "<group>", count: 5000)
    #expect(throws: InterchangeFailure.self) { try XLIFF.english(in: file(deep), person: nil) }
  }
}
