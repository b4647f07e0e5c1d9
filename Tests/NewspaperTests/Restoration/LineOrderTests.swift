import Findings
import Newspaper
import Testing

/// Neighbouring lines of an indented page that changed places are put back.
struct LineOrderTests {
  private static let lines = [
    "老渡口又有船了",
    "　　江声晚报讯（记者 闻涛）停航六年的",
    "老渡口昨天开出第一班船，船票两元，往返",
    "要二十分钟。",
    "　　船老大沙万里今年五十八岁，老渡口关",
    "门以后在岸上修六年自行车。他说，船一离",
    "开岸，心就静了。",
    "　　渡船每天早上六点开航，晚上七点收班，",
    "学生和老人免费。",
  ]

  /// The first line of a paragraph, its last line and the last line of the paragraph before, each with the next line.
  @Test(arguments: [1, 2, 3, 5, 6])
  func swappedLinesReadOn(place: Int) {
    var swapped = Self.lines
    swapped.swapAt(place, place + 1)
    #expect(Self.paragraphs(swapped) == Self.paragraphs(Self.lines))
  }

  @Test func aPageInOrderStaysAsItIs() {
    let restored = Restorer().restore(Page(id: "ferry", text: Self.lines.joined(separator: "\n")))
    let reasons = restored.articles.flatMap(\.blocks).flatMap(\.reasons)
    #expect(!reasons.contains { $0.signal == .swappedLines })
  }

  /// What was put back leads to the lines as they stood, and is a doubt for the editor.
  @Test func swappedLinesAreDoubts() {
    var swapped = Self.lines
    swapped.swapAt(3, 4)
    let restored = Restorer().restore(Page(id: "ferry", text: swapped.joined(separator: "\n")))
    let paragraphs = restored.articles.flatMap { $0.blocks(.paragraph) }
    #expect(paragraphs.map { $0.pieces.map(\.line) } == [[2, 3, 5], [4, 6, 7], [8, 9]])
    let reasons = restored.articles.flatMap(\.blocks).flatMap(\.reasons)
    #expect(reasons.contains { $0.signal == .swappedLines })
    #expect(restored.findings.contains { $0.kind == .doubtful })
  }

  private static func paragraphs(_ lines: [String]) -> [String] {
    let restored = Restorer().restore(Page(id: "ferry", text: lines.joined(separator: "\n")))
    return restored.articles.flatMap { $0.texts(.paragraph) }
  }
}
