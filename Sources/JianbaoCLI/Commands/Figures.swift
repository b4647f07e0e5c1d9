import ArgumentParser
import Briefing
import English
import Findings

/// `jianbao figures`: the figures and dates of a text with their values and their English.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("List figures and dates with their values and their English.", "列出数字和日期，附数值和英文。"))

  @Argument(help: ArgumentHelp(text("Text files; - is standard input.", "文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = []

  @Flag(
    help: ArgumentHelp(text("Read and write one JSON object a line: {\"id\",\"zh\"}.", "逐行读写JSON对象：{\"id\",\"zh\"}。")))
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      text("The date of the issue: years of dates come from it.", "出版日期，用于推定年份。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @OptionGroup var format: FormatOptions
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let finder = FigureFinder(issueDate: issueDate)
    if jsonl { return try runLines(finder, console) }
    var records: [[FigureRecord]] = []
    try eachFile(files, console) { file throws(Failure) in
      let text = try Inputs.text(at: file, encoding: encoding.encoding)
      switch format.format {
      case .json: records.append(FigureRecord.records(in: text, finder: finder))
      case .text:
        for figure in finder.figures(in: text) {
          try console.line("\(text.slice(figure.range))\t\(Measure(figure).formatted)\t\(figure.english)")
        }
      }
    } finish: { () throws(Failure) in
      guard format.format == .json else { return }
      // The places of a figure are those in its file, so several files are a list of lists.
      try console.write(files.count > 1 ? JSON.value(records) : JSON.value(records.first ?? []))
    }
  }

  private func runLines(_ finder: FigureFinder, _ console: Console) throws {
    struct Answer: Encodable { var figures: [FigureRecord] }
    let isComplete = try reporting(console) {
      try JSONLines.answer(files, console: console) { (request: SentenceRequest) in
        Identified(
          id: request.id, value: Answer(figures: FigureRecord.records(in: request.zh, finder: finder)))
      }
    }
    if !isComplete { throw Failure.Status.dataError.exit }
  }
}
