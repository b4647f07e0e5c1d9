public import ArgumentParser
public import English
import Chinese
import Findings

/// `jianbao translate`: the English of sentences, headlines, names and figures, with the origin of every piece.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text(
      "Draft the English of sentences, names or figures, offline unless a service is named.",
      "译出句子、名称或数字的英文草稿；不指定翻译服务时完全离线。"))

  @Argument(
    help: ArgumentHelp(text("Chinese sentences; with --jsonl, files.", "中文句子；使用 --jsonl 时为文件。"), valueName: "text"))
  var texts: [String] = []

  @Flag(
    help: ArgumentHelp(text("Read and write one JSON object a line: {\"id\",\"zh\"}.", "逐行读写JSON对象：{\"id\",\"zh\"}。")))
  var jsonl = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(text("What the text is.", "文本类型。"), valueName: "text|headline|person|place|figure"))
  var style: DraftStyle = .text

  @Option(
    help: ArgumentHelp(
      text("The date of the issue: years of dates come from it.", "出版日期，用于推定年份。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @OptionGroup var translator: TranslatorOptions
  @Option(help: ArgumentHelp(text("The translation memory, a TMX file.", "翻译记忆库（TMX文件）。"), valueName: "path"))
  var memory: String?
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let resources = try Resources(
        Workspace(console: console), glossary: glossary.glossary, issueDate: issueDate, memory: memory,
        translator.translator == nil ? .drafting : [.drafting, .phrases])
      let drafter = resources.drafter
      let services = try ServiceDesk(translator, resources, issueDate, console: console)
      let drafts = { @Sendable [style] (texts: [String]) -> [Draft] in
        let drafts = texts.map { text in
          drafter.draft(text, as: style) { resources.segmenter.words(in: text) }
        }
        for draft in drafts where !draft.isFinished { tellSimilar(draft, console) }
        return services?.translated(drafts, as: style, of: drafter) ?? drafts
      }
      if jsonl {
        let isComplete = try JSONLines.answer(texts, console: console) { (request: SentenceRequest) in
          Identified(id: request.id, value: DraftAnswer(drafts([request.zh])[0]))
        }
        if !isComplete { throw Failure.Status.dataError.exit }
      } else {
        try print(drafts(texts.isEmpty ? Inputs.lines(at: "-") : texts), console)
      }
      if services?.hasFailed == true { throw Failure.Status.unavailable.exit }
    }
  }

  /// Says what the memory has that is only similar: it never stands in the English.
  private func tellSimilar(_ draft: Draft, _ console: Console) {
    for similar in draft.suggestions {
      let percent = Int(similar.score * 100)
      console.say(
        Bilingual(
          "similar in the memory (\(percent) %): \(similar.source) = \(similar.target)",
          "翻译记忆中的相似句（\(percent)%）：\(similar.source) = \(similar.target)"))
    }
  }

  private func print(_ drafts: [Draft], _ console: Console) throws {
    switch format.format {
    case .json:
      let answers = drafts.map { DraftAnswer($0) }
      try console.write(answers.count == 1 ? JSON.value(answers[0]) : JSON.value(answers))
    case .text:
      for draft in drafts { try console.line(draft.marked) }
    }
  }
}

extension DraftStyle: ExpressibleByArgument {}

extension Draft {
  /// The English with what is still Chinese in double brackets.
  var marked: String {
    var result = ""
    var at = target.utf8.startIndex
    for piece in pieces {
      let from = target.utf8.index(target.utf8.startIndex, offsetBy: piece.targetRange.lowerBound)
      let to = target.utf8.index(target.utf8.startIndex, offsetBy: piece.targetRange.upperBound)
      result += target[at..<from]
      result += piece.origin == .untranslated ? "⟦\(target[from..<to])⟧" : target[from..<to]
      at = to
    }
    return result + target[at...]
  }
}
