import Newspaper
import Testing

@testable import Briefing

struct RankTableTests {
  private func article(_ text: String, _ figures: [(words: String, ranks: [String])]) -> ArticleBrief {
    let marks = figures.compactMap { figure -> SourceBlock.Mark? in
      guard let found = text.firstRange(of: figure.words) else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      return SourceBlock.Mark(
        range: start..<start + figure.words.utf8.count,
        content: .measure(Measure(kind: "ordinal", values: figure.ranks, bound: "exactly")))
    }
    let block = SourceBlock(
      role: .paragraph, text: text, parts: [.init(line: 9, column: 1, startsLine: true, offset: 0)],
      sentences: [SourceSentence(number: 1, range: 0..<text.utf8.count)], marks: marks)
    return ArticleBrief(kind: .news, blocks: [block], method: "frequency")
  }

  @Test func namesMeetTheirRanksInOrder() {
    let tables = article(
      "江城、海城分别排在夜市榜的第1、第5名，以及早市榜的第2、第4名。",
      [("第1、第5名", ["1", "5"]), ("第2、第4名", ["2", "4"])]
    ).rankTables
    #expect(
      tables == [
        RankTable(
          names: ["江城", "海城"],
          lists: [.init(title: "夜市榜", ranks: ["1", "5"]), .init(title: "早市榜", ranks: ["2", "4"])], lines: "9")
      ])
  }

  @Test func anotherNumberOfNamesMakesNoTable() {
    #expect(article("江城、海城分别位列榜单第1、第5、第7名。", [("第1、第5、第7名", ["1", "5", "7"])]).rankTables.isEmpty)
  }

  @Test func ranksWithoutTheWordThatPairsThemMakeNoTable() {
    #expect(article("江城、海城排在第1、第5名。", [("第1、第5名", ["1", "5"])]).rankTables.isEmpty)
  }
}
