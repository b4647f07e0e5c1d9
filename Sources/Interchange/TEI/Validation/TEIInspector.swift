import Findings
import XML

/// Finds what a schema can't say, while the document is scanned.
///
/// Ids and pointers, languages and dates are checked in every TEI document; alignment, terms and figures in ours,
/// article by article, so that no more than one article is remembered.
struct TEIInspector {
  /// The newest sign-off.
  private(set) var signOff: Int?
  private var problems: [TEIProblem] = []
  private var articles: [Article] = []
  private var elements = TEIOpenElements()
  private var brief: TEIBriefInspector
  /// The ids so far, and where they stand.
  private var ids: [UInt64: Int] = [:]
  /// The first pointer to each id that did not stand yet.
  private var pending: [UInt64: Pointer] = [:]
  private var languages: [UInt64: Pointer] = [:]
  private var declaredLanguages: Set<UInt64> = []
  private var lastChange: [UInt8]?
  private var hasChange = false
  /// How many elements are open with the one that stands twice: its content stands twice too.
  private var doubled: Int?
  /// The sentence in whose English Chinese was found.
  private var chineseSentence: Int?

  /// The most problems that are collected.
  private static let limit = 1000

  /// An article: where it starts and ends, and its headline.
  private struct Article {
    var start: Int
    var end = Int.max
    var headline: String?
  }

  /// What leads to something that may stand further on, and where.
  private struct Pointer {
    var offset: Int
    var text: String
    var element: String
    /// How many more lead to the same, and where the next of them stands.
    var others = 0
    var next: Int?
  }

  /// - Parameter glossary: The SHA-256 of the glossary as it is now.
  init(glossary: String?) { brief = TEIBriefInspector(glossary: glossary) }

  /// Takes the next event of a document.
  ///
  /// - Parameters:
  ///   - isLost: Whether it stands in an element that the schema found in a wrong place: what is wrong inside follows
  ///     from that.
  ///   - fault: What breaks the schema with this event.
  mutating func take(
    _ event: XMLScanner.Event, of scanner: borrowing XMLScanner, isLost: Bool, fault: RelaxNGViolation.Problem?
  ) {
    if let fault, fault.losesElement { brief.noteFault() }
    switch event {
    case .startElement: start(scanner, isLost: isLost, isFaulty: fault != nil)
    case .endElement:
      if fault != nil { elements.noteLoss() }
      end(scanner.end)
    case .text: add(scanner.content)
    case .comment, .processingInstruction, .endOfDocument: break
    }
  }

  /// The headline of the article that holds an offset.
  func headline(at offset: Int) -> String? {
    articles.last { $0.start <= offset && offset < $0.end }?.headline
  }

  /// Reports findings about the whole document at one place of it.
  mutating func report(_ findings: [Finding], at offset: Int) {
    for finding in findings {
      report(offset, .stale, finding.severity, finding.message, finding.remedy ?? Bilingual("", ""))
    }
  }

  private mutating func report(
    _ offset: Int, _ kind: Finding.Kind, _ severity: Finding.Severity, _ message: Bilingual, _ remedy: Bilingual,
    other: Int? = nil
  ) {
    guard problems.count < Self.limit else { return }
    problems.append(
      TEIProblem(
        offset: offset, kind: kind, severity: severity, message: message, remedy: remedy,
        others: other.map { [$0] } ?? []))
  }

  // MARK: Events

  private mutating func start(_ scanner: borrowing XMLScanner, isLost: Bool, isFaulty: Bool) {
    let name = elements.name(scanner.name, scanner)
    let isBrief = !isLost && doubled == nil && elements.frames.first?.name == .TEI
    elements.open(
      name, of: scanner, wantsText: isBrief && TEIBriefInspector.wantsText(of: name, inside: elements))
    if isLost || isFaulty { elements.noteLoss() }
    for attribute in scanner.attributes {
      guard let attributeName = elements.name(attribute.name, scanner) else { continue }
      inspect(attributeName, attribute, scanner, isLost)
    }
    switch name {
    case .div: if elements.has(.type, "article") { articles.append(Article(start: scanner.offset)) }
    case .change: inspectChange(scanner.offset)
    case .language: if let ident = elements.value(.ident) { declaredLanguages.insert(TEIKey.of(ident)) }
    case .measure, .date: if isBrief, !isFaulty { problems += brief.startFigure(elements) }
    default: break
    }
    if isBrief, name != .s, elements.frames.last?.isEnglish ?? false { brief.notePart(elements) }
  }

  private mutating func add(_ content: [UInt8]) {
    elements.add(content)
    guard let innermost = elements.frames.last, innermost.isEnglish, !innermost.holdsLoss else { return }
    let han = Self.firstHan(in: content)
    if innermost.isForeign {
      if han == nil, innermost.name == .foreign { foreignEnglish(content, innermost.offset) }
      return
    }
    guard let han else { return }
    let sentence = elements.frames.last { $0.name == .s }?.offset ?? innermost.offset
    // Said once for a sentence.
    if chineseSentence == sentence { return }
    chineseSentence = sentence
    report(
      innermost.offset, .language, .error,
      Bilingual(
        "There is Chinese in the English that is not marked as untranslated: “\(han)”.", "英文中夹有中文“\(han)”，且未标为待译。"),
      Bilingual(
        "Translate or delete it, or write <foreign xml:lang=\"zh-Hans\" ana=\"#o-untranslated\">\(han)</foreign>.",
        "请译出或删去，或写<foreign xml:lang=\"zh-Hans\" ana=\"#o-untranslated\">\(han)</foreign>。"))
  }

  /// Reports English in an element that says it is Chinese; a name or a word that Chinese uses as it is is none.
  private mutating func foreignEnglish(_ content: [UInt8], _ offset: Int) {
    let words = String(decoding: content.prefix(400), as: UTF8.self)
    let isEnglish = words.split(whereSeparator: \.isWhitespace).count { word in
      word.utf8.count > 1 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    guard isEnglish > 2 else { return }
    report(
      offset, .language, .warning,
      Bilingual(
        "“\(TEIFinding.short(words))” is marked as Chinese that is not translated yet, but it is English.",
        "“\(TEIFinding.short(words))”是英文，却标为待译中文。"),
      Bilingual(
        "If you have translated it, write <seg ana=\"#o-reviewer\"> and </seg> for its tags; corresp may stay.",
        "如已译出，请将其标签改为<seg ana=\"#o-reviewer\">和</seg>，corresp可保留。"))
  }

  /// The first run of Chinese characters, as much as a message can hold.
  private static func firstHan(in text: [UInt8]) -> String? {
    guard holdsHan(text) else { return nil }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let run = scalars.drop { !isHan($0) }.prefix { isHan($0) }
    return run.isEmpty ? nil : TEIFinding.short(String(String.UnicodeScalarView(run)))
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

  private static func holdsHan(_ text: [UInt8]) -> Bool {
    // U+3400 to U+9FFF in UTF-8
    for (index, byte) in text.enumerated() where byte >= 0xE3 && byte <= 0xE9 {
      if byte > 0xE3 || index + 1 < text.count && text[index + 1] >= 0x90 { return true }
    }
    return false
  }

  private mutating func end(_ end: Int) {
    defer {
      elements.close()
      if let depth = doubled, elements.frames.count < depth { doubled = nil }
    }
    guard let frame = elements.frames.last, let name = frame.name else { return }
    if name == .div, elements.has(.type, "article"), let open = articles.lastIndex(where: { $0.end == .max }) {
      articles[open].end = end
      problems += brief.endArticle()
      return
    }
    guard frame.text != nil else { return }
    if name == .head, elements.has(.type, "main"), let last = articles.indices.last, articles[last].end == .max,
      articles[last].headline == nil
    {
      articles[last].headline = String(decoding: elements.text.prefix(400), as: UTF8.self)
    }
    if doubled == nil { problems += brief.end(name, elements) { ids[$0] != nil } }
  }

  // MARK: Ids, pointers, languages

  private mutating func inspect(
    _ name: TEIName, _ attribute: XMLScanner.Attribute, _ scanner: borrowing XMLScanner, _ isLost: Bool
  ) {
    let value = scanner.values[attribute.value]
    func pointer(_ text: ArraySlice<UInt8>) -> Pointer {
      Pointer(
        offset: scanner.place(inTag: attribute.offset),
        text: TEIFinding.short(String(decoding: text.prefix(200), as: UTF8.self)),
        element: scanner.names[scanner.name].local)
    }
    switch name {
    case .id:
      let key = TEIKey.of(value)
      if !pending.isEmpty { pending[key] = nil }
      if isLost { brief.noteLost(key) }
      let first = ids[key]
      if first == nil { ids[key] = attribute.offset }
      if let first, doubled == nil, !isLost, problems.count < Self.limit {
        inspectDouble(pointer(value), first: first, scanner)
      }
    case .lang:
      let key = TEIKey.of(value)
      if !value.isEmpty, languages[key] == nil { languages[key] = pointer(value) }
    case _ where name.isPointer:
      var start = value.startIndex
      while start < value.endIndex {
        let end = value[start...].firstIndex(where: TEIKey.isSpace) ?? value.endIndex
        if value[start] == UInt8(ascii: "#") {
          let id = value[(start + 1)..<end]
          let key = TEIKey.of(id)
          // Pointers such as #xpath1(…) are not ids.
          if ids[key] == nil, !id.contains(UInt8(ascii: "(")) {
            if let first = pending[key] {
              pending[key]?.others += 1
              if first.next == nil { pending[key]?.next = scanner.place(inTag: attribute.offset) }
            } else {
              pending[key] = pointer(id)
            }
          }
        }
        start = end + 1
      }
    default: break
    }
  }

  /// Says of an id that stands twice which of the two is wrong: the one that does not go with the id before it.
  private mutating func inspectDouble(_ second: Pointer, first: Int, _ scanner: borrowing XMLScanner) {
    elements.noteLoss()
    let before = TEIIdPlace(at: first, in: scanner.input)
    let here = TEIIdPlace(at: second.offset, in: scanner.input)
    // What stands twice as a whole stands twice in all its parts.
    let isCopy = here.beginning == before.beginning
    if isCopy { doubled = elements.frames.count }
    let isFirstWrong = here.fits(second.text) && !before.fits(second.text)
    let line = TEIProblem.line(0)
    report(
      isFirstWrong ? first : second.offset, .id, .error,
      Bilingual(
        "The id \(second.text) stands twice in the document, also in line \(line).",
        "标识\(second.text)在文件中重复，第\(line)行也有。"),
      !isCopy
        ? Bilingual("Give this element an id that no other has.", "请为此元素另取不重复的标识。")
        : Bilingual(
          "If this is a copy of line \(line), delete it; if both are wanted, give this one an id that no other has.",
          "若是第\(line)行的副本，请删去；若两处都要，请为此元素另取不重复的标识。"),
      other: isFirstWrong ? second.offset : first)
    problems[problems.count - 1].losesID = .certainly
  }

  private mutating func inspectChange(_ offset: Int) {
    if signOff == nil, elements.has(.type, "sign-off") { signOff = offset }
    inspectStatus(offset)
    guard let when = elements.value(.when), elements.element(above: 1) == .revisionDesc, elements.frames.count == 4
    else { return }
    if let last = lastChange, last.count == when.count, last.lexicographicallyPrecedes(when) {
      let (this, other) = (String(decoding: when, as: UTF8.self), String(decoding: last, as: UTF8.self))
      report(
        offset, .date, .warning,
        Bilingual("This change of \(this) stands below an older one of \(other).", "\(this)的修订排在较早的\(other)之后。"),
        Bilingual("Put the newest change first.", "请将最新的修订排在最前。"))
    }
    lastChange = Array(when)
  }

  /// Whether that a pointer leads nowhere follows from something else: `a1.s3.2` is gone with `a1.s3`, and both with the
  /// source of the article, `a1.zh`.
  private func isExplained(_ pointer: Pointer) -> Bool {
    let parts = pointer.text.split(separator: ".")
    guard parts.count > 1 else { return false }
    let parents = (1..<parts.count).map { parts[..<$0].joined(separator: ".") } + ["\(parts[0]).zh"]
    return parents.contains { $0 != pointer.text && isGone($0) } || brief.differs(parts[..<2].joined(separator: "."))
  }

  private func isGone(_ id: String) -> Bool { pending[TEIKey.of(Array(id.utf8)[...])] != nil }

  /// The status of the document is that of its newest change.
  private mutating func inspectStatus(_ offset: Int) {
    guard !hasChange, elements.element(above: 1) == .revisionDesc else { return }
    hasChange = true
    guard let step = elements.value(.status), let whole = elements.value(.status, above: 1), step != whole else {
      return
    }
    let (reached, claimed) = (String(decoding: step, as: UTF8.self), String(decoding: whole, as: UTF8.self))
    report(
      offset, .stale, .error,
      Bilingual(
        "The document calls itself \(claimed), but its newest change, this one, led to \(reached).",
        "文件状态为\(claimed)，而最新的修订（此处）为\(reached)。"),
      Bilingual(
        "Write status=\"\(reached)\" in <revisionDesc>; to reach another status, run “jianbao review”.",
        "请在<revisionDesc>中写status=\"\(reached)\"；如需改变状态，请用“jianbao review”签发。"))
  }

  /// Reports a pointer to an id that nothing has.
  private mutating func reportLost(_ pointer: Pointer) {
    let advice = TEIPointerAdvice(id: pointer.text) { ids[TEIKey.of(Array($0.utf8)[...])] != nil }
    var message = Bilingual(
      "<\(pointer.element)> points to #\(pointer.text), but nothing in the document has that id.",
      "<\(pointer.element)>指向#\(pointer.text)，但文件中没有此标识。")
    if pointer.others > 0 {
      let line = TEIProblem.line(0)
      message.english +=
        pointer.others == 1
        ? " So does line \(line)." : " So do \(pointer.others) more places, the next in line \(line)."
      message.chinese += "另有\(pointer.others)处也指向它，下一处在第\(line)行。"
    }
    report(pointer.offset, .pointer, .error, message, advice.remedy(isShared: pointer.others > 0), other: pointer.next)
    problems[problems.count - 1].lostID = pointer.text
    problems[problems.count - 1].isMistyped = advice.similar != nil
    problems[problems.count - 1].isOfSentence = pointer.element == "s"
  }

  /// Everything that was found, with what can be said only at the end of the document.
  mutating func finish() -> [TEIProblem] {
    for pointer in pending.values where !isExplained(pointer) && problems.count < Self.limit {
      reportLost(pointer)
    }
    if !declaredLanguages.isEmpty {
      for (key, language) in languages where !declaredLanguages.contains(key) {
        report(
          language.offset, .language, .warning,
          Bilingual(
            "The language \(language.text) is not declared in langUsage.", "语言\(language.text)未在langUsage中声明。"),
          Bilingual(
            "Correct the tag, or add <language ident=\"\(language.text)\"> to langUsage.",
            "请改正语言标签，或在langUsage中加上<language ident=\"\(language.text)\">。"))
        problems[problems.count - 1].isUndeclared = true
      }
    }
    return Array(problems.prefix(Self.limit))
  }
}
