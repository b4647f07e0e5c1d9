import Chinese
import Testing

@Suite struct SentenceSplitterTests {
  /// In each example `|` stands where a new sentence must begin.
  @Test(arguments: [
    // Plain ends.
    "河水退了。|田里的人回来了！|明年还种吗？|种！",
    "数据出来了：增长两成？！|大家都不信。",
    // A quotation and its speaker are one sentence.
    "“水退了。”李大姐说，她一早就下了田。|邻居也来了。",
    "“水退了，田还在。明年再种。”合作社理事长赵岩松介绍。",
    "“走，看看去！”他笑道：“再晚就没座了。”|屋里的人都站了起来。",
    "「水退了。」村民說，「明年還種。」|大家點頭。",
    "“水退了……”老人望着田埂，“明年还种。”|风停了。",
    // A quotation introduced by a colon ends its sentence.
    "他说：“水退了。”|第二天，人们回到了田里。",
    "她问：“谁来种？”|没有人回答。",
    // A question that is a word of its sentence does not.
    "会议回答了“谁来种？”的问题。|大家散了。",
    "“谁来种、怎么种？”是一道难题。",
    // Two quotations side by side.
    "“水退了。”|“真的？”",
    // A quotation that begins and no speaker behind it.
    "“水退了！”|第二天，人们回到了田里。",
    // A quotation that is never closed hides nothing.
    "“水退了。|田还在。|人也在。",
    // Closing brackets and titles.
    "他写了《走！去种田》一书。|书卖完了。",
    "他来了（真的！）又走了。|没人看见。",
    "水退了。|（记者 赵岩松）",
    "【今日看点】水退了。|田还在。",
    // Ellipses.
    "水退了……|田还在。",
    "水稻、玉米、大豆……，样样都种。",
    "水稻、玉米……等作物都绿了。|收成不错。",
    "“水退了……”她说。",
    // Decimals, addresses, lists, list numbers.
    "单价由3.5元降到2.75元。|网址是https://a.example/q?id=7，可查。",
    "1.水稻；2.玉米。|两样都要。",
    "1. 水稻\n|2. 玉米",
    "列出三件事：1. 水稻；2. 玉米；3. 大豆。|都要办好。",
    "见https://a.example/q?id=7&page=2。|邮箱a.b@c.example不变。",
    // Half-width full stops, in a line that has no other.
    "水位下降.|方法可行.|又快又好", "约翰.史密斯来了。|他走了。", "图1.水位。|图2.雨量。",
    // Quotations in the middle of a sentence, and side by side.
    "“水退了！”孩子们欢呼起来。|田还在。", "“谁来种？”成了难题。|大家都在想。", "“水退了”“田还在”“人也在”，一句比一句响。|风停了。",
    "从“有没有”到“好不好？”，期盼变了。|服务也变了。", "“他说‘水退了。’我不信。”老人回忆。|风停了。", "“水退了——”他喊道。|风停了。",
    "按第12条（“任何单位不得拒绝。”）的规定，应当公开。|违者处罚。", "水稻、玉米、大豆……都绿了。|收成不错。",
    // English inside.
    "他说OK. |Then he left. |后来又来了。",
    "Dr. Li of Acme Inc. came. |He stayed 3.5 days.",
    "U.S. rice is 2.5 yuan. |Fine",
    "真的吗? |真的! |好.", "He said \"go.\" |Then he went.", "\"The water is out.\" |It rained again.",
    // Line breaks end a sentence, and white space belongs to the sentence before it.
    "田还在\n|水退了",
    "田还在。\r\n\r\n　　|水退了。\n",
    "　　田还在。|水退了",
    "  \n  田还在",
    // Nothing to cut.
    "", "。", "……", "水退了", "\n\n", "”。", "！！！",
  ])
  func cuts(_ example: String) {
    let text = example.replacing("|", with: "")
    let bytes = Array(text.utf8)
    let sentences = SentenceSplitter.sentences(of: text)
    #expect(sentences.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|") == example)
  }

  /// Pieces that are awkward side by side, whole characters and broken ones, put together in a fixed but varied order.
  @Test func rangesConcatenateToTheText() {
    let pieces =
      [
        "“", "”", "。", "！", "说", "水", "\n", "\r\n", " ", "（", "）", "……", "…", ".", "\"", "3", "a", "《", "》", "\u{3000}",
        "𬭊",
        "：", "‘", "’", "「", "」", "、", "？", "?", "!", "的", "1.", "A. ", "e\u{301}", "👍🏽", "\u{FEFF}", "\u{A0}", "\0", "；",
      ].map { Array($0.utf8) } + [[0xE3, 0x80], [0xFF], [0xE2, 0x80], [0x80], [0xF0, 0x9F], [0xC2]]
    var state: UInt64 = 7
    for _ in 0..<1000 {
      var text: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let sentences = text.withUnsafeBufferPointer { SentenceSplitter.sentences(of: $0) }
      var end = 0
      for sentence in sentences {
        #expect(sentence.range.lowerBound == end && !sentence.range.isEmpty)
        end = sentence.range.upperBound
      }
      #expect(end == text.count)
    }
  }

  @Test func bytesThatAreNoUTF8AreNotLost() {
    let bytes: [UInt8] = [0xE3, 0x80, 0xFF, 0x82, 0xE2, 0x80, 0xE3]
    let sentences = bytes.withUnsafeBufferPointer { SentenceSplitter.sentences(of: $0) }
    #expect(sentences.map(\.range) == [0..<7])
  }

  @Test func unclosedMarksTakeNoQuadraticTime() {
    let text = String(repeating: "（“", count: 20_000) + String(repeating: "）", count: 20_000) + "。"
    let clock = ContinuousClock()
    let time = clock.measure { _ = SentenceSplitter.sentences(of: text) }
    #expect(time < .seconds(5))
  }

  @Test func contentLeavesOutWhiteSpace() {
    let text = "　　田还在。 \n水退了"
    #expect(SentenceSplitter.sentences(of: text).map { $0.text(in: text) } == ["田还在。", "水退了"])
  }
}
