import Findings
import Interchange
import Testing

/// One mistake is one finding, also where two places suffer from it.
@Suite struct TEICausesTests {
  private static let document = String(
    decoding: TEIWriter.document(for: WorkedBrief.brief, version: "1.0"), as: UTF8.self)

  /// Changes that are one mistake, the words at whose line it is said, the message, and the beginning of the remedy. `@`
  /// stands for the line of the other words.
  @Test(arguments: [
    // An element moved to where it may not stand: said at the first of the two places.
    (
      [("<rb>手艺</rb>", ""), ("<byline>", "<byline><rb>手艺</rb>")], "<byline>", "<ruby ana=\"#g-lexicon\"><rt",
      "<rb> may not stand here inside <byline>; it is missing in line @.", "Move <rb> to line @, before <rt>."
    ),
    (
      [("<extent>", "<extent2>"), ("</extent>", "</extent2>")], "<extent2>", "",
      "<extent2> may not stand here inside <fileDesc>.", "Delete <extent2>, move it elsewhere"
    ),
    // An element that lost its id, and what points to it.
    (
      [("xml:id=\"a1.s2\"", "xml:id=\"a1.s1\"")], "“手艺&lt;老&gt;", "<date xml:id=\"a1.s1.1\"",
      "The id a1.s1 stands twice in the document, also in line @. #a1.s2, to which line",
      "Write xml:id=\"a1.s2\" in this tag"
    ),
    (
      [("<s xml:id=\"a1.s2\"", "<s")], "“手艺&lt;老&gt;", "copyOf=\"#a1.s2\"",
      "<s> lacks the attribute xml:id. #a1.s2, to which line @ points, is missing.",
      "Write xml:id=\"a1.s2\" in this tag"
    ),
    // Of two equal ids that one is wrong which does not go with the ids around it.
    (
      [("xml:id=\"a1.h2.1\"", "xml:id=\"a1.s1.3\"")], "<head type=\"main\">", "<name xml:id=\"a1.s1.2\"",
      "The id a1.s1.3 stands twice in the document, also in line @.", "Write xml:id=\"a1.h2.1\" in this tag"
    ),
    // What breaks the schema in a sentence makes its words differ from those it repeats.
    (
      [("<rb>手艺</rb>", "手艺<rb>手艺</rb>")], "手艺<rb>", "", "Inside <ruby> no text may stand here.",
      "Put the text into an element"
    ),
    // Words moved to another sentence: too many here, too few there.
    (
      [("开到江边</s>", "江城开到江边</s>"), ("<name xml:id=\"a1.s1.2\">江城</name>", "")], "上周六，江城开办",
      "", "The key sentence differs from the sentence a1.s1", "Make both the same"
    ),
    (
      [("xml:lang=\"zh-Latn-pinyin\">lǎo", "xml:lang=\"pin yin\">lǎo")], "lǎo", "",
      "“pin yin” is no value for the attribute xml:lang of <rt>.", "Write one of these:"
    ),
  ])
  func aMistakeIsSaidOnce(
    changes: [(String, String)], words: String, other: String, message: String, remedy: String
  ) throws {
    var text = Self.document
    for (old, new) in changes { text = try #require(text.replacing(first: old, with: new)) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.count == 1, "\(findings.map(\.message.english))")
    let finding = try #require(findings.first)
    #expect(lines[finding.line - 1].contains(words), "\(lines[finding.line - 1])")
    let otherLine = lines.firstIndex { $0.contains(other) }.map { "\($0 + 1)" } ?? ""
    #expect(finding.message.english.hasPrefix(message.replacing("@", with: otherLine)), "\(finding.message.english)")
    #expect(finding.remedy.english.hasPrefix(remedy.replacing("@", with: otherLine)), "\(finding.remedy.english)")
    #expect(!finding.message.chinese.contains("\0") && !finding.remedy.chinese.contains("\0"))
  }

  /// Two mistakes are two findings, though one of them hides what the other would be compared with.
  @Test func differentMistakesAreSaidEach() throws {
    var text = try #require(Self.document.replacing(first: "<byline>", with: "<byline><hi>!</hi>"))
    text = try #require(text.replacing(first: "corresp=\"#a1.zh\"", with: "corresp=\"#a1.zn\""))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.map(\.kind.rawValue) == ["schema", "pointer"])
  }
}
