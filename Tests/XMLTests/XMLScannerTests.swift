import Testing
import XML

/// The scanner finds what XML says, refuses what it forbids, and says where.
@Suite struct XMLScannerTests {
  @Test(arguments: [
    ("<a/>", "<a></a>"),
    ("<?xml version='1.0' encoding=\"UTF-8\"?>\n<a b = '1'\n c=\"&lt;&#x7b80;\"/>", "<a b='1' c='<简'></a>"),
    ("<a>x&amp;y&#10;</a >", "<a>x&y\n</a>"),
    ("<a>x\r\ny\rz</a>", "<a>x\ny\nz</a>"),
    ("<a b='x\r\ny\tz'/>", "<a b='x y z'></a>"),
    ("<a><![CDATA[<b>]]]]><![CDATA[>]]></a>", "<a><b>]]></a>"),
    ("<!-- c --><a><?p q?></a><!--d-->", "{ c }<a>[p q]</a>{d}"),
    ("<p:a xmlns:p='u' p:b='1'><b xmlns='v'><c xmlns=''/></b></p:a>", "<{u}a {u}b='1'><{v}b><c></c></{v}b></{u}a>"),
    ("\u{FEFF}<a>𠮷</a>", "<a>𠮷</a>"),
  ])
  func documentsAreRead(text: String, events: String) throws {
    #expect(try describe(Array(text.utf8)) == events)
  }

  @Test(arguments: [
    ("", 1, 1, XMLProblem.empty),
    ("x<a/>", 1, 1, .contentOutsideRoot),
    ("<a/><b/>", 1, 5, .contentOutsideRoot),
    ("<a>\n<b>\n</a>", 3, 1, .wrongEndTag(found: "a", open: "b", openLine: 2, openColumn: 1, isSwapped: false)),
    ("<a>简<b></a></b>", 1, 8, .wrongEndTag(found: "a", open: "b", openLine: 1, openColumn: 5, isSwapped: true)),
    ("<a>", 1, 4, .unexpectedEnd(open: "a")),
    ("<a b=1/>", 1, 6, .badTag("\"")),
    ("<a b/>", 1, 5, .badTag("=")),
    ("<a b='1'c='2'/>", 1, 9, .badTag(" ")),
    ("<a b='1' b='2'/>", 1, 10, .duplicateAttribute("b")),
    ("<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", 1, 35, .duplicateAttribute("b")),
    ("<a b='<'/>", 1, 7, .lessThanInAttribute),
    ("<a>&nbsp;</a>", 1, 4, .badReference("&nbsp;")),
    ("<a>&#0;</a>", 1, 4, .badReference("&#0;")),
    ("<a>R&D</a>", 1, 5, .badReference("&")),
    ("<a>]]></a>", 1, 4, .forbiddenSequence("]]>")),
    ("<a><!-- a -- b --></a>", 1, 11, .forbiddenSequence("--")),
    ("<p:a/>", 1, 1, .badPrefix("p:a")),
    ("<a>\u{1}</a>", 1, 4, .forbiddenCharacter(1)),
    ("<a>< b/></a>", 1, 5, .nameExpected),
    (" <?xml version='1.0'?><a/>", 1, 2, .badInstruction),
    ("<?xml version='1.0' encoding='EBCDIC'?><a/>", 1, 1, .unknownEncoding("EBCDIC")),
  ])
  func whatIsNotWellFormedIsPlaced(text: String, line: Int, column: Int, problem: XMLProblem) {
    #expect(throws: XMLFailure.malformed(line: line, column: column, problem: problem)) {
      try describe(Array(text.utf8))
    }
  }

  @Test func bytesThatAreNotUTF8ArePlaced() {
    let bytes = Array("<a>\n简".utf8) + [0xB0, 0xA1] + Array("</a>".utf8)
    #expect(throws: XMLFailure.malformed(line: 2, column: 2, problem: .invalidUTF8)) { try describe(bytes) }
  }

  @Test func aDoctypeIsRefused() {
    let bomb = "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><a>&c;</a>"
    #expect(throws: XMLFailure.doctype(line: 2, column: 1)) { try describe(Array(bomb.utf8)) }
  }

  @Test func bombsOfDepthAndAttributesAreRefused() {
    let deep = String(repeating: "<a>", count: 1_000_000)
    #expect(throws: XMLFailure.tooDeep(line: 1, column: 601)) { try describe(Array(deep.utf8)) }
    let wide = "<a" + (0..<5000).map { " b\($0)=''" }.joined() + "/>"
    #expect(throws: XMLFailure.self) { try describe(Array(wide.utf8)) }
    let long = "<" + String(repeating: "n", count: 5000) + "/>"
    #expect(throws: XMLFailure.malformed(line: 1, column: 2, problem: .tooMuch("name"))) {
      try describe(Array(long.utf8))
    }
  }

  @Test func utf16IsRead() throws {
    let units = Array("<?xml version='1.0' encoding='UTF-16'?><a>简</a>".utf16)
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try describe(bytes) == "<a>简</a>")
  }

  @Test func linesAreCountedBeyondSixteenBits() {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b></a>"
    #expect(
      throws: XMLFailure.malformed(
        line: 70_001, column: 4,
        problem: .wrongEndTag(found: "a", open: "b", openLine: 70_001, openColumn: 1, isSwapped: false))
    ) { try describe(Array(text.utf8)) }
  }

  /// The events of a document in one line.
  private func describe(_ bytes: [UInt8]) throws -> String {
    var scanner = XMLScanner(bytes)
    var result = ""
    func name(_ index: Int) -> String {
      let name = scanner.names[index]
      return name.namespace.isEmpty ? name.local : "{\(name.namespace)}\(name.local)"
    }
    while true {
      let event = try scanner.next()
      let content = String(decoding: scanner.content, as: UTF8.self)
      switch event {
      case .startElement:
        let attributes = scanner.attributes.map { " \(name($0.name))='\(scanner.value(of: $0))'" }.joined()
        result += "<\(name(scanner.name))\(attributes)>"
      case .endElement: result += "</\(name(scanner.name))>"
      case .text: result += content
      case .comment: result += "{\(content)}"
      case .processingInstruction: result += "[\(scanner.target) \(content)]"
      case .endOfDocument: return result
      }
    }
  }
}
