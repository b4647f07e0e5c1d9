public import Briefing
public import Chinese
public import English
public import Summarization
public import Terminology

/// What the pipeline works with: compiled once, used for every page, shared by all workers.
public struct Tools: Sendable {
  /// The glossary.
  public var glossary: Glossary { drafter.matcher.glossary }
  /// The file that the glossary was read from; asked for when a brief is put together, so that its hash can be made
  /// meanwhile.
  public let glossaryFile: @Sendable () -> Brief.Resource?
  let readings: TermReadings
  let scan: SourceScan
  let summarizer: Summarizer
  let budget: Budget
  let drafter: Drafter
  let glosser: Glosser?

  /// Compiles the tools.
  ///
  /// - Parameters:
  ///   - lexicon: The words of Chinese; without one each character counts as a word.
  ///   - glossaryFile: The file that the terms come from.
  ///   - drafter: Finds terms and figures and drafts the English.
  ///   - summarizer: Chooses the key sentences.
  ///   - budget: How much is chosen from an article.
  ///   - glosser: Glosses the sentences; without one a brief has no gloss.
  public init(
    lexicon: Lexicon?, glossaryFile: @escaping @Sendable () -> Brief.Resource? = { nil }, drafter: Drafter,
    summarizer: Summarizer, budget: Budget, glosser: Glosser? = nil
  ) {
    self.glosser = glosser
    self.glossaryFile = glossaryFile
    self.drafter = drafter
    self.summarizer = summarizer
    self.budget = budget
    readings = TermReadings(pinyin: Pinyin(lexicon: lexicon))
    scan = SourceScan(segmenter: WordSegmenter(lexicon: lexicon), matcher: drafter.matcher, finder: drafter.figures)
  }

  /// What is known of a sentence or headline.
  func read(_ sentence: String) -> ReadSentence {
    drafter.reader.read(sentence, words: scan.segmenter.words(in: sentence))
  }
}
