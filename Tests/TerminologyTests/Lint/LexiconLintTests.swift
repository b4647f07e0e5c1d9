import Findings
import Foundation
import Testing

@testable import Terminology

private let header = "phrase,english,pos,pattern,domain,note\n"

private func findings(_ rows: [String], official: [Term] = []) -> [GlossaryFinding] {
  findings(bytes: Array((header + rows.joined(separator: "\n")).utf8), official: official)
}

private func findings(bytes: [UInt8], official: [Term] = []) -> [GlossaryFinding] {
  GlossaryLint(official: Glossary(terms: official)).findings(in: GlossaryFile(bytes: bytes, table: .lexicon))
}

private func shown(_ findings: [GlossaryFinding]) -> String {
  findings.map { "\($0.row.map(String.init) ?? "-") \($0.column ?? "-") \($0.kind.rawValue) \($0.relatedRows)" }
    .joined(separator: "; ")
}

@Suite("The lint of the phrase lexicon")
struct LexiconLintTests {
  @Test(
    "reports the row, the column and the kind of a defect",
    arguments: [
      (["揭牌,unveil,v,,general,", "揭牌,unveil,v,,general,"], "2 phrase duplicate-term [1]"),
      (["揭牌,unveil,v,,general,", "揭牌,open,v,,general,of an office"], "2 phrase duplicate-term [1]"),
      (["揭牌,,v,,general,"], "1 english empty-english []"), ([",unveil,v,,general,"], "1 phrase empty-term []"),
      (["揭牌,unveil 牌,v,,general,"], "1 english chinese-in-english []"),
      (["揭牌,unveil / open,v,,general,"], "1 note missing-note []"),
      (["揭牌,unveil / unveil,v,,general,x"], "1 english repeated-value []"),
      (["劳工,labour,n,,general,"], "1 english british-spelling []"),
      (["揭牌,unveil,verb,,general,"], "1 pos pos-not-in-list []"),
      (["揭牌,unveil,,,general,"], "1 pos pos-not-in-list []"),
      (["揭牌,unveil,v,,ceremony,"], "1 domain domain-not-in-list []"),
      (["揭牌,=unveil,v,,general,"], "1 english formula-cell []"),
      (["揭牌,8-Mar,v,,general,"], "1 english spreadsheet-damage []"),
      (["unveil,揭牌,v,,general,"], "1 phrase swapped-columns []; 1 english chinese-in-english []"),
      (["揭牌,unveil,general,,v,"], "1 pos swapped-columns []; 1 pos pos-not-in-list []; 1 domain domain-not-in-list []"),
      (["揭牌 ,unveil,v,,general,"], "1 phrase leading-trailing-space []"),
      (["揭 牌,unveil,v,,general,"], "1 phrase phrase-form []"), (["Ａ股,A-share,n,,economy,"], "1 phrase phrase-form []"),
      (["揭牌，,unveil,v,,general,"], "1 phrase phrase-form []"),
      (["揭牌,unveil（sign）,v,,general,"], "1 english fullwidth-punctuation []"),
      (["揭\u{200B}牌,unveil,v,,general,"], "1 phrase control-character []; 1 phrase phrase-form []"),
      (["開幕,open,v,,general,"], "1 phrase traditional-characters []"),
      (["揭牌,\"unveil,v,,general,", "开幕,,v,,general,"], "1 english unbalanced-quotes []; 2 english empty-english []"),
      (["揭牌,unveil, open,v,,general,"], "1 - wrong-column-count []"), (["揭牌,unveil,v"], "1 - wrong-column-count []"),
      (["为,be,v,以X为…,general,"], "1 pattern pattern-not-read []"),
      (["为,be,v,以Y为X,general,"], "1 pattern pattern-not-read []"),
      (["为,be,v,以XY为,general,"], "1 pattern pattern-not-read []"),
      (["为,be,v,以为,general,"], "1 pattern pattern-not-read []"),
      (["帮忙,help,v,帮X,general,"], "1 pattern pattern-not-read []"),
    ])
  func defects(rows: [String], expected: String) {
    #expect(shown(findings(rows)) == expected)
  }

  @Test(
    "accuses no clean row",
    arguments: [
      ["揭牌,unveil,v,,general,", "开幕,open,v,,general,", "开业,open,v,,general,"],
      ["上市,go public / come on the market,v,,economy,come on the market for goods"],
      ["夏,summer / Xia (surname),t,,general,", "被,by/(passive),p,,general,", "的,'s,u,,general,"],
      ["为,be,v,以X为Y,general,", "帮忙,help,v,帮X忙,general,", "A股,A-share,n,,economy,"],
    ])
  func cleanRows(rows: [String]) {
    #expect(shown(findings(rows)) == "")
  }

  @Test("says where the glossary has other English, and nothing where it has the same")
  func official() throws {
    let terms = [
      Term(term: "揭牌", english: "unveil the plaque", admitted: ["inaugurate"], status: .approved, row: 7),
      Term(term: "开幕", english: "open", variants: ["揭幕"], status: .draft, row: 8),
    ]
    let rows = ["揭牌,unveil,v,,general,", "揭幕,raise the curtain,v,,general,", "开幕,Open,v,,general,"]
    let found = findings(rows, official: terms)
    #expect(shown(found) == "1 english official-term []; 2 english official-term []")
    #expect(found.map(\.finding.severity) == [.warning, .note])
    #expect(
      found[0].finding.message.english
        == "The glossary has “unveil the plaque” for “揭牌” (row 7) and wins over “unveil”.")
    #expect(shown(findings(["揭牌,inaugurate,v,,general,"], official: terms)) == "")
  }

  @Test("locates bad bytes and reads on, and names the columns that are missing")
  func structure() {
    let bytes = Array((header + "揭牌,un").utf8) + [0xFF] + Array("veil,v,,general,\n开幕,,v,,general,\n".utf8)
    #expect(shown(findings(bytes: bytes)) == "1 english invalid-utf8 []; 2 english empty-english []")
    #expect(
      shown(findings(bytes: Array("词语,英文,说明\n揭牌,unveil,\n".utf8))) == "- pos missing-column []")
    #expect(findings(bytes: Array("揭牌,unveil,v,,general,\n".utf8)).first?.kind == .missingColumn)
  }

  @Test("mends what is a matter of form")
  func mending() {
    let bytes = Array((header + "揭 牌, unveil,V,,general,\nＡ股,A股（x）,n,,economy,\n").utf8)
    let (file, cells) = GlossaryFile(bytes: bytes, table: .lexicon).mended(by: GlossaryLint())
    #expect(String(decoding: file.bytes, as: UTF8.self) == header + "揭牌,unveil,v,,general,\nA股,A股 (x),n,,economy,\n")
    #expect(cells == 5)
  }

  @Test("The lexicon of the desk has no error")
  func ours() throws {
    func file(_ name: String, _ table: TableKind) throws -> GlossaryFile {
      let folder = URL(filePath: #filePath).appending(path: "../../../../glossary").standardized
      return GlossaryFile(bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))), table: table)
    }
    let official = try file("glossary.csv", .glossary).glossary
    let found = GlossaryLint(official: official).findings(in: try file("lexicon.csv", .lexicon))
    #expect(found.filter { $0.finding.severity == .error }.map { "\($0.row ?? 0) \($0.kind.rawValue)" } == [])
  }
}
