import Chinese

/// The words before and after a number that say how it is to be understood: 超, 近, 约, 以上, 左右.
enum BoundWord {
  /// Words in front of a number.
  static let before = EndingTable<Figure.Bound>([
    ("超", .moreThan), ("超过", .moreThan), ("超过了", .moreThan), ("突破", .moreThan), ("突破了", .moreThan), ("逾", .moreThan),
    ("多于", .moreThan), ("大于", .moreThan), ("高于", .moreThan), ("破", .moreThan), ("冲破", .moreThan), ("超出", .moreThan),
    ("跌破", .upTo),
    ("近", .nearly), ("接近", .nearly), ("将近", .nearly), ("逼近", .nearly), ("几近", .nearly), ("直逼", .nearly),
    ("约", .about), ("大约", .about), ("约为", .about), ("约有", .about), ("大概", .about), ("约合", .about), ("约占", .about),
    ("不到", .upTo), ("不足", .upTo), ("未满", .upTo), ("不满", .upTo), ("低于", .upTo), ("少于", .upTo), ("小于", .upTo),
    ("不超过", .upTo), ("不多于", .upTo), ("不高于", .upTo), ("不大于", .upTo), ("至多", .upTo), ("最多", .upTo), ("最高", .upTo),
    ("不超", .upTo), ("未达", .upTo), ("未超过", .upTo), ("最高可达", .upTo), ("最长可达", .upTo), ("最多可达", .upTo),
    ("最大可达", .upTo), ("最长不超过", .upTo), ("最高不超过", .upTo), ("最多不超过", .upTo),
    ("至少", .atLeast), ("不少于", .atLeast), ("不低于", .atLeast), ("不下", .atLeast), ("不下于", .atLeast), ("不小于", .atLeast),
    ("最少", .atLeast), ("最低", .atLeast),
    ("起码", .atLeast),
  ])

  /// Words that bound only a bare 百, 千, 万, 亿 or 半: 上千, 过亿, 破万.
  static let beforeBare = EndingTable<Figure.Bound>([
    ("上", .atLeast), ("过", .moreThan), ("破", .moreThan), ("达", .exactly), ("达到", .exactly),
  ])

  /// Words behind a number and its unit.
  static let after = WordTable<Figure.Bound>([
    ("以上", .atLeast), ("及以上", .atLeast), ("以内", .upTo), ("之内", .upTo), ("以下", .upTo), ("及以下", .upTo), ("左右", .about),
    ("上下", .about), ("开外", .moreThan), ("有余", .moreThan), ("之多", .exactly),
  ])

  /// Characters in front of 近, 约, 超, 破 that make another word of it: 最近, 节约, 反超, 打破.
  private static let otherWord: [UInt32: Set<UInt32>] = [
    0x8FD1: Set("最附靠临邻贴亲走远就左相".scalarValues),
    0x7EA6: Set("节签预合条特契邀制违履公盟续纽相立解缔婚租".scalarValues),
    0x8D85: Set("反赶高中英".scalarValues),
    0x7834: Set("打侦攻爆识".scalarValues),
    0x4E0D: Set("想料".scalarValues),
  ]

  /// The bound in front of a scalar and where it starts, not before `floor`.
  static func read(_ text: ScalarText, before index: Int, bare: Bool, floor: Int) -> (start: Int, bound: Figure.Bound)?
  {
    let found = before.longest(text, before: index) ?? (bare ? beforeBare.longest(text, before: index) : nil)
    guard let found else { return nil }
    let start = index - found.length
    guard start >= floor else { return nil }
    if otherWord[text[start]]?.contains(text[start - 1]) == true { return nil }
    return (start, found.meaning)
  }

  /// The English of a bounded quantity.
  static func english(_ bound: Figure.Bound, _ quantity: String, chinese: String = "") -> String {
    switch bound {
    case .exactly: quantity
    case .moreThan: "more than " + quantity
    case .atLeast:
      chinese.hasPrefix("至少") || chinese.hasPrefix("不") || chinese.hasPrefix("最") || chinese.hasPrefix("起码")
        ? "at least " + quantity : "more than " + quantity
    case .nearly: "nearly " + quantity
    case .about: "about " + quantity
    case .upTo:
      chinese.hasPrefix("不足") || chinese.hasPrefix("不到") || chinese.hasPrefix("低于") || chinese.hasPrefix("少于")
        || chinese.hasPrefix("跌") || chinese.hasPrefix("未") || chinese.hasPrefix("不满") || chinese.hasPrefix("小于")
        ? "less than " + quantity
        : chinese.hasPrefix("最") || chinese.hasPrefix("至多") ? "up to " + quantity : "no more than " + quantity
    }
  }
}
