import Findings
import XML

/// Joins what was found into its causes: one mistake is said once.
///
/// An element that was moved stands where it may not and is missing elsewhere; one that lost its id is what a pointer no
/// longer finds. Each is one finding, which names both places.
struct TEICauses {
  let input: XMLInput
  var problems: [TEIProblem] = []

  /// - Parameters:
  ///   - violations: What breaks the schema.
  ///   - content: What a schema can't say.
  ///   - input: The document, of which a little is read again.
  init(_ violations: [RelaxNGViolation], _ content: [TEIProblem], in input: XMLInput) {
    self.input = input
    let schema = schemaProblems(violations, mayHoldWords: content.contains { $0.surplus < 0 })
    // What is said first of a place is all that is to be said of it: what the schema finds, then values, then words.
    var places = Set(violations.map(\.offset))
    problems = schema + content.filter { $0.kind == .stale || places.insert($0.offset).inserted }
    problems.sort { $0.offset < $1.offset }
    joinMovedText()
    joinLostIDs()
    for index in problems.indices { sayDifference(of: index) }
    // A language whose declaration is broken is declared all the same.
    if problems.contains(where: { $0.elements.contains("language") }) { problems.removeAll(where: \.isUndeclared) }
    // What is unused is known only where nothing is lost.
    if problems.contains(where: { $0.severity == .error }) { problems.removeAll { $0.kind == .unused } }
  }

  // MARK: Moved elements

  /// What breaks the schema, an element in a wrong place joined with the place where it is missing.
  ///
  /// - Parameter mayHoldWords: Whether words are missing somewhere, which such an element may hold.
  private func schemaProblems(_ violations: [RelaxNGViolation], mayHoldWords: Bool) -> [TEIProblem] {
    var problems = violations.map { violation in
      var problem = TEIProblem(
        offset: violation.offset, kind: .schema, severity: .error, message: violation.problem.message,
        remedy: violation.problem.remedy)
      problem.losesID = violation.problem.losesID
      problem.elements = violation.problem.elements
      problem.lacksElement = !violation.problem.missingElements.isEmpty
      problem.isStraySentence = violation.problem.strayElement == "s"
      if case .missingAttribute(["xml:id"], _) = violation.problem { problem.isMissingID = true }
      return problem
    }
    for (index, violation) in violations.enumerated() {
      guard let stray = violation.problem.strayElement else {
        if mayHoldWords, case .unknownAttribute = violation.problem {
          problems[index].surplus = textLength(at: startOfTag(around: violation.offset))
        }
        continue
      }
      let gap = violations.indices.first { gap in
        violations[gap].problem.missingElements.contains(stray) && problems[gap].others.isEmpty
          && !problems[gap].isSaid
      }
      guard let gap else {
        if mayHoldWords { problems[index].surplus = textLength(at: violation.offset) }
        continue
      }
      // The first of the two places is that where every validator finds the document wrong.
      problems[max(gap, index)].isSaid = true
      if gap < index {
        problems[gap].say(stray, standsAt: violation.offset)
      } else {
        problems[index].say(stray, belongsInto: violations[gap])
      }
    }
    return problems.filter { !$0.isSaid }
  }

  /// Where the tag begins that an attribute stands in.
  func startOfTag(around offset: Int) -> Int {
    let start = max(0, offset - TEIIdPlace.reach)
    let bytes = input.bytes(from: start, count: offset - start)
    return bytes.lastIndex(of: UInt8(ascii: "<")).map { start + $0 } ?? offset
  }

  /// How much text the element at an offset holds, in bytes without white space.
  private func textLength(at offset: Int) -> Int {
    var length = 0
    forEachText(at: offset) { text in
      length += text.count { !TEIKey.isSpace($0) }
      return true
    }
    return length
  }

  /// The most text of a sentence that is compared, in bytes.
  private static let textLimit = 1 << 14

  /// The beginning of the text of the element at an offset.
  private func text(at offset: Int) -> String {
    var bytes: [UInt8] = []
    forEachText(at: offset) { text in
      bytes += text.prefix(Self.textLimit)
      return bytes.count < Self.textLimit
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls a closure with the text of the element at an offset, piece by piece, as long as it wants more.
  ///
  /// What a gloss says of a text is none of it.
  private func forEachText(at offset: Int, _ take: ([UInt8]) -> Bool) {
    let input = input
    var scanner = XMLScanner(XMLInput { input.bytes(from: offset + $0, count: $1) })
    var isGloss = false
    while let event = try? scanner.next(), event != .endElement || scanner.depth > 0 {
      if event == .startElement { isGloss = scanner.names[scanner.name].local == "rt" }
      if event == .endElement { isGloss = false }
      if event == .text, !isGloss, !take(scanner.content) { return }
    }
  }

  /// The longest difference that is quoted, in characters.
  private static let quoteLimit = 24

  /// Says in which words two sentences differ that should have the same.
  private mutating func sayDifference(of index: Int) {
    guard let other = problems[index].comparedWith else { return }
    let here = text(at: problems[index].offset).filter { !$0.isWhitespace }
    let there = text(at: other).filter { !$0.isWhitespace }
    let start = zip(here, there).prefix { $0 == $1 }.count
    let (restHere, restThere) = (here.dropFirst(start), there.dropFirst(start))
    let end = zip(restHere.reversed(), restThere.reversed()).prefix { $0 == $1 }.count
    let (now, then) = (restHere.dropLast(end), restThere.dropLast(end))
    if max(now.count, then.count) > Self.quoteLimit { return }
    // A word or two around what differs, so that it is found.
    let before = here.prefix(start).suffix(3)
    let after = restHere.suffix(end).prefix(3)
    problems[index].message.english += " Here stands “\(before)\(now)\(after)”, there “\(before)\(then)\(after)”."
    problems[index].message.chinese += "此处为“\(before)\(now)\(after)”，彼处为“\(before)\(then)\(after)”。"
  }

  /// Joins a place that has too many words with the sentence that has so many too few: they were moved.
  private mutating func joinMovedText() {
    for gap in problems.indices.reversed() where problems[gap].surplus < 0 {
      guard let place = problems.firstIndex(where: { $0.surplus == -problems[gap].surplus }) else { continue }
      problems[place].say(wordsFrom: problems[gap])
      problems.remove(at: gap)
    }
  }
}

extension TEIProblem {
  /// Says that an element in a wrong place is missing elsewhere.
  fileprivate mutating func say(_ element: String, belongsInto gap: RelaxNGViolation) {
    others = [gap.offset]
    let line = Self.line(0)
    message.english = message.english.dropLast() + "; it is missing in line \(line)."
    message.chinese = message.chinese.dropLast() + "；第\(line)行正缺少此元素。"
    remedy =
      switch gap.problem {
      case .missingElement(before: let next, _, _):
        Bilingual(
          "Move <\(element)> to line \(line), before <\(next)>.", "请将<\(element)>移到第\(line)行的<\(next)>之前。")
      case .incomplete(let parent, _):
        Bilingual(
          "Move <\(element)> to line \(line), before </\(parent)>.", "请将<\(element)>移到第\(line)行的</\(parent)>之前。")
      default: remedy
      }
  }

  /// Says that what is missing here stands in a wrong place.
  fileprivate mutating func say(_ element: String, standsAt offset: Int) {
    others = [offset]
    let line = Self.line(0)
    message.english += " In line \(line) <\(element)> stands where it may not."
    message.chinese += "第\(line)行则有<\(element)>放错了位置。"
    remedy = Bilingual("Move <\(element)> from line \(line) to here.", "请将第\(line)行的<\(element)>移到此处。")
  }

  /// Says that the words that are too many here are missing in a sentence.
  fileprivate mutating func say(wordsFrom gap: TEIProblem) {
    let line = Self.line(others.count)
    others.append(gap.offset)
    surplus = 0
    message.english += " As much text is missing in the sentence in line \(line)."
    message.chinese += "第\(line)行的句子恰好缺少同样长的文字。"
    remedy = Bilingual(
      "If it was moved, move it back to line \(line). Otherwise: \(remedy.english)",
      "如系误移，请移回第\(line)行；否则，\(remedy.chinese)")
  }
}

extension RelaxNGViolation.Problem {
  /// The name of an element that stands where it may not.
  fileprivate var strayElement: String? {
    switch self {
    case .unexpectedElement(let tag, _, _, _), .misplacedElement(let tag, _, _): Self.name(of: tag)
    default: nil
    }
  }

  /// The names of the elements that are missing.
  fileprivate var missingElements: [String] {
    switch self {
    case .missingElement(_, _, let expected), .incomplete(_, let expected): expected.map(Self.name)
    default: []
    }
  }

  private static func name(of tag: String) -> String { String(tag.prefix { $0 != " " }) }

  /// Whether an element has lost its id by this.
  fileprivate var losesID: TEIProblem.LostID? {
    switch self {
    case .badValue(_, "xml:id", _, _): .certainly
    case .missingAttribute(let names, _) where names.contains("xml:id"): .certainly
    case .unknownAttribute(_, _, let expected) where expected.contains("xml:id"): .perhaps
    case .missingElement, .incomplete: .certainly
    case .unknownAttribute, .badValue, .missingAttribute: nil
    default: .perhaps
    }
  }

  /// The elements that are missing, out of place or changed.
  fileprivate var elements: Set<String> {
    switch self {
    case .unexpectedElement(let tag, _, let expected, _), .misplacedElement(let tag, _, let expected):
      Set(expected.map(Self.name) + [Self.name(of: tag)])
    case .missingElement, .incomplete: Set(missingElements)
    case .wrongNamespace(let name, _, _): [name]
    case .unknownAttribute(_, let element, _), .badValue(_, _, let element, _), .missingAttribute(_, let element):
      [element]
    case .unexpectedText(let element), .badText(_, let element, _): [element]
    }
  }

  /// Whether an element may be lost to what looks for it: because of its place, its name or its ids.
  var losesElement: Bool {
    switch self {
    case .unknownAttribute: false
    case .badValue(_, let attribute, _, _):
      ["xml:id", "corresp", "copyOf", "ana", "type", "subtype"].contains(attribute)
    default: true
    }
  }
}
