private import CLibXML2

/// An XML document read into a tree of values.
///
/// The reader takes nothing but the bytes it is given: a DOCTYPE is refused, so there are no entities to expand and no
/// file or network address is ever opened.
public struct XMLDocument: Hashable, Sendable {
  /// Comments and processing instructions before the root element.
  public var prolog: [XMLNode]
  /// The root element.
  public var root: XMLElement

  /// The deepest nesting that is read, in elements.
  public static let depthLimit = 200
  /// The largest document that is read into a tree, in bytes.
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
    let builder = TreeBuilder()
    if let failure = builder.parse(bytes) { throw failure }
    guard let root = builder.root else {
      throw .malformed(line: 1, column: 1, message: "The document has no root element.")
    }
    self.init(prolog: builder.prolog, root: root)
  }
}

/// Collects the parser's events into a tree.
private final class TreeBuilder {
  var prolog: [XMLNode] = []
  var root: XMLElement?
  var failure: XMLFailure?
  private var open: [XMLElement] = []
  private var characters: [UInt8] = []

  func parse(_ bytes: [UInt8]) -> XMLFailure? {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { context, name, _, uri, _, _, attributeCount, _, attributes in
      TreeBuilder.from(context).start(name, uri, Int(attributeCount), attributes, TreeBuilder.place(context).line)
    }
    handler.endElementNs = { context, _, _, _ in TreeBuilder.from(context).end() }
    handler.characters = { context, text, count in TreeBuilder.from(context).append(text, Int(count)) }
    handler.cdataBlock = { context, text, count in TreeBuilder.from(context).append(text, Int(count)) }
    handler.comment = { context, text in
      TreeBuilder.from(context).add(.comment(string(text), line: TreeBuilder.place(context).line))
    }
    handler.processingInstruction = { context, target, content in
      TreeBuilder.from(context).add(
        .processingInstruction(
          target: string(target), content: string(content), line: TreeBuilder.place(context).line))
    }
    handler.internalSubset = { context, _, _, _ in
      TreeBuilder.from(context).stop(context, .doctype(line: TreeBuilder.place(context).line))
    }
    handler.serror = { context, error in
      guard let context, let error else { return }
      let builder = TreeBuilder.from(context)
      guard builder.failure == nil, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? ""
      let end = message.last == "\n" ? message.dropLast() : message[...]
      builder.failure = .malformed(
        line: TreeBuilder.place(context).line, column: Int(error.pointee.int2), message: String(end))
    }
    guard let parser = xmlNewParserCtxt() else {
      return .malformed(line: 1, column: 1, message: "The XML parser could not be started.")
    }
    defer { xmlFreeParserCtxt(parser) }
    parser.pointee.sax.update(from: &handler, count: 1)
    let keep = Unmanaged.passUnretained(self)
    parser.pointee._private = keep.toOpaque()
    _ = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
        Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    }.map { xmlFreeDoc($0) }
    if let failure { return failure }
    if parser.pointee.wellFormed == 0 {
      return .malformed(line: 1, column: 1, message: "The document is not well-formed XML.")
    }
    return nil
  }

  /// The builder behind libxml2's callback argument, which is the parser itself.
  private static func from(_ context: UnsafeMutableRawPointer?) -> TreeBuilder {
    guard let context, let kept = context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else {
      preconditionFailure("libxml2 called back without its parser")
    }
    return Unmanaged<TreeBuilder>.fromOpaque(kept).takeUnretainedValue()
  }

  private static func place(_ context: UnsafeMutableRawPointer?) -> (line: Int, column: Int) {
    guard let input = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input else { return (1, 1) }
    return (Int(input.pointee.line), Int(input.pointee.col))
  }

  private func stop(_ context: UnsafeMutableRawPointer?, _ reason: XMLFailure) {
    if failure == nil { failure = reason }
    context.map { xmlStopParser($0.assumingMemoryBound(to: xmlParserCtxt.self)) }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ line: Int
  ) {
    flush()
    var list: [XMLElement.Attribute] = []
    list.reserveCapacity(count)
    if let attributes {
      for index in 0..<count {
        let at = index * 5
        let prefix = attributes[at + 1].map { string($0) + ":" } ?? ""
        guard let from = attributes[at + 3], let to = attributes[at + 4] else { continue }
        let value = String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
        list.append(XMLElement.Attribute(name: prefix + string(attributes[at]), value: value))
      }
    }
    if open.count >= XMLDocument.depthLimit, failure == nil { failure = .tooDeep(line: line) }
    open.append(
      XMLElement(name: string(name), namespace: string(uri), attributes: list, children: [], line: line))
  }

  private func end() {
    flush()
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { add(.element(element)) }
  }

  private func append(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    characters.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
  }

  private func flush() {
    if characters.isEmpty { return }
    let text = String(decoding: characters, as: UTF8.self)
    characters.removeAll(keepingCapacity: true)
    if !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
  }

  private func add(_ node: XMLNode) {
    flush()
    if open.isEmpty {
      if root == nil { prolog.append(node) }
    } else {
      open[open.count - 1].children.append(node)
    }
  }
}

private func string(_ characters: UnsafePointer<xmlChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}
