import English
import Foundation
import Testing

@Suite("The check of English against Chinese")
struct CheckerTests {
  @Test("95 in 100 errors are found with their kind, and at most 2 in 100 right pairs raise an alarm")
  func floors() {
    for pairs in [CheckPairs.tuned, CheckPairs.heldOut] {
      let score = CheckPairs.score(pairs)
      #expect(Double(score.found) >= 0.95 * Double(score.errors), "\(score)")
      #expect(Double(score.alarms) <= 0.02 * Double(score.right), "\(score)")
    }
  }

  @Test(
    "One cause makes one finding",
    arguments: [
      ("工厂年产轿车12万辆。", "The plant makes 1.2 million cars a year.", ["number"]),
      ("工厂年产轿车12万辆。", "The plant makes 120,000 cars a year.", []),
      ("8月9日，新线路开通。", "The new route opened on August 19.", ["date"]),
      ("这项技术属于首创。", "This technology 属于首创.", ["untranslated"]),
    ])
  func oneFinding(zh: String, en: String, kinds: [String]) {
    #expect(Checker().check(zh: zh, en: en).map(\.kind.rawValue) == kinds)
  }

  @Test("A finding is written with the keys of the contract")
  func record() throws {
    let finding = try #require(Checker().check(zh: "新栽树木40株。", en: "Forty-four trees were planted.").first)
    let data = try JSONEncoder().encode(CheckRecord(finding))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["kind", "severity", "zh", "en", "message_en", "message_zh"])
    #expect(object["zh"] as? String == "40株")
    #expect(object["en"] as? String == "Forty-four")
    #expect(object["severity"] as? String == "error")
  }

  @Test("A term of the contract may come without forbidden English")
  func decoding() throws {
    let term = try JSONDecoder().decode(CheckTerm.self, from: Data(#"{"zh":"绿道","en":["greenway"]}"#.utf8))
    #expect(term == CheckTerm(zh: "绿道", en: ["greenway"]))
  }
}
