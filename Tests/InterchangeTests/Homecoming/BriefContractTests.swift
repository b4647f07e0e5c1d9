import Briefing
import English
import Findings
import Testing

@testable import Interchange

/// One contract for all formats in which a brief leaves and comes home: what nobody touched changes nothing, and what a
/// person typed arrives in its sentence and nowhere else.
struct BriefContractTests {
  /// A format that comes home.
  enum Format: CaseIterable {
    case docx, xliff

    func document(for brief: Brief) -> [UInt8] {
      switch self {
      case .docx: DOCX.document(for: brief)
      case .xliff: XLIFF.document(for: brief)
      }
    }

    func english(in bytes: [UInt8]) throws -> [ReturnedEnglish] {
      switch self {
      case .docx: try DOCX.english(in: bytes, person: "Wei Min")
      case .xliff: try XLIFF.english(in: bytes, person: "Wei Min").value
      }
    }
  }

  /// Briefs of random pages whose English is spaced as English is.
  private static func brief(_ seed: UInt64) -> Brief {
    var brief = RandomBrief(seed: seed).brief
    for article in brief.articles.indices {
      for path in [\ArticleBrief.headings, \.sentences] {
        brief.articles[article][keyPath: path].removeAll {
          WorkingText.text(of: $0) != WorkingText.text(of: $0).singleSpaced
        }
      }
    }
    return brief
  }

  @Test(arguments: Format.allCases, 1...12 as ClosedRange<UInt64>)
  func `What nobody touched changes nothing`(format: Format, seed: UInt64) throws {
    let brief = Self.brief(seed)
    let home = brief.taking(try format.english(in: format.document(for: brief)))
    #expect(home.value == brief)
    #expect(home.report.findings.allSatisfy { $0.severity < .error })
  }

  @Test(arguments: Format.allCases)
  func `What a person typed arrives in its sentence and nowhere else`(format: Format) throws {
    let brief = WorkedBrief.brief
    var edited = brief
    let id = SentenceID(article: 1, number: 1)
    let text = "On November 14, a weekend market opened to more than 35,000 visitors."
    edited[english: id] = EnglishSentence(
      source: 1, text: text, pieces: [.init(range: 0..<text.utf8.count, origin: .reviewer)])
    let home = brief.taking(try format.english(in: format.document(for: edited))).value
    #expect(home[english: id]?.text == text)
    #expect(home[english: id]?.pieces.allSatisfy { $0.origin == .reviewer && $0.person == "Wei Min" } == true)
    var rest = home
    rest[english: id] = brief[english: id]
    #expect(rest == brief)
  }

  @Test(arguments: ["⟦江城⟧ opened the weekend market with nearly 200 stalls.", "A & <b>: all of it is new."])
  func `What came home is valid TEI and comes back from it`(typed: String) throws {
    let id = SentenceID(article: 1, number: 1)
    let returned = ReturnedEnglish(
      sentence: id, chinese: nil, english: typed, origin: .reviewer, person: "Wei Min", place: "row 1")
    let home = WorkedBrief.brief.taking([returned]).value
    let document = TEIWriter.document(for: home, version: "1")
    #expect(TEIValidator.findings(in: document).filter { $0.kind == .schema || $0.kind == .malformed } == [])
    #expect(try TEIReader.brief(from: document) == home)
  }

  @Test(arguments: [
    ("The market opened.", ["The market opened."]),
    ("⟦江城⟧ opened the weekend market.", ["江城", "opened the", "weekend market"]),
    ("The weekend market and the weekend market", ["The weekend market and the weekend market"]),
    ("⟦⟧Open ⟦brackets", ["Open brackets"]),
  ])
  func `Typed words stay tied to the Chinese they stand for where that is sure`(typed: String, pieces: [String]) throws
  {
    let old = try #require(WorkedBrief.brief[english: SentenceID(article: 1, number: 1)])
    let sentence = WorkingText.sentence(typed, was: old, origin: .reviewer, person: nil)
    #expect(sentence.pieces.map { sentence.text.slice($0.range) } == pieces)
    #expect(sentence.pieces.map { $0.mark == 2 } == pieces.map { $0 == "weekend market" })
  }
}
