import Briefing
import Newspaper
import Testing

/// A brief gives its page back.
@Suite struct SourcePageTests {
  @Test(arguments: [
    ("\n \n\u{3000}\u{3000}\n甲\n\t", [2, 3, 5]),
    ("甲\n乙", []),
    ("", []),
  ])
  func linesOfWhiteSpaceAreRemembered(text: String, lines: [Int]) {
    #expect(Brief.SourceFile.whiteLines(of: Page(id: "p", text: text)).map(\.line) == lines)
  }

  @Test func anEmptyFileHasNoLines() {
    let source = Brief.SourceFile(name: "p", sha256: "", encoding: "UTF-8", lineEnd: "LF", lines: 0, characters: 0)
    #expect(Brief(id: "p", source: source, articles: []).sourceLines.isEmpty)
  }

  @Test func partsOfALineComeBackInTheirOrder() {
    let source = Brief.SourceFile(name: "p", sha256: "", encoding: "UTF-8", lineEnd: "LF", lines: 1, characters: 4)
    let credit = SourceBlock(
      role: .credit, text: "甲", parts: [.init(line: 1, column: 2, startsLine: true, offset: 0, before: " ")])
    let paragraph = SourceBlock(
      role: .paragraph, text: "乙A",
      parts: [.init(line: 1, column: 5, startsLine: false, offset: 0, before: "\u{3000} ", after: "\t")])
    let article = ArticleBrief(kind: .news, blocks: [paragraph, credit], method: "")
    #expect(Brief(id: "p", source: source, articles: [article]).sourceLines == [" 甲\u{3000} 乙A\t"])
  }
}
