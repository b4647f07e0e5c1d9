import ArgumentParser
import Briefing
import Digests
import Findings
import Interchange
import Jianbao
import Storage
import XML

/// `jianbao validate`: TEI documents judged by their schema and by what a schema can't say.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Validate TEI documents, with messages that say how to mend them.", "校验TEI文件，并说明如何修正。"))

  @Argument(help: ArgumentHelp(text("TEI documents; - is standard input.", "TEI文件；- 表示标准输入。"), valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      text("Another Relax NG schema (XML syntax), such as tei_all.rng.", "改用其他Relax NG模式（XML语法），如 tei_all.rng。"),
      valueName: "file"))
  var schema: String?

  @Option(
    help: ArgumentHelp(
      text("Print text for people, JSON or SARIF for programs.", "输出供人阅读的文本，或供程序读取的JSON、SARIF。"),
      valueName: "text|json|sarif"))
  var format: Format = .text

  @OptionGroup var glossary: GlossaryFileOptions
  @OptionGroup var common: CommonOptions

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  func run() throws {
    let console = common.console
    let grammar: RelaxNGGrammar = try reporting(console) { try self.grammar() }
    let hash = currentGlossary(console)
    var outcome = Outcome()
    var validator = TEIValidator(schema: grammar, glossary: hash)
    var findings: [TEIFinding] = []
    for file in files {
      do throws(Failure) {
        findings += validator.findings(in: try document(file), file: file)
      } catch {
        outcome.note(error, console)
      }
    }
    try reporting(console) {
      switch format {
      case .json: try console.write(JSON.value(findings))
      case .sarif: try console.write(JSON.value(SARIF(findings, toolVersion: version, language: console.language)))
      case .text:
        for finding in findings { try console.write(Array(finding.text(in: console.language).utf8)) }
        if findings.isEmpty && !outcome.hasFailed { console.say(Bilingual("No error was found.", "未发现错误。")) }
      }
    }
    if findings.contains(where: { $0.severity == .error }) { outcome.note(.findings) }
    try outcome.end()
  }

  /// A document, which is read block by block.
  private func document(_ file: String) throws(Failure) -> XMLInput {
    do throws(StorageFailure) { return XMLInput(reading: try InputFile.blocks(at: file)) } catch {
      throw Failure(error)
    }
  }

  private func grammar() throws(Failure) -> RelaxNGGrammar {
    guard let schema else { return TEISchema.grammar }
    let bytes = try Inputs.bytes(at: schema)
    do throws(SchemaFailure) {
      return try RelaxNGGrammar(compiling: bytes)
    } catch {
      throw Failure(
        .dataError,
        Bilingual(
          "\(schema): this is no Relax NG schema (\(error.message)).", "\(schema)：不是Relax NG模式（\(error.message)）。"))
    }
  }

  /// The hash of the glossary that the user named, by which briefs made with an older one are found.
  private func currentGlossary(_ console: Console) -> String? {
    guard let path = glossary.glossary, let bytes = try? InputFile.bytes(at: path) else { return nil }
    return SHA256.hex(bytes)
  }
}
