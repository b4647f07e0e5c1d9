import ArgumentParser
import Findings
import Newspaper

/// `jianbao restore`: takes pages apart into their articles.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Put the articles of broken pages together again.", "还原版面上被拆散的文章。"))

  @Argument(help: ArgumentHelp(text("Pages as text or HTML files; - is standard input.", "版面文件（文本或HTML）；- 表示标准输入。"), valueName: "file"))
  var files: [String]

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    var outcome = Outcome()
    var reports: [RestorationReport] = []
    for file in files {
      do throws(Failure) {
        let bytes = try Inputs.bytes(at: file, limit: Inputs.pageLimit)
        let page = Page(id: Inputs.pageName(of: file), text: String(decoding: bytes, as: UTF8.self))
        reports.append(RestorationReport(Restorer().restore(page)))
      } catch {
        outcome.note(error, console)
      }
    }
    try console.write(JSON.value(reports))
    try outcome.end()
  }
}
