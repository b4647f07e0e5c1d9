/// A word of a text as candidates are made of it.
struct CandidateToken {
  /// Its place in the text.
  var range: Range<Int>
  /// The word; equal words have equal numbers.
  var word: Int
  /// What it can be in a term.
  var role: Role
  /// How rare it is, in bits.
  var surprise: Double
  /// Its length in characters.
  var length: Int

  /// What a word can be in a term.
  enum Role {
    /// A noun or a name, or a word that no dictionary has: may stand anywhere.
    case nominal
    /// A verb of two characters or more: 检测 in 目标检测, but not 提高 in 提高效率.
    case verbal
    /// An adjective or a word that only stands before nouns: 新型, 国产.
    case attributive
    /// A noun of little meaning, such as 工作: part of a term only where the run recurs.
    case general
    /// A character that makes a noun of the words before it: 性, 率, 者.
    case suffix
    /// A single character with a meaning: part of a new word, no word by itself.
    case morpheme
    /// A word that is seldom part of a term, such as an adverb: only where the run keeps together, 量子点, 时间同步.
    case joining
    /// Everything that ends a run: particles, pronouns, numbers, signs.
    case barrier
  }
}

/// The words of a text with their roles.
struct CandidateTokens {
  private(set) var tokens: [CandidateToken] = []
  /// The text of each word number.
  private(set) var words: [String] = []

  /// How rare a word is taken to be that the dictionary does not have, in bits.
  static let unknownSurprise = 20.0

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, words ranges: [Range<Int>], facts: (String) -> WordFacts?
  ) {
    var numbers: [String: Int] = [:]
    var known: [(role: CandidateToken.Role, surprise: Double, length: Int)] = []
    tokens.reserveCapacity(ranges.count)
    for range in ranges {
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
      let number: Int
      if let seen = numbers[text] {
        number = seen
      } else {
        number = words.count
        numbers[text] = number
        words.append(text)
        let fact = facts(text)
        known.append(
          (Self.role(of: text, fact), fact?.surprise ?? Self.unknownSurprise, text.unicodeScalars.count))
      }
      var (role, surprise, length) = known[number]
      // A single character behind a figure counts things: 46类证明.
      if role == .attributive, length == 1, let last = tokens.last, last.range.upperBound == range.lowerBound,
        (0x30...0x39).contains(bytes[range.lowerBound - 1])
      {
        role = .barrier
      }
      tokens.append(CandidateToken(range: range, word: number, role: role, surprise: surprise, length: length))
    }
  }

  private static func role(of text: String, _ facts: WordFacts?) -> CandidateToken.Role {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return .barrier }
    if first.isASCIIWordCharacter { return isName(scalars) ? .nominal : .barrier }
    guard first.isHan else { return .barrier }
    if scalars.count == 1 {
      if prefixes.contains(first) { return .attributive }
      if suffixes.contains(first) { return .suffix }
      if stopCharacters.contains(first) { return .barrier }
      guard let tag = facts?.tag.first, "upcrdymqeofth".contains(tag) else { return .morpheme }
      return "pqdfc".contains(tag) ? .joining : .barrier
    }
    guard let tag = facts?.tag, let letter = tag.first else { return .nominal }
    if reportingWords.contains(text) { return .barrier }
    if generalNouns.contains(text) { return .general }
    switch letter {
    case "n", "j", "l", "g", "x": return .nominal
    case "v": return tag == "vn" ? .nominal : .verbal
    case "a": return tag == "an" ? .nominal : .attributive
    case "b", "z": return .attributive
    case "i", "s": return .nominal
    case "d", "f", "t", "m": return (facts?.surprise ?? 0) >= rareGrammar ? .joining : .barrier
    default: return .barrier
    }
  }

  /// An adverb or a word of time must be this rare to stand in a term, in bits: 同步, but not 已经.
  static let rareGrammar = 12.0

  /// Whether a Latin word may name something: `RFID`, `5G` and `PM10`, but not `30`, `2.5h` or `mg/ml`.
  private static func isName(_ scalars: String.UnicodeScalarView) -> Bool {
    let letters = scalars.filter { $0.isASCIIWordCharacter && $0.value > 0x39 }
    guard let first = scalars.first, !letters.isEmpty else { return false }
    let isMeasured = first.value <= 0x39 || letters.allSatisfy { $0.value > 0x60 }
    return !isMeasured || !units.contains(String(String.UnicodeScalarView(letters)))
  }

  /// Units of measure as they stand behind a figure or alone, without the signs between them.
  private static let units: Set<String> = [
    "nm", "mm", "cm", "m", "km", "hm", "kg", "mg", "g", "t", "s", "h", "d", "a", "min", "ml", "mL", "l", "L", "W", "kW",
    "V", "A",
    "Hz", "kHz", "MHz", "GHz", "U", "J", "N", "Pa", "kPa", "MPa", "mgml", "mgmL", "gml", "mgkg", "mgL", "kgmin",
  ]

  /// Characters that are words of grammar; they end a run also where there is no dictionary.
  private static let stopCharacters = Set(
    "的了在是和与及等对为以于从到被把让就都也还又很更最不没这那其之而且但或所并将已可能会要由向中上下内外后前时年月日个名位次们着过给用使有无着各每该本此某"
      .unicodeScalars)

  /// Characters that stand before words: 非 in 非物质文化遗产.
  private static let prefixes = Set("非多可超反微双半零类亚泛跨".unicodeScalars)

  /// Characters that stand after words: 率 in 植被覆盖率.
  private static let suffixes = Set("性率度力者员法器机量型化学体系业品剂仪线网站馆队厂园区镇县村".unicodeScalars)

  /// Nouns that stand in many terms and make few: 关系 in 劳动关系.
  private static let generalNouns: Set<String> = [
    "研究", "分析", "方法", "问题", "影响", "基础", "过程", "方面", "作用", "特点", "意义", "实验", "数据", "工作", "活动", "关系", "条件",
    "因素", "内容", "方式", "水平", "程度", "领域", "差异", "现状", "对策", "措施", "建议", "策略", "要求", "情况", "患者", "路径", "视角",
    "全国", "发展", "建设", "服务", "管理",
  ]

  /// Words that say what a text or its people do; they stand beside terms and not in them.
  private static let reportingWords: Set<String> = [
    "结果", "进行", "提出", "本文", "文章", "结论", "目的", "探讨", "基于", "提供", "参考", "依据", "表明", "采用", "利用", "通过",
    "实现", "具有", "存在", "提高", "降低", "增加", "减少", "开展", "加强", "推进", "推动", "记者", "同志", "全市", "我市", "全区",
    "我区", "我国", "今年", "目前", "近日", "日前", "消息", "有关", "相关", "主要", "重要", "不同", "显著", "有效", "角度",
    "成为", "视为", "优于", "确立", "列入", "显示", "发现", "认为", "引入", "构建", "建立", "实施", "给予", "完善", "强化", "促进",
    "组建", "形成", "结果表明", "此基础", "受到", "具有", "有利于", "使得", "解决问题", "达到", "作为", "得到", "给出", "选取", "验证", "检验", "考察", "估计",
    "估算", "使用", "应用", "运用", "有助于",
    "对照组", "观察组", "治疗组", "实验组", "随机", "统计学", "差异性", "结合", "分别", "测试", "表征", "背景", "困境", "参与",
    "举行", "举办", "召开", "参加", "出席", "强调", "指出", "表示", "介绍", "来自", "成立", "启动", "荣获", "获得", "打造", "坚持",
    "落实", "深入", "全面", "进一步", "积极", "努力", "切实", "扎实", "有力", "不断", "持续", "大力", "有限公司",
  ]
}
