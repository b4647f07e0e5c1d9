import ArgumentParser
import Chinese
import English
import Findings
import Storage
import Terminology

/// `jianbao lexicon`: the phrase lexicon.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: text("Check the phrase lexicon, and list what it lacks.", "检查词语库，列出所缺词语。"),
    subcommands: [LexiconLintCommand.self, LexiconMissingCommand.self])
}

/// `jianbao lexicon lint`: what is wrong with the file, where, and how to mend it.
struct LexiconLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: text("Check the phrase lexicon row by row.", "逐行检查词语库。"))

  @Argument(help: ArgumentHelp(text("The lexicon file; - is standard input.", "词语库文件；- 表示标准输入。"), valueName: "file"))
  var path: String?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var lint: LintOptions

  func run() throws {
    let console = lint.common.console
    try reporting(console) {
      let workspace = Workspace(console: console)
      guard let path = path ?? workspace.locations.phrases else {
        throw Failure(
          .noInput,
          Bilingual(
            "There is no phrase lexicon here. Name the file, or work in the folder of the project.",
            "未找到词语库。请给出文件，或在项目文件夹中运行。"))
      }
      let official = try workspace.glossary(glossary.glossary).glossary
      try lint.judge(path, .lexicon, by: GlossaryLint(official: official))
    }
  }
}

/// `jianbao lexicon missing`: the most frequent phrases that nothing covers.
struct LexiconMissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: text("List the most frequent phrases that neither glossary nor lexicon knows.", "列出术语表和词语库都没有的高频词语。"))

  @Argument(help: ArgumentHelp(text("Texts; - is standard input.", "文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp(text("At most so many phrases.", "最多列出的词语数。"), valueName: "number"))
  var limit = 100

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    try reporting(console) {
      let glossing = Glossing(
        try Resources(Workspace(console: console), glossary: glossary.glossary, .phrases))
      var missing = MissingPhrases()
      for file in files.isEmpty ? ["-"] : files {
        for line in try Inputs.lines(at: file) {
          for sentence in SentenceSplitter.sentences(of: line).map({ $0.text(in: line) }) {
            missing.add(glossing.gloss(sentence), words: glossing.segmenter.words(in: sentence))
          }
        }
      }
      let phrases = missing.mostFrequent(limit)
      if format.format == .json { return try console.write(JSON.value(phrases)) }
      for phrase in phrases { try console.line("\(phrase.count)\t\(phrase.phrase)\t\(phrase.contexts.first ?? "")") }
    }
  }
}
