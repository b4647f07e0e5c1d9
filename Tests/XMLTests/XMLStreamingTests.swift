import Digests
import Testing
import XML

/// A document that is read block by block says the same as one in memory, down to the place of an error.
@Suite struct XMLStreamingTests {
  /// Pieces that a border between two blocks can cut.
  private static let pieces = [
    "简报", "𠮷", "é", "\r\n", "\r", "]]", "]", "&amp;", "&#x7B80;", "<b n='简&#10;\r\n报' m=\"x>y\"/>", "<b>文</b>",
    "<!-- 注 - 释 -->", "<?pi 指令?>", "<![CDATA[<a>]] >&amp;]]>", "\n", "plain words ", "<c xmlns='u' xml:id='i'/>",
  ]

  /// A document of about a megabyte.
  private static func document(_ seed: UInt64) -> [UInt8] {
    var state = seed
    var bytes = Array("<?xml version='1.0'?><a>".utf8)
    while bytes.count < 900_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes += pieces[Int(state >> 33) % pieces.count].utf8
      // A run of one character, so that borders fall anywhere in what follows.
      if state >> 60 == 0 { bytes += Array(repeating: UInt8(ascii: "x"), count: Int(state >> 40) % 5000) }
    }
    return bytes + Array("</a>".utf8)
  }

  private static func streamed(_ bytes: [UInt8]) -> XMLInput {
    XMLInput { offset, count in Array(bytes[min(offset, bytes.count)..<min(offset + min(count, 70_001), bytes.count)]) }
  }

  @Test(arguments: [1, 2]) func blocksSayWhatTheWholeSays(seed: UInt64) throws {
    let bytes = Self.document(seed)
    #expect(try summary(Self.streamed(bytes)) == summary(XMLInput(bytes)))
  }

  @Test(arguments: ["</b>", "&x;", "<b", "\u{1}", "<!DOCTYPE a>", "<b n='1' n='2'/>", "]]>", "<!-- a -- b -->"])
  func anErrorStandsWhereItStandsInTheWhole(flaw: String) throws {
    var bytes = Self.document(3)
    let start = bytes.index(of: Array("<b>".utf8), from: 600_000)
    bytes.insert(contentsOf: flaw.utf8, at: start)
    let failure = try #require(#expect(throws: XMLFailure.self) { try summary(XMLInput(bytes)) })
    #expect(throws: failure) { try summary(Self.streamed(bytes)) }
  }

  /// A document in UTF-16 behind its byte order mark.
  private static func utf16(_ units: some Sequence<UInt16>, isHighFirst: Bool) -> [UInt8] {
    ([0xFEFF] + Array(units)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isHighFirst ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [true, false]) func utf16SaysWhatUTF8Says(isHighFirst: Bool) throws {
    let text = String(decoding: Self.document(4), as: UTF8.self)
      .replacing("version='1.0'", with: "version='1.0' encoding='UTF-16'")
    let utf8 = Array(text.replacing("'UTF-16'", with: "'UTF-8'").utf8)
    // One unit more or less moves the pairs of 𠮷 over the borders of the blocks.
    for space in ["", " "] {
      let bytes = Self.utf16((text + space).utf16, isHighFirst: isHighFirst)
      #expect(try summary(Self.streamed(bytes)).dropLast() == summary(XMLInput(utf8)).dropLast())
    }
  }

  @Test func halfACharacterOfUTF16IsFoundWhereItIs() {
    let units = Array("<a>\n简".utf16) + [0xD842] + Array("</a>".utf16)
    let failure = XMLFailure.malformed(line: 2, column: 2, problem: .invalidUTF8)
    #expect(throws: failure) { try summary(XMLInput(Self.utf16(units, isHighFirst: true))) }
    let odd = Self.utf16("<a/>\n".utf16, isHighFirst: false) + [0x20]
    #expect(throws: XMLFailure.self) { try summary(XMLInput(odd)) }
  }

  @Test func placesInUTF16AreFoundAgain() {
    let text = "<?xml version='1.0' encoding='UTF-16'?>\n<a>简<b/></a>"
    let input = XMLScanner(XMLInput(Self.utf16(text.utf16, isHighFirst: false))).input
    #expect(XMLPlace.places(of: [46], in: input).map { "\($0.line):\($0.column) \($0.xpath)" } == ["2:5 /a[1]/b[1]"])
  }

  @Test func theLineOfAnElementOpenedLongAgoIsKnown() throws {
    let bytes = Array(("<a>\n<b>" + String(repeating: "词\n", count: 200_000) + "</a>").utf8)
    let failure = XMLFailure.malformed(
      line: 200_002, column: 1,
      problem: .wrongEndTag(found: "a", open: "b", openLine: 2, openColumn: 1, isSwapped: false))
    #expect(throws: failure) { try summary(Self.streamed(bytes)) }
  }

  @Test func markupWithoutEndIsRefusedInBoundedMemory() {
    let endless = XMLInput { offset, count in
      offset == 0 ? Array("<a n='".utf8) : Array(repeating: UInt8(ascii: "x"), count: min(count, 1 << 20))
    }
    #expect(throws: XMLFailure.malformed(line: 1, column: 1, problem: .tooMuch("markup"))) { try summary(endless) }
  }

  @Test func placesAreFoundAgain() throws {
    let bytes = Array("<a>\r\n<b/>简<b x='1'><c/></b></a>".utf8)
    let places = XMLPlace.places(of: [5, 12, 15, 21], in: XMLInput(bytes))
    #expect(
      places.map { "\($0.line):\($0.column) \($0.xpath)" }
        == ["2:1 /a[1]/b[1]", "2:6 /a[1]/b[2]", "2:9 /a[1]/b[2]", "2:15 /a[1]/b[2]/c[1]"])
  }

  /// The number of each event, and a hash of names, values and texts, however the texts are cut.
  private func summary(_ input: XMLInput) throws -> [UInt64] {
    var scanner = XMLScanner(input)
    var (starts, others): (UInt64, UInt64) = (0, 0)
    var hash = FNV1a()
    func add(_ bytes: some Sequence<UInt8>) { hash.add(bytes) }
    while true {
      switch try scanner.next() {
      case .startElement:
        starts += 1
        add(scanner.names[scanner.name].local.utf8)
        for attribute in scanner.attributes { add(scanner.values[attribute.value]) }
      case .text: add(scanner.content)
      case .comment, .processingInstruction:
        others += 1
        add(scanner.content)
      case .endElement: others += 1
      case .endOfDocument: return [hash.value, starts, others, UInt64(scanner.end)]
      }
    }
  }
}

extension [UInt8] {
  /// Where some bytes stand first behind a place.
  fileprivate func index(of bytes: [UInt8], from start: Int) -> Int {
    indices[start...].first { self[$0...].starts(with: bytes) } ?? count
  }
}
