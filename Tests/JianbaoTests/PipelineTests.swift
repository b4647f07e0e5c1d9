import Briefing
import Chinese
import English
import Findings
import Foundation
import Interchange
import Jianbao
import Newspaper
import Summarization
import Terminology
import Testing

/// From the bytes of a page to its TEI and back: nothing is lost, and what is written is valid.
struct PipelineTests {
  /// The glossary and the patterns of the project with a small dictionary, compiled once for all tests.
  static let tools: Result<Tools, any Error> = Result {
    func file(_ path: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: SeedPage.root.appendingPathComponent(path)))
    }
    let lexicon = try Lexicon(image: Data(Lexicon.compile(dictionary: Array(Desk.dictionary.utf8))))
    let figures = FigureFinder(issueDate: CalendarDate("2026-04-29"))
    let glossary = GlossaryFile(bytes: try file("glossary/glossary.csv")).glossary
    let drafter = Drafter(
      reader: SentenceReader(matcher: TermMatcher(glossary: glossary), figures: figures),
      patterns: PatternSet(csv: try file("glossary/patterns.csv")),
      memory: TranslationMemory(units: [], figures: figures))
    return Tools(
      lexicon: lexicon, drafter: drafter,
      summarizer: Summarizer(scorer: SummarizationMethod.frequency.scorer), budget: .standard)
  }

  private func brief(_ bytes: [UInt8], page: String) throws -> Brief {
    try Pipeline(tools: Self.tools.get()).brief(of: bytes, page: page, file: "\(page).txt")
  }

  @Test("A seed becomes valid TEI that reads back as the same brief and the same bytes", arguments: SeedPage.names)
  func seeds(name: String) throws {
    let seed = try SeedPage(name)
    let brief = try brief(seed.bytes, page: name)
    let tei = TEIWriter.document(for: brief, version: "1.0")
    #expect(TEIValidator.findings(in: tei).filter { $0.severity == .error }.map(\.message.english) == [])
    #expect(!TEIReader.isEditedByPerson(tei))
    let back = try TEIReader.brief(from: tei)
    try expectSame(back, brief)
    #expect(TEIWriter.document(for: back, version: "1.0") == tei)
    try expectLines(of: seed.bytes, in: back)
  }

  @Test("The brief of a random page holds every line of it as it stood", arguments: 0..<100)
  func randomPages(seed: UInt64) throws {
    try expectWhole(RandomPage.garbled(seed))
  }

  @Test("The brief of a damaged page holds every line of it as it stood", arguments: 0..<100)
  func damagedPages(seed: UInt64) throws {
    let name = SeedPage.names[Int(seed) % SeedPage.names.count]
    try expectWhole(RandomPage.damaged(PageDecoder.decode(SeedPage(name).bytes).text, seed))
  }

  @Test("The same bytes give the same brief")
  func again() throws {
    let bytes = try SeedPage("liuzhou-02").bytes
    #expect(try brief(bytes, page: "page") == brief(bytes, page: "page"))
  }

  @Test("Only the articles that are asked for are briefed, and what was given stands in the brief")
  func options() throws {
    let bytes = try SeedPage("liuzhou-01").bytes
    let options = Pipeline.Options(paper: "示例日报", issueDate: "2026-04-29", articles: [2, 5])
    let brief = try Pipeline(tools: Self.tools.get(), options: options).brief(of: bytes, page: "page", file: "page.txt")
    let whole = try self.brief(bytes, page: "page")
    #expect(brief.articles.map(\.headline) == [whole.articles[1].headline, whole.articles[4].headline])
    #expect(brief.paper == "示例日报")
    #expect(brief.issueDate == "2026-04-29")
    #expect(!brief.notes.contains { $0.finding.message.english.hasPrefix("The issue date was not given") })
  }

  /// Takes a text through the whole way and expects all of it at the end.
  private func expectWhole(_ text: String) throws {
    let bytes = Array(text.utf8)
    let brief = try brief(bytes, page: "random")
    let tei = TEIWriter.document(for: brief, version: "1.0")
    #expect(TEIValidator.findings(in: tei).filter { $0.severity == .error }.map(\.message.english) == [], "\(text)")
    let back = try TEIReader.brief(from: tei)
    try expectSame(back, brief)
    try expectLines(of: bytes, in: back)
  }

  /// Expects two briefs to be the same, and says the first line of their JSON that is not.
  private func expectSame(_ found: Brief, _ expected: Brief) throws {
    if found == expected { return }
    let pair = try [found, expected].map { try BriefJSON.document(for: $0).split(separator: 0x0A) }
    let line = zip(pair[0], pair[1]).first { $0.0 != $0.1 }.map { String(decoding: $0.0, as: UTF8.self) }
    Issue.record("The brief that was read back is another: \(line ?? "it has more or less").")
  }

  /// Expects the lines of a page in its brief, scalar by scalar.
  private func expectLines(of bytes: [UInt8], in brief: Brief) throws {
    let page = try PageDecoder.decode(bytes).page(id: "page")
    let text = Array(page.text.utf8)
    #expect(brief.sourceLines.map { Array($0.utf8) } == page.lines.map { Array(text[$0]) }, "\(page.text)")
  }
}

/// Pages that nobody has thought of, the same on every run.
enum RandomPage {
  /// What the rules look for, in any order and broken anywhere.
  static func garbled(_ seed: UInt64) -> String {
    let parts = [
      "本报讯（记者 王芳）", "（上接第2版）", "（下转第3版）", "（", "）", "“", "”", "。", "，", "\n", "\n\n", "\r\n", "\r", "　　",
      " ", "  ", "图为学生在操场上跑步。", "李明 摄", "2025年5月6日 星期二", "编辑/王芳", "一、", "●", "公告", "今天的河水很清",
      "超过12%", "3.5万人次", "Hello", "world", "：", "……", "——", "新华社北京5月6日电", "\t", "&<>\"'", "]]>", "劳动模范", "港口",
      "𬭊", "é", "e\u{301}", "\u{2028}", "\u{FEFF}", "\u{E000}", "\u{A0}",
    ]
    var random = SplitMix(state: seed)
    // A page that holds no character is refused, so there is always one.
    return "字"
      + (0..<Int.random(in: 0..<120, using: &random)).map { _ in parts[Int.random(in: parts.indices, using: &random)] }
      .joined()
  }

  /// Some lines of a page with lines lost, doubled, broken and run together.
  static func damaged(_ text: String, _ seed: UInt64) -> String {
    var random = SplitMix(state: 1_000 + seed)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let start = Int.random(in: 0..<lines.count - 20, using: &random)
    var damaged = "版"
    for line in lines[start..<start + 20] {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: continue
      case 1: damaged += "\(line)\n\(line)\n"
      case 2: damaged += line
      case 3: damaged += line.prefix(line.count / 2) + "\n\n" + line.dropFirst(line.count / 2) + "\n"
      case 4: damaged += line.reversed() + "\r\n"
      default: damaged += line + "\n"
      }
    }
    return damaged
  }
}

/// Sebastiano Vigna's SplitMix64: random numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
