import Newspaper
import Testing

/// What belongs to the page is told from what belongs to its articles.
struct FurnitureTests {
  private static let body = "清晨的渡口起了雾，第一班船晚开了二十分钟。船家说，等雾散了再走，急不得。"

  @Test(arguments: [
    "04", "· 5 ·", "- 12 -", "第4版", "A05", "A05·城事", "2025年4月24日 星期四", "二〇二五年四月二十四日 星期四", "编辑/王芳 校对/李明",
    "责任编辑：王芳　美编：李明", "民生·社会 04", "03 综合新闻　编辑：王芳", "河畔晚报　A06　副刊", "新闻热线 0411-00000000",
    "2025年5月16日 星期五 第3版 综合新闻", "2026年3月4日 编辑 白露 组版 木樨", "三版责编 白露 视觉 木樨", "丙午年正月十六 星期三 A5 渡口人家", "河畔农报", "6 渡口",
    "国内统一连续出版物号：CN 00-0000 总第18期", "河畔·副刊", "·河畔日报·", "河畔日报 教育周刊", "河畔侨报 2025年4月19日 第四版",
    "本版主編：王芳 美編：李明", "廣告熱線：〇四一一－〇〇〇〇〇〇〇〇",
  ])
  func isFoundAtTheTop(line: String) {
    let restored = Restorer().restore(Page(id: "page", text: "\(line)\n\n渡口的雾\n\n\(Self.body)\n"))
    #expect(restored.furniture.map(\.text) == [line])
    #expect(restored.articles.map(\.headline) == ["渡口的雾"])
  }

  @Test func partsAParagraphWithoutEndingIt() {
    let text = "渡口的雾\n\n清晨的渡口起了雾，第一班船晚开了二\n\n2025年4月24日 星期四\n\n十分钟。船家说，等雾散了再走。\n"
    let restored = Restorer().restore(Page(id: "page", text: text))
    #expect(restored.articles[0].texts(.paragraph) == ["清晨的渡口起了雾，第一班船晚开了二十分钟。船家说，等雾散了再走。"])
  }

  @Test(arguments: ["2024年3月，他离开了渡口。", "电话响了，是儿子打来的。", "版画展昨日开幕。", "红色球：03 08 14 19 27 31"])
  func sentencesAreNoFurniture(text: String) {
    let restored = Restorer().restore(Page(id: "page", text: "渡口的雾\n\n\(text)\n"))
    #expect(restored.furniture.isEmpty)
  }
}
