/// Reads an XML 1.0 document event by event, with the offset of each, and refuses every DOCTYPE.
///
/// libxml2 reports neither columns nor the start of a tag and stops counting lines at 65,535 in its tree, so places
/// would be wrong; here they are offsets into the document. Nothing but the document is ever read: without a DOCTYPE
/// there are no entities but the five of XML. Memory grows with the depth, the number of different names and the longest
/// tag only; a document that is read block by block never stands in memory whole.
///
/// ```swift
/// var scanner = XMLScanner(Array("<a b='1'>简报</a>".utf8))
/// while try scanner.next() != .endOfDocument { … }
/// ```
public struct XMLScanner: Sendable {
  /// What the scanner found.
  public enum Event: Hashable, Sendable {
    /// A start tag; an empty tag is followed by an ``endElement``.
    case startElement
    /// An end tag.
    case endElement
    /// Character data, or a part of it: a long text comes in several events.
    case text
    /// A comment.
    case comment
    /// A processing instruction.
    case processingInstruction
    /// Nothing more follows.
    case endOfDocument
  }

  /// An attribute of a start tag.
  public struct Attribute: Hashable, Sendable {
    /// The name as an index into ``XMLScanner/names``.
    public var name: Int
    /// Where the value stands in ``XMLScanner/values``.
    public var value: Range<Int>
    /// Where its name starts in the document.
    public var offset: Int
  }

  /// The most attributes that one tag may have.
  public static let attributeLimit = 1000
  /// The longest name in bytes.
  public static let nameLimit = 1000
  /// The longest tag, comment, processing instruction or CDATA section in bytes.
  public static let markupLimit = 16 << 20
  /// The length in bytes from which text is delivered in several events.
  static let textChunk = 1 << 16

  /// The document; in UTF-8, also where it came in another encoding.
  public let input: XMLInput
  /// The names that occurred so far.
  public internal(set) var names = XMLNames()
  /// The name of the element that starts or ends, as an index into ``names``.
  public private(set) var name = 0
  /// The attributes of the start tag, namespace declarations left out.
  public internal(set) var attributes: [Attribute] = []
  /// The values of these attributes one after the other, with references expanded and white space normalized, in UTF-8.
  public internal(set) var values: [UInt8] = []
  /// The text, the comment or the content of the processing instruction, in UTF-8.
  public internal(set) var content: [UInt8] = []
  /// The target of the processing instruction.
  public internal(set) var target = ""
  /// Where the event starts.
  public var offset: Int { window.base + start }
  /// Where the next event starts.
  public var end: Int { window.base + at }
  /// Where reading failed.
  public private(set) var failureOffset = 0
  /// The number of open elements.
  public var depth: Int { open.count }

  /// The part of the document that is in memory.
  var window: XMLWindow
  /// Where the event starts in the window.
  private(set) var start = 0
  /// How far the window is read.
  var at = 0
  /// The names of the attributes as written.
  var rawNames: [Int] = []
  private var open: [Element] = []
  private var closesEmptyTag = false
  private var hasBegun = false
  private var hasRoot = false
  private let encodingProblem: XMLProblem?

  private struct Element {
    var raw: Int
    var name: Int
    var offset: Int
    /// Where it stands, once it is no longer in the window.
    var place: (line: Int, column: Int)?
  }

  /// Makes a scanner at the beginning of a document in memory.
  public init(_ bytes: [UInt8]) { self.init(XMLInput(bytes)) }

  /// Makes a scanner at the beginning of a document.
  public init(_ input: XMLInput) {
    let decoded = XMLEncoding.decode(input)
    self.input = decoded.input
    encodingProblem = decoded.problem
    window = XMLWindow(decoded.input)
  }

  /// The value of an attribute of the start tag.
  public func value(of attribute: Attribute) -> String { String(decoding: values[attribute.value], as: UTF8.self) }

  /// Where a finding about the start tag is said to stand: at the given offset in it or, where the tag runs over several
  /// lines, at its end, as jing says it and editors therefore expect it.
  public func place(inTag offset: Int) -> Int {
    for index in start..<at where window[index] == UInt8(ascii: "\n") || window[index] == UInt8(ascii: "\r") {
      return end - 1
    }
    return offset
  }

  /// Goes on to the next event.
  ///
  /// - Throws: ``XMLFailure`` with its place; the scanner must not be used afterwards.
  public mutating func next() throws(XMLFailure) -> Event {
    if closesEmptyTag { return endEmptyTag() }
    if !hasBegun { try readDeclaration() }
    if window.isLow(at) { load(from: at) }
    start = at
    while true {
      do throws(XMLFailure) {
        let event = try readEvent()
        if at - start > Self.markupLimit, event != .text { throw failure(.tooMuch("markup"), start) }
        return event
      } catch {
        // Near the end of the window what looks wrong may only be cut off: look again with more.
        guard window.isLow(at) else { throw error }
        if at - start > Self.markupLimit { throw failure(.tooMuch("markup"), start) }
        load(from: start)
        at = start
      }
    }
  }

  private mutating func readEvent() throws(XMLFailure) -> Event {
    if open.isEmpty {
      while at < window.count, XMLCharacter.isSpace(window[at]) { at += 1 }
      if at == window.count, window.isLow(at) {
        load(from: at)
        start = at
        return try readEvent()
      }
      start = at
    }
    guard at < window.count else { return try finish() }
    if window[at] != UInt8(ascii: "<") {
      if open.isEmpty { throw failure(.contentOutsideRoot, at) }
      try readText()
      return .text
    }
    switch byte(at + 1) {
    case UInt8(ascii: "/"):
      try readEndTag()
      return .endElement
    case UInt8(ascii: "?"):
      try readInstruction()
      return .processingInstruction
    case UInt8(ascii: "!"):
      if matches("<!--") {
        try readComment()
        return .comment
      }
      if matches("<![CDATA["), !open.isEmpty {
        try readCharacterSection()
        return .text
      }
      if matches("<!DOCTYPE") {
        let place = place(ofFailure: at)
        throw .doctype(line: place.line, column: place.column)
      }
      throw failure(.nameExpected, at)
    default:
      try readStartTag()
      return .startElement
    }
  }

  /// Gets more of the document into the window, which then begins at a place of it.
  private mutating func load(from place: Int) {
    // An end tag that does not fit names the place of the start tag, which leaves the window now.
    for index in open.indices where open[index].place == nil && open[index].offset < window.base + place {
      open[index].place = self.place(of: open[index].offset)
    }
    window.move(to: place)
    at -= place
    start -= min(start, place)
  }

  // MARK: Elements

  private mutating func readStartTag() throws(XMLFailure) {
    if open.isEmpty, hasRoot { throw failure(.contentOutsideRoot, at) }
    if open.count >= XMLDocument.depthLimit {
      let place = place(ofFailure: at)
      throw .tooDeep(line: place.line, column: place.column)
    }
    at += 1
    let raw = try readName()
    let isEmpty = try readAttributes()
    guard let expanded = names.element(raw) else { throw failure(.badPrefix(names.raw(raw)), start) }
    name = expanded
    hasRoot = true
    open.append(Element(raw: raw, name: expanded, offset: offset))
    closesEmptyTag = isEmpty
  }

  private mutating func endEmptyTag() -> Event {
    closesEmptyTag = false
    closeElement()
    return .endElement
  }

  private mutating func readEndTag() throws(XMLFailure) {
    guard let innermost = open.last else { throw failure(.contentOutsideRoot, at) }
    at += 2
    let raw = try readName()
    skipSpace()
    guard byte(at) == UInt8(ascii: ">") else {
      throw at < window.count ? failure(.badTag(names.raw(raw)), at) : endFailure()
    }
    guard raw == innermost.raw else {
      let place = innermost.place ?? place(of: innermost.offset)
      let open = names.raw(innermost.raw)
      let isSwapped = window.bytes[(at + 1)...].starts(with: "</\(open)>".utf8)
      throw failure(
        .wrongEndTag(
          found: names.raw(raw), open: open, openLine: place.line, openColumn: place.column, isSwapped: isSwapped),
        start)
    }
    at += 1
    closeElement()
  }

  private mutating func closeElement() {
    if let closed = open.popLast() { name = closed.name }
    names.leaveScope(depth: open.count)
  }

  private mutating func finish() throws(XMLFailure) -> Event {
    if !open.isEmpty { throw endFailure() }
    if !hasRoot { throw failure(.empty, at) }
    return .endOfDocument
  }

  private mutating func readDeclaration() throws(XMLFailure) {
    hasBegun = true
    if let encodingProblem { throw failure(encodingProblem, 0) }
    if matches("\u{FEFF}") { at = 3 }
    guard matches("<?xml"), XMLCharacter.isSpace(byte(at + 5)) else { return }
    guard let end = XMLEncoding.endOfDeclaration(window.bytes, from: at) else { throw failure(.badInstruction, at) }
    at = end
  }

  // MARK: Places

  /// The line and column of an offset that is still in memory, from 1, columns in Unicode scalars.
  public mutating func place(of offset: Int) -> (line: Int, column: Int) { window.place(of: offset) }

  private mutating func place(ofFailure index: Int) -> (line: Int, column: Int) {
    failureOffset = window.base + index
    return place(of: failureOffset)
  }

  mutating func failure(_ problem: XMLProblem, _ index: Int) -> XMLFailure {
    let place = place(ofFailure: index)
    return .malformed(line: place.line, column: place.column, problem: problem)
  }

  mutating func endFailure() -> XMLFailure {
    failure(.unexpectedEnd(open: open.last.map { names.raw($0.raw) }), window.count)
  }

  // MARK: Bytes

  func byte(_ index: Int) -> UInt8 { index < window.count ? window[index] : 0 }

  func matches(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= window.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where window[at + index] != text.utf8Start[index] { return false }
    return true
  }

  mutating func skipSpace() {
    while at < window.count, XMLCharacter.isSpace(window[at]) { at += 1 }
  }

  mutating func readName() throws(XMLFailure) -> Int {
    let start = at
    let (end, hash) = window.bytes.withUnsafeBufferPointer { XMLCharacter.name($0, from: start, limit: Self.nameLimit) }
    at = end
    if end - start > Self.nameLimit { throw failure(.tooMuch("name"), start) }
    if end == start { throw end < window.count ? failure(.nameExpected, end) : endFailure() }
    return names.intern(window.bytes, start..<end, hash: hash)
  }
}
