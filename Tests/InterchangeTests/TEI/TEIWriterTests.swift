import Briefing
import Interchange
import Testing
import XML

/// What the writer promises: valid documents for every brief.
@Suite struct TEIWriterTests {
  @Test func theWorkedBriefIsValid() throws {
    #expect(try violations(WorkedBrief.brief).isEmpty)
  }

  @Test func briefsOfEveryShapeAreValid() throws {
    let schema = try RelaxNGSchema(compiling: TEISchema.relaxNG)
    for seed in 0..<60 {
      let document = TEIWriter.document(for: RandomBrief(seed: UInt64(seed)).brief, version: "1.0")
      #expect(try schema.violations(in: document).map(\.message) == [], "seed \(seed)")
    }
  }

  @Test func aBriefWithoutArticlesIsValid() throws {
    var brief = WorkedBrief.brief
    brief.articles = []
    brief.entries = []
    brief.notes = []
    brief.changes = []
    #expect(try violations(brief).isEmpty)
  }

  @Test func thePageComesBackLineByLine() {
    #expect(WorkedBrief.brief.sourceLines.joined(separator: "\n") == WorkedBrief.page)
  }

  private func violations(_ brief: Brief) throws -> [RelaxNGSchema.Violation] {
    try RelaxNGSchema(compiling: TEISchema.relaxNG).violations(in: TEIWriter.document(for: brief, version: "1.0"))
  }
}
