import ArgumentParser
import Briefing
import English
import Findings
import Interchange
import Jianbao
import Storage

/// `jianbao export`: a brief for a translation program.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Write a brief for a translation program (XLIFF or TMX).", "导出简报供翻译软件使用（XLIFF或TMX）。"))

  @Argument(help: ArgumentHelp(text("The TEI brief.", "TEI简报。"), valueName: "file")) var file: String
  @Option(help: ArgumentHelp(text("The format.", "格式。"), valueName: "xliff|tmx")) var to: Target
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(text("The file to write; standard output by default.", "输出文件，默认标准输出。"), valueName: "file"))
  var output = "-"
  @OptionGroup var common: CommonOptions

  /// The formats for translation programs.
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case xliff, tmx
  }

  func run() throws {
    let console = common.console
    try reporting(console) {
      let brief = try Briefs.read(file)
      let bytes =
        switch to {
        case .xliff: XLIFF.document(for: brief)
        case .tmx: TMX.export(TMX.units(of: brief), version: version).bytes
        }
      if output == "-" { return try console.write(bytes) }
      do throws(StorageFailure) { try AtomicFile.write(bytes, to: output) } catch { throw Failure(error) }
    }
  }
}

/// `jianbao import`: the English of a translation program or of Word comes home into the brief.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Take the English from an XLIFF or Word file into a brief.", "把XLIFF或Word文件中的英文导入简报。"))

  @Argument(
    help: ArgumentHelp(text("The XLIFF (.xlf) or Word (.docx) file.", "XLIFF（.xlf）或Word（.docx）文件。"), valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp(text("The TEI brief that takes it.", "要导入的TEI简报。"), valueName: "file")) var into: String
  @Option(
    name: .customLong("as"), help: ArgumentHelp(text("Who answers for the English.", "英文的责任人。"), valueName: "name"))
  var person: String?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if person == nil && file.lowercased().hasSuffix(".docx") {
      throw ValidationError(text("Say who typed the English with --as NAME.", "请用 --as 姓名 说明英文由谁译写。"))
    }
  }

  func run() throws {
    let console = common.console
    try reporting(console) {
      let brief = try Briefs.read(into)
      let bytes = try Inputs.bytes(at: file)
      let returned: [ReturnedEnglish]
      do throws(InterchangeFailure) {
        if file.lowercased().hasSuffix(".docx") {
          returned = try DOCX.english(in: bytes, person: person ?? "")
        } else {
          let imported = try XLIFF.english(in: bytes, person: person)
          for finding in imported.report.findings { console.say(finding) }
          returned = imported.value
        }
      } catch {
        throw Failure(error, file: file)
      }
      let taken = brief.taking(returned)
      for finding in taken.report.findings { console.say(finding) }
      try Briefs.write(taken.value, to: into)
    }
  }
}

/// Reads and writes the TEI briefs of a command line.
enum Briefs {
  /// The brief of a TEI file.
  static func read(_ file: String) throws(Failure) -> Brief {
    let bytes = try Inputs.bytes(at: file)
    do throws(TEIFailure) { return try TEIReader.brief(from: bytes) } catch { throw Failure(error, file: file) }
  }

  /// Writes a brief as TEI.
  static func write(_ brief: Brief, to file: String) throws(Failure) {
    do throws(StorageFailure) {
      try AtomicFile.write(TEIWriter.document(for: brief, version: version), to: file, isDurable: true)
    } catch {
      throw Failure(error)
    }
  }
}
