import Findings
import Terminology
import XML

/// Checks what holds the languages of a brief together: extracts and their sentences, figures and terms.
///
/// It remembers one article at a time, and of the terms each different wording once.
struct TEIBriefInspector {
  typealias Frame = TEIInspector.Frame
  typealias Place = TEIInspector.Place

  private var sentences: [String: String] = [:]
  private var values: [String: [String: String]] = [:]
  /// The sentences that were extracted, by their ids, until their English stands.
  private var extracted: [String: Place] = [:]
  private var hasEnglish = false
  /// The wordings of each term, by the id of its entry.
  private var uses: [String: [String: (isEnglish: Bool, place: Place)]] = [:]
  private var entry: [String: [String]] = [:]

  /// Whether the text of an element is needed.
  func wantsText(of frame: Frame, inside frames: [Frame]) -> Bool {
    switch frame.name {
    case "s", "term", "measure", "date", "head", "orth": !frames.isEmpty && frames[0].name == "TEI"
    case "idno": frames.last?["xml:id"] == "res-gl"
    case "cl", "seg": frames.last?.isInTranslation ?? false
    default: frame.name == "entry"
    }
  }

  /// Whether a text holds Chinese characters.
  func hasChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) || (0x3400...0x4DBF).contains($0.value) }
  }

  /// Checks an element at its end.
  mutating func end(_ frame: Frame, _ text: String, inside frames: [Frame]) -> [TEIProblem] {
    switch frame.name {
    case "s": return endSentence(frame, text)
    case "measure", "date": return endFigure(frame)
    case "term":
      if let id = frame["ref"]?.dropFirst(), frame["xml:lang"] == nil {
        let isEnglish = frames.last?.isInTranslation ?? false
        let use = uses[String(id), default: [:]][text] ?? (isEnglish, frame.place)
        uses[String(id), default: [:]][text] = use
      }
      return []
    case "orth":
      let parents = frames.suffix(2)
      let form = parents.last?["type"] ?? ""
      let kind = parents.first?.name == "cit" ? "en-\(parents.first?["subtype"] ?? "")" : "zh-\(form)"
      entry[kind, default: []].append(text)
      return []
    case "entry":
      defer { entry = [:] }
      return endEntry(frame)
    default: return []
    }
  }

  /// Checks what must hold when an article is complete, and forgets it.
  mutating func endArticle() -> [TEIProblem] {
    var problems: [TEIProblem] = []
    if hasEnglish {
      for (id, place) in extracted {
        problems.append(
          problem(
            place, .alignment, .warning,
            Bilingual("The key sentence \(id) has no English.", "摘句\(id)没有英文。"),
            Bilingual("Add an <s corresp=\"#\(id)\"> to the English.", "请在英文部分补上<s corresp=\"#\(id)\">。")))
      }
    }
    sentences = [:]
    values = [:]
    extracted = [:]
    hasEnglish = false
    return problems
  }

  // MARK: Sentences

  private mutating func endSentence(_ frame: Frame, _ text: String) -> [TEIProblem] {
    if let source = frame["copyOf"]?.dropFirst() { return endExtract(frame, String(source), text) }
    if let source = frame["corresp"]?.dropFirst() { return endEnglish(frame, String(source)) }
    if let id = frame["xml:id"] { sentences[id] = text }
    return []
  }

  private mutating func endExtract(_ frame: Frame, _ source: String, _ text: String) -> [TEIProblem] {
    if extracted.updateValue(frame.place, forKey: source) != nil {
      return [
        problem(
          frame.place, .alignment, .error,
          Bilingual("The sentence \(source) is extracted twice.", "句子\(source)被摘录两次。"),
          Bilingual("Delete one of the two, or choose another sentence.", "请删去其中一句，或另选一句。"))
      ]
    }
    guard let original = sentences[source] else {
      return [notASentence(frame, source)]
    }
    if original == text || words(original) == words(text) { return [] }
    return [
      problem(
        frame.place, .alignment, .error,
        Bilingual(
          "The key sentence differs from the sentence \(source) that it repeats.", "摘句与所摘的句子\(source)文字不同。"),
        Bilingual(
          "Make both the same; the sentence in the article is the original.", "请使两处一致，以报道中的句子为准。"))
    ]
  }

  private mutating func endEnglish(_ frame: Frame, _ source: String) -> [TEIProblem] {
    hasEnglish = true
    if extracted.removeValue(forKey: source) != nil { return [] }
    if source.contains(".h"), sentences[source] != nil { return [] }
    return [notASentence(frame, source)]
  }

  private func notASentence(_ frame: Frame, _ source: String) -> TEIProblem {
    problem(
      frame.place, .alignment, .error,
      Bilingual(
        "This sentence refers to \(source), which is no sentence of this article that was chosen and is still free.",
        "此句指向\(source)，但它不是本篇中待对应的句子。"),
      Bilingual("Correct the pointer.", "请改正指针。"))
  }

  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  // MARK: Figures

  private mutating func endFigure(_ frame: Frame) -> [TEIProblem] {
    var value: [String: String] = [:]
    for attribute in frame.attributes where Self.valueAttributes.contains(attribute.name) {
      value[attribute.name] = attribute.value
    }
    value["ana"] = (frame["ana"] ?? "").split(separator: " ").first { $0.hasPrefix("#b-") }.map(String.init)
    if let id = frame["xml:id"] { values[id] = value }
    guard let source = frame["corresp"]?.dropFirst(), let original = values[String(source)], original != value else {
      return []
    }
    return [
      problem(
        frame.place, .figure, .error,
        Bilingual(
          "The value here (\(Self.describe(value))) is not that of the Chinese (\(Self.describe(original))).",
          "此处数值（\(Self.describe(value))）与中文（\(Self.describe(original))）不符。"),
        Bilingual(
          "Correct the one that is wrong, and check the words of the English.", "请改正有误的一处，并核对英文文字。"))
    ]
  }

  private static let valueAttributes: Set<String> = [
    "unit", "quantity", "atLeast", "atMost", "n", "when", "when-iso",
  ]

  private static func describe(_ value: [String: String]) -> String {
    value.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  // MARK: Terms

  private mutating func endEntry(_ frame: Frame) -> [TEIProblem] {
    guard let id = frame["xml:id"], let term = entry["zh-lemma"]?.first else { return [] }
    guard let uses = uses.removeValue(forKey: id) else {
      return [
        problem(
          frame.place, .unused, .warning,
          Bilingual("No term of the page refers to the entry \(term).", "版面中没有术语指向词条“\(term)”。"),
          Bilingual("Delete the entry, or mark the term in the text.", "请删去该词条，或在文中标出术语。"))
      ]
    }
    return uses.sorted { $0.value.place.offset < $1.value.place.offset }.compactMap { text, use in
      use.isEnglish ? englishProblem(text, use.place, term) : chineseProblem(text, use.place, term)
    }
  }

  private func chineseProblem(_ text: String, _ place: Place, _ term: String) -> TEIProblem? {
    let forms = ["zh-lemma", "zh-variant", "zh-deprecated"].flatMap { entry[$0] ?? [] }
    if TermFolding.isSpelling(text, ofOneOf: forms) { return nil }
    return problem(
      place, .term, .error,
      Bilingual("“\(text)” is no form of the term “\(term)” it refers to.", "“\(text)”不是所指术语“\(term)”的写法。"),
      Bilingual(
        "Correct the reference, or add the form to the variants of the glossary.", "请改正指向，或在术语表的异称中补上此写法。"))
  }

  private func englishProblem(_ text: String, _ place: Place, _ term: String) -> TEIProblem? {
    let forbidden = entry["en-deprecated"] ?? []
    let allowed = (entry["en-preferred"] ?? []) + (entry["en-admitted"] ?? [])
    if forbidden.contains(where: { TermForm.folded($0) == TermForm.folded(text) }) {
      return problem(
        place, .term, .error,
        Bilingual("“\(text)” must not be used for “\(term)”.", "“\(term)”不得译作“\(text)”。"),
        Bilingual("Write “\(allowed.first ?? term)”.", "请改为“\(allowed.first ?? term)”。"))
    }
    if allowed.isEmpty || allowed.contains(where: { TermForm.isInflection(text, of: $0) }) { return nil }
    return problem(
      place, .term, .warning,
      Bilingual("“\(text)” is not the English of “\(term)” in the glossary.", "术语表中“\(term)”的译法不是“\(text)”。"),
      Bilingual(
        "Write “\(allowed[0])”, or add this wording to the glossary.", "请改为“\(allowed[0])”，或将此译法补入术语表。"))
  }

  // MARK: The glossary file

  /// The finding that the glossary has changed since the brief was made.
  func staleGlossary(_ frame: Frame, _ text: String, inside frames: [Frame], now hash: String) -> TEIProblem? {
    guard frame.name == "idno", frames.last?["xml:id"] == "res-gl", text != hash else { return nil }
    return problem(
      frame.place, .stale, .warning,
      Bilingual("The glossary has changed since this brief was made.", "术语表在简报生成之后有改动。"),
      Bilingual(
        "Run “jianbao brief --update” on the page, then read the English again.",
        "请对该版面运行“jianbao brief --update”，并重新核对英文。"))
  }

  private func problem(
    _ place: Place, _ kind: Finding.Kind, _ severity: Finding.Severity, _ message: Bilingual, _ remedy: Bilingual
  ) -> TEIProblem {
    TEIProblem(
      offset: place.offset, article: place.article, kind: kind, severity: severity,
      message: message, remedy: remedy)
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
