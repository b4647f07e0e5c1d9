import ArgumentParser
import Findings
import Newspaper
import Storage

/// `jianbao restore`: takes pages apart into their articles.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Put the articles of broken pages together again.", "还原版面上被拆散的文章。"),
    discussion: text(
      """
      What the rules decide wrongly you decide with --fix, for example --fix "12 headline of 30", "12 joins 14" or
      "18 furniture". Your decisions stand in PAGE.fix beside the page and are kept for every later run.
      """,
      """
      规则判断有误时，用 --fix 更正，例如 --fix "12 标题 属于 30"、"12 接 14" 或 "18 版面"。
      更正保存在版面旁的 PAGE.fix 中，以后每次运行都会采用。
      """))

  @Argument(
    help: ArgumentHelp(
      text("Pages as text or HTML files; - is standard input.", "版面文件（文本或HTML）；- 表示标准输入。"), valueName: "file"))
  var files: [String]

  @Flag(
    help: ArgumentHelp(
      text("Say line by line what was decided, by which signal, and how sure it is.", "逐行说明判断结果、依据和把握。")))
  var explain = false

  @Option(
    help: ArgumentHelp(
      text("Decide about a line; may be repeated, for one page only.", "更正对某一行的判断；可重复使用，每次限一个版面。"),
      valueName: "decision"))
  var fix: [String] = []

  @Flag(help: ArgumentHelp(text("Join the articles that run over the given pages.", "合并跨版的文章。")))
  var join = false

  @Option(
    help: ArgumentHelp(
      text("Print JSON for programs or text for people.", "输出供程序读取的JSON，或供人阅读的文本。"), valueName: "json|text"))
  var format: OutputFormat = .json

  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !fix.isEmpty && (files.count != 1 || files == ["-"]) {
      throw ValidationError(text("--fix takes one page at a time.", "--fix 每次只能处理一个版面文件。"))
    }
  }

  func run() throws {
    let console = common.console
    if !fix.isEmpty { try reporting(console) { try addCorrections() } }
    var outcome = Outcome()
    var printer = PagePrinter(console: console, form: explain ? .explanation : format == .json ? .json : .text)
    var joining: [RestoredPage] = []
    for file in files {
      let page: RestoredPage
      do throws(Failure) {
        page = try Pages.restored(file, encoding: encoding.encoding)
      } catch {
        outcome.note(error, console)
        continue
      }
      // Only joining has to hold all pages at once.
      if join { joining.append(page) } else { try reporting(console) { try printer.print(page) } }
    }
    try reporting(console) {
      for page in IssueJoining().join(joining) { try printer.print(page) }
      try printer.end()
    }
    try outcome.end()
  }

  /// Adds decisions to the file of corrections beside the page.
  private func addCorrections() throws(Failure) {
    guard let path = Pages.correctionsPath(of: files[0]) else { return }
    let restored = try Pages.restored(files[0], encoding: encoding.encoding)
    var corrections = try Pages.corrections(of: files[0])
    if corrections.fingerprint == nil { corrections.fingerprint = PageFingerprint(of: restored.page) }
    do throws(CorrectionsFailure) {
      corrections.entries += try Corrections(parsing: fix.joined(separator: "\n")).entries
    } catch {
      throw Failure(.usage, error.message)
    }
    do throws(StorageFailure) { try AtomicFile.write(Array(corrections.printed.utf8), to: path, isDurable: true) } catch
    {
      throw Failure(error)
    }
  }
}
