import English
import Testing

@Suite struct TranslationMemoryTests {
  static let memory = TranslationMemory(units: [
    MemoryUnit(source: "新增企业32家。", target: "There were 32 new companies."),
    MemoryUnit(source: "会议强调安全生产。", target: "The meeting stressed workplace safety."),
    MemoryUnit(source: "会议研究了防汛备汛工作。", target: "The meeting studied flood preparations."),
    MemoryUnit(source: "培训了1名技师。", target: "One technician was trained."),
    MemoryUnit(source: "12项成果获奖。", target: "A dozen results won awards."),
    MemoryUnit(source: "新增就业1.2万人。", target: "There were 12,000 new jobs."),
    MemoryUnit(source: "现场热闹。", target: "The scene was lively."),
    MemoryUnit(source: "现场热闹。", target: "It was lively."),
  ])

  @Test(arguments: [
    ("新增企业32家。", MemoryMatch.Fit.exact, "There were 32 new companies."),
    ("新增企业 ３２家", .exact, "There were 32 new companies."),
    ("新增企业1200多家。", .figures, "There were more than 1,200 new companies."),
    ("新增就业1.6万人。", .figures, "There were 16,000 new jobs."),
  ])
  func findsTheSameSentence(_ chinese: String, _ fit: MemoryMatch.Fit, _ english: String) {
    let match = Self.memory.match(chinese)
    #expect(match?.fit == fit)
    #expect(match?.target == english)
  }

  /// One becomes many, the figure is said in other words, the kind of the figure differs: no text.
  @Test(arguments: ["培训了8名技师。", "15项成果获奖。", "新增企业32%。", "会议强调消防安全。", ""])
  func isSilentWhereItIsNotSure(_ chinese: String) {
    #expect(Self.memory.match(chinese) == nil)
  }

  @Test func asksWhereTheMemoryDisagreesWithItself() {
    #expect(Self.memory.match("现场热闹。")?.ask == true)
    #expect(Self.memory.match("现场热闹。")?.target == "It was lively.")
  }

  @Test func suggestsWhatIsSimilarTheMostSimilarFirst() throws {
    let found = Self.memory.suggestions(for: "会议研究了防汛工作。", atLeast: 0.5)
    #expect(found.map(\.target) == ["The meeting studied flood preparations."])
    #expect(found.map(\.fit) == [.fuzzy])
    let score = try #require(found.first).score
    #expect(score > 0.7 && score < 1)
  }

  @Test func theDraftTakesAClauseFromTheMemoryAndNeverASuggestion() throws {
    let drafter = try DeskFixture.drafter(memory: Self.memory)
    let draft = drafter.draft("会议强调安全生产，会议研究了防汛工作。")
    #expect(draft.target == "The meeting stressed workplace safety, 会议研究了防汛工作.")
    #expect(draft.pieces.map(\.origin) == [.memory, .untranslated])
    #expect(draft.clauses.map(\.isFinished) == [true, false])
    #expect(drafter.draft("会议研究了防汛工作。").suggestions.count == 1)
    #expect(drafter.draft("新增企业45家。").pieces.map(\.score) == [0.99])
  }
}
