import CLibXML2

/// The second judge: what libxml2 says of a document, to compare our own verdicts with.
final class LibXML2Judge {
  private let schema: xmlRelaxNGPtr

  init?(compiling bytes: [UInt8]) {
    let compiled = bytes.withUnsafeBytes { buffer -> xmlRelaxNGPtr? in
      let parser = xmlRelaxNGNewMemParserCtxt(buffer.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      xmlRelaxNGSetParserStructuredErrors(parser, { _, _ in }, nil)
      return xmlRelaxNGParse(parser)
    }
    guard let compiled else { return nil }
    schema = compiled
  }

  deinit { xmlRelaxNGFree(schema) }

  /// Whether a document is well-formed, with namespaces.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    guard let document = parse(bytes) else { return false }
    xmlFreeDoc(document)
    return true
  }

  /// Whether a document follows the schema; `false` where it is not well-formed.
  func accepts(_ bytes: [UInt8]) -> Bool {
    guard let document = Self.parse(bytes) else { return false }
    defer { xmlFreeDoc(document) }
    guard let validator = xmlRelaxNGNewValidCtxt(schema) else { return false }
    defer { xmlRelaxNGFreeValidCtxt(validator) }
    xmlRelaxNGSetValidStructuredErrors(validator, { _, _ in }, nil)
    return xmlRelaxNGValidateDoc(validator, document) == 0
  }

  private static func parse(_ bytes: [UInt8]) -> xmlDocPtr? {
    guard let parser = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(parser) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(options))
    }
    guard let document else { return nil }
    // libxml2 also wants a namespace to be a URI, which others don't ask.
    let isOnlyOddNamespace = parser.pointee.lastError.code == Int32(XML_WAR_NS_URI.rawValue)
    if parser.pointee.nsWellFormed == 0 && !isOnlyOddNamespace || document.pointee.intSubset != nil {
      xmlFreeDoc(document)
      return nil
    }
    return document
  }
}
