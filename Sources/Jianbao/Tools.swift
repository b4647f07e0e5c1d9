public import Briefing
public import Chinese
public import English
public import Summarization
public import Terminology

/// What the pipeline works with: compiled once, used for every page, shared by all workers.
public struct Tools: Sendable {
  /// The glossary.
  public let glossary: Glossary
  /// The file that the glossary was read from.
  public let glossaryFile: Brief.Resource?
  let pinyin: Pinyin
  let scan: SourceScan
  let summarizer: Summarizer
  let budget: Budget
  let drafter: Drafter

  /// Compiles the tools.
  ///
  /// - Parameters:
  ///   - lexicon: The words of Chinese; without one words are guessed from pairs of characters.
  ///   - glossary: The terms.
  ///   - glossaryFile: The file they come from.
  ///   - drafter: Drafts the English.
  ///   - summarizer: Chooses the key sentences.
  ///   - budget: How much is chosen from an article.
  ///   - issueDate: The date of the issue, from which years of dates come.
  public init(
    lexicon: Lexicon?, glossary: Glossary, glossaryFile: Brief.Resource?, drafter: Drafter, summarizer: Summarizer,
    budget: Budget, issueDate: CalendarDate?
  ) {
    self.glossary = glossary
    self.glossaryFile = glossaryFile
    self.drafter = drafter
    self.summarizer = summarizer
    self.budget = budget
    pinyin = Pinyin(lexicon: lexicon)
    scan = SourceScan(
      segmenter: WordSegmenter(lexicon: lexicon), matcher: TermMatcher(glossary: glossary),
      finder: FigureFinder(issueDate: issueDate))
  }
}
