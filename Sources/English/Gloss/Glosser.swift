public import Chinese

/// Makes glosses: terms, figures, dates and names in their final form, the rest from the phrase lexicon, unknown words in
/// pinyin.
///
/// The glossary wins wherever both know a stretch. Between its terms the phrases are chosen that cover the most
/// characters, then those that cut the fewest words, then the fewest phrases.
public struct Glosser: Sendable {
  /// Finds terms, figures and names.
  public let reader: SentenceReader
  private let lexicon: PhraseLexicon
  private let persons: PersonNames?
  private let simplified: @Sendable (String) -> String
  private let reading: @Sendable (String) -> String

  /// Makes a glosser from its sources.
  ///
  /// - Parameters:
  ///   - persons: Finds names of persons that nothing but their surname tells.
  ///   - simplified: A text in simplified characters, one for one, such as `Lexicon.simplified`.
  ///   - reading: The pinyin of characters that nothing knows, such as `Pinyin.word`.
  public init(
    reader: SentenceReader, lexicon: PhraseLexicon, persons: PersonNames? = nil,
    simplified: @escaping @Sendable (String) -> String = { $0 },
    reading: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.reader = reader
    self.lexicon = lexicon
    self.persons = persons
    self.simplified = simplified
    self.reading = reading
  }

  /// The gloss of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: The Chinese.
  ///   - words: The words of the sentence by a lexicon without the glossary, as ordered UTF-8 ranges; they keep phrases
  ///     from being found across the borders of words.
  public func gloss(_ sentence: String, words: [Range<Int>] = []) -> Gloss {
    gloss(reader.read(sentence, words: words))
  }

  /// The gloss of a sentence that is read already.
  public func gloss(_ sentence: ReadSentence) -> Gloss { stretched(sentence, []).gloss }

  /// The glosses of the sentences of an article: a name that one of them tells is a name in all.
  public func gloss(_ sentences: [ReadSentence]) -> [Gloss] {
    let alone = sentences.map { stretched($0, []) }
    let names = RepeatedName.names(of: alone.flatMap(\.names))
    if names.isEmpty { return alone.map(\.gloss) }
    return zip(sentences, alone).map { sentence, alone in
      names.contains { sentence.source.contains($0.text) } ? stretched(sentence, names).gloss : alone.gloss
    }
  }

  /// The gloss of a sentence, with the names made of common words in it.
  ///
  /// - Parameter repeated: Names of the same article.
  private func stretched(_ sentence: ReadSentence, _ repeated: [RepeatedName]) -> (gloss: Gloss, names: [RepeatedName])
  {
    let plain = simplified(sentence.source)
    let isTraditional = plain != sentence.source && plain.utf8.count == sentence.source.utf8.count
    let read =
      isTraditional
      ? reader.read(sentence.source, as: ScalarText(plain), domains: [], words: sentence.words) : sentence
    let text = read.text
    let isBorder = text.borders(of: read.words)
    let known = read.spans.filter { !isPartOfPhrase($0, in: text, isBorder) }
      .map { parted($0, in: text, isBorder) }
    let stretches = isBorder.isEmpty ? known.map { Stretch(span: $0) } : withNames(known, in: read, isBorder, repeated)
    let cover = PhraseCover(text: text, lexicon: lexicon, isBorder: isBorder)
    var pieces: [GlossPiece] = []
    var at = 0
    for stretch in stretches where stretch.span.origin != .untranslated {
      let scalars = stretch.span.scalars
      pieces += cover.phrases(in: at..<scalars.lowerBound).map { .phrase($0) }
      pieces.append(.span(stretch.span, words: stretch.words.map(cover.phrases) ?? []))
      at = scalars.upperBound
    }
    pieces += cover.phrases(in: at..<text.count).map { .phrase($0) }
    let chunks = GlossWriter(text: text, lexicon: lexicon, reading: reading).chunks(of: pieces)
    let gloss = Gloss(source: sentence.source, chunks: chunks, coverage: Gloss.coverage(of: chunks, in: text))
    return (gloss, stretches.compactMap { RepeatedName($0.span, isSure: $0.words == nil, in: text) })
  }

  /// Whether a term or a figure is only the beginning of a phrase: 应急管理部 in 应急管理|部门, 一成 in 一成不变.
  private func isPartOfPhrase(_ span: KnownSpan, in text: ScalarText, _ isBorder: [Bool]) -> Bool {
    if span.name != nil || isBorder.isEmpty || isBorder[span.scalars.upperBound] { return false }
    var isPart = false
    lexicon.forEachPhrase(in: text, at: span.scalars.lowerBound) { length, _ in
      isPart = isPart || length > span.scalars.count
    }
    return isPart
  }

  /// A figure without the character that belongs to the word behind it: 46名|人大代表.
  private func parted(_ span: KnownSpan, in text: ScalarText, _ isBorder: [Bool]) -> KnownSpan {
    let last = span.scalars.upperBound - 1
    guard span.figure != nil, last > span.scalars.lowerBound, !isBorder.isEmpty, isBorder[last], !isBorder[last + 1]
    else { return span }
    var isPhrase = false
    lexicon.forEachPhrase(in: text, at: last) { length, _ in isPhrase = isPhrase || length > 1 }
    var span = span
    if isPhrase { span.scalars = span.scalars.lowerBound..<last }
    return span
  }

  /// A known stretch or a name, which may be no name.
  private struct Stretch {
    var span: KnownSpan
    /// The part whose words tell what it is otherwise.
    var words: Range<Int>?
  }

  /// The known stretches with the names that only a surname or the words around them tell, in their order.
  private func withNames(
    _ known: [KnownSpan], in sentence: ReadSentence, _ isBorder: [Bool], _ repeated: [RepeatedName]
  ) -> [Stretch] {
    let text = sentence.text
    var stretches = KnownStretches(known, in: text)
    for span in repeated.flatMap({ $0.spans(in: text, isBorder) }) where stretches.isFree(span.scalars) {
      stretches.insert(span)
    }
    var doubtful: [Range<Int>: Range<Int>] = [:]
    func add(_ names: [LikelyName], _ kind: KnownSpan.Name) {
      for name in names {
        stretches.insert(name.span(kind))
        if !name.isSure { doubtful[name.scalars] = name.words }
      }
    }
    func persons(isStrict: Bool) -> [LikelyName] {
      LikelyPersons(
        text: text, lexicon: lexicon, romanizer: reader.romanizer, isBorder: isBorder, isStrict: isStrict
      ).names(besides: stretches)
    }
    let places = LikelyPlaces(text: text, lexicon: lexicon, romanizer: reader.romanizer, isBorder: isBorder)
    add(persons(isStrict: true), .person)
    add(places.names(besides: stretches), .place)
    for person in likelyPersons(in: sentence, besides: stretches.all) { stretches.insert(person) }
    add(persons(isStrict: false), .person)
    return stretches.all.map { Stretch(span: $0, words: doubtful[$0.scalars]) }
      .sorted { $0.span.scalars.lowerBound < $1.span.scalars.lowerBound }
  }

  /// The persons that only their surname tells, where the lexicon knows no phrase in their name.
  private func likelyPersons(in sentence: ReadSentence, besides known: [KnownSpan]) -> [KnownSpan] {
    guard let persons, !sentence.words.isEmpty else { return [] }
    let text = sentence.text
    let isKnown = text.covered(by: known)
    return persons.names(in: text.string(0..<text.count), words: sentence.words).compactMap { range in
      let scalars = text.index(ofUTF8: range.lowerBound)..<text.index(ofUTF8: range.upperBound)
      if isKnown[scalars].contains(true) || lexicon.knowsPhrase(in: text, scalars) { return nil }
      // the dictionary takes some verbs for names: 弘扬
      let isForeign = text.scalars[scalars].contains(0xB7)
      let first = scalars.lowerBound
      guard isForeign || Surnames.isSurname(text[first]) || Surnames.isCompound(text[first], text[first + 1]) else {
        return nil
      }
      return KnownSpan(
        scalars: scalars, english: reader.romanizer.person(text.string(scalars)).english, origin: .name, ask: true,
        name: .person)
    }
  }
}
