import Testing
import XML

/// Our own verdicts against those of libxml2.
@Suite struct SecondJudgeTests {
  private static let schema = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="u"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><ref name="a"/></start>
      <define name="a">
        <element name="a">
          <optional><attribute name="n"><data type="nonNegativeInteger"/></attribute></optional>
          <attribute name="t"><choice><value>x</value><list><oneOrMore><data type="date"/></oneOrMore></list></choice></attribute>
          <interleave>
            <zeroOrMore><ref name="b"/></zeroOrMore>
            <optional><element name="c"><data type="token"><param name="pattern">[a-z]{2,3}(\\d|-)*</param></data></element></optional>
          </interleave>
          <zeroOrMore><ref name="a"/></zeroOrMore>
        </element>
      </define>
      <define name="b">
        <element name="b">
          <zeroOrMore><attribute><anyName><except><name ns="">n</name></except></anyName></attribute></zeroOrMore>
          <mixed><zeroOrMore><choice><ref name="b"/><element><nsName ns="v"/><empty/></element></choice></zeroOrMore></mixed>
        </element>
      </define>
    </grammar>
    """

  private static let documents = [
    "<a xmlns='u' t='x'/>", "<a xmlns='u'/>", "<a t='x'/>", "<a xmlns='u' t='x' n='-1'/>",
    "<a xmlns='u' t='x' n=' 3 '/>",
    "<a xmlns='u' t='2024-02-29 2023-01-01'/>", "<a xmlns='u' t='2023-02-29'/>", "<a xmlns='u' t=''/>",
    "<a xmlns='u' t='x'><c>ab1-</c><b>x<b/>y</b></a>", "<a xmlns='u' t='x'><b/><c>abcd</c></a>",
    "<a xmlns='u' t='x'><b/><c>ab</c><b/><a t='x'/></a>", "<a xmlns='u' t='x'><a t='x'/><b/></a>",
    "<a xmlns='u' t='x'>text</a>", "<a xmlns='u' t='x'> \n </a>", "<a xmlns='u' t='x'><c/></a>",
    "<a xmlns='u' t='x'><b q='1' p:q='2' xmlns:p='p'/></a>", "<a xmlns='u' t='x'><b n='1'/></a>",
    "<a xmlns='u' t='x'><b><d xmlns='v'/></b></a>", "<a xmlns='u' t='x'><b><d xmlns='w'/></b></a>",
    "<a xmlns='u' t='x'><c>ab<!-- c -->1</c></a>", "<a xmlns='u' t='x'><c>ab</c><c>ab</c></a>",
  ]

  @Test(arguments: documents) func verdictsAgree(document: String) throws {
    let bytes = Array(document.utf8)
    let judge = try #require(LibXML2Judge(compiling: Array(Self.schema.utf8)))
    let grammar = try RelaxNGGrammar(compiling: Array(Self.schema.utf8))
    #expect(try violations(bytes, grammar).isEmpty == judge.accepts(bytes))
  }

  @Test func verdictsAgreeOnDamagedDocuments() throws {
    let judge = try #require(LibXML2Judge(compiling: Array(Self.schema.utf8)))
    let grammar = try RelaxNGGrammar(compiling: Array(Self.schema.utf8))
    var state: UInt64 = 42
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let pieces = [
      "<", ">", "/", "'", "&lt;", "&x;", "<b/>", "<c>ab</c>", "</a>", "]]>", "<!---->", "<?p?>", "\u{1}", "\r\n",
      " n='1'", ":",
    ]
    for _ in 0..<600 {
      var bytes = Array(Self.documents[next(Self.documents.count)].utf8)
      for _ in 0...next(2) {
        let at = next(bytes.count)
        switch next(4) {
        case 0: bytes[at] = UInt8(next(256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(contentsOf: Array(pieces[next(pieces.count)].utf8), at: at)
        default: bytes.insert(bytes[next(bytes.count)], at: at)
        }
      }
      let isWellFormed = (try? violations(bytes, grammar)) != nil
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(isWellFormed == LibXML2Judge.isWellFormed(bytes), "\(text)")
      if isWellFormed { #expect(try violations(bytes, grammar).isEmpty == judge.accepts(bytes), "\(text)") }
    }
  }

  private func violations(_ bytes: [UInt8], _ grammar: RelaxNGGrammar) throws -> [RelaxNGViolation] {
    var scanner = XMLScanner(bytes)
    var validator = RelaxNGValidator(grammar)
    while true {
      let event = try scanner.next()
      if event == .endOfDocument { return validator.violations }
      validator.take(event, of: scanner)
    }
  }
}
