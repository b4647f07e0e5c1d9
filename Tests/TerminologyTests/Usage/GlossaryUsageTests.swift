import Foundation
import Testing

@testable import Terminology

private let sentences = [
  ParallelSentence(place: "a#1", source: "全市夜校开班。", target: "Night schools opened across the city."),
  ParallelSentence(place: "a#2", source: "港口繁忙。", target: "The port is busy."),
  ParallelSentence(place: "b#1", source: "夜校招生。", target: "The evening classes are enrolling."),
  ParallelSentence(place: "b#2", source: "夜校很好。", target: "It is good."),
]

@Suite("The use of a glossary")
struct GlossaryUsageTests {
  private let term = Term(
    term: "夜校", english: "night school", forbidden: ["evening class"], status: .approved, row: 1)

  @Test("shows how earlier briefs put a term")
  func concordance() {
    let lines = Concordance(of: term, in: sentences).lines
    #expect(lines.map(\.sentence.place) == ["a#1", "b#1", "b#2"])
    #expect(lines.map(\.use) == [.preferred, .forbidden, nil])
    #expect(lines.map(\.english) == ["Night schools", "evening classes", nil])
    #expect(lines[0].range == 6..<12)
  }

  @Test(
    "lists the sentences that a change reaches",
    arguments: [
      ("evening school", Term.Status.approved, [], GlossaryImpact.Change.changed, ["a#1", "b#1"]),
      ("night school", .retired, [], .retired, ["a#1", "b#1", "b#2"]),
      ("training class", .approved, ["night school"], .forbidden, ["a#1", "b#1"]),
    ])
  func impact(
    english: String, status: Term.Status, forbidden: [String], change: GlossaryImpact.Change, places: [String]
  ) {
    let new = Term(term: "夜校", english: english, forbidden: forbidden, status: status)
    let impact = GlossaryImpact(
      from: Glossary(terms: [term]), to: Glossary(terms: [new]), in: sentences)
    #expect(impact.entries.map(\.change) == [change])
    #expect(impact.entries.first?.sentences.map(\.place) == places)
  }

  @Test("leaves out rows that did not change, and reports those that are gone")
  func removed() {
    let glossary = Glossary(terms: [term])
    #expect(GlossaryImpact(from: glossary, to: glossary, in: sentences).entries.isEmpty)
    #expect(GlossaryImpact(from: glossary, to: Glossary(terms: []), in: sentences).entries.map(\.change) == [.removed])
  }

  @Test("tells without an older glossary what today's rows forbid, and each sentence once")
  func earlierStates() {
    let now = Glossary(terms: [term])
    let held = [Term(term: "夜校", english: "evening class"), Term(term: "夜校", english: "night school")]
    let states = GlossaryImpact.earlierStates(of: now, heldElsewhere: held)
    #expect(states.terms.map(\.english) == ["evening class", "night school"])
    let impact = GlossaryImpact(from: states, to: now, in: sentences)
    #expect(impact.entries.map(\.change) == [.forbidden])
    #expect(impact.entries.flatMap(\.sentences).map(\.place) == ["b#1"])
  }

  @Test("is reported as the contract of `terms` says")
  func report() throws {
    let glossary = Glossary(terms: [
      Term(term: "夜校", english: "night school", variants: ["夜间学校"], status: .approved),
      Term(term: "港口", english: "", status: .todo),
    ])
    let text = "夜校与夜间学校，夜校。\n港口"
    let matches = TermMatcher(glossary: glossary).matches(in: text)
    let report = TermsReport(text: text, matches: matches, glossary: glossary, candidates: [])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = String(decoding: try encoder.encode(report), as: UTF8.self)
    let context = #""夜校与夜间学校，夜校。""#
    #expect(
      json == #"{"candidates":[],"matches":["#
        + #"{"contexts":[\#(context),\#(context)],"count":2,"english":"night school","status":"approved","term":"夜校","variant":null},"#
        + #"{"contexts":[\#(context)],"count":1,"english":"night school","status":"approved","term":"夜校","variant":"夜间学校"},"#
        + #"{"contexts":["港口"],"count":1,"english":null,"status":"todo","term":"港口","variant":null}]}"#)
  }
}
