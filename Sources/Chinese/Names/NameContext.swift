/// Words around a name that vouch for it, and words that are no part of one.
enum NameContext {
  /// Verbs of saying and doing that follow a person.
  static let saying: Set<String> = [
    "说", "表示", "介绍", "告诉", "坦言", "指出", "强调", "认为", "回忆", "感慨", "解释", "透露", "呼吁", "直言", "笑", "道", "摄", "出席", "主持",
    "讲话", "致辞", "率队", "带队", "宣布", "先生", "女士", "同志", "老师", "教授", "医生", "师傅", "主任", "书记", "局长", "市长", "等", "和", "、",
  ]

  /// Characters and words that no given name begins or ends with.
  static let stop: Set<String> = [
    "的", "了", "在", "是", "和", "与", "及", "对", "为", "以", "于", "将", "等", "中", "上", "下", "个", "这", "那", "也", "就", "都", "而",
    "被",
    "从", "到", "由", "向", "把", "并", "或", "不", "有", "他", "她", "它", "我", "你", "着", "过", "还", "又", "已", "更", "很", "最", "但",
    "说",
    "年", "月", "日", "时", "人", "地", "要", "会", "可", "能", "来", "去", "给", "让", "使", "里", "内", "外", "前", "后", "间", "元", "只",
    "各",
    "其", "之", "所", "者", "们", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿", "两", "几", "多", "少",
    "第",
  ]

  /// Professions and titles end in these.
  private static let endings: Set<Unicode.Scalar> = [
    "长", "员", "师", "家", "者", "任", "记", "民", "工", "手", "士", "总", "理", "授", "生", "人", "主", "席", "裁", "匠", "警", "医",
  ]

  /// Whether a word of two or more characters names a profession or a title.
  static func isTitle(_ word: String) -> Bool {
    guard word.unicodeScalars.count > 1, let last = word.unicodeScalars.last else { return false }
    return endings.contains(last)
  }
}
