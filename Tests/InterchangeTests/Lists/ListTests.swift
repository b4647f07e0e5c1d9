import Findings
import Terminology
import Testing

@testable import Interchange

struct ListTests {
  @Test func `OmegaT's list has source, target and comment, the preferred English first`() throws {
    let terms = Glossary(terms: [
      Term(
        term: "工会", english: "trade union", admitted: ["labor union"], forbidden: ["guild"], status: .approved,
        note: "one\tcell", row: 1)
    ])
    let file = try GlossaryFormat.omegaT.export(terms)
    #expect(String(decoding: file.bytes, as: UTF8.self) == "工会\ttrade union\tone cell\n工会\tlabor union\tone cell\n")
  }

  @Test func `DeepL is not given a term with two English forms, and is told once of each term`() throws {
    let file = try GlossaryFormat.deepLCSV.export(GlossarySample.glossary)
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "劳模精神,spirit of model workers\n劳动模范精神,spirit of model workers\n四个意识,Four Consciousnesses\n螺蛳粉,luosifen\n")
    #expect(
      file.report.findings.contains {
        $0.kind == .leftOut && $0.severity == .warning && $0.message.english.contains("主席, 主席")
      })
  }

  @Test(arguments: [
    ("工会,\"union, trade\"\n", "union, trade"), ("union,工会,EN,ZH\n", "union"),
    ("\u{FEFF}source,target\r\n工会,union\r\n", "union"), ("工会,\"a \"\"b\"\"\"", "a \"b\""),
  ])
  func `DeepL's CSV is read in its forms`(file: String, english: String) throws {
    let terms = try GlossaryFormat.deepLCSV.glossary(in: Array(file.utf8)).value.terms
    #expect(terms.map(\.term) == ["工会"])
    #expect(terms.map(\.english) == [english])
  }

  @Test(arguments: [
    ("甲,a\n乙,\"b\n", 2, "The quotation mark opened in the row at line 2"), ("甲,a\n\u{1},\u{FFFD}b", nil, ""),
  ])
  func `A quotation mark left open is refused with its line`(file: String, line: Int?, message: String) throws {
    if let line {
      let failure = #expect(throws: InterchangeFailure.self) {
        try GlossaryFormat.deepLCSV.glossary(in: Array(file.utf8))
      }
      #expect(failure?.line == line)
      #expect(failure?.message.english.hasPrefix(message) == true)
    } else {
      #expect(try GlossaryFormat.deepLCSV.glossary(in: Array(file.utf8)).value.terms.count == 2)
    }
  }

  @Test func `Bytes that are no UTF-8 are refused with their line`() {
    let failure = #expect(throws: InterchangeFailure.self) {
      try GlossaryFormat.omegaT.glossary(in: Array("甲\ta\n".utf8) + [0xB9, 0xA4, 0x09, 0x61])
    }
    #expect(failure?.message.english == "Line 2 is not in UTF-8.")
  }

  @Test(arguments: [
    ("勞動 劳动 [lao2 dong4] /work/toil/(physical) labor/CL:次[ci4]/", "劳动", ["work", "toil", "labor"]),
    ("單 单 [Shan4] /surname Shan/", nil, []),
    ("工會 工会 [gong1 hui4] /labor union/trade union/CL:個|个[ge4]/", "工会", ["labor union", "trade union"]),
    ("喫 吃 [chi1] /variant of 吃[chi1]/", nil, []),
    ("一帶一路 一带一路 [Yi1 dai4 Yi1 lu4] /Belt and Road (initiative)/", "一带一路", ["Belt and Road"]),
  ])
  func `An entry of CC-CEDICT gives its equivalents as a draft`(line: String, term: String?, english: [String]) throws {
    let file = "# CC-CEDICT\r\n\(line)\r\n"
    let terms = try GlossaryFormat.cedict.glossary(in: Array(file.utf8)).value.terms
    #expect(terms.map(\.term) == (term.map { [$0] } ?? []))
    #expect(terms.flatMap { [$0.english] + $0.admitted } == english)
    #expect(terms.allSatisfy { $0.status == .draft && $0.source == "CC-CEDICT" })
  }

  @Test func `A file without entries is no CC-CEDICT`() {
    #expect(throws: InterchangeFailure.self) { try GlossaryFormat.cedict.glossary(in: Array("term,english\n".utf8)) }
  }

  @Test func `A list without the column is refused`() {
    for format in [GlossaryFormat.weblate, .crowdin] {
      #expect(throws: InterchangeFailure.self) { try format.glossary(in: Array("a,b\n1,2\n".utf8)) }
    }
  }
}
