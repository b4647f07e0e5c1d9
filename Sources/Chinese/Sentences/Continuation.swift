/// Whether a sentence goes on after a closed quotation or an ellipsis.
enum Continuation {
  /// Whether what follows an ellipsis goes on with the same sentence: `……，`, `……等`, `……的`, `……都`.
  static func follows(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, in line: Range<Int>) -> Bool {
    [marksThatGoOn, particles, summings].contains { starts(at, in: text, line, with: $0) }
  }

  /// Whether a quotation with an ending mark inside ends the sentence it stands in.
  static func quotationEnds(
    _ text: UnsafeBufferPointer<UInt8>, from sentence: Int, open: SentenceMark, close: SentenceMark, in line: Range<Int>
  ) -> Bool {
    let after = close.end
    if after >= line.upperBound { return true }
    if starts(after, in: text, line, with: marksThatGoOn) || starts(after, in: text, line, with: particles) {
      return false
    }
    // Another mark that ends the sentence follows the quotation: `“好！”。`
    if starts(after, in: text, line, with: terminals) { return false }
    // In English a capital behind the quotation begins a new sentence: `He said "go." Then`.
    if after + 1 < line.upperBound, text[after] == UInt8(ascii: " "), (0x41...0x5A).contains(text[after + 1]) {
      return true
    }
    // A quotation after a colon or comma is the end of its sentence; one in the middle of it is a part of it.
    if open.start > sentence {
      return [colon, comma, wideColon].contains { ends(open.start, in: text, with: $0) } || !isShort(open, close)
    }
    // The sentence began with the quotation: it goes on where the speaker is named after it.
    return !namesSpeaker(text, after, in: line)
  }

  private static let marksThatGoOn = ["，", "、", "；", "：", ",", ";", ":", "——", "）", ")", "”", "’"].map {
    Array($0.utf8)
  }
  private static let terminals = ["。", "！", "？", "……", ".", "!", "?"].map { Array($0.utf8) }
  private static let particles = ["的", "等", "这", "之", "为", "是", "成", "和", "与", "及"].map { Array($0.utf8) }
  /// What takes up a list that an ellipsis leaves open.
  private static let summings = ["都", "均", "皆"].map { Array($0.utf8) }
  /// How a quotation is taken up again behind its speaker, as in `“……！”老人望着远方，“……。”`.
  private static let resumptions = ["，“", "：“", "，「", "：「"].map { Array($0.utf8) }
  private static let colon = Array("：".utf8)
  private static let comma = Array("，".utf8)
  private static let wideColon = Array(":".utf8)

  /// Verbs of saying, as they stand after a name.
  private static let saying = [
    "说", "表示", "介绍", "告诉", "坦言", "指出", "强调", "认为", "回忆", "感慨", "感叹", "解释", "透露", "呼吁", "直言", "提醒", "补充",
    "嘱咐", "叮嘱", "念叨", "评价", "点赞", "打趣", "欢呼", "惊呼", "高呼", "大喊", "赞叹", "惊叹", "追问", "反问", "回答", "說", "介紹", "告訴", "認為",
    "強調", "補充",
  ].map { Array($0.utf8) }

  /// Verbs of saying that are part of many other words, so that only a mark after them tells: `笑道：`, but 街道.
  private static let sayingBeforeMark = ["道", "称", "问", "答", "写", "讲", "叹", "谈", "笑", "喊", "写道", "总结", "分析"].flatMap {
    verb in
    ["，", "：", "。", ","].map { Array((verb + $0).utf8) }
  }

  /// How far behind a quotation the speaker is looked for, in bytes: some forty characters.
  private static let reach = 120
  /// A quotation up to this many bytes in the middle of a sentence is a word of it, such as a slogan.
  private static let short = 60

  private static func isShort(_ open: SentenceMark, _ close: SentenceMark) -> Bool { close.start - open.end <= short }

  /// Whether a verb of saying stands before the next comma, colon or end of a sentence, or the quotation is taken up again.
  private static func namesSpeaker(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, in line: Range<Int>) -> Bool {
    var at = start
    let end = min(line.upperBound, start + reach)
    while at < end {
      if starts(at, in: text, line, with: resumptions) { return true }
      if starts(at, in: text, line, with: marksThatGoOn) || starts(at, in: text, line, with: terminals) { return false }
      if starts(at, in: text, line, with: saying) || starts(at, in: text, line, with: sayingBeforeMark) { return true }
      at += 1
      while at < end, text[at] & 0xC0 == 0x80 { at += 1 }
    }
    return false
  }

  private static func starts(
    _ at: Int, in text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, with words: [[UInt8]]
  ) -> Bool {
    words.contains { word in
      at + word.count <= line.upperBound && word.indices.allSatisfy { text[at + $0] == word[$0] }
    }
  }

  private static func ends(_ at: Int, in text: UnsafeBufferPointer<UInt8>, with word: [UInt8]) -> Bool {
    at >= word.count && word.indices.allSatisfy { text[at - word.count + $0] == word[$0] }
  }
}
