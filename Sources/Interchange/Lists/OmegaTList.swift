import Findings
import Terminology

/// OmegaT's own glossary: UTF-8 text, one line a translation, its columns source, target and comment between tabs.
///
/// OmegaT offers every line it finds, so forbidden English, rows that are retired and rows without English stay out. The
/// preferred English comes first.
///
/// See https://omegat.sourceforge.io/manual-standard/en/ (Glossaries). Lines that begin with `#` are comments.
enum OmegaTList {
  static let program = Bilingual("OmegaT's list", "OmegaT 列表")
  static let heldFields: Set<TermField> = [.admitted, .note]

  static func export(_ glossary: Glossary) -> Exported {
    var losses = LossCount()
    let terms = glossary.terms.filter { losses.keeps($0, for: program) }
    var rowsOf: [String: Int] = [:]
    for term in terms { rowsOf[term.term, default: 0] += 1 }
    var rows: [[String]] = []
    for term in terms {
      losses.note(term, heldFields: heldFields, by: program)
      let comment = rowsOf[term.term] == 1 ? term.note : distinguishing(term)
      for chinese in [term.term] + term.variants {
        for english in [term.english] + term.admitted { rows.append([chinese, english, comment]) }
      }
    }
    let bytes = DelimitedText.write(rows, separator: UInt8(ascii: "\t"), canQuote: false)
    return Exported(bytes: bytes, report: losses.report)
  }

  /// The comment of a term with several rows: what tells them apart stands before the note.
  private static func distinguishing(_ term: Term) -> String {
    (term.domains + term.when + [term.note].filter { !$0.isEmpty }).joined(separator: "; ")
  }

  static func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    var losses = LossCount()
    var terms: [Term] = []
    for row in try DelimitedText.read(bytes, separator: UInt8(ascii: "\t"), canQuote: false) {
      let cells = row.cells.map(\.trimmed)
      if cells[0].hasPrefix("#") { continue }
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else {
        losses.note(.incompleteLine, "line \(row.line)")
        continue
      }
      let note = cells.count > 2 ? cells[2] : ""
      if let last = terms.last, last.term == cells[0], last.note == note {
        terms[terms.count - 1].admitted.append(cells[1])
      } else {
        terms.append(Term(term: cells[0], english: cells[1], note: note, row: terms.count + 1))
        losses.note(.noStatus, cells[0])
      }
    }
    return Imported(Glossary(terms: terms), report: losses.report)
  }
}

extension LossCount.Loss {
  /// A line of a list on which a term or its English is missing.
  static let incompleteLine = Self(
    kind: .leftOut, severity: .warning,
    message: Bilingual("Lines without a term or its English were left out", "缺少术语或英文的行已略去"))
}
