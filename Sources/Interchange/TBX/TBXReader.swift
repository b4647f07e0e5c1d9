import Findings
public import Terminology
import XML

/// Reads TBX of version 2 and 3, of Jianbao or of other programs.
public enum TBXReader {
  /// The rows of a TBX file, one for each entry with simplified Chinese.
  ///
  /// Deprecated and superseded English becomes forbidden English. Rows of other programs come as drafts, for TBX-Basic
  /// does not say what this desk has approved.
  ///
  /// - Throws: ``InterchangeFailure`` with the place where the file is damaged, or where it is no TBX.
  public static func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    let root = try ForeignXML.document(bytes).root
    guard root.name == "tbx" || root.name == "martif", let body = root.first("text")?.first("body") else {
      throw .wrongKind("TBX", found: "<\(root.name)>", line: root.line)
    }
    var losses = LossCount()
    var terms: [Term] = []
    for element in body.elements where element.name == "conceptEntry" || element.name == "termEntry" {
      let entry = TBXEntry(element)
      if joinForbidden(entry, to: &terms) { continue }
      guard var term = term(entry, &losses) else { continue }
      term.row = terms.count + 1
      terms.append(term)
    }
    var report = losses.report
    if root.name == "tbx" { report.findings += TBXBasicRules.violations(in: root) }
    return Imported(Glossary(terms: terms), report: report)
  }

  /// Adds the forbidden English of an entry that holds nothing else, as Weblate has it, to the row before it.
  private static func joinForbidden(_ entry: TBXEntry, to terms: inout [Term]) -> Bool {
    let english = entry.terms.filter { !$0.isChinese }
    guard !english.isEmpty, english.allSatisfy({ $0.status.lowercased() == TBXVocabulary.weblateForbidden }),
      let chinese = entry.terms.first(where: \.isChinese)?.text,
      let row = terms.lastIndex(where: { $0.term == chinese })
    else { return false }
    terms[row].forbidden += english.map(\.text)
    return true
  }

  private static func term(_ entry: TBXEntry, _ losses: inout LossCount) -> Term? {
    let place = "line \(entry.line)"
    for language in entry.otherLanguages { losses.note(.otherLanguage(language), place) }
    for category in entry.unknownCategories { losses.note(.category(category), place) }
    let chinese = entry.terms.filter(\.isChinese)
    guard let lemma = preferred(in: chinese) ?? chinese.first else {
      losses.note(.noChinese, place)
      return nil
    }
    var term = Term(term: lemma.text, english: "", domains: entry.domains, further: entry.columns)
    for other in chinese where other.text != lemma.text {
      if other.isForbidden { term.banned.append(other.text) } else { term.variants.append(other.text) }
    }
    readEnglish(entry, into: &term)
    readNotes(entry, into: &term)
    if !entry.notes.contains(where: { $0.hasPrefix("\(TBXVocabulary.ownNote)status=") }) {
      term.status = term.english.isEmpty ? .todo : .draft
      losses.note(.noStatus, term.term)
    }
    if term.id == nil, let id = entry.id, !id.hasPrefix(TBXVocabulary.madeUpID) { term.id = id }
    return term
  }

  private static func preferred(in sections: [TBXEntry.TermSection]) -> TBXEntry.TermSection? {
    sections.first { $0.status == TBXVocabulary.preferred }
      ?? sections.first { !$0.isForbidden && $0.type != TBXVocabulary.variant } ?? sections.first { !$0.isForbidden }
  }

  private static func readEnglish(_ entry: TBXEntry, into term: inout Term) {
    var sections = entry.terms.filter { !$0.isChinese }
    term.forbidden = sections.filter(\.isForbidden).map(\.text)
    sections.removeAll(where: \.isForbidden)
    let hasPreferred = sections.contains { $0.status == TBXVocabulary.preferred }
    let isFirstMarkedAdmitted = sections.first?.status == TBXVocabulary.admitted
    if hasPreferred || !isFirstMarkedAdmitted, let lemma = preferred(in: sections),
      let index = sections.firstIndex(where: { $0.text == lemma.text })
    {
      term.english = lemma.text
      term.source = lemma.source
      sections.remove(at: index)
    }
    for section in sections {
      switch section.type {
      case TBXVocabulary.fullForm where term.first == nil: term.first = section.text
      case TBXVocabulary.acronym where term.short == nil, TBXVocabulary.shortForm where term.short == nil:
        term.short = section.text
      default: term.admitted.append(section.text)
      }
      if term.source.isEmpty { term.source = section.source }
    }
  }

  private static func readNotes(_ entry: TBXEntry, into term: inout Term) {
    var notes: [String] = []
    for note in entry.notes {
      guard note.hasPrefix(TBXVocabulary.ownNote), let equals = note.firstIndex(of: "=") else {
        notes.append(note)
        continue
      }
      let key = note[..<equals].dropFirst(TBXVocabulary.ownNote.count)
      let value = String(note[note.index(after: equals)...])
      switch key {
      case "status": term.status = Term.Status(rawValue: value) ?? .draft
      case "action": term.action = Term.Action(rawValue: value) ?? .ask
      case "when": term.when.append(value)
      case "id": term.id = value
      case "source": term.source = value
      case "type", "pos", "since": term.further[String(key)] = value
      default: notes.append(note)
      }
    }
    term.note = notes.joined(separator: "; ")
  }
}

extension LossCount.Loss {
  fileprivate static func otherLanguage(_ tag: String) -> Self {
    Self(
      kind: .notUnderstood, severity: .note,
      message: Bilingual("Terms in the language “\(tag)” were left out", "语言“\(tag)”的术语已略去"))
  }

  fileprivate static func category(_ name: String) -> Self {
    Self(
      kind: .notUnderstood, severity: .note,
      message: Bilingual("The glossary has no column for “\(name)”, so it was left out", "术语表没有“\(name)”一栏，已略去"))
  }

  fileprivate static let noChinese = Self(
    kind: .leftOut, severity: .warning,
    message: Bilingual("Entries without simplified Chinese were left out", "没有简体中文的条目已略去"))

  /// The other format does not say whether a row is approved.
  static let noStatus = Self(
    kind: .adapted, severity: .note,
    message: Bilingual(
      "The file does not say how far these rows have come, so they came in as draft or todo",
      "文件未说明这些行的审定状态，因此作为草稿或待译导入"),
    remedy: Bilingual("Check them and set the status to approved.", "请核对后将状态改为“已审定”。"))
}
