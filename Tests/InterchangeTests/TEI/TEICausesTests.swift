import Findings
import Foundation
import Interchange
import Testing

/// One mistake is one finding, also where two places suffer from it.
@Suite struct TEICausesTests {
  private static let document = String(
    decoding: TEIWriter.document(for: WorkedBrief.brief, version: "1.0"), as: UTF8.self)

  /// Changes that are one mistake, the words at whose line it is said, and how message and remedy begin.
  ///
  /// `@` stands for the line of the other words.
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
      "Move the text into an element that holds text"
    ),
    // Words moved to another sentence: too many here, too few there.
    (
      [("开到江边</s>", "江城开到江边</s>"), ("<name xml:id=\"a1.s1.2\">江城</name>", "")], "上周六，江城开办",
      "", "The key sentence differs from the sentence a1.s1", "Make both the same"
    ),
    // The entry that the Chinese refers to, a figure whose words were changed, and an English that leads astray.
    (
      [("corresp=\"#a1.s1.3\" ref=\"#t-zhoumoshiji\"", "corresp=\"#a1.s1.3\" ref=\"#t-shiji\"")], "a1.e1", "",
      "This term refers to the entry #t-shiji, but the Chinese term it stands for, #a1.s1.3, to #t-zhoumoshiji.",
      "Write ref=\"#t-zhoumoshiji\""
    ),
    (
      [(">nearly 200<", ">nearly 2,000<")], "a1.e1", "",
      "The English says “nearly 2,000”, but the value of the figure is 200.", "Correct the words"
    ),
    (
      [("corresp=\"#a1.s2\"><cl n=\"2\">", "corresp=\"#a1.s1\"><cl n=\"2\">")], "a1.e2", "a1.e1",
      "This English refers to a1.s1, and so does that in line @.", "Write corresp=\"#a1.s2\" in that of the two"
    ),
    (
      [("corresp=\"#a1.s2\"><cl n=\"2\">", "corresp=\"#a1.s9\"><cl n=\"2\">")], "a1.e2", "",
      "<s> points to #a1.s9, but nothing in the document has that id.", "Write corresp=\"#a1.s2\" in this tag"
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

  @Test func aPartThatIsGoneIsSaidOnce() throws {
    let start = try #require(Self.document.range(of: "<taxonomy xml:id=\"origins\""))
    let end = try #require(Self.document[start.lowerBound...].range(of: "</taxonomy>"))
    let text = Self.document.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.count == 1, "\(findings.map(\.message.english))")
    #expect(findings.first?.message.english.contains("ids that begin with “o-” are missing; lines ") == true)
    #expect(findings.first?.remedy.english.hasPrefix("Put back the part of the document") == true)
  }

  /// Two mistakes are two findings, though one of them hides what the other would be compared with.
  @Test func differentMistakesAreSaidEach() throws {
    var text = try #require(Self.document.replacing(first: "<byline>", with: "<byline><hi>!</hi>"))
    text = try #require(text.replacing(first: "corresp=\"#a1.zh\"", with: "corresp=\"#a1.zn\""))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.map(\.kind.rawValue) == ["schema", "pointer"])
  }
}
