private import CLibXML2

/// A compiled Relax NG schema, which gives the verdict on documents.
///
/// Compiling is slow for large schemas (about ten seconds for the whole of TEI), judging is fast; so compile once and
/// judge many documents. A schema is used by one thread at a time.
public final class RelaxNGSchema {
  private let schema: xmlRelaxNGPtr

  /// Compiles a schema in XML syntax.
  ///
  /// - Throws: ``SchemaFailure`` with the compiler's first complaint.
  public init(compiling bytes: [UInt8]) throws(SchemaFailure) {
    let complaints = Complaints()
    let compiled = bytes.withUnsafeBytes { buffer -> xmlRelaxNGPtr? in
      guard
        let parser = xmlRelaxNGNewMemParserCtxt(
          buffer.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
      else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      xmlRelaxNGSetParserStructuredErrors(
        parser, { context, error in Complaints.from(context).add(error) }, complaints.pointer)
      return xmlRelaxNGParse(parser)
    }
    guard let compiled else { throw SchemaFailure(message: complaints.list.first?.message ?? "not a schema") }
    schema = compiled
  }

  deinit { xmlRelaxNGFree(schema) }

  /// Judges a document.
  ///
  /// - Returns: What breaks the schema, in the order in which libxml2 reports it; empty for a valid document.
  /// - Throws: ``XMLFailure`` where the bytes are not well-formed or hold a DOCTYPE.
  public func violations(in bytes: [UInt8]) throws(XMLFailure) -> [Violation] {
    guard let parser = xmlNewParserCtxt() else {
      throw .malformed(line: 1, column: 1, problem: .empty)
    }
    defer { xmlFreeParserCtxt(parser) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_BIG_LINES.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(options))
    }
    guard let document else {
      let error = parser.pointee.lastError
      throw .malformed(line: Int(error.line), column: Int(error.int2), problem: .unexpectedEnd(open: nil))
    }
    defer { xmlFreeDoc(document) }
    if let doctype = document.pointee.intSubset {
      throw .doctype(
        line: xmlGetLineNo(UnsafeMutableRawPointer(doctype).assumingMemoryBound(to: xmlNode.self)), column: 1)
    }
    let complaints = Complaints()
    guard let validator = xmlRelaxNGNewValidCtxt(schema) else { return [] }
    defer { xmlRelaxNGFreeValidCtxt(validator) }
    xmlRelaxNGSetValidStructuredErrors(
      validator, { context, error in Complaints.from(context).add(error) }, complaints.pointer)
    let verdict = xmlRelaxNGValidateDoc(validator, document)
    if verdict != 0, complaints.list.isEmpty {
      return [Violation(line: 1, message: "The document does not follow the schema.")]
    }
    return complaints.list
  }

  /// One place where a document breaks the schema.
  public struct Violation: Hashable, Sendable {
    /// The line of the element, from 1.
    public var line: Int
    /// libxml2's words.
    public var message: String
  }
}

/// Why a schema could not be compiled.
public struct SchemaFailure: Error, Hashable, Sendable {
  /// The compiler's first complaint.
  public var message: String
}

/// Collects what libxml2 complains of.
private final class Complaints {
  var list: [RelaxNGSchema.Violation] = []

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func from(_ context: UnsafeMutableRawPointer?) -> Complaints {
    guard let context else { preconditionFailure("libxml2 called back without its context") }
    return Unmanaged<Complaints>.fromOpaque(context).takeUnretainedValue()
  }

  func add(_ error: UnsafePointer<xmlError>?) { add(error.map { UnsafeMutablePointer(mutating: $0) }) }

  func add(_ error: UnsafeMutablePointer<xmlError>?) {
    guard let error = error?.pointee else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    let node = error.node.map { xmlGetLineNo($0.assumingMemoryBound(to: xmlNode.self)) }
    list.append(
      RelaxNGSchema.Violation(
        line: node ?? Int(error.line), message: message.split(separator: "\n").joined(separator: " ")))
  }
}
