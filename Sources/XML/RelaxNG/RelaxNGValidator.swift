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
  }

  /// The name of the innermost open element.
  private var element: String { open.last.map { derivatives.names[$0.name].written } ?? "" }

  /// Makes a validator for one document.
  public init(_ grammar: RelaxNGGrammar) {
    derivatives = RelaxNGDerivatives(grammar)
    state = grammar.start
  }

  /// Makes the validator ready for another document; what it learned of the grammar is kept.
  public mutating func reset() {
    violations = []
    state = derivatives.grammar.start
    open = []
    unknownDepth = 0
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
    var frame = Frame(name: number)
    if !open.isEmpty {
      open[open.count - 1].hasElements = true
    }
    if unknownDepth > 0 {
      unknownDepth += 1
      frame.isUnknown = true
      open.append(frame)
      return
    }
    let before = state
    var next = derivatives.open(state, number)
    if next == RelaxNGPatterns.notAllowed {
      next = derivatives.open(state, number, skipping: true)
      let isKnownCause = open.last?.isBroken ?? false
      let isInWrongElement = open.last?.hasWrongAttributes ?? false
      let expected = derivatives.elements(of: before)
      let name = scanner.names[scanner.name].written
      let parent = open.last.map { derivatives.names[$0.name].written }
      open.append(frame)
      if next == RelaxNGPatterns.notAllowed, !isInWrongElement {
        let found = scanner.names[scanner.name]
        if let namespace = derivatives.namespace(ofElement: found.local, in: before), namespace != found.namespace {
          report(scanner.offset, .wrongNamespace(name, found: found.namespace, expected: namespace))
        } else {
          report(scanner.offset, .unexpectedElement(name, in: parent, expected: expected))
        }
      } else if !isKnownCause, !isInWrongElement {
        report(scanner.offset, .missingElement(before: name, in: parent, expected: expected))
      }
      frame = open.removeLast()
      if !open.isEmpty { open[open.count - 1].isBroken = true }
      if next == RelaxNGPatterns.notAllowed {
        // What an element in the wrong place holds can't be judged: it is most likely another element, misnamed.
        unknownDepth = 1
        frame.isUnknown = true
        open.append(frame)
        return
      }
    }
    push(next, &frame)
    open.append(frame)
    attributes(scanner)
  }

  /// Goes into an element: where only one thing can follow it, that waits on the stack.
  private mutating func push(_ next: ID, _ frame: inout Frame) {
    if case .after(let content, let rest) = derivatives.grammar.patterns[next] {
      frame.rest = rest
      state = content
    } else {
      state = next
    }
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

  private mutating func attributes(_ scanner: borrowing XMLScanner) {
    let before = violations.count
    defer {
      if violations.count > before {
        // One finding a tag: the others mostly follow from it.
        violations.removeSubrange((before + 1)...)
        open[open.count - 1].hasWrongAttributes = true
        open[open.count - 1].isBroken = true
      }
    }
    for attribute in scanner.attributes {
      let number = number(of: attribute.name, scanner)
      let next = derivatives.attribute(state, number, scanner.values[attribute.value])
      if next != RelaxNGPatterns.notAllowed {
        state = next
        continue
      }
      let allowed = derivatives.values(of: state, number)
      let name = scanner.names[attribute.name].written
      if allowed.isEmpty {
        report(
          attribute.offset, .unknownAttribute(name, of: element, expected: derivatives.attributes(of: state)))
        continue
      }
      report(
        attribute.offset,
        .badValue(
          Self.shown(scanner.values[attribute.value]), attribute: name, of: element,
          expected: derivatives.values(allowedBy: allowed)))
      state = derivatives.attribute(state, number, matching: allowed)
    }
    let next = derivatives.close(state)
    if next != RelaxNGPatterns.notAllowed {
      state = next
      return
    }
    report(scanner.offset, .missingAttribute(derivatives.requiredAttributes(of: state), of: element))
    state = derivatives.close(state, forgiving: true)
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
