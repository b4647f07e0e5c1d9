import Findings
import Terminology
import Testing

@testable import Interchange

/// One contract for all glossary formats: what was written is read back, and what is lost was reported.
struct GlossaryContractTests {
  static let formats = GlossaryFormat.allCases.filter(\.canExport)

  /// What a format should give back: the rows it keeps, with what it holds of them.
  private func expected(_ format: GlossaryFormat) -> [Term] {
    let leavesOut: Set<String> =
      switch format {
      case .tbx, .tbxCore, .tei: []
      case .tbx2: ["日报消息"]
      case .deepLCSV, .deepLTSV: ["日报消息", "新词", "旧称", "主席"]
      default: ["日报消息", "新词", "旧称"]
      }
    var rows = GlossarySample.glossary.terms.filter { !leavesOut.contains($0.term) }
    for index in rows.indices {
      // OmegaT's comment tells the rows of one term apart.
      let comment = (rows[index].domains + rows[index].when).joined(separator: "; ")
      if format == .omegaT, rows[index].term == "主席" { rows[index].note = comment }
      for field in TermField.allCases where !format.heldFields.contains(field) { field.remove(from: &rows[index]) }
      rows[index].row = 0
    }
    return rows
  }

  @Test(arguments: formats)
  func `A glossary comes back as far as the format holds it`(format: GlossaryFormat) throws {
    let file = try format.export(GlossarySample.glossary)
    var terms = Array(try format.glossary(in: file.bytes).value.terms)
    // Lists without variants give every variant a line of its own.
    terms.removeAll { $0.term == "劳动模范精神" }
    for index in terms.indices { terms[index].row = 0 }
    #expect(terms == expected(format))
  }

  @Test(arguments: formats)
  func `Every field that a format does not hold is reported`(format: GlossaryFormat) throws {
    let report = try format.export(GlossarySample.glossary).report
    let kept = expected(format).map(\.term)
    for field in TermField.allCases where !format.heldFields.contains(field) {
      let isLost = GlossarySample.glossary.terms.contains { kept.contains($0.term) && field.stands(in: $0) }
      let isReported = report.findings.contains { $0.message.english.contains("no place for \(field.name.english):") }
      #expect(isReported || !isLost, "\(field)")
    }
    let leftOut = report.findings.contains { $0.kind == .leftOut && $0.message.english.contains("日报消息") }
    #expect(leftOut == !kept.contains("日报消息"))
  }

  @Test(arguments: formats)
  func `An empty glossary is written and read`(format: GlossaryFormat) throws {
    let file = try format.export(Glossary(terms: []))
    #expect(file.report.isLossless)
    #expect(try format.glossary(in: file.bytes).value.terms.isEmpty)
  }

  @Test(arguments: formats)
  func `A file cut short is refused or read without its end, never a crash`(format: GlossaryFormat) throws {
    let bytes = try format.export(GlossarySample.glossary).bytes
    for length in stride(from: 0, to: bytes.count, by: 97) {
      _ = try? format.glossary(in: Array(bytes[..<length]))
    }
  }

  @Test func `CC-CEDICT is not written`() {
    #expect(throws: InterchangeFailure.self) { try GlossaryFormat.cedict.export(GlossarySample.glossary) }
  }
}
