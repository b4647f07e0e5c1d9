/// Times named after a dynasty or an emperor: 清光绪年间, 唐贞观年间, 明代, 民国时期.
enum Reign {
  /// The English of such a time; `nil` where a text is none.
  static func english(_ text: String) -> String? {
    if republic.contains(text) { return "the Republic of China period" }
    guard let dynasty = dynasties.first(where: { text.hasPrefix($0.chinese) }) else {
      return emperor(text[...]).map { "the \($0) period" }
    }
    let rest = text.dropFirst(dynasty.chinese.count)
    let name = "the \(dynasty.english) Dynasty"
    if ["代", "朝", "朝时期", "代时期"].contains(rest) { return name }
    return emperor(rest.hasPrefix("朝") || rest.hasPrefix("代") ? rest.dropFirst() : rest).map {
      "the \($0) period of \(name)"
    }
  }

  private static func emperor(_ text: Substring) -> String? {
    for ending in ["年间", "时期"] where text.hasSuffix(ending) { return emperors[String(text.dropLast(2))] }
    return nil
  }

  private static let republic: Set<String> = ["民国", "民国时期", "民国年间"]

  private static let dynasties: [(chinese: String, english: String)] = [
    ("北宋", "Northern Song"), ("南宋", "Southern Song"), ("西汉", "Western Han"), ("东汉", "Eastern Han"),
    ("西周", "Western Zhou"), ("东周", "Eastern Zhou"), ("西晋", "Western Jin"), ("东晋", "Eastern Jin"), ("夏", "Xia"),
    ("商", "Shang"), ("周", "Zhou"), ("秦", "Qin"), ("汉", "Han"), ("隋", "Sui"), ("唐", "Tang"), ("宋", "Song"),
    ("元", "Yuan"),
    ("明", "Ming"), ("清", "Qing"),
  ]

  private static let emperors = [
    "贞观": "Zhenguan", "开元": "Kaiyuan", "天宝": "Tianbao", "元和": "Yuanhe", "庆历": "Qingli", "熙宁": "Xining",
    "元丰": "Yuanfeng",
    "洪武": "Hongwu", "永乐": "Yongle", "成化": "Chenghua", "正德": "Zhengde", "嘉靖": "Jiajing", "万历": "Wanli",
    "崇祯": "Chongzhen",
    "顺治": "Shunzhi", "康熙": "Kangxi", "雍正": "Yongzheng", "乾隆": "Qianlong", "嘉庆": "Jiaqing", "道光": "Daoguang",
    "咸丰": "Xianfeng",
    "同治": "Tongzhi", "光绪": "Guangxu", "宣统": "Xuantong",
  ]
}
