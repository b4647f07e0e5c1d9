import Findings
import Terminology

/// A glossary for Crowdin as CSV: a line for each pair of terms, the lines of one concept with the same number.
///
/// Crowdin lets its user say what each column means when the file is uploaded; the names in the first line are made to be
/// recognized. The values of status and type are those of Crowdin's API (https://developer.crowdin.com/api/v2/).
enum CrowdinList {
  static let program = Bilingual("Crowdin", "Crowdin ")
  static let heldFields: Set<TermField> = [
    .id, .variants, .banned, .admitted, .forbidden, .first, .short, .domain, .note,
  ]

  private static let chinese = "zh-cn"
  private static let english = "en"
  private static let header = [
    "Concept ID", "Concept Subject", "Concept Note", "Term [zh-CN]", "Status [zh-CN]", "Type [zh-CN]", "Term [en]",
    "Status [en]", "Type [en]",
  ]

  private static let preferred = "preferred"
  private static let admitted = "admitted"
  private static let notRecommended = "not recommended"
  private static let obsolete = "obsolete"
  private static let fullForm = "full form"
  private static let shortForm = "short form"
  private static let variant = "variant"
  /// The beginning of the numbers that are made up for rows without an id.
  private static let madeUpID = "row-"

  static func export(_ glossary: Glossary) -> Exported {
    var losses = LossCount()
    var rows = [header]
    for term in glossary.terms where losses.keeps(term, for: program) {
      losses.note(term, heldFields: heldFields, by: program)
      let id = term.id ?? "\(madeUpID)\(term.row)"
      var chinese = [[term.term, preferred, ""]]
      chinese += term.variants.map { [$0, admitted, variant] }
      chinese += term.banned.map { [$0, notRecommended, ""] }
      var english = [[term.english, preferred, ""]]
      english += term.admitted.map { [$0, admitted, ""] }
      if let first = term.first { english.append([first, admitted, fullForm]) }
      if let short = term.short { english.append([short, admitted, shortForm]) }
      english += term.forbidden.map { [$0, notRecommended, ""] }
      let none = ["", "", ""]
      for index in 0..<max(chinese.count, english.count) {
        rows.append(
          [id, term.domains.joined(separator: "; "), term.note]
            + (index < chinese.count ? chinese[index] : none) + (index < english.count ? english[index] : none))
      }
    }
    let bytes = DelimitedText.write(rows, separator: UInt8(ascii: ","), canQuote: true)
    return Exported(bytes: bytes, report: losses.report)
  }

  static func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    let table = try ColumnTable(bytes)
    guard let chineseTag = tag(in: table, LanguageTag.isChinese) else {
      throw .noColumn("Term [zh-CN]", program: "Crowdin")
    }
    let englishTag = tag(in: table, LanguageTag.isEnglish) ?? english
    var losses = LossCount()
    var terms: [Term] = []
    var lastID = ""
    for row in table.rows {
      let id = table.cell(row, "concept id")
      if terms.isEmpty || id.isEmpty || id != lastID {
        let lemma = table.cell(row, "term [\(chineseTag)]")
        if lemma.isEmpty {
          losses.note(.incompleteLine, "line \(row.line)")
          continue
        }
        lastID = id
        terms.append(
          Term(
            term: lemma, english: "",
            domains: table.cell(row, "concept subject").split(separator: ";").map { String($0).trimmed },
            status: .todo, note: table.cell(row, "concept note"),
            id: id.isEmpty || id.hasPrefix(madeUpID) ? nil : id, row: terms.count + 1))
        losses.note(.noStatus, lemma)
      }
      add(
        table.cell(row, "term [\(chineseTag)]"), status: table.cell(row, "status [\(chineseTag)]"),
        toChineseOf: &terms[terms.count - 1])
      add(
        table.cell(row, "term [\(englishTag)]"), status: table.cell(row, "status [\(englishTag)]"),
        type: table.cell(row, "type [\(englishTag)]"), toEnglishOf: &terms[terms.count - 1])
    }
    return Imported(Glossary(terms: terms), report: losses.report)
  }

  private static func tag(in table: ColumnTable, _ isWanted: (String) -> Bool) -> String? {
    for name in table.names.sorted() where name.hasPrefix("term [") && name.hasSuffix("]") {
      let tag = String(name.dropFirst("term [".count).dropLast())
      if isWanted(tag) { return tag }
    }
    return nil
  }

  private static func add(_ text: String, status: String, toChineseOf term: inout Term) {
    if text.isEmpty || text == term.term { return }
    if isForbidden(status) { term.banned.append(text) } else { term.variants.append(text) }
  }

  private static func add(_ text: String, status: String, type: String, toEnglishOf term: inout Term) {
    if text.isEmpty { return }
    if isForbidden(status) {
      term.forbidden.append(text)
    } else if term.english.isEmpty {
      term.english = text
      term.status = .draft
    } else if type == fullForm, term.first == nil {
      term.first = text
    } else if type == shortForm || type == "acronym" || type == "abbreviation", term.short == nil {
      term.short = text
    } else {
      term.admitted.append(text)
    }
  }

  private static func isForbidden(_ status: String) -> Bool {
    let status = status.lowercased()
    return status == notRecommended || status == obsolete
  }
}
