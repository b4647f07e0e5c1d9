import Findings
import Foundation
import Testing

struct FindingTests {
  @Test(
    "A message is given in the language asked for",
    arguments: [(MessageLanguage.english, "The page is empty."), (.chinese, "版面为空。")])
  func language(language: MessageLanguage, expected: String) {
    #expect(Bilingual("The page is empty.", "版面为空。")[language] == expected)
  }

  @Test("The languages go by their codes", arguments: [("en", MessageLanguage.english), ("zh", .chinese), ("fr", nil)])
  func code(code: String, expected: MessageLanguage?) {
    #expect(MessageLanguage(rawValue: code) == expected)
  }

  @Test("An error weighs more than a warning, a warning more than a note")
  func weight() {
    #expect([Finding.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    #expect([Finding.Severity.note, .warning, .error].max() == .error)
  }

  @Test("A finding has no place and no remedy unless they are given")
  func bare() {
    let finding = Finding(Finding.Kind(rawValue: "date"), .note, Bilingual("No date.", "没有日期。"))
    #expect(finding.location == Finding.Location(file: nil, line: nil, column: nil, article: nil))
    #expect(finding.remedy == nil)
  }

  @Test("A finding comes back from JSON as it went")
  func coded() throws {
    let finding = Finding(
      Finding.Kind(rawValue: "duplicate-term"), .error,
      at: Finding.Location(file: "词表.csv", line: 12, column: 3, article: 2),
      Bilingual("“港口” stands twice.", "“港口”重复。"), remedy: Bilingual("Merge the rows.", "请合并两行。"))
    #expect(try JSONDecoder().decode(Finding.self, from: JSONEncoder().encode(finding)) == finding)
  }
}
