/// Words around a name that vouch for it, and characters that speak against one.
struct NameContext {
  private let lexicon: Lexicon?

  init(lexicon: Lexicon?) { self.lexicon = lexicon }

  /// Verbs of saying and doing, and forms of address, that follow a person.
  static let following: Set<String> = [
    "说", "表示", "介绍", "告诉", "坦言", "指出", "强调", "认为", "回忆", "感慨", "解释", "透露", "呼吁", "直言", "摄", "出席", "主持",
    "讲话", "致辞", "率队", "带队", "宣布", "先生", "女士", "同志", "老师", "教授", "医生", "师傅", "主任", "书记", "局长", "市长",
  ]

  /// Marks and words that stand between names in a row.
  static let joining: Set<String> = ["、", "和", "与"]

  /// Characters that no given name begins or ends with, unless they are common in given names.
  static let stop = Set(
    "的了在是和与及对为以于将等中上下个这那也就都而被从到由向把并或不有他她它我你着过还又已更很最但说年月日时人地要会可能来去给让使里内外前后间元只各其之所者们一二三四五六七八九十百千万亿两几多少第笑道"
      .unicodeScalars)

  /// Surnames that are far more often other words: 和, 从, 应, 国.
  static let weakSurnames = Set(
    "和从于向都应能经相过以国水支管通齐惠包党强权红井云计全成时广利解干贝来乌沙空巴海门那别连青黑家步杭明幸后越益元本师景单农祝滑花阴".unicodeScalars)

  /// Double surnames of which the same is true.
  static let weakDoubleSurnames: Set<String> = ["东方", "西门", "南门", "东门", "第五", "百里", "东郭"]

  /// Persons that no ending of a profession tells.
  private static let persons: Set<String> = [
    "摄", "文", "图", "叫", "妻子", "丈夫", "儿子", "女儿", "教练", "劳模", "司机", "青年", "同学", "导演", "冠军", "亚军", "总统", "首相", "代表", "客商",
    "老支书", "支书", "同志", "老伴", "飞手",
  ]

  /// Professions and titles end in these.
  private static let endings = Set("长员师家者任记民工手士总理授生人主席裁匠警医官友徒".unicodeScalars)

  /// Nouns with such an ending that are no persons.
  private static let others: Set<String> = [
    "国家", "大家", "民主", "民生", "卫生", "责任", "人生", "个人", "人员", "成员", "心理", "物理", "真理", "双手", "主人", "本人", "有人", "他人", "别人",
    "家人", "人民", "公民", "国民", "全民", "移民", "难民", "对手", "全员", "特长", "专长", "手工", "前者", "后者", "两者", "或者", "一生",
  ]

  /// Whether a word names a profession, a title or another person whose name may follow.
  func isTitle(_ word: String) -> Bool {
    if Self.persons.contains(word) { return true }
    guard word.unicodeScalars.count > 1, let last = word.unicodeScalars.last, Self.endings.contains(last),
      !Self.others.contains(word)
    else { return false }
    guard let tag = lexicon?[word]?.tag else { return true }
    return (tag.hasPrefix("n") || tag.hasPrefix("b")) && !["nr", "ns", "nt", "nz"].contains(tag)
  }
}
