import Chinese
public import Terminology

/// Puts Chinese sentences into English as far as it can be answered for, and says where every word comes from.
///
/// ```swift
/// let drafter = Drafter(reader: SentenceReader(matcher: TermMatcher(glossary: glossary), figures: FigureFinder()))
/// drafter.draft("新能源汽车产量86.4万辆").target  // "new energy vehicle 产量864,000 vehicles"
/// ```
/// The memory comes first, by sentence and by clause; then the patterns; then terms, figures, dates and names; what none
/// of them knows stays Chinese. A clause is offered as English only where all of it is English; otherwise it stands in
/// the order of the Chinese. Nothing is guessed.
public struct Drafter: Sendable {
  /// Finds terms, figures and names.
  public let reader: SentenceReader
  /// What was signed off before.
  public let memory: TranslationMemory
  let patterns: PatternSet

  /// Finds the terms of the glossary.
  public var matcher: TermMatcher { reader.matcher }
  /// Finds figures and dates.
  public var figures: FigureFinder { reader.figures }

  /// Makes a drafter from its sources.
  public init(
    reader: SentenceReader, patterns: PatternSet = PatternSet(), memory: TranslationMemory = TranslationMemory()
  ) {
    self.reader = reader
    self.patterns = patterns
    self.memory = memory
  }

  /// The draft of a sentence, a headline or a single figure or name.
  ///
  /// - Parameters:
  ///   - sentence: The Chinese.
  ///   - style: What kind of text it is.
  ///   - domains: The subject fields of the article, which may decide between two rows of one term.
  ///   - words: The words of the sentence by a lexicon without the glossary, as ordered UTF-8 ranges; without them no
  ///     names are found in running text.
  public func draft(
    _ sentence: String, as style: DraftStyle = .text, domains: Set<String> = [], words: () -> [Range<Int>] = { [] }
  ) -> Draft {
    switch style {
    case .person: return name(sentence, reader.romanizer.person(sentence))
    case .place: return name(sentence, reader.romanizer.place(sentence))
    case .figure:
      let phrase = FigurePhrase(finder: figures).translate(sentence)
      if phrase.isFinished { return phrase }
    case .headline, .text: break
    }
    return draft(reader.read(sentence, domains: domains, words: words()), as: style)
  }

  /// The draft of a sentence or headline that is read already.
  public func draft(_ sentence: ReadSentence, as style: DraftStyle) -> Draft {
    let text = sentence.text
    let clauses = ClauseSplitter.clauses(of: text, as: style)
    if let match = memory.match(sentence.source) {
      return draft(sentence.source, from: match, text: text, clauses: clauses)
    }
    let context = PatternContext(
      text: text, spans: sentence.spans, glossary: matcher.glossary, style: style, patterns: patterns)
    var composer = SentenceComposer(context: context, style: style)
    for clause in clauses {
      if clauses.count > 1, !memory.isEmpty, let match = memory.match(text.string(clause.words)) {
        composer.add(clause, from: match)
      } else {
        composer.add(clause, matched: patterns.match(clause, in: context, after: composer.state))
      }
    }
    var draft = composer.draft(of: sentence.source)
    draft.suggestions = memory.suggestions(for: sentence.source)
    draft.ask = draft.ask || sentence.spans.contains(where: \.ask)
    return draft
  }

  /// The draft of a name: a glossary row answers for it, else its reading does.
  ///
  /// Of the English of a row, a form that says no more than the reading counts first: 山西 is Shanxi, not Shanxi Province.
  private func name(_ name: String, _ reading: RomanizedName) -> Draft {
    let whole = 0..<name.utf8.count
    var piece = Piece(range: whole, text: "", origin: .name)
    var ask = false
    let match = matcher.matches(in: name).matches.first { $0.range == whole }
    if let match, let english = matcher.glossary.terms[match.term].english(at: match, matched: name) {
      let isAdmitted = matcher.glossary.terms[match.term].admitted.contains(reading.english)
      piece = Piece(range: whole, text: isAdmitted ? reading.english : english, origin: .term, term: match.term)
    } else {
      piece.text = reading.english
      ask = reading.ask
    }
    piece.targetRange = 0..<piece.text.utf8.count
    let clause = Draft.Clause(range: whole, targetRange: piece.targetRange, isFinished: !ask)
    return Draft(source: name, target: piece.text, pieces: [piece], clauses: [clause], coverage: 1, ask: ask)
  }

  /// The draft of a sentence that the memory has.
  private func draft(
    _ sentence: String, from match: MemoryMatch, text: ScalarText, clauses: [ClauseSplitter.Clause]
  ) -> Draft {
    let whole = 0..<sentence.utf8.count
    let target = 0..<match.target.utf8.count
    let piece = Piece(
      range: whole, text: match.target, origin: .memory, score: match.score, targetRange: target)
    let clause = Draft.Clause(range: whole, targetRange: target, isFinished: true)
    return Draft(
      source: sentence, target: match.target, pieces: [piece], clauses: [clause], coverage: 1, ask: match.ask)
  }
}
