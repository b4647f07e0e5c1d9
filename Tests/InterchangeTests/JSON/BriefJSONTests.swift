import Briefing
import Findings
import Testing

@testable import Interchange

struct BriefJSONTests {
  @Test func `A brief comes back as it was written`() throws {
    #expect(try BriefJSON.brief(in: BriefJSON.document(for: WorkedBrief.brief)) == WorkedBrief.brief)
  }

  @Test(arguments: 1...20)
  func `So does any brief, and its bytes stay the same`(seed: UInt64) throws {
    let brief = RandomBrief(seed: seed).brief
    let bytes = try BriefJSON.document(for: brief)
    let back = try BriefJSON.brief(in: bytes)
    #expect(back == brief)
    #expect(try BriefJSON.document(for: back) == bytes)
  }

  @Test func `Keys are in snake case and in order, absent values are null`() throws {
    struct Sample: Encodable {
      var zebra = 1
      var issueDate: String?
      var isOpen = true
      var share = 0.5
      var list: [Int] = []
      var further = ["b": "2", "a": "\"\u{1}\n"]
      var pairs = [[1, 2], [3]]
    }
    let expected = #"""
      {
        "zebra": 1,
        "issue_date": null,
        "is_open": true,
        "share": 0.5,
        "list": [],
        "further": {
          "a": "\"\u0001\n",
          "b": "2"
        },
        "pairs": [
          [1, 2],
          [3]
        ]
      }

      """#
    #expect(String(decoding: try JSONValueEncoder.bytes(of: Sample()), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("", "This is no brief in JSON: the value at “the top” is damaged or has a value that is not known."),
    ("{}", "This is no brief in JSON: the value at “.id” is missing."),
    ("{\"id\": 3}", "This is no brief in JSON: the value at “.id” is of another type."),
    ("{\"id\": \"a\", \"source\": null}", "This is no brief in JSON: the value at “.source” is null."),
  ])
  func `What is no brief is refused with its place`(text: String, message: String) {
    let failure = #expect(throws: InterchangeFailure.self) { try BriefJSON.brief(in: Array(text.utf8)) }
    #expect(failure?.message.english == message)
  }
}
