import Findings
import XML

/// Finds what a schema can't say, while the document is scanned.
///
/// Ids and pointers, languages and dates are checked in every TEI document; alignment, terms and figures in ours,
/// article by article, so that no more than one article is remembered.
struct TEIInspector {
  var problems: [TEIProblem] = []
  var articles: [Article] = []
  var brief = TEIBriefInspector()
  /// The newest sign-off.
  private(set) var signOff: Place?
  /// The SHA-256 of the glossary as it is now.
  let glossary: String?

  private var frames: [Frame] = []
  /// The ids so far, with their offsets.
  private var ids: [String: Int] = [:]
  /// The first pointer to each id that did not stand yet.
  private var pending: [String: Place] = [:]
  private var languages: [String: Place] = [:]
  private var declaredLanguages: Set<String> = []
  private var lastChange: String?
  /// What the attributes of each of the scanner's names hold.
  private var attributeKinds: [AttributeKind] = []

  /// An article: where it starts and ends, and its headline.
  struct Article {
    var start: Int
    var end = Int.max
    var headline: String?
  }

  /// A place that may have to be reported later.
  struct Place {
    var offset: Int
    var article: Int?
    var element: String
  }

  /// An open element.
  struct Frame {
    var name: String
    /// Few, so a list.
    var attributes: [(name: String, value: String)]
    var place: Place
    /// The text so far, where somebody wants it.
    var text: String?
    /// Whether it is the English of an article or stands in it.
    var isInTranslation = false
    /// Whether it or an element around it within the English is in another language.
    var isInOtherLanguage = false

    subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  /// What an attribute holds.
  private enum AttributeKind { case unknown, id, language, pointers, other }

  init(glossary: String?) { self.glossary = glossary }

  mutating func take(_ event: XMLScanner.Event, of scanner: borrowing XMLScanner) {
    switch event {
    case .startElement: start(scanner)
    case .endElement: end(scanner.end)
    case .text: add(scanner.content)
    case .comment, .processingInstruction, .endOfDocument: break
    }
  }

  /// The article that holds an offset, from 1.
  func article(at offset: Int) -> Int? {
    articles.lastIndex { $0.start <= offset && offset < $0.end }.map { $0 + 1 }
  }

  func headline(of article: Int) -> String? { articles[article - 1].headline }

  mutating func report(
    _ place: Place, _ kind: Finding.Kind, _ severity: Finding.Severity, _ message: Bilingual,
    _ remedy: Bilingual
  ) {
    problems.append(
      TEIProblem(
        offset: place.offset, article: place.article, kind: kind, severity: severity,
        message: message, remedy: remedy))
  }

  /// Reports findings about the whole document at one place of it.
  mutating func report(_ findings: [Finding], at place: Place) {
    for finding in findings {
      report(place, .stale, finding.severity, finding.message, finding.remedy ?? Bilingual("", ""))
    }
  }

  // MARK: Events

  private mutating func start(_ scanner: borrowing XMLScanner) {
    let name = scanner.names[scanner.name].local
    if name == "div", scanner.attributes.contains(where: { $0.value == "article" }) {
      articles.append(Article(start: scanner.offset))
    }
    let article = articles.last.map { $0.end == .max } == true ? articles.count : nil
    var frame = Frame(
      name: name, attributes: [], place: Place(offset: scanner.offset, article: article, element: name))
    frame.attributes.reserveCapacity(scanner.attributes.count)
    for attribute in scanner.attributes {
      let attributeName = scanner.names[attribute.name].written
      frame.attributes.append((attributeName, attribute.value))
      inspect(kind(of: attribute.name, attributeName), attribute, of: name, article)
    }
    let isTranslation = frame["subtype"] == "translation"
    frame.isInTranslation = isTranslation || frames.last?.isInTranslation ?? false
    frame.isInOtherLanguage =
      frame["xml:lang"] ?? "en" != "en" || !isTranslation && frames.last?.isInOtherLanguage ?? false
    if brief.wantsText(of: frame, inside: frames) { frame.text = "" }
    if name == "change" { inspectChange(frame) }
    if name == "language", let ident = frame["ident"] { declaredLanguages.insert(ident) }
    frames.append(frame)
  }

  private mutating func add(_ content: [UInt8]) {
    guard let innermost = frames.indices.last else { return }
    var text: String?
    for index in frames.indices.reversed() where frames[index].text != nil {
      let words = text ?? String(decoding: content, as: UTF8.self)
      text = words
      frames[index].text?.append(words)
    }
    if let text, frames[innermost].isInTranslation, !frames[innermost].isInOtherLanguage,
      brief.hasChinese(text)
    {
      // Said once for a sentence.
      frames[innermost].text = nil
      report(
        frames[innermost].place, .language, .error,
        Bilingual("There is Chinese in the English that is not marked as untranslated.", "英文中有未标明待译的中文。"),
        Bilingual(
          "Translate it, or put it into <foreign xml:lang=\"zh-Hans\">.", "请译出，或放入<foreign xml:lang=\"zh-Hans\">。"))
    }
  }

  private mutating func end(_ end: Int) {
    guard let frame = frames.popLast() else { return }
    if frame.name == "div", frame["type"] == "article", let article = frame.place.article {
      articles[article - 1].end = end
      problems += brief.endArticle()
      return
    }
    guard let text = frame.text else { return }
    if frame.name == "head", frame["type"] == "main", let article = frame.place.article,
      articles[article - 1].headline == nil
    {
      articles[article - 1].headline = text
    }
    problems += brief.end(frame, text, inside: frames)
    if let glossary, let stale = brief.staleGlossary(frame, text, inside: frames, now: glossary) {
      problems.append(stale)
    }
  }

  // MARK: Ids, pointers, languages

  private mutating func kind(of number: Int, _ name: String) -> AttributeKind {
    while attributeKinds.count <= number { attributeKinds.append(.unknown) }
    if attributeKinds[number] == .unknown {
      attributeKinds[number] =
        switch name {
        case "xml:id": .id
        case "xml:lang": .language
        default: Self.pointers.contains(name) ? .pointers : .other
        }
    }
    return attributeKinds[number]
  }

  private mutating func inspect(
    _ kind: AttributeKind, _ attribute: XMLScanner.Attribute, of element: String, _ article: Int?
  ) {
    func place() -> Place { Place(offset: attribute.offset, article: article, element: element) }
    switch kind {
    case .id:
      pending[attribute.value] = nil
      if ids.updateValue(attribute.offset, forKey: attribute.value) != nil {
        report(
          place(), .id, .error,
          Bilingual("The id \(attribute.value) stands twice in the document.", "标识\(attribute.value)在文件中重复。"),
          Bilingual("Give this element another id.", "请为此元素另取标识。"))
      }
    case .language:
      if !attribute.value.isEmpty, languages[attribute.value] == nil { languages[attribute.value] = place() }
    case .pointers:
      for pointer in attribute.value.utf8.split(separator: UInt8(ascii: " ")) where pointer.first == UInt8(ascii: "#") {
        let id = String(Substring(pointer.dropFirst()))
        // Pointers such as #xpath1(…) are not ids.
        if ids[id] == nil, pending[id] == nil, !id.utf8.contains(UInt8(ascii: "(")) { pending[id] = place() }
      }
    case .other, .unknown: break
    }
  }

  private mutating func inspectChange(_ change: Frame) {
    if signOff == nil, change["type"] == "sign-off" { signOff = change.place }
    guard let when = change["when"], frames.last?.name == "revisionDesc", frames.count == 3 else { return }
    if let last = lastChange, last.count == when.count, last < when {
      report(
        change.place, .date, .warning,
        Bilingual("This change of \(when) stands below an older one of \(last).", "\(when)的修订排在较早的\(last)之后。"),
        Bilingual("Put the newest change first.", "请将最新的修订排在最前。"))
    }
    lastChange = when
  }

  /// The attributes of TEI that hold pointers.
  private static let pointers: Set<String> = [
    "target", "ref", "corresp", "copyOf", "sameAs", "ana", "resp", "who", "source", "decls", "edRef", "scheme", "next",
    "prev", "synch", "select", "exclude", "facs", "hand", "wit", "targetEnd", "spanTo", "period", "datingPoint",
    "calendar", "parent", "mutual", "active", "passive", "change", "inst", "start", "end", "since", "rendition",
  ]

  /// What can be said only at the end of the document.
  mutating func finish() -> [TEIProblem] {
    for (id, place) in pending {
      report(
        place, .pointer, .error,
        Bilingual(
          "<\(place.element)> points to #\(id), but nothing in the document has that id.",
          "<\(place.element)>指向#\(id)，但文件中没有此标识。"),
        Bilingual("Correct the pointer, or add the element it should lead to.", "请改正指针，或补上所指的元素。"))
    }
    if !declaredLanguages.isEmpty {
      for (language, place) in languages where !declaredLanguages.contains(language) {
        report(
          place, .language, .warning,
          Bilingual(
            "The language \(language) is not declared in langUsage.", "语言\(language)未在langUsage中声明。"),
          Bilingual(
            "Correct the tag, or add <language ident=\"\(language)\"> to langUsage.",
            "请改正语言标签，或在langUsage中加上<language ident=\"\(language)\">。"))
      }
    }
    return problems
  }
}
