import Briefing
import Digests
import English
import Findings
import Newspaper
import Terminology

/// A brief made by hand that has every part a brief can have; its page is ``page``.
enum WorkedBrief {
  /// The page: furniture, a kicker, a headline over two lines, a credit before its paragraph on one line, an indented
  /// paragraph over two lines, a subhead, a caption, a closing credit, a jump line and a line of white space.
  static let page = """
    02 要闻　江城早报
    桥下新市集
    周末市集
    　开到江边
    　　本报讯(记者 林文)上周六，江城开办周末市集，设摊近200
    个，超3.5万人到场。“手艺<老>了才值钱 & 好看。”摊主说。
    \u{3000}
    一条江两岸人

    图为市集一角。 早报记者 摄
    (下转第3版)
    """

  /// The brief of the page.
  static var brief: Brief {
    Brief(
      id: "江城 02版(试)", source: source, paper: "江城早报", issueDate: "2026-11-20",
      glossary: Brief.Resource(name: "glossary.csv", sha256: SHA256.hex([1])), articles: [article, emptyArticle],
      furniture: [
        SourceBlock(
          role: .furniture, text: "02 要闻　江城早报", parts: [.init(line: 1, column: 1, startsLine: true, offset: 0)])
      ],
      entries: [entry, retiredEntry], notes: notes, changes: changes)
  }

  private static var source: Brief.SourceFile {
    Brief.SourceFile(
      name: "02版.txt", sha256: SHA256.hex(Array(page.utf8)), encoding: "UTF-8", lineEnd: "LF", lines: 11,
      characters: 118, whiteLines: Brief.SourceFile.whiteLines(of: Page(id: "", text: page)))
  }

  private static var article: ArticleBrief {
    let first = "上周六，江城开办周末市集，设摊近200个，超3.5万人到场。"
    let second = "“手艺<老>了才值钱 & 好看。”摊主说。"
    let text = first + second
    func place(_ words: String) -> Range<Int> { offsets(of: words, in: text) }
    let body = SourceBlock(
      role: .paragraph, text: text,
      parts: [
        .init(line: 5, column: 14, startsLine: false, offset: 0),
        .init(line: 6, column: 1, startsLine: true, offset: place("个，超").lowerBound),
      ],
      sentences: [
        .init(number: 1, range: 0..<first.utf8.count), .init(number: 2, range: first.utf8.count..<text.utf8.count),
      ],
      marks: [
        .init(
          range: place("上周六"), content: .measure(.init(kind: "date", values: [], date: "2026-11-14", bound: "exactly"))),
        .init(range: place("江城"), content: .name),
        .init(range: place("周末市集"), content: .term(0)),
        .init(
          range: place("近200个"),
          content: .measure(.init(kind: "cardinal", values: ["200"], bound: "nearly", unit: "stall"))),
        .init(
          range: place("超3.5万人"),
          content: .measure(.init(kind: "cardinal", values: ["35000"], bound: "more-than", unit: "person"))),
        .init(range: place("摊主说"), content: .words),
      ])
    return ArticleBrief(
      kind: .news, byline: "林文", agency: "本报讯", continuedFrom: "一版", continuesOn: "第3版",
      blocks: [
        heading(.kicker, "桥下新市集", 1, [.init(line: 2, column: 1, startsLine: true, offset: 0)]),
        heading(
          .headline, "周末市集 开到江边", 2,
          [
            .init(line: 3, column: 1, startsLine: true, offset: 0),
            .init(line: 4, column: 2, startsLine: true, offset: 13, before: "\u{3000}"),
          ], marks: [.init(range: 0..<12, content: .term(0))]),
        SourceBlock(
          role: .credit, text: "本报讯(记者 林文)",
          parts: [.init(line: 5, column: 3, startsLine: true, offset: 0, before: "\u{3000}\u{3000}")]),
        body,
        heading(.subhead, "一条江两岸人", 3, [.init(line: 8, column: 1, startsLine: true, offset: 0)]),
        SourceBlock(
          role: .caption, text: "图为市集一角。",
          parts: [.init(line: 10, column: 1, startsLine: true, offset: 0)], sentences: [.init(number: 3, range: 0..<21)]
        ),
        SourceBlock(
          role: .credit, text: "早报记者 摄",
          parts: [.init(line: 10, column: 9, startsLine: false, offset: 0, before: " ")]),
        SourceBlock(
          role: .paragraph, text: "江岸another day",
          parts: [
            .init(page: "第3版 下", line: 2, column: 1, startsLine: true, offset: 0),
            .init(page: "第3版 下", line: 3, column: 4, startsLine: false, offset: 6, before: " "),
          ], sentences: [.init(number: 4, range: 0..<17)]),
        SourceBlock(
          role: .mark, text: "(下转第3版)", parts: [.init(line: 11, column: 1, startsLine: true, offset: 0)]),
      ], method: "frequency",
      extracts: [
        .init(sentence: 1, rank: 2, reasons: ["lead", "figure", "own-reason"]),
        .init(sentence: 2, rank: 1, reasons: ["quotation"]),
      ],
      headings: [
        .init(
          source: 2, text: "Weekend market 开到江边",
          pieces: [
            .init(range: 0..<14, origin: .term, mark: 0, entry: 0), .init(range: 15..<27, origin: .untranslated),
          ])
      ],
      sentences: [
        .init(
          source: 1, text: "On November 14, the weekend market opened, with nearly 200 stalls.",
          pieces: [
            .init(range: 0..<2, origin: .pattern), .init(range: 3..<14, origin: .date, mark: 0),
            .init(range: 20..<34, origin: .term, mark: 2, entry: 0),
            .init(range: 35..<41, origin: .reviewer, person: "Lin Wen"),
            .init(range: 48..<58, origin: .figure, clause: 1, mark: 3),
          ]),
        .init(
          source: 2, text: "\"Skill <ages> & pays,\" 摊主说.",
          pieces: [
            .init(range: 0..<22, origin: .memory, clause: 2),
            .init(range: 23..<32, origin: .untranslated, clause: 0, mark: 5),
          ]),
      ],
      glosses: [gloss(second, 2, [("手艺", "craft", .lexicon), ("老", "lǎo", .pinyin), ("摊主", "<vendor> & host", .term)])])
  }

  private static func gloss(
    _ sentence: String, _ number: Int, _ chunks: [(String, String, Gloss.Origin)]
  ) -> SentenceGloss {
    SentenceGloss(
      source: number,
      chunks: chunks.map { SentenceGloss.Chunk(range: offsets(of: $0.0, in: sentence), text: $0.1, origin: $0.2) })
  }

  /// An article that is nothing but its kind.
  private static var emptyArticle: ArticleBrief { ArticleBrief(kind: .captionOnly, blocks: [], method: "") }

  private static func heading(
    _ role: Block.Role, _ text: String, _ number: Int, _ parts: [SourceBlock.LinePart],
    marks: [SourceBlock.Mark] = []
  ) -> SourceBlock {
    SourceBlock(
      role: role, text: text, parts: parts, sentences: [.init(number: number, range: 0..<text.utf8.count)],
      marks: marks)
  }

  private static var entry: Entry {
    Entry(
      id: "t-zhoumoshiji",
      term: Term(
        term: "周末市集", english: "weekend market", admitted: ["weekend fair"], forbidden: ["weekend bazaar"],
        variants: ["周末集市"], domains: ["economy", "culture and trade"], status: .approved, note: "plural: markets",
        source: "city website", id: "c-17", action: .ask, banned: ["周末赶集"], first: "the riverside weekend market",
        short: "the market", when: ["economy"], row: 7), pinyin: "zhōumò shìjí",
      occurrences: [SentenceID(article: 1, number: 2, isHeading: true), SentenceID(article: 1, number: 1)])
  }

  private static var retiredEntry: Entry {
    Entry(
      id: "t-jiangcheng", term: Term(term: "江城", english: "", status: .retired, row: 9), pinyin: "",
      occurrences: [SentenceID(article: 1, number: 1)])
  }

  private static var notes: [Brief.Note] {
    [
      Brief.Note(
        isQuestion: true,
        finding: Finding(
          Finding.Kind(rawValue: "name"), .warning, at: .init(line: 5, column: 3, article: 1),
          Bilingual("How is 林文 written?", "“林文”如何拼写？"), remedy: Bilingual("Ask the reporter.", "请向记者核实。")),
        sentence: SentenceID(article: 1, number: 1)),
      Brief.Note(
        isQuestion: false,
        finding: Finding(
          Finding.Kind(rawValue: "restoration"), .note, at: .init(file: "seeds/02版.txt"),
          Bilingual("One line is white space.", "有一行只有空白。"))),
    ]
  }

  private static var changes: [Brief.Change] {
    [
      Brief.Change(
        status: .checked, who: "Lin Wen", when: "2026-11-20T10:20:00+08:00", text: "Read against the Chinese.",
        signOff: SignOff(articles: [1, 2], source: SHA256.hex([2]), english: SHA256.hex([3]), glossary: nil)),
      Brief.Change(status: .draft, who: Brief.tool, text: "Restored, summarized and drafted."),
    ]
  }

  /// Where the first occurrence of some words stands in a text, in UTF-8.
  private static func offsets(of words: String, in text: String) -> Range<Int> {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
    return start..<(start + words.count)
  }
}
