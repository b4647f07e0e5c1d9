import Findings
import Terminology
import XML

/// Checks what holds the languages of a brief together: extracts and their sentences, figures and terms.
///
/// It remembers one article at a time, its texts as numbers, and of the terms each different wording once.
struct TEIBriefInspector {
  /// The SHA-256 of the glossary as it is now.
  let glossary: String?

  /// The sentences of the article by their ids.
  private var sentences: [UInt64: Sentence] = [:]
  /// The sentences whose words are not those that are repeated elsewhere.
  private var differing: Set<UInt64> = []
  /// The values of the figures and dates of the article, by their ids.
  private var values: [UInt64: [Value]] = [:]
  /// The sentences that were extracted, by their ids, until their English stands.
  private var extracted: [UInt64: Extract] = [:]
  private var hasExtracts = false
  private var hasEnglish = false
  /// Whether an element of the article may be lost to what looks for it, which the schema has said.
  private var hasFault = false
  /// The sentences that lead to no sentence of the article, as far as nothing of it is lost.
  private var astray: [TEIProblem] = []
  /// The wordings of each term, by the id of its entry.
  private var uses: [String: [Use]] = [:]
  /// The uses that are known already.
  private var seenUses: Set<UInt64> = []
  private var entry: [String: [String]] = [:]

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
    var id: String
  }

  private struct Use {
    var text: String
    var isEnglish: Bool
    var offset: Int
    var sentence: UInt64?
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
    case .term:
      noteUse(elements)
      return []
    case .orth:
      let isEnglish = elements.element(above: 2) == .cit
      let kind = isEnglish ? elements.value(.subtype, above: 2) : elements.value(.type, above: 1)
      let key = (isEnglish ? "en-" : "zh-") + String(decoding: kind ?? [], as: UTF8.self)
      entry[key, default: []].append(String(decoding: elements.text, as: UTF8.self))
      return []
    case .entry:
      defer { entry = [:] }
      return endEntry(elements)
    case .idno: return staleGlossary(elements)
    default: return []
    }
  }

  /// Checks what must hold when an article is complete, and forgets it.
  mutating func endArticle() -> [TEIProblem] {
    var problems: [TEIProblem] = []
    for sentence in sentences.values {
      guard let extract = sentence.extract else { continue }
      problems.append(sentence.isChanged ? changed(sentence) : differs(extract, from: sentence))
    }
    if !hasFault { problems += astray }
    if hasEnglish, !hasFault {
      for extract in extracted.values {
        problems.append(
          problem(
            extract.offset, .alignment, .warning,
            Bilingual("The key sentence \(extract.id) has no English.", "摘句\(extract.id)没有英文。"),
            Bilingual(
              "Add an <s corresp=\"#\(extract.id)\"> to the English.", "请在英文部分补上<s corresp=\"#\(extract.id)\">。")))
      }
    }
    sentences.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    extracted.removeAll(keepingCapacity: true)
    astray.removeAll()
    (hasExtracts, hasEnglish, hasFault) = (false, false, false)
    return problems
  }

  // MARK: Sentences

  private mutating func endSentence(_ elements: TEIOpenElements, _ isID: (UInt64) -> Bool) -> [TEIProblem] {
    guard let frame = elements.frames.last else { return [] }
    let offset = frame.offset
    let words = frame.holdsLoss ? nil : TEIKey.ofWords(elements.text)
    if let source = elements.value(.copyOf)?.dropFirst() { return endExtract(offset, source, words, isID) }
    if let source = elements.value(.corresp)?.dropFirst() {
      if elements.has(.ana, "#gloss") { return endGloss(offset, source, words, isID) }
      endEnglish(offset, source, isID)
      return []
    }
    if let id = elements.value(.id) {
      sentences[TEIKey.of(id)] = Sentence(words: words, offset: offset, id: Self.shown(id))
    }
    return []
  }

  private mutating func endExtract(
    _ offset: Int, _ source: ArraySlice<UInt8>, _ words: TEIWords?, _ isID: (UInt64) -> Bool
  ) -> [TEIProblem] {
    hasExtracts = true
    let key = TEIKey.of(source)
    if extracted.updateValue(Extract(offset: offset, id: Self.shown(source)), forKey: key) != nil {
      return [
        problem(
          offset, .alignment, .error,
          Bilingual("The sentence \(Self.shown(source)) is extracted twice.", "句子\(Self.shown(source))被摘录两次。"),
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
    if extracted.removeValue(forKey: key) != nil { return }
    let isHeading = source.split(separator: UInt8(ascii: ".")).last?.first == UInt8(ascii: "h")
    if hasExtracts, !isHeading || sentences[key] == nil { noteAstray(offset, source, isID) }
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
          "The Chinese of this gloss differs from the sentence \(Self.shown(source)).",
          "逐词对照中的中文与句子\(Self.shown(source))不同。"),
        Bilingual(
          "Put the Chinese back as it is in the article, or run “jianbao brief --update”, which makes the glosses anew.",
          "请改回与报道一致的中文，或运行“jianbao brief --update”重新生成。"),
        surplus: words.bytes - original.bytes)
    ]
  }

  private func differs(_ extract: (words: TEIWords, offset: Int), from sentence: Sentence) -> TEIProblem {
    problem(
      extract.offset, .alignment, .error,
      Bilingual(
        "The key sentence differs from the sentence \(sentence.id) that it repeats.", "摘句与所摘的句子\(sentence.id)文字不同。"),
      Bilingual("Make both the same; the sentence in the article is the original.", "请使两处一致，以报道中的句子为准。"),
      surplus: extract.words.bytes - (sentence.words?.bytes ?? 0))
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
    let id = Self.shown(source)
    astray.append(
      problem(
        offset, .alignment, .error,
        Bilingual(
          "This sentence refers to \(id), which is no sentence of this article that was chosen and is still free.",
          "此句指向\(id)，但它不是本篇中待对应的句子。"),
        Bilingual("Correct the pointer.", "请改正指针。")))
  }

  private static func shown(_ id: ArraySlice<UInt8>) -> String {
    TEIFinding.short(String(decoding: id.prefix(200), as: UTF8.self))
  }

  // MARK: Figures

  /// Checks the innermost element, a figure or date: the value of the English must be that of the Chinese.
  mutating func inspectFigure(in elements: TEIOpenElements) -> [TEIProblem] {
    let corresp = elements.value(.corresp)?.dropFirst()
    let id = elements.value(.id)
    if corresp == nil && id == nil { return [] }
    let value = Self.value(of: elements)
    if let id { values[TEIKey.of(id)] = value }
    guard let corresp, let original = values[TEIKey.of(corresp)], original != value,
      let offset = elements.frames.last?.offset
    else { return [] }
    return [
      problem(
        offset, .figure, .error,
        Bilingual(
          "The value here (\(Self.describe(value))) is not that of the Chinese (\(Self.describe(original))).",
          "此处数值（\(Self.describe(value))）与中文（\(Self.describe(original))）不符。"),
        Bilingual(
          "Correct the one that is wrong, and check the words of the English.", "请改正有误的一处，并核对英文文字。"))
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

  // MARK: Terms

  private mutating func noteUse(_ elements: TEIOpenElements) {
    guard let id = elements.value(.ref)?.dropFirst(), elements.value(.lang) == nil,
      let frame = elements.frames.last
    else { return }
    let isEnglish = frame.isEnglish
    guard seenUses.insert(TEIKey.of(id + [isEnglish ? 1 : 0] + elements.text)).inserted else { return }
    let text = String(decoding: elements.text.prefix(400), as: UTF8.self)
    uses[String(decoding: id, as: UTF8.self), default: []].append(
      Use(text: text, isEnglish: isEnglish, offset: frame.offset, sentence: elements.sentenceID.map(TEIKey.of)))
  }

  private mutating func endEntry(_ elements: TEIOpenElements) -> [TEIProblem] {
    guard let id = elements.value(.id), let term = entry["zh-lemma"]?.first, let offset = elements.frames.last?.offset
    else { return [] }
    guard let uses = uses.removeValue(forKey: String(decoding: id, as: UTF8.self)) else {
      return [
        problem(
          offset, .unused, .warning,
          Bilingual("No term of the page refers to the entry \(term).", "版面中没有术语指向词条“\(term)”。"),
          Bilingual("Delete the entry, or mark the term in the text.", "请删去该词条，或在文中标出术语。"))
      ]
    }
    // Where the entry breaks the schema its forms are not known.
    if elements.frames.last?.holdsLoss ?? false { return [] }
    return uses.compactMap { use in
      // That the words of the sentence were changed is said already.
      if let sentence = use.sentence, differing.contains(sentence) { return nil }
      return use.isEnglish ? englishProblem(use.text, use.offset, term) : chineseProblem(use.text, use.offset, term)
    }
  }

  private func chineseProblem(_ text: String, _ offset: Int, _ term: String) -> TEIProblem? {
    let forms = ["zh-lemma", "zh-variant", "zh-deprecated"].flatMap { entry[$0] ?? [] }
    if TermFolding.isSpelling(text, ofOneOf: forms) { return nil }
    return problem(
      offset, .term, .error,
      Bilingual("“\(text)” is no form of the term “\(term)” it refers to.", "“\(text)”不是所指术语“\(term)”的写法。"),
      Bilingual(
        "Correct the reference, or add the form to the variants of the glossary.", "请改正指向，或在术语表的异称中补上此写法。"))
  }

  private func englishProblem(_ text: String, _ offset: Int, _ term: String) -> TEIProblem? {
    let forbidden = entry["en-deprecated"] ?? []
    let allowed = (entry["en-preferred"] ?? []) + (entry["en-admitted"] ?? [])
    if forbidden.contains(where: { TermForm.folded($0) == TermForm.folded(text) }) {
      return problem(
        offset, .term, .error,
        Bilingual("“\(text)” must not be used for “\(term)”.", "“\(term)”不得译作“\(text)”。"),
        Bilingual("Write “\(allowed.first ?? term)”.", "请改为“\(allowed.first ?? term)”。"))
    }
    if allowed.isEmpty || allowed.contains(where: { TermForm.isInflection(text, of: $0) }) { return nil }
    return problem(
      offset, .term, .warning,
      Bilingual("“\(text)” is not the English of “\(term)” in the glossary.", "术语表中“\(term)”的译法不是“\(text)”。"),
      Bilingual(
        "Write “\(allowed[0])”, or add this wording to the glossary.", "请改为“\(allowed[0])”，或将此译法补入术语表。"))
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
    surplus: Int = 0
  ) -> TEIProblem {
    var problem = TEIProblem(offset: offset, kind: kind, severity: severity, message: message, remedy: remedy)
    problem.surplus = surplus
    return problem
  }
}

/// Forms of terms that count as the same.
enum TermForm {
  /// A form without the differences of case and white space.
  static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }

  /// Whether an English wording is a term or an inflection of it: a plural, a possessive, a verb form, an article.
  static func isInflection(_ text: String, of term: String) -> Bool {
    var text = text.lowercased()
    for article in ["the ", "a ", "an "] where text.hasPrefix(article) && !term.lowercased().hasPrefix(article) {
      text = String(text.dropFirst(article.count))
    }
    let term = term.lowercased()
    if folded(text) == folded(term) { return true }
    let stem = term.hasSuffix("y") || term.hasSuffix("e") ? String(term.dropLast()) : term
    guard text.hasPrefix(stem) else { return false }
    return ["s", "es", "ies", "ed", "ied", "d", "ing", "'s", "’s", "s'", "s’", "e", "y", "ying"]
      .contains(String(text.dropFirst(stem.count)))
  }
}
