import ArgumentParser
import English
import Findings
import Foundation
import Storage
import Terminology

/// `jianbao glossary add`: new rows at the end, of one term or of the candidates that pages have.
struct GlossaryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: text("Add a term, or the candidates that pages have.", "添加术语，或添加版面中的候选术语。"))

  @Argument(help: ArgumentHelp(text("The Chinese term.", "中文术语。"), valueName: "term")) var term: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      text("Add the candidates of these pages as rows still to be translated.", "把这些版面中的候选术语添加为待译词条。"),
      valueName: "file"))
  var fromCandidates: [String] = []
  @Option(help: ArgumentHelp(text("At most so many candidates.", "候选术语的最多个数。"), valueName: "number"))
  var limit = 10
  @OptionGroup var cells: CellOptions
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var change: GlossaryChangeOptions

  func validate() throws {
    if (term == nil) == fromCandidates.isEmpty {
      throw ValidationError(
        text("Name either a term or, with --from-candidates, pages.", "请给出一个术语，或用 --from-candidates 给出版面文件。"))
    }
  }

  func run() throws {
    let console = change.common.console
    try reporting(console) {
      let rows = try term.map { [row(of: $0)] } ?? candidateRows(console)
      try change.apply { file in try rows.reduce(file) { try Self.adding($1, to: $0) } }
      try offerRenderings(of: rows, console)
    }
  }

  private func row(of term: String) -> [GlossaryColumn: String] {
    var values = cells.values.filter { !$0.value.isEmpty }
    values[.term] = term.trimmingCharacters(in: .whitespacesAndNewlines)
    if values[.status] == nil { values[.status] = (values[.english] == nil ? Term.Status.todo : .draft).rawValue }
    return values
  }

  /// The candidates of the pages, with the cells given for all of them.
  private func candidateRows(_ console: Console) throws -> [[GlossaryColumn: String]] {
    let paths = change.file.glossary.map { [$0] } ?? []
    let finding = TermFinding(try Resources(Workspace(console: console), glossary: paths, .phrases))
    let text = try fromCandidates.map { try TermFinding.text(ofPage: $0, encoding: encoding.encoding) }
    return finding.report(on: text.joined(separator: "\n"), candidates: limit).candidates
      .map { $0.row.merging(cells.values) { $1 } }
  }

  private static func adding(_ row: [GlossaryColumn: String], to file: GlossaryFile) throws -> GlossaryFile {
    // Two rows of one term are homonyms, which only their subject fields tell apart.
    if let term = row[.term], row[.domain] == nil, let other = file.rows(of: term).first {
      throw GlossaryEditFailure.duplicateTerm(term, row: other)
    }
    return try file.adding(row)
  }

  /// Says what the phrase lexicon has for rows without English: a hint for a person, never a translation.
  private func offerRenderings(of rows: [[GlossaryColumn: String]], _ console: Console) throws(Failure) {
    let terms = rows.filter { ($0[.english] ?? "").isEmpty }.compactMap { $0[.term] }
    guard !terms.isEmpty, let path = Workspace(console: console).locations.phrases else { return }
    let lexicon = PhraseLexicon(csv: try Inputs.bytes(at: path))
    for term in terms {
      guard let english = lexicon[term]?.english else { continue }
      console.say(
        Bilingual(
          "The phrase lexicon has “\(english)” for \(term). If that is the official English: "
            + "jianbao glossary edit \(term) --english \"\(english)\" --status draft",
          "词语库中“\(term)”的英文是“\(english)”。如可采用：jianbao glossary edit \(term) --english \"\(english)\" --status draft"))
    }
  }
}
