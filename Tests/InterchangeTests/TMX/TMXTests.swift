import English
import Findings
import Testing

@testable import Interchange

struct TMXTests {
  private static let units = [
    TranslationUnit(
      source: "弘扬劳模精神。", target: "Promote the spirit of model workers.", creator: "Lin", date: "2025-04-28",
      note: "page 3"),
    TranslationUnit(source: "A&B < C，“引号”", target: "A & B < C, \"quotes\"", date: "2025-04-28T09:30:05Z"),
    TranslationUnit(source: "两\n行", target: "two\nlines"),
  ]

  @Test func `A memory comes back as it was written`() throws {
    let file = TMX.export(Self.units, version: "1")
    #expect(file.report.isLossless)
    #expect(try TMX.units(in: file.bytes) == Imported(Self.units))
  }

  @Test func `The header and a unit are those of TMX 1.4`() {
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="Jianbao" creationtoolversion="1" segtype="sentence" o-tmf="Jianbao" adminlang="en" \
      srclang="zh-Hans" datatype="plaintext"/>
        <body>
          <tu creationdate="20250428T000000Z" creationid="Lin">
            <note>page 3</note>
            <tuv xml:lang="zh-Hans"><seg>弘扬劳模精神。</seg></tuv>
            <tuv xml:lang="en"><seg>Promote the spirit of model workers.</seg></tuv>
          </tu>
        </body>
      </tmx>
      """
    #expect(String(decoding: TMX.export([Self.units[0]], version: "1").bytes, as: UTF8.self) == expected)
  }

  private static let foreign = """
    <?xml version="1.0" encoding="utf-16"?>
    <!DOCTYPE tmx SYSTEM "tmx11.dtd">
    <tmx version="1.1"><header/><body>
    <tu creationid="A"><tuv lang="EN-US" changeid="B" changedate="20240102T030405Z"><seg>The <bpt i="1">&lt;b></bpt>union<ept i="1">&lt;/b></ept></seg></tuv>
      <tuv lang="ZH-CN"><seg><hi>工会</hi></seg></tuv><tuv lang="DE"><seg>x</seg></tuv></tu>
    <tu><tuv lang="FR"><seg>a</seg></tuv><tuv lang="EN"><seg>b</seg></tuv></tu>
    <tu><tuv lang="zh"><seg>空</seg></tuv><tuv lang="EN"><seg/></tuv></tu>
    </body></tmx>
    """

  @Test(arguments: [true, false])
  func `A memory of another program is read in UTF-16, in either byte order`(isLittle: Bool) throws {
    var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in Self.foreign.utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isLittle ? pair.reversed() : pair
    }
    let read = try TMX.units(in: bytes)
    #expect(
      read.value == [TranslationUnit(source: "工会", target: "The union", creator: "B", date: "2024-01-02T03:04:05Z")])
    #expect(
      read.report.findings.map(\.message.english) == [
        "Further languages of a unit were left out: 1 place (line 4).",
        "Markup inside the text was left out, its words kept: 2 places (line 4, line 4).",
        "Units without Chinese and English were left out: 1 place (line 6).",
        "Units with an empty side were left out: 1 place (line 7).",
      ])
  }

  @Test(arguments: [
    ("2025-04-28", "20250428T000000Z"), ("2025-04-28T09:30:05Z", "20250428T093005Z"), ("2025-04", nil),
    ("28 April 2025", nil), ("2025-13-01", nil), ("2025-04-28T09:30:05+08:00", nil),
  ])
  func `Dates are written as TMX wants them or not at all`(iso: String, tmx: String?) {
    #expect(TMXDate.written(iso) == tmx)
  }

  @Test func `What TMX cannot hold is reported`() throws {
    let file = TMX.export([TranslationUnit(source: "甲\u{B}乙", target: "a", date: "yesterday")], version: "1")
    #expect(try TMX.units(in: file.bytes).value == [TranslationUnit(source: "甲乙", target: "a")])
    #expect(file.report.findings.map(\.kind) == [.notHeld, .adapted])
  }

  @Test(arguments: [
    ("<tmx version=\"1.4\">\n<body><tu>", 2), ("<html/>", 1), ("<!DOCTYPE tmx [\n<!ENTITY x \"y\">]><tmx/>", 1),
  ])
  func `A hostile or damaged file is refused with its place`(file: String, line: Int) {
    let failure = #expect(throws: InterchangeFailure.self) { try TMX.units(in: Array(file.utf8)) }
    #expect(failure?.line == line)
  }

  @Test func `A brief gives the memory its sentences that are wholly English`() {
    let expected = TranslationUnit(
      source: "上周六，江城开办周末市集，设摊近200个，超3.5万人到场。",
      target: "On November 14, the weekend market opened, with nearly 200 stalls.", creator: "Lin Wen",
      date: "2026-11-20", note: "江城 02版(试), a1.s1")
    #expect(TMX.units(of: WorkedBrief.brief) == [expected])
    #expect(TMX.units(of: WorkedBrief.brief, origins: [.service]) == [])
  }
}
