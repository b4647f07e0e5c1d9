import Foundation
import Newspaper
import Testing

/// Short and damaged texts: the right encoding or a question, never another encoding.
@Suite("Finding the encoding") struct EncodingDetectionTests {
  private static let simplified = [
    "昨夜一场大雨，江水涨了两米，渡口停航一天。", "市里今年要修二十条小路，让老人出门不再绕远。", "他说，先把树种下去，再谈收成。",
    "记者从会上了解到，这项工作已经完成七成。", "学校门口多了一块牌子：家长请在线外等候。",
  ]
  private static let traditional = [
    "昨夜一場大雨，江水漲了兩米，渡口停航一天。", "市府今年要整修二十條小路，讓長者出門不再繞遠。", "他說，先把樹種下去，再談收成。",
    "記者從會上了解到，這項工作已經完成七成。", "學校門口多了一塊牌子：家長請在線外等候。",
  ]
  private static let japanese = "市長は昨日の会見で、来年度の予算案を発表した。保育所を五か所つくり、道路の工事は二年のばすという。商店街の空き店舗には図書室ができた。"
  private static let korean = "시장은 어제 내년도 예산안을 발표했다. 어린이집 다섯 곳을 새로 짓고 도로 공사는 두 해 미룬다. 시장 골목의 빈 가게에는 작은 도서관이 생겼다."
  private static let russian =
    "Мэр вчера представил бюджет на будущий год. Город построит пять детских садов, а ремонт дорог отложит на два года."

  /// Texts with their encodings; the numbers are Foundation's for EUC-KR, the Korean code page and KOI8-R.
  private static let foreignTexts: [(String, String.Encoding)] = [
    (japanese, .shiftJIS), (korean, .init(rawValue: 0x8000_0940)),
    (korean, .init(rawValue: 0x8000_0422)), (russian, .windowsCP1251), (russian, .init(rawValue: 0x8000_0A02)),
  ]

  @Test(
    "twenty characters are enough", arguments: [TextEncoding.gb18030, .utf16LittleEndian, .utf16BigEndian], simplified)
  func shortSimplified(encoding: TextEncoding, text: String) throws {
    #expect(try PageDecoder.decode(bytes(text, encoding)).encoding == encoding)
  }

  @Test(
    "so they are in traditional characters",
    arguments: [TextEncoding.big5, .gb18030, .utf16LittleEndian, .utf16BigEndian], traditional)
  func shortTraditional(encoding: TextEncoding, text: String) throws {
    #expect(try PageDecoder.decode(bytes(text, encoding)).encoding == encoding)
  }

  @Test(
    "every beginning of a text is read in its own encoding or asked about", arguments: [TextEncoding.gb18030, .big5])
  func beginnings(encoding: TextEncoding) {
    for text in encoding == .big5 ? Self.traditional : Self.simplified {
      let whole = bytes(text, encoding)
      for count in 2...whole.count {
        let found = try? PageDecoder.decode(Array(whole.prefix(count)))
        #expect([encoding, nil].contains(found?.encoding), "\(count) bytes of \(text)")
      }
    }
  }

  @Test(
    "Japanese, Korean and Russian encodings are not taken for Chinese ones",
    arguments: foreignTexts)
  func foreign(text: String, encoding: String.Encoding) throws {
    let encoded = try #require(text.data(using: encoding))
    for start in stride(from: 0, to: encoded.count - 20, by: 2) {
      for count in [20, 40, 80, encoded.count] {
        #expect(throws: DecodingFailure.self, "\(count) bytes from \(start)") {
          try PageDecoder.decode(Array(encoded.dropFirst(start).prefix(count)))
        }
      }
    }
  }

  @Test(
    "damaged bytes are refused or read in their own encoding",
    arguments: [TextEncoding.gb18030, .big5, .utf16LittleEndian, .utf16BigEndian, .utf8])
  func damage(encoding: TextEncoding) {
    var state: UInt64 = 11
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let text = (encoding == .big5 ? Self.traditional : Self.simplified).joined(separator: "\n")
    let whole = bytes(text, encoding)
    for _ in 0..<200 {
      var damaged = whole
      switch random(4) {
      case 0: damaged.remove(at: random(damaged.count))
      case 1: damaged.insert(UInt8(random(256)), at: random(damaged.count))
      case 2: damaged[random(damaged.count)] ^= UInt8(1 << random(8))
      default: damaged.removeSubrange((8 + random(damaged.count - 8))...)
      }
      let found = try? PageDecoder.decode(damaged)
      #expect([encoding, nil].contains(found?.encoding), "\(damaged)")
    }
  }
}
