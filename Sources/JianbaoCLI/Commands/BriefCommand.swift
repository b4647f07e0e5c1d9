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
  var files: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp(text("The folder for the briefs.", "输出文件夹。"), valueName: "folder"))
  var output = "output"

  @OptionGroup var budget: BudgetOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp(text("The translation memory, a TMX file.", "翻译记忆库（TMX文件）。"), valueName: "path"))
  var memory: String?

  @OptionGroup var translator: TranslatorOptions

  @Option(
    help: ArgumentHelp(
      text("The date of the issue: years of dates come from it.", "出版日期，用于推定年份。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @Option(help: ArgumentHelp(text("The name of the newspaper.", "报纸名称。"), valueName: "name"))
  var paper: String?

  @Option(
    help: ArgumentHelp(text("Only these articles of each page, such as 2,5.", "只处理这些文章，例如 2,5。"), valueName: "numbers"))
  var articles: NumberList?

  @Option(help: ArgumentHelp(text("What to write: tei, html, md, docx.", "输出格式：tei、html、md、docx。"), valueName: "list"))
  var formats = FormatList(formats: [.tei, .html, .markdown])

  @Option(
    help: ArgumentHelp(
      text(
        "Gloss the key sentences word by word, every sentence of the articles, or none.",
        "逐词对照的范围：摘句（key）、全文（article）、不附（none）。"), valueName: "key|article|none"))
  var gloss = GlossScope.key

  @Flag(name: .customLong("no-validate"), help: ArgumentHelp(text("Write without validating the TEI.", "不校验TEI。")))
  var noValidate = false

  @Flag(help: ArgumentHelp(text("Join the articles that run over the given pages.", "合并跨版的文章。")))
  var join = false

  @Flag(help: ArgumentHelp(text("Keep a person's work in briefs that are made anew.", "重新生成简报时保留人工修改。")))
  var update = false

  @Flag(help: ArgumentHelp(text("Replace briefs that a person has changed.", "覆盖人工修改过的简报。")))
  var force = false

  @Option(help: ArgumentHelp(text("How many pages to work on at once.", "同时处理的版面数。"), valueName: "number"))
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(
    help: ArgumentHelp(
      text("Read pages and write briefs as one JSON object a line: {\"id\",\"text\"}.", "逐行读写JSON对象：{\"id\",\"text\"}。")
    ))
  var jsonl = false

  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError(text("--jobs takes a number from 1.", "--jobs 须为不小于1的整数。")) }
    if files.isEmpty && !jsonl { throw ValidationError(text("Name at least one page.", "请至少指定一个版面文件。")) }
    if update && force {
      throw ValidationError(text("Give only one of --update and --force.", "--update 和 --force 只能选一个。"))
    }
  }

  func run() throws {
    let console = common.console
    try reporting(console) {
      if jsonl {
        let lines = try BriefLines(command: self, console: console)
        let isComplete = try JSONLines.answer(files, jobs: jobs, console: console) { try lines.answer($0) }
        if !isComplete { throw Failure.Status.dataError.exit }
        if lines.services?.hasFailed == true { throw Failure.Status.unavailable.exit }
      } else {
        try BriefRun(command: self, console: console).run()
      }
    }
  }

  /// The pipeline that the options ask for, and the desk of the translation service that they name.
  func equipment(_ console: Console) throws(Failure) -> (pipeline: Pipeline, services: ServiceDesk?) {
    let needsPhrases = gloss != .none || translator.translator != nil
    let resources = try Resources(
      Workspace(console: console), glossary: glossary.glossary, issueDate: issueDate, memory: memory,
      needsPhrases ? [.drafting, .phrases] : .drafting)
    let tools = Tools(
      lexicon: resources.lexicon, glossaryFile: resources.glossaryFile, drafter: resources.drafter,
      summarizer: budget.summarizer, budget: budget.budget,
      glosser: gloss == .none || resources.phrases == nil ? nil : resources.glosser)
    let pipeline = Pipeline(
      tools: tools,
      options: Pipeline.Options(
        paper: paper, issueDate: issueDate?.description, encoding: encoding.encoding,
        articles: articles?.numbers ?? [], gloss: gloss))
    return (pipeline, try ServiceDesk(translator, resources, issueDate, console: console))
  }
}
