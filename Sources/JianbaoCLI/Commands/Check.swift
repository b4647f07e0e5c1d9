import ArgumentParser
import Briefing
import Chinese
import English
import Findings
import Interchange
import Terminology
import Synchronization

/// `jianbao check`: any English against its Chinese.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Check English against its Chinese: figures, dates, names, terms.", "对照中文检查英文：数字、日期、名称、术语。"))

  @Argument(
    help: ArgumentHelp(
      text(
        "TEI briefs, or with --jsonl files of {\"id\",\"zh\",\"en\"}.", "TEI简报；使用 --jsonl 时为 {\"id\",\"zh\",\"en\"} 文件。"
      ), valueName: "file"))
  var files: [String] = []

  @Flag(help: ArgumentHelp(text("Read and write one JSON object a line.", "逐行读写JSON对象。")))
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      text("The Chinese as plain text; line by line with --english.", "中文文本，与 --english 逐行对应。"), valueName: "file"))
  var source: String?
  @Option(help: ArgumentHelp(text("The English as plain text.", "英文文本。"), valueName: "file"))
  var english: String?

  @Option(
    help: ArgumentHelp(
      text(
        "The date of the issue, which tells the years of dates; a TEI brief has its own.",
        "出版日期，用于推定年份；TEI简报自带出版日期。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (source == nil) != (english == nil) {
      throw ValidationError(text("Give --source and --english together.", "--source 和 --english 须同时使用。"))
    }
    if source == nil && files.isEmpty && !jsonl {
      throw ValidationError(
        text(
          "Say what to check: a TEI brief, --jsonl, or --source and --english.",
          "请指定检查对象：TEI简报、--jsonl，或 --source 与 --english。"))
    }
  }

  func run() throws {
    let console = common.console
    try reporting(console) {
      let checking = Checking(
        try Resources(Workspace(console: console), glossary: glossary.glossary, .phrases), issueDate)
      if jsonl { return try runLines(checking, console) }
      var pairs: [Checking.Pair] = []
      if let source, let english {
        pairs = try Checking.pairs(source: Inputs.lines(at: source), english: Inputs.lines(at: english), named: english)
      }
      var outcome = Outcome()
      for file in files {
        do throws(Failure) { pairs += try checking.pairs(in: file) } catch { outcome.note(error, console) }
      }
      if try report(pairs.map { ($0, checking.findings(of: $0)) }, console) { outcome.note(.findings) }
      try outcome.end()
    }
  }

  /// Prints the findings and tells whether one of them is an error.
  private func report(_ checked: [(Checking.Pair, [CheckFinding])], _ console: Console) throws -> Bool {
    struct Answer: Encodable {
      var id: String
      var findings: [CheckRecord]
    }
    if format.format == .json {
      try console.write(JSON.value(checked.map { Answer(id: $0.0.id, findings: $0.1.map(CheckRecord.init)) }))
    } else {
      for (pair, findings) in checked {
        for finding in findings {
          let severity = SeverityWord.word(for: finding.severity)[console.language]
          try console.line("\(pair.id): \(severity): \(finding.message[console.language]) [\(finding.kind.rawValue)]")
        }
      }
    }
    return checked.contains { $0.1.contains { $0.severity == .error } }
  }

  private func runLines(_ checking: Checking, _ console: Console) throws {
    struct Request: Decodable {
      var id: JSONLines.ID?
      var zh: String
      var en: String
      var glossary: [CheckTerm]?
    }
    struct Answer: Encodable { var findings: [CheckRecord] }
    let hasErrors = Atomic(false)
    let isComplete = try JSONLines.answer(files, console: console) { (request: Request) in
      let findings = checking.findings(zh: request.zh, en: request.en, own: request.glossary ?? [])
      if findings.contains(where: { $0.severity == .error }) { hasErrors.store(true, ordering: .relaxed) }
      return Identified(id: request.id, value: Answer(findings: findings.map(CheckRecord.init)))
    }
    if !isComplete { throw Failure.Status.dataError.exit }
    if hasErrors.load(ordering: .relaxed) { throw Failure.Status.findings.exit }
  }
}
