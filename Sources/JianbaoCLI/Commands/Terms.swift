import ArgumentParser
import Chinese
import English
import Findings
import Newspaper
import Terminology

/// `jianbao terms`: the glossary terms of texts, and what might become one.
struct Terms: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Find glossary terms in pages, and words that might become one.", "查找版面中的术语和候选术语。"))

  @Argument(help: ArgumentHelp(text("Pages or texts; - is standard input.", "版面或文本文件；- 表示标准输入。"), valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp(text("At most so many candidates.", "候选术语的最多个数。"), valueName: "number"))
  var candidates = 30

  @OptionGroup var glossary: GlossaryOptions
  @Option(
    help: ArgumentHelp(
      text("Print JSON for programs or text for people.", "输出供程序读取的JSON，或供人阅读的文本。"), valueName: "json|text"))
  var format: OutputFormat = .json
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let found = try reporting(console) {
      TermFinding(try Resources(Workspace(console: console), glossary: glossary.glossary, .phrases))
    }
    var texts: [String] = []
    var outcome = Outcome()
    for file in files.isEmpty ? ["-"] : files {
      do throws(Failure) {
        texts.append(try TermFinding.text(ofPage: file, encoding: encoding.encoding))
      } catch {
        outcome.note(error, console)
      }
    }
    let report = found.report(on: texts.joined(separator: "\n"), candidates: candidates)
    try reporting(console) {
      if format == .json { return try console.write(JSON.value(report)) }
      for match in report.matches {
        try console.line("\(match.count)\t\(match.variant ?? match.term)\t\(match.english ?? "")\t\(match.status)")
      }
      for candidate in report.candidates {
        try console.line("\(candidate.count)\t\(candidate.term)\t?\t\(candidate.kind.rawValue)")
      }
    }
    try outcome.end()
  }
}

/// Finds terms and candidates in texts.
struct TermFinding {
  private let matcher: TermMatcher
  private let segmenter: WordSegmenter
  private let finder: TermCandidates

  /// Finds with resources that hold the phrase lexicon.
  init(_ resources: Resources) {
    matcher = resources.reader.matcher
    segmenter = resources.segmenter
    finder = TermCandidates { word in
      resources.lexicon?[word].map { WordFacts(surprise: $0.surprise, tag: $0.tag) }
    } isFamiliar: { phrase in
      resources.phrases?[phrase] != nil
    }
  }

  /// The text of a page without its continuation marks and bylines.
  static func text(ofPage file: String, encoding: TextEncoding?) throws(Failure) -> String {
    let page = try Pages.restored(file, encoding: encoding)
    return page.articles.flatMap(\.blocks).filter { $0.role != .mark && $0.role != .credit }.map(\.text)
      .joined(separator: "\n")
  }

  func report(on text: String, candidates: Int) -> TermsReport {
    let words = segmenter.words(in: text)
    let matches = matcher.matches(in: text) { words }
    return TermsReport(
      text: text, matches: matches, glossary: matcher.glossary,
      candidates: finder.candidates(in: text, words: words, known: matches.matches.map(\.range), limit: candidates))
  }
}
