import Findings
import Foundation
import Testing

@testable import Terminology

private let header = "term,english,admitted,forbidden,variants,domain,status,note,source,when,action,first,id,banned\n"

/// The findings of rows that are given by their first cells; the rest is filled with empty ones.
private func findings(_ rows: [String]) -> [GlossaryFinding] {
  let lines = rows.map { row in
    let cells = row.split(separator: ",", omittingEmptySubsequences: false).count
    return row + String(repeating: ",", count: max(0, 14 - cells))
  }
  return GlossaryLint().findings(in: GlossaryFile(bytes: Array((header + lines.joined(separator: "\n")).utf8)))
}

@Suite("The lint of the glossary")
struct GlossaryLintTests {
  @Test(
    "reports the row, the column and the kind of a defect",
    arguments: [
      (["港口,port,,,,transport,draft", "港口,harbor,,,,transport,draft"], "2 term duplicate-term [1]"),
      (["“港口”,port,,,,,draft", "港口,harbor,,,,,draft"], "2 term duplicate-term [1]"),
      (["港口,port,,,,,draft", "口岸,port,,,,,draft"], "2 english same-english [1]"),
      (["港口,port,,,,,draft", "口岸,Port,,,,,draft"], "2 english same-english [1]; 2 english conflicting-case [1]"),
      (["港口,port,,,口岸,,draft", "口岸,gate,,,,,draft"], "2 term variant-equals-other-term [1]"),
      (["口岸,gate,,,,,draft", "港口,port,,,口岸,,draft"], "2 variants variant-equals-other-term [1]"),
      (["港口,port,,,海港,,draft", "码头,wharf,,,海港,,draft"], "2 variants duplicate-variant [1]"),
      (["港口,port,,,,,draft", "码头,wharf,port,,,,draft"], "2 admitted variant-equals-other-english [1]"),
      (["港口,,,,,,draft"], "1 english empty-english []"), ([",port,,,,,draft"], "1 term empty-term []"),
      (["港口,port ,,,,,draft"], "1 english leading-trailing-space []"),
      (["　港口,port,,,,,draft"], "1 term leading-trailing-space []"),
      (["港口,port（sea）,,,,,draft"], "1 english fullwidth-punctuation []"),
      (["港口,port 港,,,,,draft"], "1 english chinese-in-english []"),
      (["碼頭,wharf,,,,,draft"], "1 term traditional-characters []"),
      (["港,port,,,,,draft"], "1 term single-character-term []"),
      (["港口,port,,,,,done"], "1 status status-not-in-list []"), (["港口,port,,,,,"], "1 status status-not-in-list []"),
      (["港口,port,,port,,,draft"], "1 forbidden forbidden-equals-english []"),
      (["港口,port,haven,haven,,,draft"], "1 forbidden forbidden-equals-english []"),
      (["港口,\"port,,,,,draft", "码头,wharf,,,,,draft"], "1 english unbalanced-quotes []"),
      (["港口,port “sea,,,,,draft"], "1 english unbalanced-quotes []"),
      (["《港口法,port law,,,,,draft"], "1 term unbalanced-quotes []"),
      (["港口,po\u{200B}rt,,,,,draft"], "1 english control-character []"),
      (["港口,po\u{7}rt,,,,,draft"], "1 english control-character []"),
      ([String(repeating: "港口", count: 21) + ",port,,,,,draft"], "1 term overlong []"),
      (["港口," + String(repeating: "port ", count: 41) + "x,,,,,draft"], "1 english overlong []"),
      (["工会,labor union,,,,,draft", "劳动法,labour law,,,,,draft"], "2 english conflicting-spelling [1]"),
      (["劳动法,labour law,,,,,draft"], "1 english british-spelling []"),
      (["电商,e-commerce,,,,,draft", "电商节,ecommerce festival,,,,,draft"], "2 english conflicting-spelling [1]"),
      (
        ["平陆运河,Pinglu Canal,,,,,draft", "运河建设,building of the pinglu canal,,,,,draft"], "2 english conflicting-case [1]"
      ),
      (["港口,port,,,,harbour,draft"], "1 domain domain-not-in-list []"),
      (["港口,port,,,,,draft,,,,skip"], "1 action action-not-in-list []"),
      (["港口,=port,,,,,draft"], "1 english formula-cell []"),
      (["港口,8-Mar,,,,,draft"], "1 english spreadsheet-damage []"),
      (["港口,????,,,,,draft"], "1 english garbled-text []"),
      (["港口,old ??? port,,,,,draft"], "1 english garbled-text []"),
      (["港口,sailorsâ€™ port,,,,,draft"], "1 english garbled-text []"),
      (["港口,CafÃ© Port,,,,,draft"], "1 english garbled-text []"),
      (["港\u{FFFD}口,port,,,,,draft"], "1 term garbled-text []"),
      (["港口,45210,,,,,draft"], "1 english spreadsheet-damage []"),
      (["港口,deep  port,,,,,draft"], "1 english inner-space []"),
      (["北海 港口,Beihai port,,,,,draft"], "1 term inner-space []"),
      (["港口,port; harbor,,,,,draft"], "1 english several-renderings []"),
      (["港口,port,haven、harbor,,,,draft"], "1 admitted fullwidth-punctuation []"),
      (["港口,port,,Port,,,draft"], "1 forbidden forbidden-equals-english []"),
      (
        ["港口,port,,harbor,,,draft", "北海港口,Beihai harbor,,,,,draft"], "2 english forbidden-in-other-row [1]"
      ),
      (
        ["党支部,Party branch,,,,,draft", "模范党支部,model party branch,,,,,draft"], "2 english conflicting-case [1]"
      ),
      (["延安市,Yan'an,,,,,draft", "延安路,Yanan Road,,,,,draft"], "2 english conflicting-spelling [1]"),
      (["延安路,Yanan Road,,,,,draft", "延安市,Yan'an,,,,,draft"], "1 english conflicting-spelling [2]"),
      (["里程,kilometre count,,,,,draft"], "1 english british-spelling []"),
      (["立体车库,garage tower,multi-storey garage,,,,draft"], "1 admitted british-spelling []"),
      (["劳动法,labour law,,,,,draft", "工会,labor union,,,,,draft"], "1 english conflicting-spelling [2]"),
      (["文化中心,culture centre,,,,place,approved,,site"], "1 english british-spelling []"),
      (["port,港口,,,,,draft"], "1 term swapped-columns []; 1 english chinese-in-english []"),
      (["李大明,LI Daming,,,,person,draft"], "1 english name-format []"),
      (["李大明,Li Da-ming,,,,person,draft"], "1 english name-format []"),
      (["李大明,Daming Li,,,,person,draft"], "1 english name-format []"),
      (["市总工会,municipal federation of trade unions,,,,organization,approved"], "1 source missing-source []"),
      (["五个工程,Five Projects,,,,politics,draft"], "1 note missing-note []"),
      (["港口,port,,,,,draft,,,,,,a1", "码头,wharf,,,,,draft,,,,,,a1"], "2 id duplicate-id [1]"),
      (["港口,port,,,,,draft,,,,,,,码头", "码头,wharf,,,,,draft"], "1 banned banned-equals-term [2]"),
      (["港口,port,port,,,,draft"], "1 admitted repeated-value []"),
      (
        ["清洁工,sanitation worker,,,,,approved,,s", "清洁工之歌,ode to the street,,,,,approved,,s"],
        "2 english nested-term [1]"
      ),
    ])
  func defects(rows: [String], expected: String) {
    let found = findings(rows).map {
      "\($0.row.map(String.init) ?? "-") \($0.column ?? "-") \($0.kind.rawValue) \($0.relatedRows)"
    }
    #expect(found.joined(separator: "; ") == expected)
  }

  @Test(
    "accuses no clean row",
    arguments: [
      ["经济区,economic zone,,,,economy,approved,,NBS", "经济学,economics,,,,economy,approved,,MOE"],
      ["主席,chairperson,,,,labor,approved,,ACFTU,工会", "主席,president,,,,party-state,approved,,Xinhua,国家"],
      ["港口,port,,,,transport,draft", "口岸,port,,,,transport,draft,same English as 港口"],
      ["港口,port,,,,transport,draft", "口岸,port,,,,transport,draft,与“港口”同译"],
      ["港口,,,,,transport,todo", "本报消息,,,,,media,approved,,,,drop"],
      ["国际劳工组织,International Labour Organization,,,,international,approved,,ILO", "工会,labor union,,,,labor,draft"],
      ["书记,Party secretary,,party secretary,,party-state,draft"],
      ["工会法,Trade Union Law,,,,law,draft", "工会,trade union,,,,labor,draft"],
      ["青年节,Youth Day (May 4),,,,culture,draft", "行业,workers' trade,craft；line of work,,,labor,draft"],
      ["蔡英文,Tsai Ing-wen,,,,person,draft", "西安,Xi'an,,,,place,draft", "欧阳中石,Ouyang Zhongshi,,,,person,draft"],
      ["五年规划,five-year plan,,,,politics,draft", "三江侗族自治县,Sanjiang Dong Autonomous County,,,,place,draft"],
      ["乾隆,Qianlong,,,,person,draft", "著作权,copyright,,,,ip,draft", "朱镕基,Zhu Rongji,,,,person,draft"],
      ["农民工（进城务工人员）,migrant worker,,,,labor,draft", "阿里·巴巴,Ali Baba,,,,person,draft"],
      ["八一二水灾,August 12 flood,,,,society,draft", "十五五规划,15th Five-Year Plan,,,,economy,draft"],
      ["五月二十三日路,May 23 Road,,,,place,draft", "二七广场,Erqi Square,,,,place,draft"],
      ["港口,port,,,碼頭,transport,已定,,desk", "口岸,gate,,,,transport,草稿"],
      ["国防部,Ministry of Defence,,,,organization,approved,,site", "英国工党,UK Labour Party,,,,politics,draft"],
      ["大剧院,Grand Theatre of Liuzhou,,,,culture,approved,,site", "热线,12345 hotline,,,,society,draft"],
      ["书记,Party secretary,,party secretary,,,draft", "市委书记,secretary of the CPC committee,,,,,draft"],
      ["咖啡馆,café,Beyoncé Café,,,culture,draft", "问答,Really? Yes!,,,,culture,draft"],
      ["工会,trade union,,union,,labor,draft", "工会法,Trade Union Law,,,,law,draft"],
      ["#comment,,,,,", "\"# a, b\",,,,,", ",,,,,,,,,,,,,", "港口,port,,,,transport,draft,\"a, b\",,,,,,"],
    ])
  func cleanRows(rows: [String]) {
    #expect(findings(rows).map { "\($0.row ?? 0) \($0.kind.rawValue)" } == [])
  }

  @Test("counts cells, rows and lines, and judges a broken row for that alone")
  func structure() {
    let file = GlossaryFile(
      bytes: Array("# a\n\nterm,english,status\n港口,port\n# b,c\n码头,wharf,draft,x\n桥,bridge,\n".utf8))
    let found = GlossaryLint().findings(in: file)
    #expect(
      found.map(\.kind.rawValue) == [
        "wrong-column-count", "wrong-column-count", "single-character-term", "status-not-in-list",
      ])
    #expect(found.map(\.row) == [1, 2, 3, 3])
    #expect(found.map(\.finding.location.line) == [4, 6, 7, 7])
  }

  @Test("locates bytes that are no UTF-8, and reads on")
  func invalidBytes() {
    let bytes = Array("term,english,status\n港口,p".utf8) + [0xFF, 0xFE] + Array("ort,draft\n码头,,draft\n".utf8)
    let found = GlossaryLint().findings(in: GlossaryFile(bytes: bytes))
    #expect(found.map(\.kind.rawValue) == ["invalid-utf8", "empty-english"])
    #expect(found[0].column == "english" && found[0].row == 1)
    #expect(
      found[0].finding.message.english == "The bytes FF FE are not valid UTF-8; the characters here can't be read.")
  }

  @Test(
    "locates bytes that are no text in other encodings, and reads on",
    arguments: [
      (GlossaryEncoding.gb18030, [UInt8](arrayLiteral: 0xFF, 0xFF), "The bytes FF FF are not valid GB18030"),
      (.utf16LittleEndian, [0x00, 0xD8], "The bytes 00 D8 are not valid UTF-16LE"),
      (.utf16BigEndian, [0xDC, 0x01], "The bytes DC 01 are not valid UTF-16BE"),
    ])
  func otherEncodings(encoding: GlossaryEncoding, bad: [UInt8], message: String) throws {
    let text = ["\u{FEFF}术语,英文,状态\n港口,港口是 p", "ort,draft\n码头,,draft\n"].map { part in
      encoding == .gb18030 ? part.replacing("\u{FEFF}", with: "") : part
    }
    let parts = try text.map { try #require(encoding.encode($0.utf8)) }
    let file = GlossaryFile(bytes: parts[0] + bad + parts[1])
    let found = GlossaryLint().findings(in: file)
    #expect(found.map(\.kind.rawValue) == ["encoding", "invalid-utf8", "chinese-in-english", "empty-english"])
    #expect(found.map(\.finding.location.line) == [1, 2, 2, 3])
    #expect(found[1].column == "english" && found[1].row == 1)
    #expect(found[1].finding.message.english.hasPrefix(message))
    #expect(throws: GlossaryEditFailure.badBytes(encoding, line: 2)) { try file.editing(row: 2, [.english: "wharf"]) }
    #expect(file.mended().file == file)
  }

  @Test("warns of other encodings and misses columns")
  func fileFindings() throws {
    let bytes = try #require(GlossaryEncoding.gb18030.encode("术语,英文\n港口,port\n".utf8))
    let found = GlossaryLint().findings(in: GlossaryFile(bytes: bytes))
    #expect(found.map(\.kind.rawValue) == ["encoding", "missing-column"])
    #expect(found.map(\.column) == [nil, "status"])
    #expect(GlossaryLint().findings(in: GlossaryFile(bytes: Array("港口,port\n".utf8))).first?.kind == .missingColumn)
  }

  @Test("writes its findings as the contract says")
  func json() throws {
    let finding = try #require(findings(["港口,,,,,,draft"]).first)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = String(decoding: try encoder.encode(GlossaryFindingReport(finding)), as: UTF8.self)
    #expect(
      json == #"{"column":"english","kind":"empty-english","line":2,"message_en":"“港口” has no English.","#
        + #""message_zh":"“港口”没有英文。","related_rows":[],"#
        + #""remedy_en":"Fill in the English, or set the status to “todo”.","#
        + #""remedy_zh":"请填写英文，或把状态改为“todo”。","row":1,"severity":"error"}"#)
  }
}
