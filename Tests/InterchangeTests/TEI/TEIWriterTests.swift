import Briefing
import Findings
import Interchange
import Testing

/// What the writer promises: valid documents for every brief.
@Suite struct TEIWriterTests {
  @Test func theWorkedBriefIsValid() throws {
    #expect(try violations(WorkedBrief.brief).isEmpty)
  }

  @Test(arguments: 0..<60) func briefsOfEveryShapeAreValid(seed: Int) throws {
    #expect(try violations(RandomBrief(seed: UInt64(seed)).brief) == [])
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

  private func violations(_ brief: Brief) throws -> [String] {
    let findings = TEIValidator.findings(in: TEIWriter.document(for: brief, version: "1.0"), schema: TEISchema.grammar)
    return findings.filter { $0.kind == .schema || $0.kind == .malformed }.map(\.message.english)
  }
}
