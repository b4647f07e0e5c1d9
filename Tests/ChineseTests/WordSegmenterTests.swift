import Chinese
import Testing

@Suite struct WordSegmenterTests {
  private func cut(_ text: String, terms: [String] = [], lexicon: Lexicon? = TestLexicon.lexicon) -> String {
    let bytes = Array(text.utf8)
    return WordSegmenter(lexicon: lexicon, terms: terms).words(in: text)
      .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
  }

  @Test(arguments: [
    // The cheapest path, not the longest word first.
    ("研究生命的起源", "研究 生命 的 起源"), ("重庆市长江大桥", "重庆 市 长江 大桥"), ("发展中国家", "发展中国家"),
    // Traditional characters make the same words.
    ("發展中國家", "發展中國家"), ("研究生命的起源與國家隊", "研究 生命 的 起源 與 國家隊"),
    // Rare entries and numerals with their classifier are no words; 一个 is one.
    ("稀有词", "稀 有 词"), ("三项", "三 项"), ("一个人", "一个 人"),
    // Numbers with 万, 亿, %, decimals, groups and wide digits.
    ("41.3万元", "41.3万 元"), ("12,500人", "12,500 人"), ("1.5万亿元", "1.5万亿 元"), ("增12.6%", "增 12.6%"), ("３０％", "３０％"),
    // Dates and times.
    ("2025年4月28日", "2025年 4月 28日"), ("12月份", "12月份"), ("13月", "13 月"), ("40日", "40 日"), ("5年", "5 年"), ("98年", "98年"),
    ("9时30分", "9时 30分"), ("30分", "30 分"), ("10:30", "10:30"),
    // Numerals in characters.
    ("二十六人", "二十六 人"), ("第二十六项", "第二十六 项"), ("二○○一年", "二○○一年"), ("十二月三十一日", "十二月 三十一日"), ("三分之一", "三分之一"),
    ("一千五百万元", "一千五百万 元"),
    // Latin words and addresses.
    ("用AI和5G", "用 AI 和 5G"), ("Wi-Fi网", "Wi-Fi 网"), ("见https://a.example/q?id=7。", "见 https://a.example/q?id=7 。"),
    ("João的", "João 的"),
    // Marks stand alone, but dashes and dots of a kind together.
    ("人——人……", "人 —— 人 ……"), ("“人！”", "“ 人 ！ ”"),
    // White space belongs to no word.
    (" 人 \n　国\t", "人 国"), ("", ""), ("  ", ""),
    // Characters beyond the BMP and broken sequences are kept.
    ("人𬭊国", "人 𬭊 国"), ("👍🏽人", "👍 🏽 人"),
  ])
  func cuts(_ text: String, _ words: String) { #expect(cut(text) == words) }

  @Test(arguments: [
    ("弘扬劳模精神的人", ["劳模精神"], "弘扬 劳模精神 的 人"),
    // The longest term counts.
    ("弘扬劳模精神", ["劳模", "劳模精神"], "弘扬 劳模精神"),
    // A term inside a longer word doesn't cut it.
    ("国家队", ["国家"], "国家队"), ("国家的队", ["国家"], "国家 的 队"),
    // A term that crosses a word cuts it.
    ("重庆市长江大桥", ["市长"], "重庆 市长 江 大桥"),
    // Terms with ·, -, Latin and digits.
    ("阿力木·吐尔逊在", ["阿力木·吐尔逊"], "阿力木·吐尔逊 在"), ("用Open Lab的人", ["Open Lab"], "用 Open Lab 的 人"),
    ("4+4的人", ["4+4"], "4+4 的 人"), ("14+45", ["4+4"], "14 + 45"), ("RCEP-2协定", ["RCEP-2协定"], "RCEP-2协定"),
    ("APP的", ["AP"], "APP 的"),
    // Side by side.
    ("劳模劳模", ["劳模"], "劳模 劳模"), ("人", [""], "人"),
  ])
  func joinsTerms(_ text: String, _ terms: [String], _ words: String) { #expect(cut(text, terms: terms) == words) }

  @Test func withoutLexiconEveryHanCharacterIsAWord() {
    #expect(cut("重庆4月AI的30%", lexicon: nil) == "重 庆 4月 AI 的 30%")
  }

  @Test func longRunsAreNotCutThroughAWord() {
    let text = String(repeating: "发展中国家", count: 1000)
    #expect(WordSegmenter(lexicon: TestLexicon.lexicon).words(in: text).allSatisfy { $0.count == 15 })
  }

  @Test func wordsCoverEverythingButWhiteSpace() {
    let bytes: [UInt8] = [0xE4, 0xBA, 0xBA, 0xFF, 0xE4, 0xBA, 0x20, 0xF0, 0x9F, 0x80, 0xC3]
    var words: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { WordSegmenter(lexicon: TestLexicon.lexicon).appendWords(in: $0, to: &words) }
    #expect(Set(words.flatMap { Array($0) }).union([6]) == Set(0..<bytes.count))
  }
}
