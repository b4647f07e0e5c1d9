import Chinese
public import Terminology

/// A sentence with what is known of it before any English is put together: terms, figures, dates, names.
///
/// The draft and the gloss of a sentence start from the same reading, so it is made once for both.
public struct ReadSentence: Sendable {
  /// The Chinese.
  public let source: String
  let text: ScalarText
  let words: [Range<Int>]
  let spans: [KnownSpan]
}

/// Reads sentences with a glossary and the rules of figures and names.
public struct SentenceReader: Sendable {
  /// Finds the terms of the glossary.
  public let matcher: TermMatcher
  /// Finds figures and dates.
  public let figures: FigureFinder
  /// Writes names in Latin letters.
  public let romanizer: NameRomanizer

  /// Makes a reader from its sources.
  public init(matcher: TermMatcher, figures: FigureFinder, romanizer: NameRomanizer = NameRomanizer()) {
    self.matcher = matcher
    self.figures = figures
    self.romanizer = romanizer
  }

  /// Reads a sentence.
  ///
  /// - Parameters:
  ///   - domains: The subject fields of the article, which may decide between two rows of one term.
  ///   - words: The words of the sentence by a lexicon without the glossary, as ordered UTF-8 ranges; without them no
  ///     names are found in running text.
  public func read(_ sentence: String, domains: Set<String> = [], words: [Range<Int>] = []) -> ReadSentence {
    read(sentence, as: ScalarText(sentence), domains: domains, words: words)
  }

  /// Reads a sentence by a form of its characters that is as long, such as the simplified one.
  func read(_ sentence: String, as text: ScalarText, domains: Set<String>, words: [Range<Int>]) -> ReadSentence {
    let matches = matcher.matches(in: sentence, domains: domains, words: { words }).matches
    let spans = KnownSpan.find(
      in: text, matches: matches, figures: figures.figures(in: text), glossary: matcher.glossary, words: words,
      romanizer: romanizer)
    return ReadSentence(source: sentence, text: text, words: words, spans: spans)
  }
}
