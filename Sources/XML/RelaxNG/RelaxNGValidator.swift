/// Judges a document by a grammar while it is scanned, and goes on after an error so that one cause is said once.
///
/// ```swift
/// var validator = RelaxNGValidator(grammar)
/// while … { validator.take(try scanner.next(), of: scanner) }
/// validator.violations
/// ```
public struct RelaxNGValidator: Sendable {
  typealias ID = RelaxNGPatterns.ID

  /// What was found wrong, in the order of the document.
  public private(set) var violations: [RelaxNGViolation] = []
  /// The most violations that are collected.
  public static let limit = 1000
  /// The longest text that is compared with a data type, in bytes; TEI's are short.
  private static let textLimit = 1 << 20

  /// The number of patterns and derivatives from which on they are forgotten between documents.
  private static let patternLimit = 1 << 18

  private let grammar: RelaxNGGrammar
  private var derivatives: RelaxNGDerivatives
  /// What may follow, within the innermost open element.
  private var state: ID
  private var open: [Frame] = []
  /// The number of open elements inside one that nothing is known of.
  private var unknownDepth = 0
  /// The grammar's number of each of the scanner's names.
  private var names: [Int32] = []
  private var text: [UInt8] = []
  private var textOffset: Int?

  private struct Frame {
    /// The grammar's number of the name.
    var name: Int
    /// What follows the element; `nil` where the state itself says so.
    var rest: ID?
    /// Whether something was already said of its content: what follows from it is not said again.
    var isBroken = false
    /// Whether its attributes are not those of its name: it is most likely another element, misnamed.
    var hasWrongAttributes = false
    var hasElements = false
    var isUnknown = false
    /// What the element may hold, by which an element out of order is told from one that is wrong.
    var content = RelaxNGPatterns.notAllowed
    /// The names of the wrong children: what is said of one is said of its like.
    var wrongChildren: [Int] = []
    /// The last child, and what could have followed within it.
    var lastChild: (name: Int, state: ID)?
    /// Whether the last child was wrong: what stands beside it mostly is so for the same reason.
    var endsWrongly = false
  }

  /// How many elements are open with one that may be another, because the attributes that classify it are wrong.
  private var doubtfulDepth: Int?

  /// Whether what is read stands in an element of which nothing is known: it stands in a wrong place or is misnamed.
  public var isLost: Bool { unknownDepth > 0 || doubtfulDepth != nil }

  /// The name of the innermost open element.
  private var element: String { open.last.map { derivatives.names[$0.name].written } ?? "" }

  /// Makes a validator for one document.
  public init(_ grammar: RelaxNGGrammar) {
    self.grammar = grammar
    derivatives = RelaxNGDerivatives(grammar)
    state = grammar.start
  }

  /// Makes the validator ready for another document; what it learned of the grammar is kept, unless it is too much.
  public mutating func reset() {
    if derivatives.grammar.patterns.nodes.count > Self.patternLimit { derivatives = RelaxNGDerivatives(grammar) }
    violations = []
    state = derivatives.grammar.start
    open = []
    unknownDepth = 0
    doubtfulDepth = nil
    names = []
    text = []
    textOffset = nil
  }

  /// Takes the next event of a document.
  public mutating func take(_ event: XMLScanner.Event, of scanner: borrowing XMLScanner) {
    switch event {
    case .startElement: start(scanner)
    case .endElement: end(scanner.offset)
    case .text: add(scanner.content, scanner.offset)
    case .comment, .processingInstruction, .endOfDocument: break
    }
  }

  // MARK: Elements

  private mutating func start(_ scanner: borrowing XMLScanner) {
    finishText(isWhole: false)
    let number = number(of: scanner.name, scanner)
    if !open.isEmpty { open[open.count - 1].hasElements = true }
    if unknownDepth > 0 {
      unknownDepth += 1
      open.append(Frame(name: number, isUnknown: true))
      return
    }
    let next = derivatives.open(state, number)
    if next != RelaxNGPatterns.notAllowed, enter(next, number, scanner) { return }
    startWrongly(next, number, scanner)
  }

  /// Goes into an element where its attributes are what the schema wants; whether they are.
  private mutating func enter(_ next: ID, _ number: Int, _ scanner: borrowing XMLScanner) -> Bool {
    var frame = Frame(name: number)
    var content = next
    // Where only one thing can follow the element, that waits on the stack.
    if case .after(let inner, let rest) = derivatives.grammar.patterns[next] {
      frame.rest = rest
      content = inner
    }
    for attribute in scanner.attributes {
      let name = self.number(of: attribute.name, scanner)
      content = derivatives.attribute(content, name, scanner.values[attribute.value])
      if content == RelaxNGPatterns.notAllowed { return false }
    }
    content = derivatives.close(content)
    if content == RelaxNGPatterns.notAllowed { return false }
    frame.content = content
    state = content
    if !open.isEmpty { open[open.count - 1].endsWrongly = false }
    open.append(frame)
    return true
  }

  /// Says what is wrong with an element or its attributes, and goes on as if it were right.
  private mutating func startWrongly(_ next: ID, _ number: Int, _ scanner: borrowing XMLScanner) {
    let before = state
    let parent = open.last
    let isKnownCause = parent?.isBroken ?? false
    let isInWrongElement = parent?.hasWrongAttributes ?? false
    let found = scanner.names[scanner.name]
    let parentName = parent.map { derivatives.names[$0.name].written }
    let expected = derivatives.elements(of: before)
    let skipped = derivatives.open(before, number, skipping: true)
    if skipped != RelaxNGPatterns.notAllowed, enter(skipped, number, scanner) {
      // All would be right if what is required before it stood there.
      if !isKnownCause, !isInWrongElement {
        report(
          scanner.place(inTag: scanner.offset),
          .missingElement(before: tag(scanner), in: parentName, expected: expected))
      }
      if open.count > 1 { open[open.count - 2].isBroken = true }
      return
    }
    let elsewhere = parent.map { derivatives.open($0.content, number, skipping: true) } ?? RelaxNGPatterns.notAllowed
    let isElsewhere = elsewhere != RelaxNGPatterns.notAllowed && enter(elsewhere, number, scanner)
    if isElsewhere { open.removeLast() }
    if next != RelaxNGPatterns.notAllowed, !isElsewhere {
      enterWrongly(next, number, scanner)
      return
    }
    // What is right elsewhere in the parent is mostly out of order because of what was said already.
    let isSaid =
      isKnownCause && (isElsewhere || parent?.endsWrongly ?? false || parent?.wrongChildren.contains(number) ?? false)
    if !isSaid, !isInWrongElement {
      if isElsewhere {
        report(
          scanner.place(inTag: scanner.offset), .misplacedElement(tag(scanner), in: parentName, expected: expected))
      } else if let namespace = derivatives.namespace(ofElement: found.local, in: before), namespace != found.namespace
      {
        report(
          scanner.place(inTag: scanner.offset),
          .wrongNamespace(found.written, found: found.namespace, expected: namespace))
      } else {
        report(
          scanner.place(inTag: scanner.offset),
          .unexpectedElement(
            found.written, in: parentName, expected: expected, fits: parent.flatMap { sibling(of: $0, holding: number) }
          ))
      }
    }
    if parent != nil {
      open[open.count - 1].isBroken = true
      open[open.count - 1].endsWrongly = true
      open[open.count - 1].wrongChildren.append(number)
    }
    // What an element in the wrong place holds can't be judged: it is most likely another element, misnamed.
    state = before
    unknownDepth = 1
    open.append(Frame(name: number, isUnknown: true))
  }

  /// The element before, if it could have held an element that may not stand after it.
  private mutating func sibling(of parent: Frame, holding number: Int) -> String? {
    guard let (name, state) = parent.lastChild,
      derivatives.open(state, number, skipping: true) != RelaxNGPatterns.notAllowed
    else { return nil }
    return derivatives.names[name].written
  }

  /// A start tag with the attributes by which elements of one name are told apart.
  private func tag(_ scanner: borrowing XMLScanner) -> String {
    var tag = scanner.names[scanner.name].written
    for attribute in scanner.attributes
    where RelaxNGDerivatives.classifying.contains(scanner.names[attribute.name].local) {
      tag += " \(scanner.names[attribute.name].written)=\"\(Self.shown(scanner.values[attribute.value]))\""
    }
    return tag
  }

  private mutating func end(_ offset: Int) {
    guard let frame = open.last else { return }
    if frame.isUnknown {
      unknownDepth -= 1
      open.removeLast()
      text.removeAll(keepingCapacity: true)
      textOffset = nil
      return
    }
    finishText(isWhole: !frame.hasElements)
    if doubtfulDepth == open.count { doubtfulDepth = nil }
    let last = (frame.name, state)
    if let rest = frame.rest {
      if !derivatives.grammar.patterns.isNullable(state), !open[open.count - 1].isBroken { incomplete(offset) }
      state = rest
    } else {
      var next = derivatives.end(state)
      if next == RelaxNGPatterns.notAllowed {
        if !open[open.count - 1].isBroken { incomplete(offset) }
        next = derivatives.end(state, forgiving: true)
      }
      state = next
    }
    open.removeLast()
    if !open.isEmpty { open[open.count - 1].lastChild = last }
  }

  private mutating func incomplete(_ offset: Int) {
    let name = element
    let expected = derivatives.elements(of: state)
    if expected.isEmpty {
      report(offset, .badText("", in: name, expected: derivatives.values(allowedBy: [state])))
    } else {
      report(offset, .incomplete(name, expected: expected))
    }
  }

  // MARK: Attributes

  /// Goes into an element whose attributes are wrong, and says of the first of them what is.
  private mutating func enterWrongly(_ next: ID, _ number: Int, _ scanner: borrowing XMLScanner) {
    var frame = Frame(name: number, isBroken: true, hasWrongAttributes: true)
    state = next
    if case .after(let inner, let rest) = derivatives.grammar.patterns[next] {
      frame.rest = rest
      state = inner
    }
    open.append(frame)
    let before = violations.count
    for attribute in scanner.attributes { takeWrongly(attribute, scanner) }
    let closed = derivatives.close(state)
    if closed == RelaxNGPatterns.notAllowed {
      report(
        scanner.place(inTag: scanner.offset), .missingAttribute(derivatives.requiredAttributes(of: state), of: element))
      state = derivatives.close(state, forgiving: true)
    } else {
      state = closed
    }
    open[open.count - 1].content = state
    if doubtfulDepth == nil, violations.dropFirst(before).contains(where: \.problem.isAboutClass) {
      doubtfulDepth = open.count
    }
    // After the first only what is wrong by itself: an unknown attribute is mostly one that is then missing.
    let isAboutClass = doubtfulDepth == open.count
    let hasUnknown = violations.dropFirst(before).contains {
      if case .unknownAttribute = $0.problem { true } else { false }
    }
    let others = violations.dropFirst(before + 1).filter { other in
      switch other.problem {
      case .badValue: !isAboutClass
      case .missingAttribute: !isAboutClass && !hasUnknown
      default: false
      }
    }
    if violations.count > before { violations.replaceSubrange((before + 1)..., with: others) }
  }

  private mutating func takeWrongly(_ attribute: XMLScanner.Attribute, _ scanner: borrowing XMLScanner) {
    let number = number(of: attribute.name, scanner)
    let next = derivatives.attribute(state, number, scanner.values[attribute.value])
    if next != RelaxNGPatterns.notAllowed {
      state = next
      return
    }
    let allowed = derivatives.values(of: state, number)
    let name = scanner.names[attribute.name].written
    if allowed.isEmpty {
      report(
        scanner.place(inTag: attribute.offset),
        .unknownAttribute(name, of: element, expected: derivatives.attributes(of: state)))
      return
    }
    report(
      scanner.place(inTag: attribute.offset),
      .badValue(
        Self.shown(scanner.values[attribute.value]), attribute: name, of: element,
        expected: derivatives.values(allowedBy: allowed)))
    state = derivatives.attribute(state, number, matching: allowed)
  }

  // MARK: Text

  private mutating func add(_ content: [UInt8], _ offset: Int) {
    if unknownDepth > 0 || open.isEmpty { return }
    let keepsWords = derivatives.grammar.patterns.has(.hasData, state)
    if keepsWords, text.count < Self.textLimit { text.append(contentsOf: content) }
    if textOffset == nil, let first = content.firstIndex(where: { !XMLCharacter.isSpace($0) }) {
      textOffset = offset + (first < content.count ? first : 0)
    }
  }

  /// Judges the text since the last tag: the whole content of an element, or what stands between its elements.
  private mutating func finishText(isWhole: Bool) {
    defer {
      text.removeAll(keepingCapacity: true)
      textOffset = nil
    }
    guard unknownDepth == 0, !open.isEmpty else { return }
    let hasData = derivatives.grammar.patterns.has(.hasData, state)
    if hasData, isWhole || textOffset != nil {
      let next = derivatives.text(state, text[...])
      let isSpace = textOffset == nil
      if isSpace {
        state = derivatives.grammar.patterns.choice(state, next)
      } else if next != RelaxNGPatterns.notAllowed {
        state = next
      } else if !open[open.count - 1].isBroken {
        let expected = derivatives.values(allowedBy: [state])
        report(textOffset ?? 0, .badText(Self.shown(text[...]), in: element, expected: expected))
        open[open.count - 1].isBroken = true
      }
      return
    }
    guard let offset = textOffset else { return }
    let next = derivatives.anyText(state)
    if next != RelaxNGPatterns.notAllowed {
      state = next
    } else if !open[open.count - 1].isBroken {
      report(offset, .unexpectedText(in: element))
      open[open.count - 1].isBroken = true
    }
  }

  // MARK: Reports

  private mutating func report(_ offset: Int, _ problem: RelaxNGViolation.Problem) {
    if violations.count < Self.limit {
      violations.append(RelaxNGViolation(offset: offset, problem: problem))
    }
  }

  /// The beginning of a value, as much as a message can use.
  private static func shown(_ value: ArraySlice<UInt8>) -> String { String(decoding: value.prefix(400), as: UTF8.self) }

  private mutating func number(of name: Int, _ scanner: borrowing XMLScanner) -> Int {
    while names.count <= name { names.append(-1) }
    if names[name] < 0 { names[name] = Int32(derivatives.names.index(of: scanner.names[name])) }
    return Int(names[name])
  }
}
