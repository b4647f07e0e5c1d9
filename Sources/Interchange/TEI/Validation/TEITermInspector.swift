import Findings
import Terminology
import XML

/// Checks that the terms of a brief refer to the entries that fit them.
///
/// It remembers each different wording of a term once, and of one article which entry each Chinese term refers to.
struct TEITermInspector {
  /// The wordings of each term, by the id of its entry.
  private var uses: [String: [Use]] = [:]
  /// The uses that are known already.
  private var seen: Set<UInt64> = []
  /// The forms of the entry that is open, by language and kind.
  private var forms: [String: [String]] = [:]
  /// The entries that the terms of the article refer to, by the ids of the terms.
  private var references: [UInt64: [UInt8]] = [:]

  private struct Use {
    var text: String
    var isEnglish: Bool
    var offset: Int
    var sentence: UInt64?
  }

  /// Forgets the terms of an article.
  mutating func endArticle() { references.removeAll(keepingCapacity: true) }

  /// Takes note of a form of the entry that is open.
  mutating func endForm(_ elements: TEIOpenElements) {
    let isEnglish = elements.element(above: 2) == .cit
    let kind = isEnglish ? elements.value(.subtype, above: 2) : elements.value(.type, above: 1)
    let key = (isEnglish ? "en-" : "zh-") + String(decoding: kind ?? [], as: UTF8.self)
    forms[key, default: []].append(String(decoding: elements.text, as: UTF8.self))
  }

  /// Checks a term at its end: its English must refer to the entry that the Chinese refers to.
  mutating func endTerm(_ elements: TEIOpenElements) -> [TEIProblem] {
    guard let id = elements.value(.ref)?.dropFirst(), elements.value(.lang) == nil,
      let frame = elements.frames.last, !frame.holdsLoss
    else { return [] }
    if let own = elements.value(.id) { references[TEIKey.of(own)] = Array(id) }
    if let source = elements.value(.corresp)?.dropFirst(), let entry = references[TEIKey.of(source)],
      !entry.elementsEqual(id)
    {
      return [otherEntry(frame.offset, TEIKey.shown(id), TEIKey.shown(source), TEIKey.shown(entry[...]))]
    }
    noteUse(of: id, frame, elements)
    return []
  }

  private func otherEntry(_ offset: Int, _ id: String, _ source: String, _ entry: String) -> TEIProblem {
    var problem = TEIProblem(
      offset: offset, kind: .term, severity: .error,
      message: Bilingual(
        "This term refers to the entry #\(id), but the Chinese term it stands for, #\(source), to #\(entry).",
        "此术语指向词条#\(id)，而所对应的中文术语#\(source)指向#\(entry)。"),
      remedy: Bilingual(
        "Write ref=\"#\(entry)\", or correct corresp if it stands for another term.",
        "请写ref=\"#\(entry)\"；若对应的是另一术语，请改正corresp。"))
    (problem.wrongReference, problem.rightReference) = (id, entry)
    return problem
  }

  private mutating func noteUse(of id: ArraySlice<UInt8>, _ frame: TEIOpenElements.Frame, _ elements: TEIOpenElements) {
    let isEnglish = frame.isEnglish
    guard seen.insert(TEIKey.of(id + [isEnglish ? 1 : 0] + elements.text)).inserted else { return }
    let text = String(decoding: elements.text.prefix(400), as: UTF8.self)
    uses[String(decoding: id, as: UTF8.self), default: []].append(
      Use(text: text, isEnglish: isEnglish, offset: frame.offset, sentence: elements.sentenceID.map(TEIKey.of)))
  }

  /// Checks the uses of an entry at its end.
  ///
  /// - Parameter isChanged: Whether the words of a sentence were changed, which is said already.
  mutating func endEntry(_ elements: TEIOpenElements, isChanged: (UInt64) -> Bool) -> [TEIProblem] {
    defer { forms = [:] }
    guard let id = elements.value(.id), let term = forms["zh-lemma"]?.first, let offset = elements.frames.last?.offset
    else { return [] }
    guard let uses = uses.removeValue(forKey: String(decoding: id, as: UTF8.self)) else {
      return [
        TEIProblem(
          offset: offset, kind: .unused, severity: .warning,
          message: Bilingual("No term of the page refers to the entry \(term).", "版面中没有术语指向词条“\(term)”。"),
          remedy: Bilingual("Delete the entry, or mark the term in the text.", "请删去该词条，或在文中标出术语。"))
      ]
    }
    // Where the entry breaks the schema its forms are not known.
    if elements.frames.last?.holdsLoss ?? false { return [] }
    return uses.compactMap { use in
      if let sentence = use.sentence, isChanged(sentence) { return nil }
      return use.isEnglish ? englishProblem(use.text, use.offset, term) : chineseProblem(use.text, use.offset, term)
    }
  }

  private func chineseProblem(_ text: String, _ offset: Int, _ term: String) -> TEIProblem? {
    let known = ["zh-lemma", "zh-variant", "zh-deprecated"].flatMap { forms[$0] ?? [] }
    if TermFolding.isSpelling(text, ofOneOf: known) { return nil }
    return TEIProblem(
      offset: offset, kind: .term, severity: .error,
      message: Bilingual("“\(text)” is no form of the term “\(term)” it refers to.", "“\(text)”不是所指术语“\(term)”的写法。"),
      remedy: Bilingual(
        "Correct the reference, or add the form to the variants of the glossary.", "请改正指向，或在术语表的异称中补上此写法。"))
  }

  private func englishProblem(_ text: String, _ offset: Int, _ term: String) -> TEIProblem? {
    let forbidden = forms["en-deprecated"] ?? []
    let allowed = (forms["en-preferred"] ?? []) + (forms["en-admitted"] ?? [])
    if forbidden.contains(where: { TermForm.folded($0) == TermForm.folded(text) }) {
      return TEIProblem(
        offset: offset, kind: .term, severity: .error,
        message: Bilingual("“\(text)” must not be used for “\(term)”.", "“\(term)”不得译作“\(text)”。"),
        remedy: Bilingual("Write “\(allowed.first ?? term)”.", "请改为“\(allowed.first ?? term)”。"))
    }
    if allowed.isEmpty || allowed.contains(where: { TermForm.isInflection(text, of: $0) }) { return nil }
    return TEIProblem(
      offset: offset, kind: .term, severity: .warning,
      message: Bilingual("“\(text)” is not the English of “\(term)” in the glossary.", "术语表中“\(term)”的译法不是“\(text)”。"),
      remedy: Bilingual(
        "Write “\(allowed[0])”, or add this wording to the glossary.", "请改为“\(allowed[0])”，或将此译法补入术语表。"))
  }
}

/// Forms of terms that count as the same.
enum TermForm {
  /// A form without the differences of case and white space.
  static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }

  /// Whether an English wording is a term or an inflection of it: a plural, a possessive, a verb form, an article.
  ///
  /// Any word may be the one that is inflected: `enterprises above the designated size`.
  static func isInflection(_ text: String, of term: String) -> Bool {
    var text = text.lowercased()
    for article in ["the ", "a ", "an "] where text.hasPrefix(article) && !term.lowercased().hasPrefix(article) {
      text = String(text.dropFirst(article.count))
    }
    let term = term.lowercased()
    if folded(text) == folded(term) { return true }
    let words = text.split(separator: " ")
    let base = term.split(separator: " ")
    return words.count == base.count && zip(words, base).allSatisfy { $0 == $1 || isForm($0, of: $1) }
  }

  private static func isForm(_ word: Substring, of base: Substring) -> Bool {
    let stem = base.hasSuffix("y") || base.hasSuffix("e") ? base.dropLast() : base
    guard word.hasPrefix(stem) else { return false }
    return ["s", "es", "ies", "ed", "ied", "d", "ing", "'s", "’s", "s'", "s’", "e", "y", "ying"]
      .contains(String(word.dropFirst(stem.count)))
  }
}
