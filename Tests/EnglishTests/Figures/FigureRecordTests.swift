import English
import Foundation
import Testing

@Suite("Figures as the command prints them")
struct FigureRecordTests {
  @Test("A figure that the end of a column cuts in two is one, with its place in the text")
  func cut() throws {
    let text = "产值破20\n\n亿元大关"
    let record = try #require(FigureRecord.records(in: text).first)
    let object = try #require(
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(record)) as? [String: Any])
    #expect(object["zh"] as? String == "破20亿元")
    #expect(object["value"] as? Double == 2e9)
    #expect(object["start"] as? Int == 2)
    #expect(object["end"] as? Int == 9)
  }

  @Test("Lines that a figure ends stay apart")
  func apart() {
    #expect(FigureRecord.records(in: "排名第3\n我市新建5座桥").count == 2)
  }
}
