import Chinese
import Testing

@testable import English

/// Names made of common words: told by the words around them, and shown with their words where these tell too little.
@Suite struct LikelyNamesTests {
  private static let glosser = Glosser(
    reader: DeskFixture.reader,
    lexicon: PhraseLexicon(
      csv: Array(
        """
        phrase,english,pos,note
        幸福,happiness,n,
        和平,peace,n,
        安居,live in peace,v,
        聚焦,focus on,v,
        离开,leave,v,
        如今,nowadays,t,
        说,say,v,
        街道,subdistrict,n,
        村,village,n,
        """.utf8)))

  /// The chunks of a text whose words are parted by spaces that are names.
  private static func names(_ spaced: String) -> [String] {
    glosser.gloss(spaced.replacing(" ", with: ""), words: words(spaced)).chunks.filter { $0.origin == .name }.map(
      \.target)
  }

  private static func words(_ spaced: String) -> [Range<Int>] {
    spaced.split(separator: " ").reduce(into: []) { words, word in
      let start = words.last?.upperBound ?? 0
      words.append(start..<start + word.utf8.count)
    }
  }

  @Test(arguments: [
    ("走进 幸福 村 ， 花开 了", "Xingfu Village"), ("在 和平 街道 ， 雨 停 了", "Heping Subdistrict"),
    ("位于 东风 镇 石 桥 村", "Dongfeng Town|Shiqiao Village"), ("和平 路 两侧", "Heping Road"),
    ("民主 路 与 解放 街 交叉口", "Minzhu Road|Jiefang Street"), ("登上 凤凰 山 脚 下", "Mount Fenghuang"),
    ("双 增 村 的 老人", "Shuangzeng Village"), ("和平 村 ， 雨 停 了", "Heping Village (name?) / peace"),
    ("光明 小学 校长 来 了", "Guangming Primary School"), ("长寿 村 上 坝 组 十一 户", "Changshou Village|Shangba Group"),
    ("太和 街道 、 兴业 街道 同步", "Taihe Subdistrict|Xingye Subdistrict"), ("经过 团结 桥 驶 来", "Tuanjie Bridge"),
  ])
  func places(_ words: String, _ names: String) {
    #expect(Self.names(words).joined(separator: "|") == names)
  }

  @Test(arguments: [
    "城中 村 改造", "建设 示范 村", "市区 主要 街道", "走上 致富 路", "各 社区 开展", "重点 中学 招生", "聚焦 水库 、 堤防", "如今 镇 上 有 路",
    "街道 和 社区 支持", "架 起 连心 桥", "专家 组 在 现场", "人民 医院", "离开 顿 河 畔", "向 建 县 40 周年", "许多 村 都 有", "广场 上 的 人",
  ])
  func noPlaces(_ words: String) {
    #expect(Self.names(words) == [])
  }

  @Test(arguments: [
    ("” 张 为民 说 。", "Zhang Weimin"), ("村民 李 建设 ， 五十 岁", "Li Jianshe"), ("王 和平 今年 53 岁", "Wang Heping"),
    ("（ 记者 刘 文明 通讯员 赵 胜利 ）", "Liu Wenming|Zhao Shengli"), ("周 健康 、 郑 解放 等 人", "Zhou Jiankang|Zheng Jiefang"),
    ("学生 陈 小米 说", "Chen Xiaomi"), ("护林员 唐 青山 守护", "Tang Qingshan"), ("彭 跃进 的 账本", "Peng Yuejin"),
    ("新 来 的 彭 和平 的", "Peng Heping (name?) / peace"),
  ])
  func persons(_ words: String, _ names: String) {
    #expect(Self.names(words).joined(separator: "|") == names)
  }

  @Test(arguments: [
    "方案 介绍 说", "向 大家 介绍", "安全 建设 说", "爱 党 团结 带领", "白天 亮 ， 晚上 黑", "高 标准 说 好", "解放 思想 说", "路灯 说",
  ])
  func noPersons(_ words: String) {
    #expect(Self.names(words) == [])
  }

  @Test func aNameThatOneSentenceTellsIsOneInAll() {
    func read(_ spaced: String) -> ReadSentence {
      let text = spaced.replacing(" ", with: "")
      return Self.glosser.reader.read(text, words: Self.words(spaced))
    }
    let told = Self.glosser.gloss([read("走进 幸福 村 ， 花开 了"), read("据了解 的 幸福 村 又 建 路")])
    #expect(told[1].chunks.filter { $0.origin == .name }.map(\.target) == ["Xingfu Village"])
    let doubtful = Self.glosser.gloss([read("和平 村 ， 雨 停 了"), read("和平 村 又 建 路")])
    #expect(doubtful.map { $0.chunks[0].target } == ["Heping Village", "Heping Village"])
    let same = Self.glosser.gloss([read("和平 村 ， 雨 停 了"), read("和平 村 ， 花开 了")])
    #expect(same.map { $0.chunks[0].target } == Array(repeating: "Heping Village (name?) / peace", count: 2))
  }

  @Test func aNameTakesThePlaceOfTheTermsInIt() {
    let gloss = Self.glosser.gloss("走进劳动模范村", words: [0..<6, 6..<12, 12..<18, 18..<21])
    #expect(gloss.chunks.map(\.target) == ["走进", "model worker", "village"])
  }
}
