import English
import Testing

@Suite struct RunningNamesTests {
  /// A sentence with its words between bars, and the names that must be found in it.
  @Test(arguments: [
    ("市长|李|建国|主持|会议", ["Li Jianguo"]), ("董事长|冯|旭|林|说", ["Feng Xulin"]), ("记者|覃|海燕|摄", ["Qin Haiyan"]),
    ("会长|刘|国强|、|副会长|陈|敏|参加|活动", ["Liu Guoqiang", "Chen Min"]), ("院长|欧阳|志|远|介绍", ["Ouyang Zhiyuan"]),
    ("柳州市|香粉|乡|旅游收入", ["Xiangfen Township"]), ("在|柳州市|林|溪|镇|采茶", ["Linxi Town"]),
    ("绵阳市|召开|会议", ["Mianyang"]), ("在|六安|举行", ["Lu'an"]), ("恩施|州|接待|游客", ["Enshi Prefecture"]),
    ("九江|港|货物|吞吐量", ["Jiujiang Port"]), ("岳|西|县|粮食|产量", ["Yuexi County"]),
    ("副市长|陈|志明|、|韦|丽萍|出席|活动", ["Chen Zhiming", "Wei Liping"]),
    ("东方市|和|张家口|召开|会议", ["Dongfang", "Zhangjiakou"]),
  ])
  func findsNamesThatTheWordsAroundThemVouchFor(_ words: String, _ names: [String]) throws {
    let draft = try Self.draft(words)
    #expect(draft.pieces.filter { $0.origin == .name }.map(\.text) == names)
    #expect(!draft.ask)
  }

  /// A common word in Latin letters would be worse than one that stays Chinese.
  @Test(arguments: [
    "工程师|马上|出发", "书记|项目|启动", "厂长|高度|重视", "局长|安排|工作", "社长|白天|在|外", "记者|和|同事|在|现场", "负责人|周|全面|介绍|情况",
    "李|建国|大桥|通车", "各|县市|和|贫困|县|召开|会议", "东方|的|太阳", "城市|和|超市|开放",
    "柳州市|高新|区|投产", "柳州市|各|乡镇|加快|建设", "全市|特色|小镇|达|12|个", "柳州市|重点|镇|建设", "居民|都|说|好", "村民|时常|说|起",
  ])
  func leavesCommonWordsAlone(_ words: String) throws {
    #expect(try !Self.draft(words).pieces.contains { $0.origin == .name })
  }

  @Test(arguments: [("医生|张|乐|说", "Zhang Le"), ("王|秀英|同志|参加|活动", "Wang Xiuying")])
  func asksWhereItIsNotSure(_ words: String, _ name: String) throws {
    let draft = try Self.draft(words)
    #expect(draft.pieces.first { $0.origin == .name }?.text == name)
    #expect(draft.ask)
    #expect(!draft.isFinished)
  }

  @Test(arguments: [
    ("市长|李|建国|主持|会议|。", "Mayor Li Jianguo presided over the meeting."),
    ("市委|书记|张|文华|出席|会议|并|讲话|。", "Municipal Party Secretary Zhang Wenhua attended the meeting and delivered a speech."),
    (
      "市委|副书记|、|市长|李|建国|出席|活动|。",
      "Li Jianguo, deputy secretary of the municipal Party committee and mayor, attended the event."
    ),
    ("会议|由|市长|李|建国|主持|。", "The meeting was presided over by Mayor Li Jianguo."),
    (
      "会议|由|市委|常委|、|宣传部|部长|李|建国|主持|。",
      "The meeting was presided over by Li Jianguo, member of the standing committee of the municipal Party committee and head of the publicity department."
    ),
    ("市领导|陈|志明|、|韦|丽萍|参加|活动|。", "City leaders Chen Zhiming and Wei Liping attended the event."),
    ("柳州市|林|溪|镇|接待|游客|120万人次|。", "Linxi Town of Liuzhou received 1.2 million tourist visits."),
  ])
  func finishesWhatOfficialsDo(_ words: String, _ english: String) throws {
    #expect(try Self.draft(words).target == english)
  }

  /// Without words nothing tells where a name ends.
  @Test func findsNothingWithoutWords() throws {
    #expect(try !DeskFixture.drafter().draft("市长李建国主持会议。").pieces.contains { $0.origin == .name })
  }

  private static func draft(_ words: String) throws -> Draft {
    var at = 0
    let parts = words.split(separator: "|")
    let ranges = parts.map { part in
      defer { at += part.utf8.count }
      return at..<at + part.utf8.count
    }
    return try DeskFixture.drafter().draft(parts.joined()) { ranges }
  }
}
