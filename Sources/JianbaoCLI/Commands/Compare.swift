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
      let restored = try Pages.restored(page, encoding: encoding.encoding)
      let mine = restored.articles.flatMap { $0.texts(.paragraph) }.flatMap(Self.sentences)
      let theirs = try Inputs.lines(at: official).flatMap(Self.sentences)
      let matched = Comparison.align(page: mine, official: theirs).filter { pair in
        pair.page != nil && pair.official != nil && pair.similarity >= Self.leastSimilarity
      }
      if matched.isEmpty {
        throw Failure(
          .findings,
          Bilingual(
            "\(page): no sentence of the page stands in \(official). Is it the official text of this page?",
            "\(page)：版面中没有一句见于 \(official)。请确认这是本版所引的官方文本。"))
      }
      let pairs = matched.filter { $0.pieces.contains { $0.side != .both } }
      if format.format == .json {
        try console.write(JSON.value(pairs))
      } else {
        for pair in pairs { try console.line(Self.marked(pair)) }
        console.say(
          Bilingual(
            "\(pairs.count) sentences differ from the official text.", "有 \(pairs.count) 句与官方文本不同。"))
      }
      if !pairs.isEmpty { throw Failure.Status.findings.exit }
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
