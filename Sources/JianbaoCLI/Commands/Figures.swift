import ArgumentParser
import English
import Findings

/// `jianbao figures`: the figures and dates of a text with their values and their English.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("List figures and dates with their values and their English.", "列出数字和日期，附数值和英文。"))

  @Argument(help: ArgumentHelp(text("Text files; - is standard input.", "文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = []

  @Flag(help: ArgumentHelp(text("Read and write one JSON object a line: {\"id\",\"zh\"}.", "逐行读写JSON对象：{\"id\",\"zh\"}。")))
  var jsonl = false

  @Option(help: ArgumentHelp(text("The date of the issue: years of dates come from it.", "出版日期，用于推定年份。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @OptionGroup var format: FormatOptions
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let finder = FigureFinder(issueDate: issueDate)
    if jsonl { return try runLines(finder, console) }
    try eachFile(files, console) { file throws(Failure) in
      let text = try Inputs.text(at: file, encoding: encoding.encoding)
      let reports = finder.figures(in: text).map { FigureReport($0, in: text) }
      switch format.format {
      case .json: try console.write(JSON.value(reports))
      case .text:
        for report in reports { try console.line("\(report.zh)\t\(report.valueText)\t\(report.english)") }
      }
    }
  }

  private func runLines(_ finder: FigureFinder, _ console: Console) throws {
    struct Answer: Encodable { var figures: [FigureReport] }
    let isComplete = try reporting(console) {
      try JSONLines.answer(files, console: console) { (request: SentenceRequest) in
        Identified(
          id: request.id, value: Answer(figures: finder.figures(in: request.zh).map { FigureReport($0, in: request.zh) }))
      }
    }
    if !isComplete { throw Failure.Status.dataError.exit }
  }
}
