public import ArgumentParser
public import Briefing
import English
import Findings
import Foundation
import Interchange
import Jianbao
import Storage

/// `jianbao review`: a person signs a brief.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Sign a brief: checked, approved, held, published.", "签发简报：已核、已签、暂缓、已发布。"),
    discussion: text(
      "Refused while Chinese, an open question or an error remains. An approved brief feeds glossary/memory.tmx.",
      "尚有未译文字、待核实问题或错误时不能签发。签发后的译文存入 glossary/memory.tmx。"))

  @Argument(help: ArgumentHelp(text("The TEI brief.", "TEI简报。"), valueName: "file")) var file: String
  @Option(name: .customLong("as"), help: ArgumentHelp(text("Who signs.", "签发人。"), valueName: "name")) var person: String
  @Option(help: ArgumentHelp(text("The step that is reached.", "签发状态。"))) var status: Brief.Status
  @Option(
    help: ArgumentHelp(text("The time, as ISO 8601; left out if not given.", "时间（ISO 8601），不填则不记。"), valueName: "time"))
  var when: String?
  @Option(help: ArgumentHelp(text("What was done, or the reason.", "说明或理由。"), valueName: "text")) var reason = ""
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let errors = TEIValidator.findings(in: try Inputs.bytes(at: file), file: file).filter { $0.severity == .error }
      let brief = try Briefs.read(file)
      let checking = Checking(try Resources(Workspace(console: console), .phrases), nil)
      let wrong = try checking.pairs(in: file).flatMap { checking.findings(of: $0) }.filter { $0.severity == .error }
      let signed: Brief
      do throws(SignOffRefusal) {
        signed = try brief.signed(
          by: person, as: status, when: when, text: reason,
          errors: errors.map {
            Finding(
              $0.kind, .error, at: Finding.Location(file: file, line: $0.line, column: $0.column), $0.message,
              remedy: $0.remedy)
          } + wrong.map { Finding(Finding.Kind(rawValue: $0.kind.rawValue), .error, $0.message) })
      } catch {
        for finding in error.findings { console.say(finding) }
        console.say(Bilingual("\(file): not signed.", "\(file)：未签发。"))
        throw Failure.Status.findings.exit
      }
      try Briefs.write(signed, to: file)
      try remember(
        signed.approvedPairs.map { TranslationUnit(source: $0.source, target: $0.target, creator: person) }, console)
    }
  }

  /// Adds signed pairs to the translation memory; what it has already stays once.
  private func remember(_ units: [TranslationUnit], _ console: Console) throws(Failure) {
    if units.isEmpty { return }
    let path = Workspace(console: console).locations.memory ?? "glossary/memory.tmx"
    var known: [TranslationUnit] = []
    if access(path, F_OK) == 0 {
      let bytes = try Inputs.bytes(at: path)
      do throws(InterchangeFailure) { known = try TMX.units(in: bytes).value } catch {
        throw Failure(error, file: path)
      }
    }
    let new = units.filter { unit in !known.contains { $0.source == unit.source && $0.target == unit.target } }
    if new.isEmpty { return }
    do throws(StorageFailure) {
      try AtomicFile.write(TMX.export(known + new, version: version).bytes, to: path, isDurable: true)
    } catch {
      throw Failure(error)
    }
    console.say(Bilingual("\(new.count) pairs were added to \(path).", "已向 \(path) 添加 \(new.count) 条译文。"))
  }
}

extension Brief.Status: ExpressibleByArgument {}
