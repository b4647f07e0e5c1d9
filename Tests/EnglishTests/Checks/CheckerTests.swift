import English
import Foundation
import Testing

@Suite("The check of English against Chinese")
struct CheckerTests {
  @Test("95 in 100 errors are found with their kind, and at most 2 in 100 right pairs raise an alarm")
  func floors() {
    for pairs in [
      CheckPairs.tuned, CheckPairs.heldOut, CheckPairs.seeded + CheckPairs.free, CheckPairs.fluent, CheckPairs.restated,
    ] {
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
      ("两队战成3比3平。", "The teams drew 3-3.", []),
      ("城中有42%的男工、58%的女工。", "58 percent of the men and 42 percent of the women.", ["number", "number"]),
      ("5月上旬开犁。", "Plowing begins in late May.", ["date"]),
      ("每公斤售价9元。", "It sells for 9 yuan per jin.", ["number"]),
      ("每亩施肥60公斤。", "They spread 60 kilograms of fertilizer per hectare.", ["number"]),
      ("服刑两年六个月。", "He served two and a half years.", []),
      ("每户限购3袋。", "Each household may buy up to three bags.", []),
      ("产值首次迈上70亿元台阶。", "Output passed the 7-billion-yuan mark for the first time.", []),
      ("周一闭园。", "The park is open every day except Monday.", []),
      (
        "帮扶队做三件事：一、修路，二、通水，三、架桥。", "The team does three things: it builds roads, brings water and bridges the river.",
        []
      ),
      ("会不会不来？", "Might they not come?", []),
      ("这项技术属于首创。", "This technology 属于首创.", ["untranslated"]),
    ])
  func oneFinding(zh: String, en: String, kinds: [String]) {
    #expect(Checker().check(zh: zh, en: en).map(\.kind.rawValue) == kinds)
  }

  @Test("A clause that the English leaves out is told by the words that the lexicon knows")
  func dropped() {
    let lexicon = PhraseLexicon(entries: [
      .init(phrase: "果农", english: "fruit grower", partOfSpeech: "n"),
      .init(phrase: "采摘", english: "pick", partOfSpeech: "v"),
      .init(phrase: "客商", english: "merchant", partOfSpeech: "n"),
      .init(phrase: "下单", english: "place an order", partOfSpeech: "v"),
      .init(phrase: "忙着", english: "busy", partOfSpeech: "v"),
      .init(phrase: "踊跃", english: "eagerly", partOfSpeech: "a"),
    ])
    let checker = Checker(lexicon: lexicon)
    let zh = "果农忙着采摘，客商踊跃下单。"
    #expect(checker.check(zh: zh, en: "Fruit growers are busy picking.").map(\.zh) == ["客商踊跃下单"])
    #expect(checker.check(zh: zh, en: "Fruit growers are busy picking, and orders pour in.").isEmpty)
  }

  @Test(
    "The day of issue tells the year of a date",
    arguments: [("last month, on March 4, 2025", 0), ("last month, on March 4, 2024", 1)])
  func issueDate(english: String, findings: Int) {
    let checker = Checker(issueDate: CalendarDate(year: 2025, month: 4, day: 29))
    #expect(checker.check(zh: "上月3月4日，大桥合龙。", en: "The bridge was joined \(english).").count == findings)
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

  @Test(
    "What one term forbids may be the right English of another that stands there",
    arguments: [("Delegates came from Shanxi and Shaanxi.", 0), ("Delegates came from Shanxi.", 1)])
  func forbiddenElsewhere(english: String, findings: Int) {
    let terms = [
      CheckTerm(zh: "山西", en: ["Shanxi"], forbidden: ["Shaanxi"]),
      CheckTerm(zh: "陕西", en: ["Shaanxi"], forbidden: ["Shanxi"]),
    ]
    #expect(Checker().check(zh: "山西和陕西的代表到会。", en: english, glossary: terms).count == findings)
  }
}
