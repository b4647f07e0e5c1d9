import Findings
import Foundation
import Testing

@testable import Terminology

@Suite("The lint of some rows")
struct RowLintTests {
  @Test("finds for each row what the lint of the whole file finds")
  func everyRow() {
    let rows = [
      "港口,port,,harbor,海港,,draft,,id-1", "北海港口,Beihai harbor,,,,,draft,,id-2", "港口,port,,,,,draft,,id-1",
      "口岸,Port,,,,,draft", "海港,gate,port,,,,draft", "劳动法,labour law,,,,,draft", "工会,labor union,,,,,draft",
      "电商,e-commerce,,,,,draft", "电商节,ecommerce festival,,,,,draft", "西安市,Xi'an,,,,,draft",
      "西安路,Xian Road,,,,,draft", "党员,Party member,,,,,draft", "预备党员,probationary party member,,,,,draft",
      "５Ｇ,fifth generation,,,,,draft", "5G,5G network,,,,,draft", "不,not,,,,,draft", "没,Not,,,,,draft",
      "川,Sichuan,,,,,draft",
      "四川,Sichuan Province,,,川,,draft", "清洁工,sanitation worker,,,,,approved,,s",
      "清洁工之歌,ode to the street,,,,,approved,,s",
    ].map { row in row + String(repeating: ",", count: 8 - row.count { $0 == "," }) }
    check("term,english,admitted,forbidden,variants,domain,status,source,id\n" + rows.joined(separator: "\n"))
  }

  @Test("finds the same in the official glossary")
  func glossary() throws {
    let folder = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let text = try String(contentsOfFile: folder + "/glossary/glossary.csv", encoding: .utf8)
    let lines = text.split(separator: "\n")
    // Every twentieth row, so that the test is quick, with rows that are in conflict with some of them.
    let sample = [lines[0]] + stride(from: 1, to: lines.count, by: 20).map { lines[$0] }
    let spoiled = stride(from: 1, to: sample.count, by: 9).map { sample[$0].replacing("a", with: "A") }
    check((sample + spoiled).joined(separator: "\n"))
  }

  private func check(_ text: String) {
    let file = GlossaryFile(bytes: Array(text.utf8))
    let lint = GlossaryLint()
    let all = lint.findings(in: file)
    #expect(!all.isEmpty)
    for row in stride(from: 1, through: file.rowCount, by: max(1, file.rowCount / 60)) {
      let own = lint.findings(in: file, ofRows: [row]).filter { $0.row == row }
      #expect(own == all.filter { $0.row == row })
    }
  }
}
