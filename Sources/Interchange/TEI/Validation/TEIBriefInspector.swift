import English
import Findings
import XML

/// Checks what holds the languages of a brief together: extracts and their sentences, figures and terms.
///
/// It remembers one article at a time, its texts as numbers, and of the terms each different wording once.
struct TEIBriefInspector {
  /// The SHA-256 of the glossary as it is now.
  let glossary: String?

  private var terms = TEITermInspector()
  /// The sentences of the article by their ids.
  private var sentences: [UInt64: Sentence] = [:]
  /// The sentences whose words are not those that are repeated elsewhere.
  private var differing: Set<UInt64> = []
  /// The values of the figures and dates of the article, and where they stand, by their ids.
  private var values: [UInt64: (values: [Value], offset: Int)] = [:]
  /// The English figures that were read already, by their words and value.
  private var seenFigures: Set<UInt64> = []
  /// The sentences that were extracted, by their ids, until their English stands.
  private var extracted: [UInt64: Extract] = [:]
  /// Where the English of the key sentences stands that have theirs.
  private var translated: [UInt64: Int] = [:]
  private var hasExtracts = false
  private var hasEnglish = false
  /// Whether an element of the article may be lost to what looks for it, which the schema has said.
  private var hasFault = false
  /// The sentences that lead to no sentence of the article, as far as nothing of it is lost.
  private var astray: [TEIProblem] = []
  private var astrayEnglish: [TEIProblem] = []

  private struct Sentence {
    /// Its words; `nil` where they can't be judged.
    var words: TEIWords?
    var offset: Int
    var id: String
    /// The words of its key sentence where they differ.
    var extract: (words: TEIWords, offset: Int)?
    /// Whether key sentence and gloss agree and differ from it.
    var isChanged = false
  }

  private struct Extract {
    var offset: Int
    /// The id of its sentence.
    var id: String
    /// Its own id.
    var ownID: String
  }

  private struct Value: Hashable {
    var name: String
    var value: String
  }

  init(glossary: String?) { self.glossary = glossary }

  /// Whether the text of an element is needed.
  static func wantsText(of name: TEIName?, inside elements: TEIOpenElements) -> Bool {
    switch name {
    case .s, .term, .head, .orth, .entry: true
    case .measure: elements.frames.last?.isEnglish ?? false
    case .idno: elements.has(.id, "res-gl")
    default: false
    }
  }

  /// Whether a sentence was found to differ from its repetitions; pointers into it may then lead nowhere.
  func differs(_ id: String) -> Bool { differing.contains(TEIKey.of(Array(id.utf8)[...])) }

  /// Takes note of an element with an id in a place where nothing is known of it: it may be a sentence.
  mutating func noteLost(_ id: UInt64) { sentences[id] = Sentence(words: nil, offset: 0, id: "") }

  /// Takes note that an element may be lost to what looks for it.
  mutating func noteFault() { hasFault = true }

  /// Checks an element at its end, while it is still open.
  ///
  /// - Parameter isID: Whether an id is known; where it is not, that is said of the pointer.
  mutating func end(
    _ name: TEIName, _ elements: TEIOpenElements, isID: (UInt64) -> Bool
  ) -> [TEIProblem] {
    switch name {
    case .s: return endSentence(elements, isID)
    case .term: return terms.endTerm(elements)
    case .measure: return figureInWords(elements)
    case .orth:
      terms.endForm(elements)
      return []
    case .entry:
      let differing = differing
      return terms.endEntry(elements) { differing.contains($0) }
    case .idno: return staleGlossary(elements)
    default: return []
    }
  }

  /// Checks what must hold when an article is complete, and forgets it.
  mutating func endArticle() -> [TEIProblem] {
    var problems: [TEIProblem] = []
    for sentence in sentences.values {
      guard let extract = sentence.extract else { continue }
      if let other = sentences.values.first(where: { $0.words == extract.words }) {
        problems.append(pointsToAnother(extract.offset, sentence, other))
        astrayEnglish.removeAll { $0.wrongReference == other.id }
      } else {
        problems.append(sentence.isChanged ? changed(sentence) : differs(extract, from: sentence))
      }
    }
    if !hasFault {
      let lacking = hasEnglish ? extracted.values.sorted { $0.offset < $1.offset } : []
      for (index, extract) in lacking.prefix(astrayEnglish.count).enumerated() {
        astrayEnglish[index].say(englishOf: extract.id)
      }
      problems += astray + astrayEnglish + lacking.dropFirst(astrayEnglish.count).map(lacksEnglish)
    }
    sentences.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    terms.endArticle()
    extracted.removeAll(keepingCapacity: true)
    translated.removeAll(keepingCapacity: true)
    astray.removeAll()
    astrayEnglish.removeAll()
    (hasExtracts, hasEnglish, hasFault) = (false, false, false)
    return problems
  }

  private func lacksEnglish(_ extract: Extract) -> TEIProblem {
    // The English of a1.x2 is a1.e2.
    let tag = "<s xml:id=\"\(extract.ownID.replacing(".x", with: ".e"))\" corresp=\"#\(extract.id)\">"
    var problem = problem(
      extract.offset, .alignment, .warning,
      Bilingual("The key sentence \(extract.id) has no English.", "摘句\(extract.id)没有英文。"),
      Bilingual("Add to the English of this article: \(tag)English</s>", "请在本篇英文部分补上：\(tag)英文</s>"))
    problem.lackingEnglish = extract.id
    return problem
  }

  // MARK: Sentences

  private mutating func endSentence(_ elements: TEIOpenElements, _ isID: (UInt64) -> Bool) -> [TEIProblem] {
    guard let frame = elements.frames.last else { return [] }
    let offset = frame.offset
    let words = frame.holdsLoss ? nil : TEIKey.ofWords(elements.text)
    if let source = elements.value(.copyOf)?.dropFirst() {
      let ownID = elements.value(.id).map(TEIKey.shown) ?? ""
      return endExtract(offset, source, ownID, words, isID)
    }
    if let source = elements.value(.corresp)?.dropFirst() {
      if elements.has(.ana, "#gloss") { return endGloss(offset, source, words, isID) }
      endEnglish(offset, source, isID)
      return []
    }
    if let id = elements.value(.id) {
      sentences[TEIKey.of(id)] = Sentence(words: words, offset: offset, id: TEIKey.shown(id))
    }
    return []
  }

  private mutating func endExtract(
    _ offset: Int, _ source: ArraySlice<UInt8>, _ ownID: String, _ words: TEIWords?, _ isID: (UInt64) -> Bool
  ) -> [TEIProblem] {
    hasExtracts = true
    let key = TEIKey.of(source)
    if extracted.updateValue(Extract(offset: offset, id: TEIKey.shown(source), ownID: ownID), forKey: key) != nil {
      return [
        problem(
          offset, .alignment, .error,
          Bilingual("The sentence \(TEIKey.shown(source)) is extracted twice.", "句子\(TEIKey.shown(source))被摘录两次。"),
          Bilingual("Delete one of the two, or choose another sentence.", "请删去其中一句，或另选一句。"))
      ]
    }
    guard let sentence = sentences[key] else {
      noteAstray(offset, source, isID)
      return []
    }
    if let words, let original = sentence.words, original != words {
      // Said when it is known what the gloss repeats.
      sentences[key]?.extract = (words, offset)
      differing.insert(key)
    }
    return []
  }

  private mutating func endEnglish(_ offset: Int, _ source: ArraySlice<UInt8>, _ isID: (UInt64) -> Bool) {
    hasEnglish = true
    let key = TEIKey.of(source)
    if extracted.removeValue(forKey: key) != nil {
      translated[key] = offset
      return
    }
    let isHeading = source.split(separator: UInt8(ascii: ".")).last?.first == UInt8(ascii: "h")
    guard hasExtracts, !isHeading || sentences[key] == nil, isID(key) else { return }
    let id = TEIKey.shown(source)
    let line = TEIProblem.line(0)
    astrayEnglish.append(
      problem(
        offset, .alignment, .error,
        translated[key] == nil
          ? Bilingual(
            "This English refers to \(id), which is no key sentence of this article.", "此句英文指向\(id)，但它不是本篇的摘句。")
          : Bilingual(
            "This English refers to \(id), and so does that in line \(line).", "此句英文与第\(line)行的英文都指向\(id)。"),
        Bilingual("Correct the id to that of its key sentence, or delete this English.", "请改为所译摘句的标识，或删去此句英文。"),
        other: translated[key]))
    astrayEnglish[astrayEnglish.count - 1].wrongReference = id
  }

  private mutating func endGloss(
    _ offset: Int, _ source: ArraySlice<UInt8>, _ words: TEIWords?, _ isID: (UInt64) -> Bool
  ) -> [TEIProblem] {
    let key = TEIKey.of(source)
    guard let sentence = sentences[key] else {
      noteAstray(offset, source, isID)
      return []
    }
    guard let words, let original = sentence.words, original != words else { return [] }
    differing.insert(key)
    if sentence.extract?.words == words {
      sentences[key]?.isChanged = true
      return []
    }
    return [
      problem(
        offset, .alignment, .error,
        Bilingual(
          "The Chinese of this gloss differs from the sentence \(TEIKey.shown(source)) in line \(TEIProblem.line(0)).",
          "逐词对照中的中文与句子\(TEIKey.shown(source))（第\(TEIProblem.line(0))行）不同。"),
        Bilingual(
          "Put the Chinese back as it is in the article, or run “jianbao brief --update”, which makes the glosses anew.",
          "请改回与报道一致的中文，或运行“jianbao brief --update”重新生成。"),
        surplus: words.bytes - original.bytes, other: sentence.offset)
    ]
  }

  private func differs(_ extract: (words: TEIWords, offset: Int), from sentence: Sentence) -> TEIProblem {
    problem(
      extract.offset, .alignment, .error,
      Bilingual(
        "The key sentence differs from the sentence \(sentence.id) in line \(TEIProblem.line(0)) that it repeats.",
        "摘句与所摘的句子\(sentence.id)（第\(TEIProblem.line(0))行）文字不同。"),
      Bilingual("Make both the same; the sentence in the article is the original.", "请使两处一致，以报道中的句子为准。"),
      surplus: extract.words.bytes - (sentence.words?.bytes ?? 0), other: sentence.offset)
  }

  private func pointsToAnother(_ offset: Int, _ sentence: Sentence, _ other: Sentence) -> TEIProblem {
    problem(
      offset, .alignment, .error,
      Bilingual(
        "The key sentence points to \(sentence.id), but its words are those of \(other.id) in line \(TEIProblem.line(0)).",
        "摘句指向\(sentence.id)，文字却是第\(TEIProblem.line(0))行的\(other.id)。"),
      Bilingual(
        "Write copyOf=\"#\(other.id)\". If \(sentence.id) was chosen instead: put its words here, and its English with "
          + "corresp=\"#\(sentence.id)\" in the place of that of \(other.id).",
        "请写copyOf=\"#\(other.id)\"；若确要改选\(sentence.id)，请将其文字放在此处，并以corresp=\"#\(sentence.id)\"的英文替换\(other.id)的英文。"),
      other: other.offset)
  }

  private func changed(_ sentence: Sentence) -> TEIProblem {
    problem(
      sentence.offset, .alignment, .error,
      Bilingual(
        "The sentence \(sentence.id) was changed: its key sentence and its gloss, which agree, have other words.",
        "句子\(sentence.id)有改动：摘句与逐词对照文字一致，而与此句不同。"),
      Bilingual(
        "Put the words of the page back here; if they are right, correct the page and run “jianbao brief --update”.",
        "请改回版面原文；若此处无误，请改正版面文件并运行“jianbao brief --update”。"),
      surplus: (sentence.words?.bytes ?? 0) - (sentence.extract?.words.bytes ?? 0))
  }

  /// Notes that a pointer leads to no such sentence; not where it leads nowhere, which is said of the pointer.
  private mutating func noteAstray(_ offset: Int, _ source: ArraySlice<UInt8>, _ isID: (UInt64) -> Bool) {
    guard isID(TEIKey.of(source)) else { return }
    let id = TEIKey.shown(source)
    astray.append(
      problem(
        offset, .alignment, .error,
        Bilingual("This sentence repeats \(id), which is no sentence of this article.", "此句指向\(id)，但它不是本篇的句子。"),
        Bilingual("Correct the id to that of the sentence that has these words.", "请改为文字相同的句子的标识。")))
  }

  // MARK: Figures

  /// Checks the innermost element, a figure or date: the value of the English must be that of the Chinese.
  mutating func inspectFigure(in elements: TEIOpenElements) -> [TEIProblem] {
    let corresp = elements.value(.corresp)?.dropFirst()
    let id = elements.value(.id)
    if corresp == nil && id == nil { return [] }
    guard let offset = elements.frames.last?.offset else { return [] }
    let value = Self.value(of: elements)
    if let id { values[TEIKey.of(id)] = (value, offset) }
    guard let corresp, let original = values[TEIKey.of(corresp)], original.values != value else { return [] }
    let (here, there, line) = (Self.describe(value), Self.describe(original.values), TEIProblem.line(0))
    return [
      problem(
        offset, .figure, .error,
        Bilingual(
          "The value here (\(here)) is not that of the Chinese in line \(line) (\(there)).",
          "此处数值（\(here)）与第\(line)行的中文（\(there)）不符。"),
        Bilingual(
          "Correct the one that is wrong, and check the words of the English.", "请改正有误的一处，并核对英文文字。"),
        other: original.offset)
    ]
  }

  /// Checks the words of an English figure: a person may have changed them and not the value.
  private mutating func figureInWords(_ elements: TEIOpenElements) -> [TEIProblem] {
    guard let frame = elements.frames.last, frame.isEnglish, !frame.isForeign, !frame.holdsLoss,
      let value = elements.value(.quantity) ?? elements.value(.atLeast) ?? elements.value(.atMost),
      seenFigures.insert(TEIKey.of(value + [0] + elements.text)).inserted
    else { return [] }
    let words = String(decoding: elements.text.prefix(400), as: UTF8.self)
    let figures = EnglishFigureReader.figures(in: words)
    guard words.utf8.contains(where: { (0x30...0x39).contains($0) }), figures.count == 1,
      let number = figures[0].number, let expected = Double(String(decoding: value, as: UTF8.self)),
      abs(number - expected) > abs(expected) * 1e-9
    else { return [] }
    let shown = TEIKey.shown(value)
    return [
      problem(
        frame.offset, .figure, .error,
        Bilingual(
          "The English says “\(TEIFinding.short(words))”, but the value of the figure is \(shown).",
          "英文为“\(TEIFinding.short(words))”，而数值是\(shown)。"),
        Bilingual(
          "Correct the words, or the value where the Chinese has another one.", "请改正文字；若中文数值不同，请改正数值。"))
    ]
  }

  private static func value(of elements: TEIOpenElements) -> [Value] {
    var values: [Value] = []
    for name in [TEIName.ana, .atLeast, .atMost, .n, .quantity, .unit, .when, .whenISO] {
      guard let value = elements.value(name) else { continue }
      if name == .ana {
        let bound = value.split(separator: 0x20).first { $0.starts(with: "#b-".utf8) }
        if let bound { values.append(Value(name: name.rawValue, value: String(decoding: bound, as: UTF8.self))) }
      } else {
        values.append(Value(name: name.rawValue, value: String(decoding: value, as: UTF8.self)))
      }
    }
    return values
  }

  private static func describe(_ value: [Value]) -> String {
    TEIFinding.short(value.map { "\($0.name)=\($0.value)" }.joined(separator: " "))
  }

  // MARK: The glossary file

  /// The finding that the glossary has changed since the brief was made.
  private func staleGlossary(_ elements: TEIOpenElements) -> [TEIProblem] {
    guard let glossary, let offset = elements.frames.last?.offset, !elements.text.elementsEqual(glossary.utf8) else {
      return []
    }
    return [
      problem(
        offset, .stale, .warning,
        Bilingual("The glossary has changed since this brief was made.", "术语表在简报生成之后有改动。"),
        Bilingual(
          "Run “jianbao brief --update” on the page, then read the English again.",
          "请对该版面运行“jianbao brief --update”，并重新核对英文。"))
    ]
  }

  private func problem(
    _ offset: Int, _ kind: Finding.Kind, _ severity: Finding.Severity, _ message: Bilingual, _ remedy: Bilingual,
    surplus: Int = 0, other: Int? = nil
  ) -> TEIProblem {
    var problem = TEIProblem(offset: offset, kind: kind, severity: severity, message: message, remedy: remedy)
    problem.surplus = surplus
    problem.others = other.map { [$0] } ?? []
    return problem
  }
}
