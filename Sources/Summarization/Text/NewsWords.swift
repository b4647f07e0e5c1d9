/// The characters and words that scoring knows: those that carry no content, and those that say what a sentence is for.
struct NewsWords: Sendable {
  /// What a word of two characters says about its sentence.
  enum Kind: UInt8 {
    /// The sentence sums up, or says what came of something: 累计, 同比, 全市, 缩短.
    case survey = 1
    /// The sentence says what was decided or set up: 出台, 启用.
    case measure
    /// The word is a share in tenths: 三成.
    case share
  }

  /// Those of simplified Chinese, and the traditional forms where they differ.
  static let simplified = NewsWords()

  /// One bit for each character from U+4E00 to U+9FFF that carries grammar and no content.
  private let functionBits: [UInt64]
  /// The pairs of characters with a kind, in a hash table with open addressing, and the kind in the same place.
  private var pairs = [UInt32](repeating: 0, count: Self.slots)
  private var kinds = [UInt8](repeating: 0, count: Self.slots)

  /// A power of two, some ten times the number of words: most pairs are passed over with one look.
  private static let slots = 1024

  private init() {
    var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
    let function = "的了在是和与及对为以于将等中上下个这那其也就都而被从到由向把并或不有之他她它们我你着过还又已更很最但與對為於將個這從們還過"
    for scalar in function.unicodeScalars {
      let offset = Int(scalar.value) - 0x4E00
      bits[offset / 64] |= 1 << UInt64(offset % 64)
    }
    functionBits = bits
    for word in Self.survey { add(word, .survey) }
    for word in Self.measure { add(word, .measure) }
    for numeral in "一二三四五六七八九十两" { add("\(numeral)成", .share) }
  }

  private static let survey = [
    "累计", "同比", "以来", "平均", "统计", "目前", "截至", "全市", "全省", "全区", "全县", "全国", "全州", "总计", "共计", "合计", "显示", "表明",
    "评估", "监测", "测算", "缩短", "减少", "下降", "增长", "提高", "增加", "降至", "降到", "降为", "增至", "达到", "突破", "压缩", "恢复",
    "累計", "以來", "統計", "全國", "全縣", "顯示", "評估", "監測", "測算", "縮短", "減少", "增長", "達到", "壓縮", "恢復",
  ]

  private static let measure = [
    "出台", "推出", "实施", "启动", "试行", "成立", "建立", "发布", "启用", "推行", "印发", "开通", "上线", "制定", "试点", "组建", "整合", "采用",
    "引进", "改造", "建成", "實施", "啟動", "試行", "發布", "啟用", "印發", "開通", "試點", "組建", "採用", "引進",
  ]

  private mutating func add(_ word: String, _ kind: Kind) {
    let pair = word.unicodeScalars.reduce(0) { $0 << 16 | $1.value }
    var slot = Self.slot(pair)
    while pairs[slot] != 0 { slot = (slot + 1) % Self.slots }
    pairs[slot] = pair
    kinds[slot] = kind.rawValue
  }

  @inline(__always)
  private static func slot(_ pair: UInt32) -> Int { Int((pair &* 0x9E37_79B1) >> 22) }

  /// Whether a character carries grammar and no content.
  @inline(__always)
  func isFunction(_ scalar: UInt32) -> Bool {
    let offset = Int(scalar) - 0x4E00
    return offset >= 0 && functionBits[offset >> 6] & (1 << UInt64(offset & 63)) != 0
  }

  /// What a pair of characters says about its sentence; `nil` for most.
  @inline(__always)
  func kind(of pair: UInt32) -> Kind? {
    var slot = Self.slot(pair)
    while pairs[slot] != 0 {
      if pairs[slot] == pair { return Kind(rawValue: kinds[slot]) }
      slot = (slot + 1) % Self.slots
    }
    return nil
  }

  /// Whether a character speaks of a single person: 他, 她.
  @inline(__always)
  static func isPerson(_ scalar: UInt32) -> Bool { scalar == 0x4ED6 || scalar == 0x5979 }

  /// Whether a character behind a figure tells an age: 67岁.
  @inline(__always)
  static func isAge(_ scalar: UInt32) -> Bool { scalar == 0x5C81 || scalar == 0x6B72 }
}
