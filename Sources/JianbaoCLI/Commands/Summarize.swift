import ArgumentParser
import Findings
import Newspaper
import Summarization

/// `jianbao summarize`: the key sentences of texts.
struct Summarize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Choose the key sentences of an article.", "选出文章的关键句。"))

  @Argument(help: ArgumentHelp(text("Pages or texts; - is standard input.", "版面或文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = []

  @Flag(help: ArgumentHelp(text("Take each file as one article.", "把每个文件当作一篇文章。")))
  var plain = false

  @Flag(
    help: ArgumentHelp(
      text(
        "Read and write one JSON object a line: {\"id\",\"title\",\"text\"}.", "逐行读写JSON对象：{\"id\",\"title\",\"text\"}。"
      )))
  var jsonl = false

  @Flag(help: ArgumentHelp(text("Say why each sentence was chosen, and what was passed over.", "说明选句理由，以及哪些句子因重复而略去。")))
  var explain = false

  @OptionGroup var budget: BudgetOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    if jsonl { return try runLines(console) }
    var answers: [SummarizedText.Answer] = []
    try eachFile(files, console) { file throws(Failure) in
      for (title, text) in try articles(of: file) {
        let summarized = SummarizedText(title: title, text: text, by: budget.summarizer, budget: budget.budget)
        switch format.format {
        case .json: answers.append(summarized.answer)
        case .text: try console.write(Array(summarized.printed(explaining: explain, console.language).utf8))
        }
      }
    } finish: { () throws(Failure) in
      if format.format == .json { try console.write(JSON.value(answers)) }
    }
  }

  private func articles(of file: String) throws(Failure) -> [(title: String, text: String)] {
    if plain { return [("", try Inputs.text(at: file, encoding: encoding.encoding))] }
    return try Pages.restored(file, encoding: encoding.encoding).articles
      .filter { !$0.texts(.paragraph).isEmpty }
      .map { ($0.headline ?? "", $0.texts(.paragraph).joined(separator: "\n")) }
  }

  private func runLines(_ console: Console) throws {
    struct Request: Decodable {
      var id: JSONLines.ID?
      var title: String?
      var text: String
    }
    let (summarizer, budget) = (self.budget.summarizer, self.budget.budget)
    let isComplete = try reporting(console) {
      try JSONLines.answer(files, console: console) { (request: Request) in
        let summarized = SummarizedText(
          title: request.title ?? "", text: request.text, by: summarizer, budget: budget)
        return Identified(id: request.id, value: summarized.answer)
      }
    }
    if !isComplete { throw Failure.Status.dataError.exit }
  }
}
