import ArgumentParser
import Chinese
import English
import Findings
import Newspaper

/// `jianbao compare`: a page against the official release that it quotes.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: text("Compare a page with the official text sentence by sentence.", "将版面与官方文本逐句比对。"))

  @Argument(help: ArgumentHelp(text("The page.", "版面文件。"), valueName: "page"))
  var page: String

  @Option(help: ArgumentHelp(text("The official text.", "官方文本。"), valueName: "file"))
  var official: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var common: CommonOptions

  /// Pairs that share less than this are two different sentences.
  private static let leastSimilarity = 0.5

  func run() throws {
    let console = common.console
    try reporting(console) {
      let articles = try Self.paragraphs(of: page, encoding.encoding)
      let mine = articles.map { $0.flatMap(Self.sentences) }
      let theirs = try Self.paragraphs(of: official, nil).joined().flatMap(Self.sentences)
      let pairs = Comparison.align(page: Array(mine.joined()), official: theirs)
      let matched = pairs.filter { $0.similarity >= Self.leastSimilarity }
      if matched.isEmpty {
        throw Failure(
          .findings,
          Bilingual(
            "\(page): no sentence of the page stands in \(official). Is it the official text of this page?",
            "\(page)：版面中没有一句见于 \(official)。请确认这是本版所引的官方文本。"))
      }
      let differing = Self.quoted(pairs, articles: mine.map(\.count)).filter { $0.pieces.contains { $0.side != .both } }
      if format.format == .json {
        try console.write(JSON.value(differing))
      } else {
        for pair in differing { try console.line(Self.marked(pair)) }
        console.say(
          Bilingual(
            "\(differing.count) sentences differ from the official text.", "有 \(differing.count) 句与官方文本不同。"))
      }
      if !differing.isEmpty { throw Failure.Status.findings.exit }
    }
  }

  /// The paragraphs of the articles of a file; the lines of one that holds no article.
  private static func paragraphs(of file: String, _ encoding: TextEncoding?) throws(Failure) -> [[String]] {
    let articles = try Pages.restored(file, encoding: encoding).articles.map { $0.texts(.paragraph) }
    let restored = articles.joined().reduce(0) { $0 + $1.unicodeScalars.count }
    let lines = try Inputs.text(at: file, encoding: encoding).split(whereSeparator: \.isNewline).map(String.init)
    let all = lines.reduce(0) { $0 + $1.unicodeScalars.count }
    return 2 * restored >= all ? articles : [lines]
  }

  /// The pairs of the articles that quote the release, with the sentences that only one of the two texts has.
  ///
  /// An article quotes it where half of its sentences stand in it; what the release says before and after is no difference.
  private static func quoted(_ pairs: [Comparison.Pair], articles: [Int]) -> [Comparison.Pair] {
    let owner = articles.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    var matches = Array(repeating: 0, count: articles.count)
    for pair in pairs { if pair.official != nil, let page = pair.page { matches[owner[page]] += 1 } }
    let isMatch: (Comparison.Pair) -> Bool = { $0.page != nil && $0.official != nil }
    let first = pairs.firstIndex(where: isMatch) ?? 0
    let last = pairs.lastIndex(where: isMatch) ?? 0
    return pairs.indices.compactMap { index in
      let pair = pairs[index]
      guard let page = pair.page else { return index > first && index < last ? pair : nil }
      return pair.official != nil || 2 * matches[owner[page]] >= articles[owner[page]] ? pair : nil
    }
  }

  private static func sentences(of text: String) -> [String] {
    SentenceSplitter.sentences(of: text).map { $0.text(in: text) }
  }

  /// The sentence with what only the page has in [-…-] and what only the official text has in {+…+}.
  private static func marked(_ pair: Comparison.Pair) -> String {
    pair.pieces.map { piece in
      switch piece.side {
      case .both: piece.text
      case .page: "[-\(piece.text)-]"
      case .official: "{+\(piece.text)+}"
      }
    }.joined()
  }
}
