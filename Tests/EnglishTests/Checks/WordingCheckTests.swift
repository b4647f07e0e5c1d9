import English
import Testing

@Suite("The wording of the Chinese")
struct WordingCheckTests {
  @Test(
    "Near misses of set phrases and doubled words are found",
    arguments: ["为目标而不泄奋斗", "坚定不宜地走下去", "一体化支架支架体系", "更好地服务服务对外开放"])
  func slips(text: String) {
    #expect(WordingCheck.findings(in: text).map(\.kind) == [.wording])
  }

  @Test(
    "Right wording and words said twice on purpose are left alone",
    arguments: ["为目标而不懈奋斗", "不懈努力", "大家一起讨论讨论", "一个一个地解决", "天天向上", "高高兴兴", "社会主义现代化建设", "领导班子"])
  func right(text: String) {
    #expect(WordingCheck.findings(in: text).isEmpty)
  }

  @Test(
    "Only a text that quotes a leader is held",
    arguments: [("习近平强调，要办好人民满意的教育。", true), ("学习习近平新时代中国特色社会主义思想。", false), ("校长强调，要办好学校。", false)])
  func leaders(text: String, isHeld: Bool) {
    #expect(WordingCheck.quotesLeader(text) == isHeld)
  }
}
