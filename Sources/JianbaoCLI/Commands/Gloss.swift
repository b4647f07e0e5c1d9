import ArgumentParser
import Briefing
import Chinese
import English
import Findings

/// `jianbao gloss`: an aligned line of English words in Chinese order; no translation.
struct GlossCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gloss",
    abstract: text("Gloss Chinese word by word for a colleague who reads none.", "逐词注释中文，供不懂中文的同事参考（不是译文）。"))

  @Argument(help: ArgumentHelp(text("Text files; - is standard input.", "文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = []

  @Flag(
    help: ArgumentHelp(text("Read and write one JSON object a line: {\"id\",\"zh\"}.", "逐行读写JSON对象：{\"id\",\"zh\"}。")))
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      text("The date of the issue: years of dates come from it.", "出版日期，用于推定年份。"), valueName: "YYYY-MM-DD"))
  var issueDate: CalendarDate?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  private static let legend = Bilingual(
    "\(Gloss.label.english): the English words in the order of the Chinese. [pīnyīn?] is unknown and shows its reading; "
      + "(name?) marks a name that may be none, before the words it is made of; "
      + "the percentage says how much of the Chinese is known.",
    "\(Gloss.label.chinese)：按中文语序逐词给出英文。[pīnyīn?] 为未知词的读音；(name?) 表示可能不是人名地名，其后为逐词释义；百分比为已释文字所占比例。")

  func run() throws {
    let console = common.console
    try reporting(console) {
      let glossing = Glossing(
        try Resources(Workspace(console: console), glossary: glossary.glossary, issueDate: issueDate, .phrases))
      if !jsonl, format.format == .text { console.say(Self.legend) }
      if jsonl {
        let isComplete = try JSONLines.answer(files, console: console) { (request: SentenceRequest) in
          Identified(id: request.id, value: GlossAnswer(glossing.gloss(request.zh)))
        }
        if !isComplete { throw Failure.Status.dataError.exit }
        return
      }
      var answers: [GlossAnswer] = []
      try eachFile(files, console) { file throws(Failure) in
        let sentences = try Inputs.lines(at: file).flatMap { line in
          SentenceSplitter.sentences(of: line).map { $0.text(in: line) }
        }
        for gloss in glossing.gloss(sentences) {
          switch format.format {
          case .json: answers.append(GlossAnswer(gloss))
          case .text:
            try console.line(gloss.source)
            try console.line("    \(gloss.line) (\(Int(gloss.coverage * 100)) %)")
          }
        }
      } finish: { () throws(Failure) in
        if format.format == .json { try console.write(JSON.value(answers)) }
      }
    }
  }
}

/// Makes glosses with the resources of this machine.
struct Glossing {
  private let glosser: Glosser
  let segmenter: WordSegmenter

  /// Makes glosses with resources that hold the phrase lexicon.
  init(_ resources: Resources) {
    glosser = resources.glosser
    segmenter = resources.segmenter
  }

  /// The phrases of a sentence that the lexicon knows and the glossary does not, with what they say.
  func hints(for sentence: String) -> [TranslationRequest.Pair] {
    var hints: [TranslationRequest.Pair] = []
    for chunk in gloss(sentence).chunks where chunk.origin == .lexicon {
      let pair = TranslationRequest.Pair(sentence.slice(chunk.range), chunk.target)
      // a single character says little out of its phrase
      if pair.chinese.unicodeScalars.count == 1 { continue }
      if !hints.contains(pair) { hints.append(pair) }
    }
    return hints
  }

  /// The gloss of a sentence.
  func gloss(_ sentence: String) -> Gloss { glosser.gloss(sentence, words: segmenter.words(in: sentence)) }

  /// The glosses of the sentences of one text.
  func gloss(_ sentences: [String]) -> [Gloss] {
    glosser.gloss(sentences.map { glosser.reader.read($0, words: segmenter.words(in: $0)) })
  }
}
