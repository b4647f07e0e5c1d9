import Chinese

/// Joins the English of the clauses of one sentence.
struct SentenceComposer {
  /// What the next clause must know of those before it.
  private(set) var state = SentenceState()

  private let context: PatternContext
  private let style: DraftStyle
  private var writer = TargetWriter()
  private var clauses: [Draft.Clause] = []
  private var asks = false
  /// The marks behind the clause before, which are written when it is known what follows.
  private var pendingMarks: Range<Int>?

  init(context: PatternContext, style: DraftStyle) {
    self.context = context
    self.style = style
  }

  /// Adds a clause that the memory has.
  mutating func add(_ clause: ClauseSplitter.Clause, from match: MemoryMatch) {
    open(clause, role: .clause)
    let range = context.text.utf8(clause.words)
    writer.add(Piece(range: range, text: match.target.withoutFullStop, origin: .memory, score: match.score))
    asks = asks || match.ask
    close(clause, role: .clause, pattern: nil, isFinished: true)
  }

  /// Adds a clause with the English of its pattern, or piece by piece where no pattern fits.
  mutating func add(_ clause: ClauseSplitter.Clause, matched: PatternMatch?) {
    if let matched {
      open(clause, role: matched.role)
      for part in matched.parts {
        switch part {
        case .piece(let piece): writer.add(piece)
        case .comma: writer.add(marks: [0x2C])
        }
      }
      close(clause, role: matched.role, pattern: matched.pattern, isFinished: true, items: matched.items)
    } else {
      open(clause, role: nil)
      let isFinished = addPieces(of: clause.words)
      close(clause, role: nil, pattern: nil, isFinished: isFinished)
    }
  }

  /// The draft of the sentence.
  mutating func draft(of sentence: String) -> Draft {
    if let marks = pendingMarks {
      let isEnglish = clauses.last?.isFinished ?? false
      if style != .headline || !isEnglish { writer.add(marks: context.text.scalars[marks]) }
    }
    return Draft(
      source: sentence, target: writer.target, pieces: writer.pieces, clauses: clauses,
      coverage: Draft.coverage(of: writer.pieces, in: context.text), ask: asks)
  }

  // MARK: - Between clauses

  private mutating func open(_ clause: ClauseSplitter.Clause, role: Pattern.Role?) {
    if let marks = pendingMarks {
      // two clauses that could each stand alone are not joined by a comma in English
      let joinsTwo = (role == .clause || role == .wish) && state.last?.isFront == false
      let isComma = marks.count > 0 && context.text[marks.lowerBound] == 0xFF0C
      // the parts of a headline stand apart by white space only
      let isSpace = marks.count > 0 && marks.allSatisfy { MemoryKey.isSpace(context.text[$0]) }
      if isComma, state.last == .reporter, role != nil {
        if case .piece(let that) = PatternPart.that { writer.add(that) }
      } else {
        writer.add(marks: joinsTwo && isComma || isSpace ? [0xFF1B] : Array(context.text.scalars[marks]))
      }
    }
    pendingMarks = nil
    writer.clause = clauses.count
    writer.capitalizes = clauses.isEmpty && role != nil
  }

  private mutating func close(
    _ clause: ClauseSplitter.Clause, role: Pattern.Role?, pattern: String?, isFinished: Bool, items: Int = 1
  ) {
    let number = clauses.count
    let own = writer.pieces.suffix(while: { $0.clause == number })
    let from = own.first?.targetRange.lowerBound ?? writer.count
    let to = own.last?.targetRange.upperBound ?? from
    clauses.append(
      Draft.Clause(
        range: context.text.utf8(clause.words), targetRange: from..<to, isFinished: isFinished, pattern: pattern))
    state.advance(past: role, items: items)
    pendingMarks = clause.marks
  }

  // MARK: - In the order of the Chinese

  /// Adds what is known of a clause in English and the rest in Chinese; tells whether all of it is English.
  private mutating func addPieces(of words: Range<Int>) -> Bool {
    var at = words.lowerBound
    var hasUnknown = false
    let isAllKnown = isAllKnown(words)
    for span in context.spans(in: words) {
      // words side by side that are no sentence must not look like one
      if isAllKnown, at > words.lowerBound { writer.addDivider() }
      hasUnknown = addGap(at..<span.scalars.lowerBound) || hasUnknown
      let range = context.text.utf8(span.scalars)
      if span.origin == .untranslated {
        writer.add(Piece(range: range, text: context.text.string(span.scalars), origin: .untranslated))
        hasUnknown = true
      } else {
        writer.add(Piece(range: range, text: span.english, origin: span.origin, term: span.term))
      }
      at = span.scalars.upperBound
    }
    hasUnknown = addGap(at..<words.upperBound) || hasUnknown
    // terms side by side are no English sentence: only a clause that is one known piece is finished without a pattern
    let spans = context.spans(in: words)
    return !hasUnknown && spans.count == 1 && !spans.contains(where: \.ask)
  }

  /// Whether everything in a stretch is known; that does not make a sentence of it.
  private func isAllKnown(_ words: Range<Int>) -> Bool {
    var unknown = Set(words.filter { !TextCharacter.isMark(context.text[$0]) })
    for span in context.spans(in: words) where span.origin != .untranslated { unknown.subtract(span.scalars) }
    return unknown.isEmpty
  }

  /// Adds a stretch that nothing is known of; tells whether it has any words.
  private mutating func addGap(_ gap: Range<Int>) -> Bool {
    if gap.isEmpty { return false }
    let text = context.text
    var (from, to) = (gap.lowerBound, gap.upperBound)
    while from < to, TextCharacter.isMark(text[from]) { from += 1 }
    while to > from, TextCharacter.isMark(text[to - 1]) { to -= 1 }
    writer.add(marks: text.scalars[gap.lowerBound..<from])
    if from < to {
      writer.add(Piece(range: text.utf8(from..<to), text: text.string(from..<to), origin: .untranslated))
    }
    writer.add(marks: text.scalars[to..<gap.upperBound])
    return from < to
  }
}

/// What a clause must know of the clauses before it in its sentence.
struct SentenceState: Hashable {
  /// The role of the clause before, `nil` where it is not finished or there is none.
  private(set) var last: Pattern.Role?
  /// Whether a clause came before that is more than an opener, so that another may go on with it.
  private(set) var hasPredicate = false
  /// How many things the clause before named, where it was finished.
  private(set) var items = 1
  /// How many finished clauses of one thing each came right before.
  private(set) var series = 0

  mutating func advance(past role: Pattern.Role?, items: Int = 1) {
    self.items = items
    let isFront = role?.isFront == true
    if !isFront { series = role == nil || items > 1 ? 0 : series + 1 }
    if !isFront { hasPredicate = true }
    last = role
  }
}

extension Array {
  /// The elements at the end that fulfil a condition.
  fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
    var start = endIndex
    while start > startIndex, holds(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

extension String {
  /// The sentence without the full stop at its end.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
