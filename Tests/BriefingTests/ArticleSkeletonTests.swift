@testable import Briefing
import English
import Newspaper
import Terminology
import Testing

/// What stands around the key sentences of a brief.
@Suite struct ArticleSkeletonTests {
  private static let lead = "4月28日，市长李建国在绵阳市说：“我们要种树，也要护林。”他称之为“绿色”。"
  private static let english = "On April 28, Mayor Li Jianguo said in Mianyang ⟦…⟧"

  private static func range(_ words: String, in text: String) -> Range<Int> {
    guard let found = text.firstRange(of: words) else { return 0..<0 }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + words.utf8.count
  }

  private static var brief: Brief {
    let marks: [SourceBlock.Mark] = [
      .init(
        range: range("4月28日", in: lead),
        content: .measure(.init(kind: "date", values: [], date: "--04-28", bound: "exactly"))),
      .init(range: range("李建国", in: lead), content: .name), .init(range: range("绵阳市", in: lead), content: .name),
      .init(range: range("种树", in: lead), content: .term(0)),
    ]
    let block = SourceBlock(
      role: .paragraph, text: lead, parts: [.init(line: 4, column: 1, startsLine: true, offset: 0)],
      sentences: [.init(number: 1, range: 0..<lead.utf8.count)], marks: marks)
    func piece(_ words: String, _ origin: Origin, _ mark: Int?) -> EnglishSentence.Piece {
      .init(range: range(words, in: english), origin: origin, mark: mark)
    }
    let sentence = EnglishSentence(
      source: 1, text: english,
      pieces: [
        piece("On April 28", .date, 0), piece("Mayor", .pattern, nil), piece("Li Jianguo", .name, 1),
        piece("said in", .pattern, nil), piece("Mianyang", .name, 2), piece("⟦…⟧", .untranslated, 3),
      ])
    let article = ArticleBrief(
      kind: .news, blocks: [block], method: "lead", extracts: [.init(sentence: 1, rank: 1, reasons: [])],
      sentences: [sentence])
    return Brief(
      id: "p",
      source: .init(name: "p.txt", sha256: "", encoding: "UTF-8", lineEnd: "LF", lines: 4, characters: 40),
      articles: [article],
      entries: [Entry(id: "t-zhongshu", term: Term(term: "种树", english: "plant trees", domains: []), pinyin: "")])
  }

  @Test func readsPlaceDateLengthNamesQuotationsAndTerms() {
    let skeleton = Self.brief.skeleton(of: Self.brief.articles[0])
    #expect(skeleton.dateline == "MIANYANG, April 28")
    #expect(skeleton.words == 9)
    #expect(
      skeleton.names == [
        .init(title: "Mayor", chinese: "李建国", english: "Li Jianguo", lines: "4"),
        .init(title: "", chinese: "绵阳市", english: "Mianyang", lines: "4"),
      ])
    #expect(
      skeleton.quotations == [.init(chinese: "“我们要种树，也要护林。”", lines: "4", isInKeySentence: true)])
    #expect(skeleton.terms == [0])
  }

  @Test(arguments: [
    ("--04-28", "MIANYANG, April 28"), ("2026-12-05", "MIANYANG, December 5"), ("--04", "MIANYANG"),
    ("2026", "MIANYANG"),
  ])
  func aMonthOrAYearIsNoDay(_ date: String, _ dateline: String) {
    var brief = Self.brief
    brief.articles[0].blocks[0].marks[0].content = .measure(
      .init(kind: "date", values: [], date: date, bound: "exactly"))
    #expect(brief.skeleton(of: brief.articles[0]).dateline == dateline)
  }

  /// The key sentence says neither where nor when; the headline and the first paragraph do.
  @Test func whatTheLeadLeavesOutStandsInTheHeadlineAndTheFirstParagraph() {
    func block(_ role: Block.Role, _ text: String, _ number: Int?, _ marks: [SourceBlock.Mark]) -> SourceBlock {
      SourceBlock(
        role: role, text: text, parts: [.init(line: 1, column: 1, startsLine: true, offset: 0)],
        sentences: number.map { [.init(number: $0, range: 0..<text.utf8.count)] } ?? [], marks: marks)
    }
    var brief = Self.brief
    brief.entries[0].term = Term(term: "绵阳", english: "Mianyang", domains: ["place"])
    let headline = "绵阳植树"
    let first = "5月2日下雨。"
    let day = Measure(kind: "date", values: [], date: "--05-02", bound: "exactly")
    brief.articles[0].blocks = [
      block(.headline, headline, nil, [.init(range: Self.range("绵阳", in: headline), content: .term(0))]),
      block(.paragraph, first, 2, [.init(range: Self.range("5月2日", in: first), content: .measure(day))]),
      block(.paragraph, "大家种树。", 1, []),
    ]
    brief.articles[0].sentences = [EnglishSentence(source: 1, text: "They planted trees.", pieces: [])]
    #expect(brief.skeleton(of: brief.articles[0]).dateline == "MIANYANG, May 2")
  }
}
