/// An XML document read into a tree of values.
///
/// The reader takes nothing but the bytes it is given: a DOCTYPE is refused, so there are no entities to expand and no
/// file or network address is ever opened.
public struct XMLDocument: Hashable, Sendable {
  /// Comments and processing instructions before and after the root element.
  public var prolog: [XMLNode]
  /// The root element.
  public var root: XMLElement

  /// The deepest nesting that is read, in elements.
  public static let depthLimit = 200
  /// The largest document that is read into a tree, in bytes; ``XMLScanner`` has no such limit.
  public static let sizeLimit = 256 << 20

  /// Makes a document from its parts.
  public init(prolog: [XMLNode] = [], root: XMLElement) {
    self.prolog = prolog
    self.root = root
  }

  /// Reads a document.
  ///
  /// - Throws: ``XMLFailure`` with the place where reading ended.
  public init(parsing bytes: [UInt8]) throws(XMLFailure) {
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count) }
    var builder = TreeBuilder(bytes)
    try builder.build()
    guard let root = builder.root else {
      throw .malformed(line: 1, column: 1, problem: .empty)
    }
    self.init(prolog: builder.prolog, root: root)
  }
}

/// Collects the scanner's events into a tree.
private struct TreeBuilder {
  var prolog: [XMLNode] = []
  var root: XMLElement?
  private var scanner: XMLScanner
  private var open: [XMLElement] = []
  private var characters: [UInt8] = []

  init(_ bytes: [UInt8]) { scanner = XMLScanner(bytes) }

  mutating func build() throws(XMLFailure) {
    while true {
      let event = try scanner.next()
      if event != .text { flush() }
      switch event {
      case .startElement: open.append(element())
      case .endElement: end()
      case .text: characters.append(contentsOf: scanner.content)
      case .comment:
        let place = place
        add(.comment(String(decoding: scanner.content, as: UTF8.self), line: place.line, column: place.column))
      case .processingInstruction:
        let place = place
        add(
          .processingInstruction(
            target: scanner.target, content: String(decoding: scanner.content, as: UTF8.self), line: place.line,
            column: place.column))
      case .endOfDocument: return
      }
    }
  }

  private var place: (line: Int, column: Int) {
    mutating get { scanner.place(of: scanner.offset) }
  }

  private mutating func element() -> XMLElement {
    let name = scanner.names[scanner.name]
    let place = place
    let attributes = scanner.attributes.map { attribute in
      let name = scanner.names[attribute.name]
      let prefix = name.namespace == XMLNames.xmlNamespace ? "xml:" : "{\(name.namespace)}"
      let written = name.namespace.isEmpty ? name.local : prefix + name.local
      return XMLElement.Attribute(name: written, value: scanner.value(of: attribute))
    }
    return XMLElement(
      name: name.local, namespace: name.namespace, attributes: attributes, children: [], line: place.line,
      column: place.column)
  }

  private mutating func end() {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { add(.element(element)) }
  }

  private mutating func flush() {
    if characters.isEmpty { return }
    let text = String(decoding: characters, as: UTF8.self)
    characters.removeAll(keepingCapacity: true)
    if !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
  }

  private mutating func add(_ node: XMLNode) {
    if open.isEmpty {
      prolog.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }
}
