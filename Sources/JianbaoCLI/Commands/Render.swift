import ArgumentParser
import Briefing
import Findings
import Interchange

/// `jianbao render`: other forms of a TEI brief.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Draw HTML, Markdown or other forms from a TEI brief.", "由TEI简报生成HTML、Markdown等格式。"))

  @Argument(help: ArgumentHelp(text("TEI briefs; - is standard input.", "TEI简报；- 表示标准输入。"), valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp(text("The form to draw.", "目标格式。"), valueName: "html|md|docx|text|json"))
  var to: Rendition

  @OptionGroup var common: CommonOptions

  /// The forms that are drawn from a brief.
  enum Rendition: String, ExpressibleByArgument, CaseIterable {
    case html, md, docx, text, json
  }

  func run() throws {
    let console = common.console
    try eachFile(files, console) { file throws(Failure) in
      let brief = try Briefs.read(file)
      switch to {
      case .html: try console.write(HTMLBrief.document(for: brief))
      case .md: try console.write(MarkdownBrief.document(for: brief))
      case .docx: try console.write(DOCX.document(for: brief))
      case .text: try console.write(PlainTextBrief.document(for: brief))
      case .json:
        do { try console.write(BriefJSON.document(for: brief)) } catch { throw (error as? Failure) ?? JSON.unwritable }
      }
    }
  }
}
