import ArgumentParser
import English
import Findings
import Foundation
import Jianbao
import Newspaper
import Storage
import Summarization

/// `jianbao brief`: the main job.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: text("Make English briefs of newspaper pages.", "把报纸版面做成英文简报。"),
    discussion: text(
      """
      For each page it writes PAGE.xml (TEI, the master), PAGE.html (for the desk) and PAGE.md into the output folder.
      What is not yet English stays visible; nothing is guessed.
      """,
      """
      每个版面生成 PAGE.xml（TEI，主文件）、PAGE.html（供编辑部阅读）和 PAGE.md，写入输出文件夹。
      尚未译出的部分原样保留，不作任何猜测。
      """))

  @Argument(help: ArgumentHelp(text("Pages as text or HTML files.", "版面文件（文本或HTML）。"), valueName: "file"))
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp(text("The folder for the briefs.", "输出文件夹。"), valueName: "folder"))
  var output = "output"

  @OptionGroup var budget: BudgetOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp(text("The translation memory, a TMX file.", "翻译记忆库（TMX文件）。"), valueName: "path"))
  var memory: String?

  @Option(help: ArgumentHelp(text("The date of the issue: years of dates come from it.", "出版日期，用于推定年份。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @Option(help: ArgumentHelp(text("The name of the newspaper.", "报纸名称。"), valueName: "name"))
  var paper: String?

  @Option(help: ArgumentHelp(text("Only these articles of each page, such as 2,5.", "只处理这些文章，例如 2,5。"), valueName: "numbers"))
  var articles: NumberList?

  @Option(help: ArgumentHelp(text("What to write: tei, html, md, docx.", "输出格式：tei、html、md、docx。"), valueName: "list"))
  var formats = FormatList(formats: [.tei, .html, .markdown])

  @Flag(name: .customLong("no-validate"), help: ArgumentHelp(text("Write without validating the TEI.", "不校验TEI。")))
  var noValidate = false

  @Flag(help: ArgumentHelp(text("Replace briefs that a person has changed.", "覆盖人工修改过的简报。")))
  var force = false

  @Option(help: ArgumentHelp(text("How many pages to work on at once.", "同时处理的版面数。"), valueName: "number"))
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError(text("--jobs takes a number from 1.", "--jobs 须为不小于1的整数。")) }
  }

  func run() throws {
    let console = common.console
    let run: BriefRun
    do throws(Failure) { run = try BriefRun(command: self, console: console) } catch { throw error.said(by: console) }
    try run.run()
  }
}
