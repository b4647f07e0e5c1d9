import English
import Terminology
import Testing

@Suite struct PatternFileTests {
  @Test func everyRowCanBeRead() throws {
    let patterns = PatternSet(csv: try DeskFixture.file("patterns.csv"))
    #expect(patterns.failures.isEmpty, "\(patterns.failures)")
    #expect(patterns.patterns.count { Pattern.Role(rawValue: $0.kind) != nil || $0.kind == "headline" } >= 100)
  }

  /// The file proves itself: each example gives the translation that stands beside it.
  @Test func everyExampleGivesItsTranslation() throws {
    let glossary = GlossaryFile(bytes: try DeskFixture.file("glossary.csv")).glossary
    let patterns = PatternSet(csv: try DeskFixture.file("patterns.csv"))
    let drafter = Drafter(
      reader: SentenceReader(matcher: TermMatcher(glossary: glossary), figures: FigureFinder()), patterns: patterns)
    for pattern in patterns.patterns where !pattern.example.isEmpty {
      let draft = drafter.draft(pattern.example, as: pattern.kind == "headline" ? .headline : .text)
      #expect(draft.target == pattern.translation, "\(pattern.name)")
    }
  }

  @Test(arguments: [
    ("{noun增长{percent}", "{noun} rose {percent}"), ("{noun}增长{percent}", "{noun} rose {figure}"),
    ("{noun}增长{percent}", "{noun} rose"), ("{noun}增长{percent}", "{noun:many} rose {percent}"), ("", "{noun} rose"),
    ("{noun}(增长|上升{percent}", "{noun} rose {percent}"),
  ])
  func refusesNotationThatIsWrong(_ chinese: String, _ english: String) {
    let patterns = PatternSet([Pattern(name: "x", kind: "clause", chinese: chinese, english: english)])
    #expect(patterns.failures.count == 1)
  }

  @Test func theFirstRowThatFitsCounts() {
    let patterns = PatternSet([
      Pattern(
        name: "first", kind: "clause", chinese: "[已]{indicator}增长{percent}", english: "{indicator} rose {percent}"),
      Pattern(name: "second", kind: "clause", chinese: "{indicator}增长{percent}", english: "{indicator} grew {percent}"),
    ])
    let drafter = Drafter(reader: DeskFixture.reader, patterns: patterns)
    #expect(drafter.draft("工业投资增长5%").clauses.first?.pattern == "first")
  }
}
