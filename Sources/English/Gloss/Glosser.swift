public import Chinese

/// Makes glosses: terms, figures, dates and names in their final form, the rest from the phrase lexicon, unknown words in
/// pinyin.
///
/// The glossary wins wherever both know a stretch. Between its terms the phrases are chosen that cover the most
/// characters, then those that cut the fewest words, then the fewest phrases.
public struct Glosser: Sendable {
  private let reader: SentenceReader
  private let lexicon: PhraseLexicon
  private let persons: PersonNames?
  private let simplified: @Sendable (String) -> String
  private let reading: @Sendable (String) -> String

  /// Makes a glosser from its sources.
  ///
  /// - Parameters:
  ///   - persons: Finds names of persons that nothing but their surname tells.
  ///   - simplified: A text in simplified characters, one for one, such as `Lexicon.simplified`.
  ///   - reading: The pinyin of characters that nothing knows, such as `Pinyin.marked`.
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
  public func gloss(_ sentence: ReadSentence) -> Gloss {
    let plain = simplified(sentence.source)
    let isTraditional = plain != sentence.source && plain.utf8.count == sentence.source.utf8.count
    let read =
      isTraditional
      ? reader.read(sentence.source, as: ScalarText(plain), domains: [], words: sentence.words) : sentence
    let text = read.text
    let isBorder = text.borders(of: read.words)
    var spans = read.spans.filter { !isPartOfPhrase($0, in: text, isBorder) } + likelyPersons(in: read)
    spans.sort { $0.scalars.lowerBound < $1.scalars.lowerBound }
    let cover = PhraseCover(text: text, lexicon: lexicon, isBorder: isBorder)
    var writer = GlossWriter(text: text, lexicon: lexicon, reading: reading)
    var at = 0
    for span in spans where span.origin != .untranslated {
      writer.add(cover.phrases(in: at..<span.scalars.lowerBound))
      writer.add(span)
      at = span.scalars.upperBound
    }
    writer.add(cover.phrases(in: at..<text.count))
    return Gloss(
      source: sentence.source, chunks: writer.chunks, coverage: Gloss.coverage(of: writer.chunks, in: text))
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

  /// The persons that only their surname tells, where the lexicon knows no phrase in their name.
  private func likelyPersons(in sentence: ReadSentence) -> [KnownSpan] {
    guard let persons, !sentence.words.isEmpty else { return [] }
    let text = sentence.text
    let isKnown = text.covered(by: sentence.spans)
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

/// Writes the chunks of a gloss one after the other.
struct GlossWriter {
  private(set) var chunks: [Gloss.Chunk] = []
  private let text: ScalarText
  private let lexicon: PhraseLexicon
  private let reading: @Sendable (String) -> String

  init(text: ScalarText, lexicon: PhraseLexicon, reading: @escaping @Sendable (String) -> String) {
    self.text = text
    self.lexicon = lexicon
    self.reading = reading
  }

  mutating func add(_ span: KnownSpan) {
    let origin = Gloss.Origin(rawValue: span.origin.rawValue) ?? .term
    chunks.append(
      Gloss.Chunk(range: text.utf8(span.scalars), target: span.english, origin: origin, term: span.term))
  }

  mutating func add(_ phrases: [PhraseCover.Phrase]) {
    for phrase in phrases {
      let range = text.utf8(phrase.scalars)
      switch phrase.kind {
      case .entry(let entry):
        chunks.append(Gloss.Chunk(range: range, target: lexicon.entry(entry).english, origin: .lexicon))
      case .mark:
        let marks = text.scalars[phrase.scalars].compactMap { EnglishMark($0)?.text }.joined()
        chunks.append(Gloss.Chunk(range: range, target: marks, origin: .punctuation))
      case .foreign:
        chunks.append(Gloss.Chunk(range: range, target: halfWidth(phrase.scalars), origin: .name))
      case .unknown:
        let characters = text.string(phrase.scalars)
        let pinyin = reading(characters)
        // a character without a known reading stays as it is
        chunks.append(Gloss.Chunk(range: range, target: pinyin.isEmpty ? characters : pinyin, origin: .pinyin))
      }
    }
  }

  /// Letters and digits in half width: ＡＩ as AI.
  private func halfWidth(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in text.scalars[range] {
      view.append(Unicode.Scalar((0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value) ?? "\u{FFFD}")
    }
    return String(view)
  }
}
