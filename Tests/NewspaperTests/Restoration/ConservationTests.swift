import Newspaper
import Testing

/// Nothing of a page is lost or doubled, whatever the page is.
struct ConservationTests {
  @Test(arguments: 0..<60)
  func everyScalarComesOutOnce(seed: UInt64) {
    var random = SplitMix(state: seed)
    let text = Self.garbled(&random)
    let restored = Restorer().restore(Page(id: "garbled", text: text))
    #expect(Self.scalars(of: text) == Self.scalars(of: restored))
  }

  @Test(arguments: 0..<20)
  func piecesLeadBackToThePage(seed: UInt64) {
    var random = SplitMix(state: 1_000 + seed)
    let page = Page(id: "garbled", text: Self.garbled(&random))
    let restored = Restorer().restore(page)
    var covered = Set<Int>()
    for block in restored.articles.flatMap(\.blocks) + restored.furniture {
      for piece in block.pieces {
        let words = Array(page.text.utf8)[piece.source]
        #expect(Array(block.text.utf8)[piece.offset..<piece.offset + piece.source.count].elementsEqual(words))
        #expect(page.lines[piece.line - 1].contains(piece.source.lowerBound))
        #expect(covered.isDisjoint(with: piece.source))
        covered.formUnion(piece.source)
      }
    }
  }

  /// A page of parts in any order: what the rules look for, broken anywhere.
  static func garbled(_ random: inout SplitMix) -> String {
    let parts = [
      "本报讯（记者 王芳）", "（上接第2版）", "下转", "（", "）", "“", "”", "。", "，", "\n", "\n\n", "\r\n", "\r", "　　",
      " ", "图为学生在操场上跑步。", "李明 摄", "2025年5月6日 星期二", "编辑/王芳", "一、", "●", "公告", "今天的河水很清",
      "12", "3.5", "Hello", "world", "：", "……", "——", "新华社北京5月6日电", "\t", "|", "□", "版", "转", "记者",
      "𬭊", "é", "\u{0}", "\u{2028}", "\u{1C}", "\u{FEFF}", "\u{301}",
    ]
    let count = Int(random.next() % 120)
    return (0..<count).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
  }

  static func scalars(of text: String) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && !(0x1C...0x1F).contains(scalar.value) {
      counts[scalar.value, default: 0] += 1
    }
    return counts
  }

  static func scalars(of restored: RestoredPage) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for block in restored.articles.flatMap(\.blocks) + restored.furniture {
      for (scalar, count) in scalars(of: block.text) { counts[scalar, default: 0] += count }
    }
    return counts
  }
}

/// Sebastiano Vigna's SplitMix64: random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
