import Findings
import Newspaper
import Testing

@Suite("Bytes that are no page") struct DecodingFailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    var encoding: TextEncoding?
    let english: String
    let chinese: String
  }

  static let cases: [Case] = [
    Case(
      testDescription: "no bytes", bytes: [], english: "The file holds no text.", chinese: "文件中没有文字。"),
    Case(
      testDescription: "only a mark", bytes: [0xEF, 0xBB, 0xBF], english: "The file holds no text.",
      chinese: "文件中没有文字。"),
    Case(
      testDescription: "a PDF", bytes: Array("%PDF-1.7".utf8), english: "The file is a PDF, not plain text.",
      chinese: "该文件是 PDF 文件，不是纯文本。"),
    Case(
      testDescription: "a DOCX", bytes: Array("PK\u{3}\u{4}".utf8),
      english: "The file is a Word or WPS document (DOCX) or another ZIP archive, not plain text.",
      chinese: "该文件是 Word 或 WPS 文档（DOCX）或其他 ZIP 压缩包，不是纯文本。"),
    Case(
      testDescription: "noise", bytes: (0..<400).map { UInt8(truncatingIfNeeded: $0 * 89 % 251) },
      english: "The file is not text.", chinese: "该文件不是文本文件。"),
    Case(
      testDescription: "damaged UTF-8",
      bytes: Array("全市工会工作会议昨日召开。\n要把工作做".utf8) + [0xE5, 0xAE] + Array("。大家都说好。".utf8),
      english: "Line 2, column 6 (byte 55): 0xE5 is no character in UTF-8.",
      chinese: "第 2 行第 6 列（字节 55）：0xE5 在 UTF-8 中不是字符。"),
    Case(
      testDescription: "damaged UTF-8 behind a mark", bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xFF],
      english: "Line 1, column 2 (byte 4): 0xFF is no character in UTF-8.",
      chinese: "第 1 行第 2 列（字节 4）：0xFF 在 UTF-8 中不是字符。"),
    Case(
      testDescription: "damaged GB18030", bytes: bytes("我们的工会工作要做好。\r\n", .gb18030) + [0xFF] + bytes("人民", .gb18030),
      english: "Line 2, column 1 (byte 24): 0xFF is no character in GB18030.",
      chinese: "第 2 行第 1 列（字节 24）：0xFF 在 GB18030 中不是字符。"),
    Case(
      testDescription: "half a character of GB18030", bytes: [0xC1, 0xF8, 0xD6], encoding: .gb18030,
      english: "Line 1, column 2 (byte 2): 0xD6 is no character in GB18030.",
      chinese: "第 1 行第 2 列（字节 2）：0xD6 在 GB18030 中不是字符。"),
    Case(
      testDescription: "a lone surrogate", bytes: [0x4E, 0x2D, 0xD8, 0x00, 0x4E, 0x2D], encoding: .utf16BigEndian,
      english: "Line 1, column 2 (byte 2): 0xD8 0x00 is no character in UTF-16BE.",
      chinese: "第 1 行第 2 列（字节 2）：0xD8 0x00 在 UTF-16BE 中不是字符。"),
    Case(
      testDescription: "half a unit of UTF-16", bytes: [0xFF, 0xFE, 0x2D, 0x4E, 0x0A],
      english: "Line 1, column 2 (byte 4): 0x0A is no character in UTF-16LE.",
      chinese: "第 1 行第 2 列（字节 4）：0x0A 在 UTF-16LE 中不是字符。"),
    Case(
      testDescription: "a code without a character in Big5", bytes: [0xA4, 0xA4, 0xC0, 0x20], encoding: .big5,
      english: "Line 1, column 2 (byte 2): 0xC0 is no character in Big5.",
      chinese: "第 1 行第 2 列（字节 2）：0xC0 在 Big5 中不是字符。"),
    Case(
      testDescription: "a NUL", bytes: Array("柳州\r日报".utf8) + [0] + Array("消息".utf8),
      english: "Line 2, column 3 (byte 13): the page holds the character NUL (U+0000), which no XML document may hold.",
      chinese: "第 2 行第 3 列（字节 13）：版面含有空字符（U+0000），XML 文档中不允许出现。"),
    Case(
      testDescription: "a form feed in GB18030", bytes: bytes("人民的工会为人民。\u{C}工会好", .gb18030),
      english:
        "Line 1, column 10 (byte 18): the page holds the control character U+000C, which no XML document may hold.",
      chinese: "第 1 行第 10 列（字节 18）：版面含有控制字符 U+000C，XML 文档中不允许出现。"),
    Case(
      testDescription: "a noncharacter", bytes: Array("中\u{FFFE}".utf8),
      english: "Line 1, column 2 (byte 3): the page holds the noncharacter U+FFFE, which no XML document may hold.",
      chinese: "第 1 行第 2 列（字节 3）：版面含有非字符码位 U+FFFE，XML 文档中不允许出现。"),
    Case(
      testDescription: "a noncharacter in UTF-16", bytes: [0x4E, 0x2D, 0xFF, 0xFF], encoding: .utf16BigEndian,
      english: "Line 1, column 2 (byte 2): the page holds the noncharacter U+FFFF, which no XML document may hold.",
      chinese: "第 1 行第 2 列（字节 2）：版面含有非字符码位 U+FFFF，XML 文档中不允许出现。"),
    Case(
      testDescription: "two characters of GBK, too few to be certain", bytes: [0xC1, 0xF8, 0xD6, 0xDD],
      english: "The encoding of the page is not certain: GB18030 78%, Big5 1%, UTF-16BE 1%.",
      chinese: "无法确定版面的编码：GB18030 78%，Big5 1%，UTF-16BE 1%。"),
    Case(
      testDescription: "two-byte UTF-8 or GBK", bytes: [0xC4, 0xBF, 0xC3, 0xB4],
      english: "The encoding of the page is not certain: GB18030 94%, UTF-8 0%.",
      chinese: "无法确定版面的编码：GB18030 94%，UTF-8 0%。"),
  ]

  @Test("each failure says what and where, in both languages", arguments: cases)
  func message(of example: Case) {
    #expect {
      try PageDecoder.decode(example.bytes, encoding: example.encoding)
    } throws: { error in
      let message = (error as? DecodingFailure)?.message
      #expect(message?.english == example.english)
      #expect(message?.chinese == example.chinese)
      return true
    }
  }

  @Test(
    "each failure says what to do",
    arguments: [
      (DecodingFailure.empty, "Save the text of the page in the file, or leave the file out.", "请把版面文字存入该文件，或不要选用该文件。"),
      (.tooLarge(bytes: 1 << 30), "Split the file: one file for each page.", "请拆分文件，每个版面一个文件。"),
      (
        .binary(format: .pdf), "Open it in its program and save it as plain text, best in UTF-8.",
        "请用相应程序打开，另存为纯文本，最好选用 UTF-8 编码。"
      ),
      (
        .undecodable(.utf8, bytes: [0xFF], at: BytePlace(offset: 0, line: 1, column: 1)),
        "State the right encoding with --encoding, or save the page anew as UTF-8.",
        "请用 --encoding 指明正确的编码，或将版面重新存为 UTF-8。"
      ),
      (
        .forbiddenCharacter(0, at: BytePlace(offset: 0, line: 1, column: 1)),
        "Delete the character in an editor and save the page anew.", "请在编辑器中删除该字符并重新保存。"
      ),
      (
        .uncertain([]), "State the encoding with --encoding, for example --encoding GB18030.",
        "请用 --encoding 指明编码，例如 --encoding GB18030。"
      ),
    ])
  func remedy(failure: DecodingFailure, english: String, chinese: String) {
    #expect(failure.remedy == Bilingual(english, chinese))
  }

  @Test("a size that is refused is said in megabytes")
  func tooLarge() {
    #expect(
      DecodingFailure.tooLarge(bytes: 600 << 20).message
        == Bilingual(
          "The file has 600 MB; a page may have at most 512 MB.", "文件大小为 600 MB，单个版面不得超过 512 MB。"))
  }

  @Test(
    "overlong forms, surrogates and codes past the last are no UTF-8",
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE4, 0xB8], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func malformedUTF8(bad: [UInt8]) {
    for tail in ["", "中文中文"] {
      #expect {
        try PageDecoder.decode(Array("柳州柳".utf8) + bad + Array(tail.utf8), encoding: .utf8)
      } throws: { error in
        (error as? DecodingFailure)?.place == BytePlace(offset: 9, line: 1, column: 4)
      }
    }
  }
}
