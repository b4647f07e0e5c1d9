private import CLibXML2

/// An HTML document read into the same tree of values as XML, however malformed it is.
///
/// Names are in lower case, tags that nobody closed are closed where browsers close them, references are resolved.
///
/// ```swift
/// HTMLDocument(parsing: Array("<P>柳州<BR>日报".utf8))?.root.text  // "柳州日报"
/// ```
public struct HTMLDocument: Hashable, Sendable {
  /// The element `html`.
  public var root: XMLElement

  /// Reads a document.
  ///
  /// Nothing but the given bytes is read; what the document says about its encoding is passed over.
  ///
  /// - Parameter utf8: The document in UTF-8; at most ``XMLDocument/sizeLimit`` bytes.
  /// - Returns: `nil` where there is no element at all, or too much of it.
  public init?(parsing utf8: [UInt8]) {
    guard utf8.count <= XMLDocument.sizeLimit, let parser = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(parser) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let read = utf8.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, "UTF-8", Int32(options))
    }
    guard let document = read else { return nil }
    defer { xmlFreeDoc(document) }
    guard let node = xmlDocGetRootElement(document) else { return nil }
    root = Self.element(node, depth: 0)
  }

  private static func element(_ node: xmlNodePtr, depth: Int) -> XMLElement {
    var children: [XMLNode] = []
    if depth < XMLDocument.depthLimit {
      var next = node.pointee.children
      while let child = next {
        switch child.pointee.type {
        case XML_ELEMENT_NODE: children.append(.element(element(child, depth: depth + 1)))
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: children.append(.text(string(child.pointee.content)))
        case XML_COMMENT_NODE:
          children.append(.comment(string(child.pointee.content), line: Int(xmlGetLineNo(child)), column: 1))
        default: break
        }
        next = child.pointee.next
      }
    } else {
      // So deep is no document that a person wrote; its text is kept, its structure is not.
      children = textContent(node)
    }
    return XMLElement(
      name: string(node.pointee.name), namespace: "", attributes: attributes(node), children: children,
      line: Int(xmlGetLineNo(node)))
  }

  private static func attributes(_ node: xmlNodePtr) -> [XMLElement.Attribute] {
    var attributes: [XMLElement.Attribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      // An attribute holds text and references, both of which HTML resolves to text.
      var value = ""
      var part = attribute.pointee.children
      while let piece = part {
        value += string(piece.pointee.content)
        part = piece.pointee.next
      }
      attributes.append(XMLElement.Attribute(name: string(attribute.pointee.name), value: value))
      next = attribute.pointee.next
    }
    return attributes
  }

  private static func textContent(_ node: xmlNodePtr) -> [XMLNode] {
    guard let buffer = xmlBufferCreate() else { return [] }
    defer { xmlBufferFree(buffer) }
    xmlNodeBufGetContent(buffer, node)
    return [.text(string(xmlBufferContent(buffer)))]
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
