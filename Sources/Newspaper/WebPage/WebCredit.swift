/// Bylines of web pages, and the lines of date, source and clicks in which sites put them.
enum WebCredit {
  private static let people = [
    "记者", "通讯员", "实习生", "特约", "作者", "撰文", "摄影", "記者", "通訊員", "實習生", "特約", "攝影",
  ]
  private static let labels = [
    "来源", "稿源", "时间", "日期", "发布", "编辑", "责编", "责任编辑", "审核", "校对", "浏览", "阅读", "点击", "点击数", "点击量", "点击次数", "阅读量", "阅读次数",
    "浏览量", "浏览次数", "字号", "字数", "分享", "打印", "版次",
    "版名", "期号", "出版",
  ]
  private static let authorLabels = ["作者", "文", "文字", "撰文", "记者"].flatMap { label in marks.map { label + $0 } }
  /// What stands between a label and its value.
  private static let marks = ["：", ":", "｜", "丨", "|"]
  private static let longestCredit = 40
  /// Marks before an author's name: `□ 林深`.
  private static let authorMarks = Set("□■◎".unicodeScalars)
  private static let longestMarked = 12

  /// Whether a block is nothing but a byline.
  static func isCredit(_ block: WebBlock) -> Bool {
    let count = block.text.unicodeScalars.count
    guard count <= longestCredit, block.linkShare < 0.5 else { return false }
    if block.text.unicodeScalars.contains(where: { "。！？；，".unicodeScalars.contains($0) }) { return false }
    if let first = block.text.unicodeScalars.first, authorMarks.contains(first), block.hanCount <= longestMarked {
      return true
    }
    if people.contains(where: block.text.contains), block.headingLevel.map({ $0 >= 4 }) ?? true { return true }
    return !block.words.isDisjoint(with: ["author", "byline", "zuozhe", "reporter"]) && !isMeta(block)
  }

  /// Whether a block is a line of date, source and clicks.
  static func isMeta(_ block: WebBlock) -> Bool {
    guard block.text.unicodeScalars.count <= 100, !block.text.contains("。") else { return false }
    if labels.contains(where: { label in marks.contains { block.text.contains(label + $0) } }) { return true }
    return block.hanCount <= 20 && (isDate(block.text) || isRow(block.text))
  }

  /// Whether a block is a continuation mark, such as `（下转第3版）`.
  static func isMark(_ block: WebBlock) -> Bool {
    let openings = ["上接", "下转", "紧接", "转第", "接第", "下轉", "緊接", "轉第"]
    let bare = block.text.unicodeScalars.drop { "(（【[〔 \u{3000}".unicodeScalars.contains($0) }
    return block.text.unicodeScalars.count <= 20 && openings.contains { String(bare).hasPrefix($0) }
  }

  /// The text of a block without what the site added to a byline, or `nil` where nothing of the article is in it.
  static func text(of block: WebBlock) -> String? {
    guard isMeta(block) || authorLabels.contains(where: { block.text.hasPrefix($0) }) else { return block.text }
    if block.isLongProse { return block.text }
    for label in authorLabels {
      guard let range = block.text.firstRange(of: label) else { continue }
      let author = cut(String(block.text[range.upperBound...]))
      return author.isEmpty ? nil : author
    }
    guard isMeta(block) else { return block.text }
    let names = people.compactMap { block.text.firstRange(of: $0)?.lowerBound }.min()
    return names.map { cut(String(block.text[wordStart(block.text, $0)...])) }
  }

  /// The names in a byline, without the words for what people do.
  static func people(_ byline: String) -> [String] {
    var text = byline
    for word in people + authorLabels + ["本报", "全媒体", "见习", "文/图", "文", "图", "/", "：", ":", "报道"] {
      text = text.replacing(word, with: " ")
    }
    return text.split { $0.isWhitespace || "、，,（）()".contains($0) }.map(String.init).filter { $0.count >= 2 }
  }

  /// The start of the word that a place stands in: `本报记者` for `记者`.
  private static func wordStart(_ text: String, _ place: String.Index) -> String.Index {
    let before = text[..<place]
    return before.lastIndex { $0.isWhitespace || $0.isPunctuation || $0.isNumber }.map(text.index(after:))
      ?? text.startIndex
  }

  /// What stands before the next label or the date.
  private static func cut(_ text: String) -> String {
    var end = text.endIndex
    for label in labels {
      for mark in marks {
        if let range = text.firstRange(of: label + mark) { end = min(end, range.lowerBound) }
      }
    }
    let author = text[..<end].prefix { !("0"..."9").contains($0) && $0 != "|" && $0 != "【" && $0 != "[" }
    var byline = WebText.trimmed(String(author))
    // 记者 温如玉 江津晚报: the last word is the paper.
    while papers.contains(where: byline.hasSuffix), let gap = byline.lastIndex(where: \.isWhitespace),
      byline[..<gap].contains(where: \.isWhitespace)
    {
      byline = WebText.trimmed(String(byline[..<gap]))
    }
    return byline
  }

  private static let papers = ["日报", "晚报", "晨报", "早报", "时报", "都市报", "商报", "日報", "晚報", "早報", "新闻网", "客户端"]

  /// Whether a text is several short facts in a row: `六月 9, 2026 · 4 分钟 · 记者 闻笛`.
  private static func isRow(_ text: String) -> Bool {
    let parts = text.unicodeScalars.count { "·|｜•".unicodeScalars.contains($0) }
    return parts >= 2 && text.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  private static func isDate(_ text: String) -> Bool {
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    guard digits >= 3 else { return false }
    return text.contains("年") && text.contains("月") || text.contains("星期") || text.count { $0 == "-" } >= 2
      || text.count { $0 == "/" } >= 2
  }
}
