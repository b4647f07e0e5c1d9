import Findings
import Interchange
import Testing

/// Files that break the rules of the core are read and told; those of modules and extensions are no fault.
@Suite struct XLIFFInspectorTests {
  private static func findings(unit: String, segment: String, attributes: String = "") throws -> [String] {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:x="urn:desk"
        xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
        xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" srcLang="zh-Hans" trgLang="en">
        <file id="f"><unit id="a1.s1"\(attributes)>\(unit)<segment>\(segment)</segment></unit></file></xliff>
      """
    let imported = try XLIFF.english(in: Array(text.utf8), person: "Lin Wen")
    #expect(imported.value.map(\.english) == ["A market opens."])
    return imported.report.findings.map(\.message.english).filter { $0.contains("breaks XLIFF 2") }
  }

  private static let plain = "<source>市集开张。</source><target>A market opens.</target>"

  @Test(arguments: [
    ("", plain, ""),
    ("<notes><note id=\"n\" priority=\"1\">?</note></notes>", plain, " x:own=\"1\" fs:fs=\"p\" translate=\"yes\""),
    ("<x:any><x:inner/></x:any>", plain, ""),
    ("<gls:glossary><gls:glossEntry><gls:term>市集</gls:term></gls:glossEntry></gls:glossary>", plain, ""),
    ("<mtc:matches><mtc:match ref=\"#1\"><source>市</source><target>x</target></mtc:match></mtc:matches>", plain, ""),
    (
      "<originalData><data id=\"d\">b</data></originalData>",
      "<source>市集<sc id=\"1\" dataRef=\"d\"/>开<ec startRef=\"1\"/>张。</source><target>A <ph id=\"1\" fs:fs=\"b\"/>market opens.</target>",
      ""
    ),
  ])
  func whatIsAllowedIsNoFault(unit: String, segment: String, attributes: String) throws {
    #expect(try Self.findings(unit: unit, segment: segment, attributes: attributes) == [])
  }

  @Test(arguments: [
    ("<stuff/>", plain, "<stuff> may not stand in <unit>"),
    ("text", plain, "text may not stand in <unit>"),
    ("<notes/>", plain, "<notes> has no note"),
    ("<notes><note id=\"n\">a</note><note id=\"n\">b</note></notes>", plain, "the id “n” stands twice"),
    ("<notes><note priority=\"11\">a</note></notes>", plain, "“11” is not allowed as priority"),
    ("", "<source x:a=\"1\">市集</source><target>A market opens.</target>", "<source> may not have attributes of ext"),
    ("", "<source dir=\"ltr\">市集</source><target>A market opens.</target>", "<source> cannot have the attribute dir"),
    ("", "<source><pc>市集</pc></source><target>A market opens.</target>", "<pc> has no id"),
    ("", "<source><ec startRef=\"1\"/>市<sc id=\"1\"/></source><target>A market opens.</target>", "no <sc> before it"),
    ("", "<source>市<sc id=\"1\"/></source><target>A market opens.</target>", "isolated does not fit"),
    ("", "<source>市<ph id=\"1\" dataRef=\"d\"/></source><target>A market opens.</target>", "dataRef names the data"),
    ("", "<source>市<ph id=\"1\" copyOf=\"7\"/></source><target>A market opens.</target>", "it copies the code “7”"),
    ("", "<source>市<ph id=\"1\"/><ph id=\"1\"/></source><target>A market opens.</target>", "the id “1” stands twice"),
    (
      "", "<source><mrk id=\"1\" type=\"comment\" ref=\"#n=9\">市</mrk></source><target>A market opens.</target>",
      "the note #n=9 is nowhere"
    ),
  ])
  func aFaultIsToldWithItsPlace(unit: String, segment: String, message: String) throws {
    let findings = try Self.findings(unit: unit, segment: segment)
    #expect(findings.count == 1 && findings[0].contains("at line 4: \(message)"), "\(findings)")
  }
}
