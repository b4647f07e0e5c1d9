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
      "<extent2> may not stand here inside <fileDesc>.", "Write <extent>, if that is meant"
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
      "The English says “nearly 2,000”, but the value of the figure is 200, as in the Chinese in line",
      "Correct the words"
    ),
    (
      [("corresp=\"#a1.s2\"><cl n=\"2\">", "corresp=\"#a1.s1\"><cl n=\"2\">")], "a1.e2", "a1.e1",
      "This English refers to a1.s1, and so does that in line @.", "Write corresp=\"#a1.s2\" in that of the two"
    ),
    (
      [("corresp=\"#a1.s2\"><cl n=\"2\">", "corresp=\"#a1.s9\"><cl n=\"2\">")], "a1.e2", "",
      "<s> points to #a1.s9, but nothing in the document has that id.", "Write corresp=\"#a1.s2\" in this tag"
    ),
    // A term whose Chinese leads nowhere: its English says where to.
    (
      [("<term xml:id=\"a1.s1.3\" ref=\"#t-zhoumoshiji\"", "<term xml:id=\"a1.s1.3\" ref=\"#t-zhousi\"")], "a1.s1.3",
      "a1.e1",
      "<term> points to #t-zhousi, but nothing in the document has that id.",
      "Write ref=\"#t-zhoumoshiji\", as its English in line @ does."
    ),
    // The English of another sentence.
    (
      [("<s xml:id=\"a1.e1\" n=\"2375ed34ef3b96ba\" corresp=\"#a1.s1\"", "<s xml:id=\"a1.e1\" corresp=\"#a1.s4\"")],
      "a1.e1", "",
      "This English refers to a1.s4, but all its parts stand for parts of a1.s1.", "Write corresp=\"#a1.s1\" in the tag"
    ),
    // A status that nobody signed.
    (
      [("<revisionDesc status=\"checked\"", "<revisionDesc status=\"approved\"")], "<change", "",
      "The document calls itself approved, but its newest change, this one, led to checked.", "Write status=\"checked\""
    ),
    // A slip of the keyboard: in one pointer, and in the id that all point to.
    (
      [("ana=\"#o-memory\"", "ana=\"#o-memroy\"")], "o-memroy", "", "<seg> points to #o-memroy",
      "Write #o-memory, if that is meant."
    ),
    (
      [("xml:id=\"o-term\"", "xml:id=\"o-trem\"")], "ana=\"#o-term\"", "", "<term> points to #o-term",
      "Write xml:id=\"o-term\" where now xml:id=\"o-trem\" stands"
    ),
    // The key sentence points to another sentence than the one it repeats.
    (
      [("copyOf=\"#a1.s2\"", "copyOf=\"#a1.s4\"")], "copyOf=\"#a1.s4\"", "<s xml:id=\"a1.s2\"",
      "The key sentence points to a1.s4, but its words are those of a1.s2 in line @.", "Write copyOf=\"#a1.s2\"."
    ),
    // What is needed for the words of a language, and for those who made the brief.
    (
      [("<language ident=\"en\"", "<language ident=\"e n\"")], "e n", "",
      "“e n” is not allowed as the attribute ident of <language>.", "Write ident=\"en\", if that is meant."
    ),
    (
      [("<respStmt xml:id=\"r-tool\">", "<respStmt>")], "<respStmt>", "resp=\"#r-tool\"",
      "<respStmt> lacks the attribute xml:id. #r-tool, to which line @ points, is missing.", "Write xml:id=\"r-tool\""
    ),
    // A sentence below the paragraph that held it.
    (
      [
        (
          "</s>\n          </p>\n        </div>\n        <div type=\"summary\" subtype=\"gloss\"",
          "</s>\n          </p>\n<s xml:id=\"a1.e9\" corresp=\"#a1.h1\">Cut and pasted.</s></div>\n        <div type=\"summary\" subtype=\"gloss\""
        )
      ],
      "Cut and pasted", "", "<s> may not stand here inside <div>.", "Move it into the <p> above, before </p>"
    ),
    (
      [("status=\"draft\"", "status=\"drafft\"")], "drafft", "", "“drafft” is not allowed",
      "Write status=\"draft\", if that is meant. May stand: draft, checked"
    ),
    (
      [("xml:lang=\"zh-Latn-pinyin\">lǎo", "xml:lang=\"pin yin\">lǎo")], "lǎo", "",
      "“pin yin” is not allowed as the attribute xml:lang of <rt>.", "Write one of these:"
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

  /// A part of the document that is deleted, how the message begins and goes on, and how the remedy ends.
  @Test(arguments: [
    ("<taxonomy xml:id=\"origins\"", "</taxonomy>", "<", "The same goes for #o-", "it was most likely deleted."),
    (
      "<sourceDesc>", "</sourceDesc>", "<fileDesc> ends too early: <sourceDesc> is missing.", " It held #",
      "was deleted."
    ),
    ("<appInfo>", "</appInfo>", "<encodingDesc> ends too early", " It held #app-jianbao", "was deleted."),
    ("<respStmt xml:id=\"r-tool\"", "</respStmt>", "<change>", "The same goes for #r-tool", "likely deleted."),
  ])
  func aPartThatIsGoneIsSaidOnce(from: String, to: String, message: String, names: String, remedy: String) throws {
    let start = try #require(Self.document.range(of: from))
    let end = try #require(Self.document[start.lowerBound...].range(of: to))
    let text = Self.document.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.count == 1, "\(findings.map(\.message.english))")
    let finding = try #require(findings.first)
    #expect(finding.message.english.hasPrefix(message))
    #expect(finding.message.english.contains(names), "\(finding.message.english)")
    #expect(finding.remedy.english.hasSuffix(remedy), "\(finding.remedy.english)")
  }

  /// A copy with all its ids is one mistake, in any TEI.
  @Test func aCopyIsSaidOnce() throws {
    let start = try #require(Self.document.range(of: "<listBibl type=\"files\""))
    let end = try #require(Self.document[start.lowerBound...].range(of: "</listBibl>"))
    let part = Self.document[start.lowerBound..<end.upperBound]
    let text = Self.document.replacingCharacters(in: end.upperBound..<end.upperBound, with: part)
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.kind == .id }
    #expect(findings.count <= 1, "\(findings.map(\.message.english))")
    #expect(findings.allSatisfy { $0.remedy.english.hasPrefix("If this") })
  }

  /// Two wrong values in one tag are two mistakes.
  @Test func eachWrongValueIsSaid() throws {
    let text = try #require(
      Self.document.replacing(first: "<change status=\"draft\"", with: "<change when=\"12 May\" status=\"daft\""))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.map(\.kind.rawValue) == ["schema", "schema"], "\(findings.map(\.message.english))")
  }

  /// Two mistakes are two findings, though one of them hides what the other would be compared with.
  @Test func differentMistakesAreSaidEach() throws {
    var text = try #require(Self.document.replacing(first: "<byline>", with: "<byline><hi>!</hi>"))
    text = try #require(text.replacing(first: "corresp=\"#a1.zh\"", with: "corresp=\"#a1.zn\""))
    let findings = TEIValidator.findings(in: Array(text.utf8)).filter { $0.severity == .error }
    #expect(findings.map(\.kind.rawValue) == ["schema", "pointer"])
  }
}
