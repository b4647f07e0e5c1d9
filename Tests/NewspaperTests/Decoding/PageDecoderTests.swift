import Findings
import Foundation
import Newspaper
import Testing

@Suite("Page decoding") struct PageDecoderTests {
  static let simplified =
    "柳州市总工会昨日公布，全市一季度新增就业1.2万人，同比增长7.4%。\r\n“技能好了，路就宽了。”工人李师傅说。\n　　各县区要把这项工作做实。\r完"
  static let traditional =
    "澳門特別行政區政府昨日表示，將與內地多個城市合作，推動青年人到企業實習。\n他們說：「這個機會對我們很重要。」\n全年預計有三千人參加。"

  @Test(
    "every encoding is found, with and without its mark, and comes back character by character",
    arguments: [
      (TextEncoding.utf8, [UInt8](), simplified), (.utf8, [0xEF, 0xBB, 0xBF], simplified),
      (.utf8, [], traditional), (.utf16LittleEndian, [], simplified), (.utf16LittleEndian, [0xFF, 0xFE], simplified),
      (.utf16BigEndian, [], simplified), (.utf16BigEndian, [0xFE, 0xFF], traditional), (.gb18030, [], simplified),
      (.gb18030, [], traditional), (.gb18030, [0x84, 0x31, 0x95, 0x33], simplified), (.big5, [], traditional),
    ])
  func detection(encoding: TextEncoding, mark: [UInt8], text: String) throws {
    let decoded = try PageDecoder.decode(mark + bytes(text, encoding))
    #expect(decoded.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(decoded.encoding == encoding)
    #expect(decoded.hasByteOrderMark == !mark.isEmpty)
    #expect(decoded.findings.isEmpty)
  }

  @Test("UTF-16 without a line end or any other ASCII character is found by its characters")
  func utf16WithoutZeros() throws {
    let text = "全市各级工会要把劳动模范的故事讲好，让更多青年工人看到学习技术的前途。"
    #expect(try PageDecoder.decode(bytes(text, .utf16LittleEndian)).encoding == .utf16LittleEndian)
    #expect(try PageDecoder.decode(bytes(text, .utf16BigEndian)).encoding == .utf16BigEndian)
  }

  @Test("Chinese in seven bits is found by its brackets, and a tilde alone is one")
  func hz() throws {
    let decoded = try PageDecoder.decode(Array("~{VPND~}~~ ABC\n~{!0VP!1~}\n".utf8))
    #expect(decoded.text == "中文~ ABC\n“中”\n")
    #expect(decoded.encoding == .gb18030)
    #expect(try PageDecoder.decode(Array("a ~{ b ~} c".utf8)).text == "a ~{ b ~} c")
  }

  @Test("a page without Chinese is UTF-8")
  func ascii() throws {
    #expect(try PageDecoder.decode(Array("Zoë Müller·Beyoncé".utf8)).encoding == .utf8)
    #expect(try PageDecoder.decode(Array("A01\r\n2026-04-22\n".utf8)).encoding == .utf8)
  }

  @Test(
    "GB18030 codes of one, two and four bytes",
    arguments: [
      ([0xC1, 0xF8], "柳"), ([0x81, 0x40], "丂"), ([0xFE, 0x50], "⺁"), ([0x82, 0x30, 0xAD, 0x31], "㙟"),
      ([0x81, 0x30, 0x84, 0x36], "¥"), ([0x95, 0x32, 0x82, 0x36], "𠀀"), ([0x80], "€"), ([0xA3, 0xB1], "１"),
      ([0x84, 0x31, 0xA4, 0x37], "\u{FFFD}"), ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
    ] as [([UInt8], String)])
  func gb18030(codes: [UInt8], text: String) throws {
    #expect(try PageDecoder.decode(codes, encoding: .gb18030).text == text)
  }

  @Test("every character of the basic plane and beyond comes back from GB18030 as Foundation reads it")
  func gb18030Agrees() throws {
    let scalars = (Array(0x80...0xD7FF) + Array(0xE000...0xFFFD) + Array(0x1F600...0x20200)).compactMap(
      Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    let encoded = bytes(text, .gb18030)
    #expect(
      try PageDecoder.decode(encoded, encoding: .gb18030).text.unicodeScalars.elementsEqual(
        String(data: Data(encoded), encoding: foundation(.gb18030))?.unicodeScalars ?? text.unicodeScalars))
  }

  @Test("characters beyond the basic plane come back from UTF-16")
  func surrogates() throws {
    let text = "记者龙𬭊报道。\n"
    #expect(try PageDecoder.decode(bytes(text, .utf16BigEndian), encoding: .utf16BigEndian).text == text)
  }

  @Test(
    "a page break at the edge of a line is white space",
    arguments: ["人民的工会。\n\u{C}", "\u{C}\u{3000}人民的工会", "人民的工会 \u{C} \r\n人民", "\u{C}\u{C}人民的工会"])
  func formFeed(text: String) throws {
    for encoding in [TextEncoding.utf8, .gb18030, .utf16LittleEndian] {
      #expect(try PageDecoder.decode(bytes(text, encoding), encoding: encoding).text == text)
    }
  }

  @Test("the stated encoding overrules the evidence")
  func stated() throws {
    let decoded = try PageDecoder.decode(Array("中".utf8) + [0x41], encoding: .gb18030)
    #expect(decoded.text == "涓瑼")
    #expect(decoded.reason == Bilingual("The encoding GB18030 was stated.", "编码 GB18030 由用户指定。"))
  }

  @Test("the reason for an encoding is said in both languages")
  func reasons() throws {
    #expect(
      try PageDecoder.decode([0xEF, 0xBB, 0xBF, 0x41]).reason
        == Bilingual("The file begins with the byte order mark of UTF-8.", "文件以 UTF-8 的字节顺序标记开头。"))
    #expect(
      try PageDecoder.decode(Array("柳州".utf8)).reason
        == Bilingual("Every byte of the file fits UTF-8.", "文件的全部字节都符合 UTF-8。"))
    #expect(
      try PageDecoder.decode(Array("A1".utf8)).reason
        == Bilingual("The file holds nothing but ASCII characters.", "文件只含 ASCII 字符。"))
    let text = "工会的工作人员来了，大家都说好。"
    #expect(
      try PageDecoder.decode(bytes(text, .gb18030)).reason
        == Bilingual(
          "Read as GB18030, 16 of 16 characters are among the most common; read as Big5, 1 of 16 "
            + "(certainty 99%, needed 98%).",
          "按 GB18030 读取，16 个字符中有 16 个常用字；按 Big5 读取，16 个字符中有 1 个（把握 99%，至少需要 98%）。"))
  }

  @Test("characters that were lost before are found")
  func losses() throws {
    let decoded = try PageDecoder.decode(Array("全文\n记者龙�、向�报道".utf8))
    #expect(decoded.findings.map(\.kind) == [.lostCharacter])
    #expect(decoded.findings.first?.location == Finding.Location(line: 2, column: 4))
    #expect(
      decoded.findings.first?.message
        == Bilingual(
          "An earlier conversion lost 2 characters, the first of them here; they stand as �.",
          "有 2 个字符在先前的转换中丢失，此处为第一个，均显示为 �。"))
  }
}

func foundation(_ encoding: TextEncoding) -> String.Encoding {
  switch encoding {
  case .utf8: .utf8
  case .utf16LittleEndian: .utf16LittleEndian
  case .utf16BigEndian: .utf16BigEndian
  case .gb18030: String.Encoding(rawValue: 0x8000_0632)
  case .big5: String.Encoding(rawValue: 0x8000_0A03)
  }
}

func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
  guard let data = text.data(using: foundation(encoding)) else {
    Issue.record("Foundation can't write \(text) in \(encoding.rawValue)")
    return []
  }
  return Array(data)
}
