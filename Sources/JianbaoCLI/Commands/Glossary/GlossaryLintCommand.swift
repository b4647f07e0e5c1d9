import ArgumentParser
import Findings
import Terminology

/// `jianbao glossary lint`: what is wrong with the file, where, and how to mend it.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: text("Check the glossary file row by row.", "逐行检查术语表。"))

  @Argument(help: ArgumentHelp(text("The glossary file; - is standard input.", "术语表文件；- 表示标准输入。"), valueName: "file"))
  var path: String?

  @OptionGroup var lint: LintOptions

  func run() throws {
    try reporting(lint.common.console) {
      let path = try path ?? GlossaryFileOptions.parse([]).path(lint.common.console)
      try lint.judge(path, .glossary, by: GlossaryLint())
    }
  }
}

/// How the file of a glossary or lexicon is linted.
struct LintOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      text("Mend what needs no judgment, such as spaces at the ends of cells.", "自动修正无需判断的问题，如单元格首尾空格。")))
  var fix = false

  @Flag(help: ArgumentHelp(text("With --fix: show what would change, and write nothing.", "与 --fix 合用：只显示将作的改动，不写入。")))
  var dryRun = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  /// Prints what lint finds in a file, or mends it.
  ///
  /// - Throws: The status of findings where there are errors.
  func judge(_ path: String, _ table: TableKind, by lint: GlossaryLint) throws {
    let console = common.console
    if fix {
      let mended = try TableChange(path: path, table: table, dryRun: dryRun, console: console)
        .make { $0.mended(by: lint).file }
      return try report(errors: lint.findings(in: mended).count { $0.finding.severity == .error }, table, console)
    }
    let file = GlossaryFile(bytes: try Inputs.bytes(at: path), table: table)
    let findings = lint.findings(in: file)
    switch format.format {
    case .json: try console.write(JSON.value(findings.map(GlossaryFindingReport.init)))
    case .text: try print(findings, file, path, console)
    }
    if findings.contains(where: { $0.finding.severity == .error }) { throw Failure.Status.findings.exit }
  }

  /// Says how many errors a person must mend.
  ///
  /// - Throws: The status of findings where there are any.
  private func report(errors: Int, _ table: TableKind, _ console: Console) throws {
    if errors == 0 { return }
    console.say(
      Bilingual(
        "A person must mend what remains (\(errors == 1 ? "1 error" : "\(errors) errors")): jianbao \(table.rawValue) lint shows it.",
        "还有 \(errors) 个错误须由人修改：jianbao \(table.rawValue) lint 可列出。"))
    throw Failure.Status.findings.exit
  }

  private func print(
    _ findings: [GlossaryFinding], _ file: GlossaryFile, _ name: String, _ console: Console
  ) throws(Failure) {
    for found in findings {
      let line = found.finding.location.line.map { ":\($0)" } ?? ""
      let column = found.column.map { " [\(columnName($0, file.table, console))]" } ?? ""
      let severity = SeverityWord.word(for: found.finding.severity)[console.language]
      try console.line(
        "\(name)\(line)\(column) \(severity): \(found.finding.message[console.language]) [\(found.kind.rawValue)]")
      if let remedy = found.finding.remedy { try console.line("    → \(remedy[console.language])") }
    }
    let errors = findings.count { $0.finding.severity == .error }
    console.say(
      Bilingual(
        "\(file.rowCount) rows, \(errors) errors, \(findings.count - errors) warnings and notes.",
        "共 \(file.rowCount) 行，\(errors) 个错误，\(findings.count - errors) 个警告和提示。"))
  }

  /// A column as the header of the reader's language names it.
  private func columnName(_ name: String, _ table: TableKind, _ console: Console) -> String {
    guard console.language == .chinese, let column = table.column(named: name) else { return name }
    return table.chineseName(of: column)
  }
}

/// The words for severities.
enum SeverityWord {
  static func word(for severity: Finding.Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual("error", "错误")
    case .warning: Bilingual("warning", "警告")
    case .note: Bilingual("note", "提示")
    }
  }
}
