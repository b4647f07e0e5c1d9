import Findings
import Terminology

/// A glossary for Weblate as bilingual CSV with the columns of translate-toolkit.
///
/// The context keeps two rows of one term apart (主席: `labor` or `politics`). Forbidden English has no place in this
/// list: the TBX flavor for Weblate has.
enum WeblateList {
  static let program = Bilingual("Weblate's CSV", "Weblate 的 CSV ")
  static let heldFields: Set<TermField> = [.id, .domain, .note, .source]

  private static let header = [
    "location", "source", "target", "id", "fuzzy", "context", "translator_comments", "developer_comments",
  ]

  static func export(_ glossary: Glossary) -> Exported {
    var losses = LossCount()
    var rows = [header]
    for term in glossary.terms where losses.keeps(term, for: program) {
      losses.note(term, heldFields: heldFields, by: program)
      for (form, chinese) in ([term.term] + term.variants).enumerated() {
        rows.append([
          "", chinese, term.english, form == 0 ? term.id ?? "" : "", term.status == .draft ? "True" : "False",
          term.domains.joined(separator: "; "), term.note, term.source,
        ])
      }
    }
    let bytes = DelimitedText.write(rows, separator: UInt8(ascii: ","), canQuote: true)
    return Exported(bytes: bytes, report: losses.report)
  }

  static func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    let table = try ColumnTable(bytes)
    guard table.names.contains("source") else { throw .noColumn("source", program: "Weblate") }
    var losses = LossCount()
    var terms: [Term] = []
    for row in table.rows {
      let chinese = table.cell(row, "source")
      if chinese.isEmpty {
        losses.note(.incompleteLine, "line \(row.line)")
        continue
      }
      let english = table.cell(row, "target")
      let id = table.cell(row, "id")
      let domains = table.cell(row, "context").split(separator: ";").map { String($0).trimmed }
      terms.append(
        Term(
          term: chinese, english: english, domains: domains, status: english.isEmpty ? .todo : .draft,
          note: table.cell(row, "translator_comments"), source: table.cell(row, "developer_comments"),
          id: id.isEmpty ? nil : id, row: terms.count + 1))
      losses.note(.noStatus, chinese)
    }
    return Imported(Glossary(terms: terms), report: losses.report)
  }
}
