/// Reads an XML 1.0 document event by event, with the offset of each, and refuses every DOCTYPE.
///
/// libxml2 reports neither columns nor the start of a tag and stops counting lines at 65,535 in its tree, so places
/// would be wrong; here they are offsets into the bytes. Nothing outside the bytes is ever read: without a DOCTYPE
/// there are no entities but the five of XML. Memory grows with the depth and the number of different names only.
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
    /// The value with references expanded and white space normalized.
    public var value: String
    /// Where its name starts.
    public var offset: Int
  }

  /// The most attributes that one tag may have.
  public static let attributeLimit = 1000
  /// The longest name in bytes.
  public static let nameLimit = 1000
  /// The length in bytes from which text is delivered in several events.
  static let textChunk = 1 << 16

  /// The bytes that offsets speak of: UTF-8, transcoded where the document came in another encoding.
  public let bytes: [UInt8]
  /// The names that occurred so far.
  public internal(set) var names = XMLNames()
  /// The name of the element that starts or ends, as an index into ``names``.
  public private(set) var name = 0
  /// The attributes of the start tag, namespace declarations left out.
  public internal(set) var attributes: [Attribute] = []
  /// The text, the comment or the content of the processing instruction, in UTF-8.
  public internal(set) var content: [UInt8] = []
  /// The target of the processing instruction.
  public internal(set) var target = ""
  /// Where the event starts.
  public internal(set) var offset = 0
  /// Where the next event starts.
  public var end: Int { at }
  /// The number of open elements.
  public var depth: Int { open.count }

  var at = 0
  private var open: [(raw: Int, name: Int, offset: Int)] = []
  private var closesEmptyTag = false
  private var hasRoot = false
  private let encodingProblem: XMLProblem?

  /// Makes a scanner at the beginning of a document.
  public init(_ bytes: [UInt8]) {
    let decoded = XMLEncoding.decode(bytes)
    self.bytes = decoded.bytes
    encodingProblem = decoded.problem
  }

  /// Goes on to the next event.
  ///
  /// - Throws: ``XMLFailure`` with its place; the scanner must not be used afterwards.
  public mutating func next() throws(XMLFailure) -> Event {
    if closesEmptyTag { return endEmptyTag() }
    if at == 0 { try readDeclaration() }
    while true {
      offset = at
      guard at < bytes.count else { return try finish() }
      if bytes[at] != UInt8(ascii: "<") {
        if open.isEmpty {
          try skipSpaceOutsideRoot()
          continue
        }
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
          let place = place(of: at)
          throw .doctype(line: place.line, column: place.column)
        }
        throw failure(.nameExpected, at)
      default:
        try readStartTag()
        return .startElement
      }
    }
  }

  // MARK: Elements

  private mutating func readStartTag() throws(XMLFailure) {
    if open.isEmpty, hasRoot { throw failure(.contentOutsideRoot, at) }
    if open.count >= XMLDocument.depthLimit {
      let place = place(of: at)
      throw .tooDeep(line: place.line, column: place.column)
    }
    hasRoot = true
    at += 1
    let raw = try readName()
    let isEmpty = try readAttributes()
    guard let expanded = names.element(raw) else { throw failure(.badPrefix(names.raw(raw)), offset) }
    name = expanded
    open.append((raw, expanded, offset))
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
      throw at < bytes.count ? failure(.badTag(names.raw(raw)), at) : endFailure()
    }
    guard raw == innermost.raw else {
      let line = place(of: innermost.offset).line
      throw failure(
        .wrongEndTag(found: names.raw(raw), open: names.raw(innermost.raw), openLine: line), offset)
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

  private mutating func skipSpaceOutsideRoot() throws(XMLFailure) {
    skipSpace()
    guard at == bytes.count || bytes[at] == UInt8(ascii: "<") else { throw failure(.contentOutsideRoot, at) }
  }

  private mutating func readDeclaration() throws(XMLFailure) {
    if let encodingProblem { throw failure(encodingProblem, 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    guard matches("<?xml"), XMLCharacter.isSpace(byte(at + 5)) else { return }
    guard let end = XMLEncoding.endOfDeclaration(bytes, from: at) else { throw failure(.badInstruction, at) }
    at = end
  }

  // MARK: Places

  /// The line and column of an offset, from 1, columns in Unicode scalars.
  public func place(of offset: Int) -> (line: Int, column: Int) {
    var locator = XMLLocator()
    return locator.place(of: offset, in: bytes)
  }

  func failure(_ problem: XMLProblem, _ offset: Int) -> XMLFailure {
    let place = place(of: offset)
    return .malformed(line: place.line, column: place.column, problem: problem)
  }

  func endFailure() -> XMLFailure { failure(.unexpectedEnd(open: open.last.map { names.raw($0.raw) }), bytes.count) }

  // MARK: Bytes

  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  func matches(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[at + index] != text.utf8Start[index] { return false }
    return true
  }

  mutating func skipSpace() {
    while at < bytes.count, XMLCharacter.isSpace(bytes[at]) { at += 1 }
  }

  mutating func readName() throws(XMLFailure) -> Int {
    let start = at
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while at < bytes.count {
      let byte = bytes[at]
      if XMLCharacter.isLetter(byte) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        at += 1
        continue
      }
      let width = XMLCharacter.nameWidth(bytes, at, isFirst: at == start)
      if width == 0 { break }
      for index in at..<at + width { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
      at += width
    }
    if at - start > Self.nameLimit { throw failure(.tooMuch("name"), start) }
    if at == start { throw at < bytes.count ? failure(.nameExpected, at) : endFailure() }
    return names.intern(bytes, start..<at, hash: hash)
  }
}
