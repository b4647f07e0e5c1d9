import Briefing
import Testing
import XML

@testable import Interchange

struct XLIFFStructureTests {
  private static let briefs = [WorkedBrief.brief] + (1...12).map { RandomBrief(seed: $0).brief } + [empty]
  private static var empty: Brief {
    var brief = WorkedBrief.brief
    brief.articles = []
    brief.notes = []
    return brief
  }

  @Test func `Every document has the structure of the standard`() throws {
    let grammar = try RelaxNGGrammar(compiling: Array(XLIFFStructure.schema.utf8))
    for brief in Self.briefs {
      var scanner = XMLScanner(XLIFF.document(for: brief))
      var validator = RelaxNGValidator(grammar)
      var event: XMLScanner.Event?
      while event != .endOfDocument {
        let next = try scanner.next()
        validator.take(next, of: scanner)
        event = next
      }
      #expect(validator.violations == [])
    }
  }

  @Test func `Ids are unique, pointers resolve, and what is translated has a target`() throws {
    for brief in Self.briefs {
      let root = try XMLDocument(parsing: XLIFF.document(for: brief)).root
      let units = root.all("file").flatMap { $0.all("group") }.flatMap { $0.all("unit") }
      #expect(Set(units.map { $0["id"] }).count == units.count)
      for unit in units {
        let segments = unit.all("segment")
        let marks = segments.flatMap { $0.all("source") }.flatMap { $0.all("mrk") }
        let inside = (segments + marks).map { $0["id"] }
        #expect(Set(inside).count == inside.count)
        let pointers = unit.first("glossary")?.all("glossEntry").compactMap { $0["ref"]?.dropFirst() } ?? []
        #expect(pointers.map(String.init) == marks.compactMap { $0["id"] })
        for segment in segments { #expect((segment["state"] == "initial") == (segment.first("target") == nil)) }
      }
    }
  }
}
