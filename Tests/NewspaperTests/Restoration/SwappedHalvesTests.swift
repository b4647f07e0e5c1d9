import Newspaper
import Testing

/// The halves of a paragraph that stand in the wrong order are put back only where their ends say so.
struct SwappedHalvesTests {
  @Test(arguments: [
    // Inside a number, inside a quotation.
    (
      ["9亿元，创下新高。", "海关的统计显示，全市上半年的外贸订单比去年同期多，其中机电产品占了六成，进出口总值达到3", "据海关介绍，机电产品占了六成。"],
      "海关的统计显示，全市上半年的外贸订单比去年同期多，其中机电产品占了六成，进出口总值达到39亿元，创下新高。"
    ),
    (["桥不通，货也不通。”他说。", "村民老郭回忆起从前：“那时候过河全靠摆渡，", "“如今一刻钟就到了县城。”他又说。"], "村民老郭回忆起从前：“那时候过河全靠摆渡，桥不通，货也不通。”他说。"),
  ])
  func areTurnedAround(lines: [String], whole: String) {
    #expect(paragraphs(lines).contains(whole))
  }

  @Test func ordinaryHalvesKeepTheirOrder() {
    let lines = ["新桥去年通车。", "海关的统计显示，全市上半年的外贸订单比去年同期多，其中机电产品占了六成，进出口总值达到3", "9亿元，创下新高。"]
    #expect(
      paragraphs(lines) == ["集市一早就热闹起来，四乡的人都来赶集。", "新桥去年通车。", "海关的统计显示，全市上半年的外贸订单比去年同期多，其中机电产品占了六成，进出口总值达到39亿元，创下新高。"])
  }

  private func paragraphs(_ lines: [String]) -> [String] {
    let text = (["河湾镇见闻", "本报讯（记者 王芳）集市一早就热闹起来，四乡的人都来赶集。"] + lines).joined(separator: "\n\n")
    return Restorer().restore(Page(id: "swapped", text: text)).articles.flatMap { $0.texts(.paragraph) }
  }
}
