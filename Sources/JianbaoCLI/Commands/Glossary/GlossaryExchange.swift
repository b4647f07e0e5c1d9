public import ArgumentParser
import Findings
public import Interchange
import Storage
import Terminology

extension GlossaryFormat: ExpressibleByArgument {}

/// A format that a glossary can be written in.
struct WritableFormat: ExpressibleByArgument {
  let format: GlossaryFormat

  init?(argument: String) {
    guard let format = GlossaryFormat(rawValue: argument), format.canExport else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { GlossaryFormat.allCases.filter(\.canExport).map(\.rawValue) }
}

/// `jianbao glossary export`: the glossary in the format of another program.
struct GlossaryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: text("Write the glossary for another program.", "导出术语表供其他程序使用。"))

  @Option(help: ArgumentHelp(text("The format.", "格式。"))) var to: WritableFormat
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(text("The file to write; standard output by default.", "输出文件，默认标准输出。"), valueName: "file"))
  var output = "-"
  @OptionGroup var file: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let glossary = try file.file(console).glossary
      let exported: Exported
      do throws(InterchangeFailure) { exported = try to.format.export(glossary) } catch {
        throw Failure(error, file: to.format.rawValue)
      }
      for finding in exported.report.findings { console.say(finding) }
      if output == "-" { return try console.write(exported.bytes) }
      do throws(StorageFailure) { try AtomicFile.write(exported.bytes, to: output) } catch { throw Failure(error) }
    }
  }
}

/// `jianbao glossary import`: rows from the file of another program.
struct GlossaryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: text("Add the terms of another program's file.", "导入其他程序的术语文件。"))

  @Argument(help: ArgumentHelp(text("The file.", "文件。"), valueName: "file")) var path: String
  @Option(help: ArgumentHelp(text("Its format.", "格式。"))) var format: GlossaryFormat
  @OptionGroup var change: GlossaryChangeOptions

  func run() throws {
    let console = change.common.console
    try reporting(console) {
      let bytes = try Inputs.bytes(at: path)
      let imported: Imported<Glossary>
      do throws(InterchangeFailure) { imported = try format.glossary(in: bytes) } catch {
        throw Failure(error, file: path)
      }
      for finding in imported.report.findings { console.say(finding) }
      try change.apply(isLinted: false) { file in
        try imported.value.terms.reduce(file) { file, term in
          guard file.rows(of: term.term).isEmpty else { return file }
          do throws(GlossaryEditFailure) { return try file.adding(term.cells) } catch {
            guard case .commentMark = error else { throw error }
            console.say(error.message)
            return file
          }
        }
      }
    }
  }
}

extension Term {
  /// The cells of a row with what the term says.
  var cells: [GlossaryColumn: String] {
    [
      .term: term, .english: english, .admitted: admitted.joined(separator: ";"),
      .forbidden: forbidden.joined(separator: ";"), .variants: variants.joined(separator: ";"),
      .domain: domains.joined(separator: ";"), .status: status.rawValue, .note: note, .source: source,
    ]
  }
}
