import ArgumentParser
import Chinese
import Findings
import Newspaper
import Terminology

/// `jianbao segment`: puts one space between words.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Put one space between the words of Chinese text.", "给中文文本分词，词间加一个空格。"))

  @Argument(help: ArgumentHelp(text("Text files; - is standard input.", "文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = ["-"]

  @Option(
    help: ArgumentHelp(
      text("Keep the terms of this glossary whole; may be repeated.", "保持该术语表中的词语完整；可重复使用。"), valueName: "path"))
  var glossary: [String] = []

  @Flag(help: ArgumentHelp(text("Keep names of persons whole: 记者 覃望舒 说.", "保持人名完整：记者 覃望舒 说。")))
  var names = false

  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let workspace = Workspace(console: console)
    let terms =
      try glossary.isEmpty ? [] : workspace.glossary(glossary).glossary.terms.flatMap { [$0.term] + $0.variants }
    let lexicon = workspace.lexicon()
    let segmenter = WordSegmenter(lexicon: lexicon, terms: terms)
    let persons = names ? PersonNames(lexicon: lexicon) : nil
    var outcome = Outcome()
    for file in files {
      do throws(Failure) {
        let text = try Inputs.decoded(Inputs.bytes(at: file), file: file, encoding: encoding.encoding).text
        try console.write(SegmentedText.lines(of: text, by: segmenter, names: persons))
      } catch {
        outcome.note(error, console)
      }
    }
    try outcome.end()
  }
}
