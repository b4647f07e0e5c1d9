import Findings
import XML

/// Checks what holds the languages of a brief together: extracts and their sentences, figures and terms.
///
/// It remembers one article at a time, its texts as numbers, and of the terms each different wording once.
struct TEIBriefInspector {
  /// The SHA-256 of the glossary as it is now.
  let glossary: String?

  private var terms = TEITermInspector()
  private var figures = TEIFigureInspector()
  /// The sentences of the article by their ids.
  private var sentences: [UInt64: Sentence] = [:]
  /// The sentences whose words are not those that are repeated elsewhere.
  private var differing: Set<UInt64> = []
  /// The sentences that were extracted, by their ids, until their English stands.
  private var extracted: [UInt64: Extract] = [:]
  /// The sentences that the parts of the open English sentence stand for.
  private var parts: [ArraySlice<UInt8>: Int] = [:]
  /// Where the last English sentence of the article stands.
  private var lastEnglish: Int?
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
    case .measure: return figures.endFigure(elements)
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
    figures.endArticle()
    terms.endArticle()
    extracted.removeAll(keepingCapacity: true)
    lastEnglish = nil
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
      lastEnglish == nil
        ? Bilingual("Add to the English of this article: \(tag)English</s>", "请在本篇英文部分补上：\(tag)英文</s>")
        : Bilingual(
          "Add beside the English sentence in line \(TEIProblem.line(0)): \(tag)English</s>",
          "请在第\(TEIProblem.line(0))行的英文句旁补上：\(tag)英文</s>"),
      other: lastEnglish)
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
      return endEnglish(offset, source, isID)
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

  /// Takes note of which sentence the innermost element stands for, a part of the English of one.
  mutating func notePart(_ elements: TEIOpenElements) {
    guard let mark = elements.value(.corresp)?.dropFirst(), let end = mark.lastIndex(of: UInt8(ascii: ".")) else {
      return
    }
    parts[ArraySlice(Array(mark[..<end])), default: 0] += 1
  }

  private mutating func endEnglish(
    _ offset: Int, _ source: ArraySlice<UInt8>, _ isID: (UInt64) -> Bool
  ) -> [TEIProblem] {
    defer { parts.removeAll(keepingCapacity: true) }
    lastEnglish = offset
    // All its parts may say of which sentence it is the English.
    if parts.count == 1, let (other, count) = parts.first, count > 1, other != source, isID(TEIKey.of(other)) {
      noteEnglish(offset, other, isID)
      let (said, meant) = (TEIKey.shown(source), TEIKey.shown(other))
      return [
        problem(
          offset, .alignment, .error,
          Bilingual(
            "This English refers to \(said), but all its parts stand for parts of \(meant).",
            "此句英文指向\(said)，其中各部分却对应\(meant)。"),
          Bilingual(
            "Write corresp=\"#\(meant)\" in the tag of the sentence.", "请在此句的标签中写corresp=\"#\(meant)\"。"))
      ]
    }
    noteEnglish(offset, source, isID)
    return []
  }

  private mutating func noteEnglish(_ offset: Int, _ source: ArraySlice<UInt8>, _ isID: (UInt64) -> Bool) {
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
        surplus: words.bytes - original.bytes, other: sentence.offset, comparedWith: sentence.offset)
    ]
  }

  private func differs(_ extract: (words: TEIWords, offset: Int), from sentence: Sentence) -> TEIProblem {
    problem(
      extract.offset, .alignment, .error,
      Bilingual(
        "The key sentence differs from the sentence \(sentence.id) in line \(TEIProblem.line(0)) that it repeats.",
        "摘句与所摘的句子\(sentence.id)（第\(TEIProblem.line(0))行）文字不同。"),
      Bilingual("Make both the same; the sentence in the article is the original.", "请使两处一致，以报道中的句子为准。"),
      surplus: extract.words.bytes - (sentence.words?.bytes ?? 0), other: sentence.offset,
      comparedWith: sentence.offset)
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
      surplus: (sentence.words?.bytes ?? 0) - (sentence.extract?.words.bytes ?? 0),
      comparedWith: sentence.extract?.offset)
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

  /// Checks the innermost element, a figure or date, at its start.
  mutating func startFigure(_ elements: TEIOpenElements) -> [TEIProblem] { figures.startFigure(elements) }

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
    surplus: Int = 0, other: Int? = nil, comparedWith: Int? = nil
  ) -> TEIProblem {
    var problem = TEIProblem(offset: offset, kind: kind, severity: severity, message: message, remedy: remedy)
    problem.surplus = surplus
    problem.others = other.map { [$0] } ?? []
    problem.comparedWith = comparedWith
    return problem
  }
}
