import Briefing
import Chinese
import English
import Findings
import Foundation
import Interchange
import Jianbao
import Newspaper
import Storage
import Summarization
import Terminology
import XML

/// The pages, and what each stage starts from: made beforehand, so that a stage is measured alone.
struct Workload {
  let pages: [[UInt8]]
  let byteCount: Int
  private let segmenter: WordSegmenter
  private let drafter: Drafter
  private let bareMatcher: TermMatcher
  private let pipeline: Pipeline
  private let decoded: [Page]
  private let texts: [[String]]
  private let documents: [Document]
  private let briefs: [Brief]
  private let keySentences: [String]
  private let tei: [[UInt8]]

  var pageCount: Int { pages.count }

  /// Reads the pages of a folder, and the glossary, patterns and dictionary of this machine.
  init(pages folder: String, terms: String) throws {
    let locations = Locations(environment: ProcessInfo.processInfo.environment)
    let lexicon = LexiconCache.lexicon(dictionary: locations.dictionary, cache: locations.cache).lexicon
    guard let glossary = locations.glossary, let patterns = locations.patterns, lexicon != nil else {
      throw CocoaError(.fileNoSuchFile)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    pages = try names.map { try InputFile.bytes(at: "\(folder)/\($0)") }
    byteCount = pages.reduce(0) { $0 + $1.count }
    segmenter = WordSegmenter(lexicon: lexicon)
    bareMatcher = TermMatcher(glossary: GlossaryFile(bytes: try InputFile.bytes(at: terms)).glossary)
    drafter = Drafter(
      reader: SentenceReader(
        matcher: TermMatcher(glossary: GlossaryFile(bytes: try InputFile.bytes(at: glossary)).glossary),
        figures: FigureFinder()),
      patterns: PatternSet(csv: try InputFile.bytes(at: patterns)))
    pipeline = Pipeline(
      tools: Tools(
        lexicon: lexicon, drafter: drafter, summarizer: Summarizer(), budget: .standard))
    decoded = try pages.map { try PageDecoder.decode($0).page(id: "page") }
    let articles = decoded.map { Restorer().restore($0).articles }
    texts = articles.map { $0.flatMap(\.blocks).map(\.text) }
    documents = articles.flatMap(\.self).filter { $0.kind == .news }.map {
      Document(headings: $0.texts(.headline), paragraphs: $0.texts(.paragraph))
    }
    let pipeline = pipeline
    briefs = try pages.map { try pipeline.brief(of: $0, page: "page", file: "page.txt") }
    keySentences = briefs.flatMap(\.articles).flatMap { article in
      article.extracts.compactMap { extract in
        article.sentence(extract.sentence).map { $0.block.text.slice($0.sentence.range) }
      }
    }
    tei = briefs.map { TEIWriter.document(for: $0, version: version) }
  }

  /// The stages, in the order of the way; what a stage gives is counted.
  var stages: [Stage] {
    [
      Stage(name: "decode", expected: decoded.reduce(0) { $0 + $1.lines.count }) {
        try pages.reduce(0) { $0 + (try PageDecoder.decode($1)).page(id: "page").lines.count }
      },
      Stage(name: "restore", expected: briefs.reduce(0) { $0 + $1.articles.count }) {
        decoded.reduce(0) { $0 + Restorer().restore($1).articles.count }
      },
      Stage(name: "segment", expected: nil, work: segment),
      Stage(name: "summarize", expected: nil) {
        documents.reduce(0) { $0 + Summarizer().summary(of: $1).choices.count }
      },
      Stage(name: "match bare", expected: nil, work: matchBare),
      Stage(name: "match", expected: nil) {
        texts.joined().reduce(0) { count, text in
          count + drafter.matcher.matches(in: text) { segmenter.words(in: text) }.matches.count
        }
      },
      Stage(name: "figures", expected: nil) {
        texts.joined().reduce(0) { $0 + drafter.figures.figures(in: $1).count }
      },
      Stage(name: "draft", expected: nil) {
        keySentences.reduce(0) { count, sentence in
          count + drafter.draft(sentence) { segmenter.words(in: sentence) }.clauses.count
        }
      },
      Stage(name: "write TEI", expected: tei.reduce(0) { $0 + $1.count }) {
        briefs.reduce(0) { $0 + TEIWriter.document(for: $1, version: version).count }
      },
      Stage(name: "write HTML", expected: nil) { briefs.reduce(0) { $0 + HTMLBrief.document(for: $1).count } },
      Stage(name: "write Markdown", expected: nil) {
        briefs.reduce(0) { $0 + MarkdownBrief.document(for: $1).count }
      },
      Stage(name: "validate", expected: pages.count, work: validate),
      Stage(name: "whole job", expected: tei.reduce(0) { $0 + $1.count }) {
        try pages.reduce(0) { count, page in
          let brief = try pipeline.brief(of: page, page: "page", file: "page.txt")
          return count + TEIWriter.document(for: brief, version: version).count
        }
      },
    ]
  }

  /// The number of words; they never overlap.
  private func segment() throws -> Int {
    var count = 0
    var words: [Range<Int>] = []
    for text in texts.joined() {
      words.removeAll(keepingCapacity: true)
      text.utf8Span.span.withUnsafeBufferPointer { segmenter.appendWords(in: $0, to: &words) }
      for (left, right) in zip(words, words.dropFirst()) where right.lowerBound < left.upperBound {
        throw WrongCount(stage: "segment", count: right.lowerBound, expected: left.upperBound)
      }
      count += words.count
    }
    return count
  }

  /// The number of terms by leftmost-longest matching alone, as other matchers count them.
  private func matchBare() -> Int {
    pages.reduce(0) { count, page in
      count + page.withUnsafeBufferPointer { bareMatcher.leftmostLongestMatches(in: $0).count }
    }
  }

  /// The number of documents without an error.
  private func validate() -> Int {
    var validator = TEIValidator()
    return tei.count { document in
      !validator.findings(in: XMLInput(document)).contains { $0.severity == .error }
    }
  }
}
