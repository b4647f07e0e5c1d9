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
      let (role, surprise, length) = known[number]
      tokens.append(CandidateToken(range: range, word: number, role: role, surprise: surprise, length: length))
    }
  }

  private static func role(of text: String, _ facts: WordFacts?) -> CandidateToken.Role {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return .barrier }
    if first.isASCIIWordCharacter {
      return scalars.contains { $0.isASCIIWordCharacter && $0.value > 0x39 } ? .nominal : .barrier
    }
    guard first.isHan else { return .barrier }
    if scalars.count == 1 {
      if prefixes.contains(first) { return .attributive }
      if suffixes.contains(first) { return .suffix }
      if stopCharacters.contains(first) { return .barrier }
      let tag = facts?.tag.first
      return tag.map { "upcrdymqeofth".contains($0) } ?? false ? .barrier : .morpheme
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
    default: return .barrier
    }
  }

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
    "组建", "形成", "达到", "作为", "得到", "给出", "选取", "验证", "检验", "考察", "估计", "估算", "使用", "应用", "运用", "有助于",
    "对照组", "观察组", "治疗组", "实验组", "随机", "统计学", "差异性", "结合", "分别", "测试", "表征", "背景", "困境", "参与",
    "举行", "举办", "召开", "参加", "出席", "强调", "指出", "表示", "介绍", "来自", "成立", "启动", "荣获", "获得", "打造", "坚持",
    "落实", "深入", "全面", "进一步", "积极", "努力", "切实", "扎实", "有力", "不断", "持续", "大力", "有限公司",
  ]
}
