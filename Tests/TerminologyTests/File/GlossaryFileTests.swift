import Testing

@testable import Terminology

@Suite("An untouched glossary file")
struct GlossaryFileTests {
  @Test(
    "comes back byte for byte",
    arguments: [
      "term,english\n工会,trade union\n",
      "term,english\r\n工会,trade union\r\n",
      "\u{FEFF}术语,英文,状态\r\n工会,trade union,approved\r\n",
      "\"term\",\"english\"\n\"工会\",\"trade union\"",
      "english,extra,term\ntrade union,\"a \"\"b\"\"\",工会\n\n#comment,,\n,,\n",
      "term,english\n工会,\"trade\nunion\"\n职工,\"open\n劳模,model worker\n",
      "", "\n\n", "term", "#only a comment",
    ])
  func roundTrip(text: String) {
    let bytes = Array(text.utf8)
    #expect(GlossaryFile(bytes: bytes).bytes == bytes)
  }

  @Test(
    "keeps the bytes of UTF-16 and GB18030", arguments: [GlossaryEncoding.utf16LittleEndian, .utf16BigEndian, .gb18030])
  func otherEncodings(encoding: GlossaryEncoding) throws {
    let text = "术语,英文,状态\r\n职工之家,home for workers,approved\r\n龘字,rare character,draft\r\n"
    let mark: [UInt8] =
      switch encoding {
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      default: []
      }
    let bytes = mark + (try #require(encoding.encode(text.utf8)))
    let file = GlossaryFile(bytes: bytes)
    #expect(file.encoding == encoding)
    #expect(file.glossary.terms.map(\.term) == ["职工之家", "龘字"])
    #expect(file.bytes == bytes)
    #expect(file.convertedToUTF8().bytes == Array("\u{FEFF}\(text)".utf8))
  }

  @Test("gives its terms, with lists split and statuses read")
  func terms() {
    let text = """
      编号,术语,英文,可用译法,异称,类别,状态,自定列
      # 以下为工会用语,,,,,,,
      g1,职工代表大会,workers' congress,employees' congress；staff congress,职代会; 职工大会,labor;law,approved,甲
      ,,,,,,,
      g2,夜校,,,,society,TODO,
      """
    let terms = GlossaryFile(bytes: Array(text.utf8)).glossary.terms
    #expect(
      Array(terms) == [
        Term(
          term: "职工代表大会", english: "workers' congress", admitted: ["employees' congress", "staff congress"],
          variants: ["职代会", "职工大会"], domains: ["labor", "law"], status: .approved, id: "g1",
          further: ["自定列": "甲"], row: 1),
        Term(term: "夜校", english: "", domains: ["society"], status: .todo, id: "g2", row: 2),
      ])
  }

  @Test("reads on after an unclosed quotation mark")
  func unclosedQuote() {
    let file = GlossaryFile(bytes: Array("term,english\n甲方,\"party A\n乙方,\"Party B, the seller\"\n丙方,third\n".utf8))
    #expect(file.glossary.terms.map(\.term) == ["甲方", "乙方", "丙方"])
    #expect(file.cells(ofRow: 1) == ["甲方", "\"party A"])
    #expect(file.cells(ofRow: 2) == ["乙方", "Party B, the seller"])
    #expect(file.line(ofRow: 3) == 4)
  }

  @Test("takes the separator of its first line", arguments: [",", "\t", ";"])
  func separators(separator: String) {
    let text = "term\(separator)english\n港口\(separator)port\n"
    #expect(GlossaryFile(bytes: Array(text.utf8)).glossary.terms.map(\.english) == ["port"])
  }

  @Test("stays UTF-8 with a bad byte in it")
  func damaged() {
    let bytes = Array("term,english\n港口,".utf8) + [0xB8, 0xDB] + Array("port\n码头,wharf\n".utf8)
    let file = GlossaryFile(bytes: bytes)
    #expect(file.encoding == .utf8)
    #expect(file.bytes == bytes)
    #expect(file.glossary.terms.map(\.english) == ["\u{FFFD}\u{FFFD}port", "wharf"])
  }
}
