public import Briefing
import Chinese
import Digests
import English
import Findings
public import Newspaper

/// The way from the bytes of a page to its brief.
///
/// ```
/// bytes ─decode→ Page ─restore→ [Article] ─segment→ sentences ─summarize→ key sentences
///       ─match→ glossary terms ─draft→ English, each piece with its origin
/// ```
///
/// The same bytes and options always give the same brief, on any machine and with any number of workers.
public struct Pipeline: Sendable {
  let tools: Tools
  private let options: Options

  /// What the user decides about a run.
  public struct Options: Hashable, Sendable {
    /// The newspaper, where it was given.
    public var paper: String?
    /// The date of the issue as `YYYY-MM-DD`, where it was given.
    public var issueDate: String?
    /// The encoding of the pages, where it was given.
    public var encoding: TextEncoding?
    /// The articles to brief, from 1; all where it is empty.
    public var articles: Set<Int>
    /// Which sentences are glossed.
    public var gloss: GlossScope

    /// Makes options.
    public init(
      paper: String? = nil, issueDate: String? = nil, encoding: TextEncoding? = nil, articles: Set<Int> = [],
      gloss: GlossScope = .key
    ) {
      self.gloss = gloss
      self.paper = paper
      self.issueDate = issueDate
      self.encoding = encoding
      self.articles = articles
    }
  }

  /// Makes a pipeline of compiled tools.
  public init(tools: Tools, options: Options = Options()) {
    self.tools = tools
    self.options = options
  }

  /// The brief of a page.
  ///
  /// - Parameters:
  ///   - bytes: The page as it came.
  ///   - id: The name of the page.
  ///   - file: The name of its file.
  ///   - corrections: What the editor has decided about it.
  /// - Throws: ``DecodingFailure`` where the bytes are no text that can be read.
  public func brief(
    of bytes: [UInt8], page id: String, file: String, corrections: Corrections = .none
  ) throws(DecodingFailure) -> Brief {
    let restored = try PageReader.restored(bytes, id: id, encoding: options.encoding, corrections: corrections)
    return brief(of: restored, from: bytes, file: file)
  }

  /// The brief of a restored page.
  ///
  /// - Parameters:
  ///   - restored: The page.
  ///   - bytes: The file it was read from.
  ///   - file: The name of that file.
  ///   - others: The other pages of the issue that its articles were joined from.
  public func brief(
    of restored: RestoredPage, from bytes: [UInt8], file: String, joinedWith others: [Page] = []
  ) -> Brief {
    let page = restored.page
    let source = Brief.SourceFile(
      name: file, sha256: SHA256.hex(bytes), encoding: page.encoding.rawValue, lineEnd: page.lineEnd,
      lines: page.lines.count, characters: page.characterCount, whiteLines: Brief.SourceFile.whiteLines(of: page))
    return brief(of: restored, source: source, others: others)
  }

  private func brief(of restored: RestoredPage, source: Brief.SourceFile, others: [Page]) -> Brief {
    let parts = LineParts(page: restored.page, others: others)
    let composer = ArticleComposer(tools: tools, parts: parts, gloss: options.gloss)
    var register = EntryRegister(glossary: tools.glossary, readings: tools.readings)
    let chosen = restored.articles.indices.filter { options.articles.isEmpty || options.articles.contains($0 + 1) }
    var notes = pageNotes(restored, chosen)
    var articles: [ArticleBrief] = []
    for index in chosen {
      articles.append(
        composer.compose(
          restored.articles[index], number: articles.count + 1, register: &register, notes: &notes))
    }
    let brief = Brief(
      id: restored.page.id, source: source, paper: options.paper, issueDate: options.issueDate,
      glossary: tools.glossaryFile(), articles: articles,
      furniture: restored.furniture.map {
        SourceBlock(role: .furniture, text: $0.text, parts: parts.parts(of: $0))
      }, entries: register.entries,
      // What must be answered stands before what should be known, here as in TEI.
      notes: notes.filter(\.isQuestion) + notes.filter { !$0.isQuestion },
      changes: [
        Brief.Change(
          status: notes.contains { $0.finding.kind == .wording && $0.finding.severity == .error } ? .held : .draft,
          who: Brief.tool, text: "Articles restored, key sentences chosen, English drafted.")
      ])
    return brief.withoutUnusedEntries()
  }

  /// A brief with its glosses made anew, as after an update that has exchanged key sentences.
  public func glossed(_ brief: Brief) -> Brief {
    guard let glosser = tools.glosser else { return brief }
    return brief.glossed(options.gloss) { glosser.gloss($0.map { tools.read($0.text) }) }
  }

  /// The doubts about the page and its chosen articles, which are numbered anew.
  private func pageNotes(_ restored: RestoredPage, _ chosen: [Int]) -> [Brief.Note] {
    var notes = restored.findings.compactMap { finding -> Brief.Note? in
      guard let article = finding.location.article else { return Brief.Note(isQuestion: false, finding: finding) }
      guard let number = chosen.firstIndex(of: article - 1) else { return nil }
      var finding = finding
      finding.location.article = number + 1
      return Brief.Note(isQuestion: false, finding: finding)
    }
    if restored.articles.isEmpty {
      notes.append(
        Brief.Note(
          isQuestion: true,
          finding: Finding(
            .source, .warning, Bilingual("No article was found on this page.", "本版未发现文章。"),
            remedy: Bilingual("Check that the file holds the text of a page.", "请检查文件内容是否为版面文本。"))))
    }
    if options.issueDate == nil {
      notes.append(
        Brief.Note(
          isQuestion: true,
          finding: Finding(
            .date, .note,
            Bilingual("The issue date was not given, so dates stand without a year.", "未提供出版日期，文中日期不加年份。"),
            remedy: Bilingual("Give it with --issue-date YYYY-MM-DD.", "请用 --issue-date YYYY-MM-DD 提供。"))))
    }
    return notes
  }
}

extension Page {
  /// How the lines end: `CRLF`, `CR` or `LF`, by the first line end.
  var lineEnd: String {
    guard let end = text.utf8.first(where: { $0 == 0x0A || $0 == 0x0D }) else { return "LF" }
    if end == 0x0A { return "LF" }
    return text.utf8.contains(0x0A) ? "CRLF" : "CR"
  }

  /// The number of characters that are not white space.
  var characterCount: Int { text.characterCount }
}
