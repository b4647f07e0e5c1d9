import Briefing
import Newspaper
import Testing

struct SourceBlockTests {
  @Test(
    "The marks of a stretch are those that start in it",
    arguments: [(0..<30, 0..<3), (0..<9, 0..<1), (9..<10, 1..<2), (10..<12, 2..<2), (12..<30, 2..<3), (5..<5, 1..<1)])
  func marks(range: Range<Int>, places: Range<Int>) {
    let block = SourceBlock(
      role: .paragraph, text: String(repeating: "港", count: 10), parts: [],
      marks: [0..<6, 9..<15, 18..<24].map { SourceBlock.Mark(range: $0, content: .words) })
    #expect(block.marks(startingIn: range).indices == places)
  }
}
