import Findings
import Foundation
import Newspaper
import Testing

/// The report has exactly the keys other programs read, and the explanation a line for every line.
struct RestorationReportTests {
  private static let text = """
    08

    渡口的雾

    本报讯（记者 王芳）清晨的渡口起了雾，第一班船晚开了二

    十分钟。

    """

  @Test func hasTheKeysOfTheContract() throws {
    let report = RestorationReport(Restorer().restore(Page(id: "ferry", text: Self.text)))
    let value = try JSONSerialization.jsonObject(with: Data(report.json))
    let json = String(
      decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]), as: UTF8.self)
    #expect(
      json == #"{"articles":[{"agency":"本报讯","byline":"记者 王芳","captions":[],"continued_from":null,"continues_on":null,"#
        + #""credits_raw":["本报讯（记者 王芳）"],"decks":[],"flow":[["p",0]],"headline":"渡口的雾","kickers":[],"lines":[[5,7]],"#
        + #""marks":[],"paragraphs":["清晨的渡口起了雾，第一班船晚开了二十分钟。"],"subheads":[],"type":"news"}],"#
        + #""encoding":"UTF-8","findings":[],"furniture":["08"],"page":"ferry"}"#)
  }

  /// What JSON can't hold as it is comes back nevertheless.
  @Test(arguments: ["他说：\"走\"\\。", "左\t右", "a\u{1}b"])
  func escapesWhatItMust(text: String) throws {
    let page = Page(id: text, text: "渡口的雾\n")
    let restored = RestoredPage(page: page, articles: [], furniture: [], findings: [])
    let value = try JSONSerialization.jsonObject(with: Data(RestorationReport(restored).json)) as? [String: Any]
    #expect(value?["page"] as? String == text)
    #expect((value?["articles"] as? [Any])?.isEmpty == true)
  }

  @Test func explainsLineByLine() {
    let lines = Explanation(Restorer().restore(Page(id: "ferry", text: Self.text))).lines
    #expect(lines.map(\.number) == [1, 3, 5, 5, 7])
    #expect(lines.map(\.role) == [.furniture, .headline, .credit, .paragraph, .paragraph])
    #expect(lines.map(\.joinedTo) == [nil, nil, nil, nil, 5])
    #expect(lines.map(\.signal) == [.folio, .headingForm, .creditFormula, .prose, .unfinishedSentence])
    #expect(lines.allSatisfy { (0.5...1).contains($0.confidence ?? 0) })
  }

  @Test(arguments: Reason.Signal.allCases)
  func everySignalHasItsWords(signal: Reason.Signal) {
    #expect(signal.message.english.hasSuffix("."))
    #expect(signal.message.chinese.hasSuffix("。"))
  }
}
