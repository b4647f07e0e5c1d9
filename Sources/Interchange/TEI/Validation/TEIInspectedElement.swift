import XML

/// The names that the inspectors look for; each name of a document is compared with them once.
enum TEIName: String {
  // Elements
  case TEI, div, s, term, head, orth, rt, entry, idno, form, cit, change, language, revisionDesc, foreign
  // Both
  case measure, date
  // Attributes
  case id = "xml:id"
  case lang = "xml:lang"
  case type, subtype, ident, status, unit, quantity, atLeast, atMost, n, when, corresp, copyOf, ref, ana, target
  case whenISO = "when-iso"
  case resp, who, source, decls, edRef, sameAs, scheme, next, prev, synch, select, exclude, facs, hand, wit, targetEnd
  case spanTo, period, datingPoint, calendar, parent, mutual, active, passive, inst, start, end, since, rendition

  /// Whether an attribute of this name holds pointers.
  var isPointer: Bool {
    switch self {
    case .target, .ref, .corresp, .copyOf, .sameAs, .ana, .resp, .who, .source, .decls, .edRef, .scheme, .next, .prev,
      .synch, .select, .exclude, .facs, .hand, .wit, .targetEnd, .spanTo, .period, .datingPoint, .calendar, .parent,
      .mutual, .active, .passive, .change, .inst, .start, .end, .since, .rendition:
      true
    default: false
    }
  }

  /// Whether an attribute of this name says the value of a figure or date.
  var isValue: Bool {
    switch self {
    case .unit, .quantity, .atLeast, .atMost, .n, .when, .whenISO: true
    default: false
    }
  }
}

/// The open elements of a document, as far as the inspectors want to know them: names, attributes and text as bytes on
/// stacks, so that nothing is allocated for an element.
struct TEIOpenElements {
  /// An open element.
  struct Frame {
    var name: TEIName?
    /// Where its start tag begins.
    var offset: Int
    /// Where its text begins on the stack of texts, where somebody wants it.
    var text: Int?
    /// Whether it stands in the English of an article, and within it in another language.
    fileprivate(set) var isEnglish: Bool
    fileprivate(set) var isForeign: Bool
    /// Whether something in it stands in a wrong place, so that its text can't be judged.
    fileprivate(set) var holdsLoss = false
    fileprivate var attributes: Int
    fileprivate var bytes: Int
  }

  private(set) var frames: [Frame] = []
  private var attributes: [(name: TEIName, value: Range<Int>)] = []
  private var bytes: [UInt8] = []
  private var texts: [UInt8] = []
  private var wanted = 0
  private var known: [TEIName?] = []
  private var isKnown: [Bool] = []

  /// The inspectors' name for a name of the scanner.
  mutating func name(_ index: Int, _ scanner: borrowing XMLScanner) -> TEIName? {
    while known.count <= index {
      known.append(nil)
      isKnown.append(false)
    }
    if !isKnown[index] {
      known[index] = TEIName(rawValue: scanner.names[index].written)
      isKnown[index] = true
    }
    return known[index]
  }

  /// Opens an element with its attributes; its text is kept where it is wanted.
  mutating func open(_ name: TEIName?, of scanner: borrowing XMLScanner, wantsText: Bool) {
    frames.append(
      Frame(
        name: name, offset: scanner.offset, text: wantsText ? texts.count : nil,
        isEnglish: frames.last?.isEnglish ?? false, isForeign: frames.last?.isForeign ?? false,
        attributes: attributes.count, bytes: bytes.count))
    if wantsText { wanted += 1 }
    for attribute in scanner.attributes {
      guard let name = self.name(attribute.name, scanner) else { continue }
      let start = bytes.count
      bytes.append(contentsOf: scanner.values[attribute.value])
      attributes.append((name, start..<bytes.count))
    }
    let innermost = frames.count - 1
    if name == .div, has(.subtype, "translation") { frames[innermost].isEnglish = true }
    if frames[innermost].isEnglish, value(.lang) != nil, !has(.lang, "en") { frames[innermost].isForeign = true }
  }

  /// Remembers of all open elements that something in them stands in a wrong place.
  mutating func noteLoss() {
    for index in frames.indices.reversed() {
      if frames[index].holdsLoss { break }
      frames[index].holdsLoss = true
    }
  }

  /// Adds text to the elements that want it; what a gloss says of a sentence is none of its text.
  mutating func add(_ text: [UInt8]) {
    if wanted > 0, frames.last?.name != .rt { texts.append(contentsOf: text) }
  }

  /// Closes the innermost element.
  mutating func close() {
    guard let frame = frames.popLast() else { return }
    attributes.removeSubrange(frame.attributes...)
    bytes.removeSubrange(frame.bytes...)
    guard frame.text != nil else { return }
    wanted -= 1
    if wanted == 0 { texts.removeAll(keepingCapacity: true) }
  }

  /// The text of the innermost element so far.
  var text: ArraySlice<UInt8> { texts[(frames.last?.text ?? texts.count)...] }

  /// The value of an attribute of the element so many levels above the innermost.
  func value(_ name: TEIName, above levels: Int = 0) -> ArraySlice<UInt8>? {
    let index = frames.count - 1 - levels
    guard index >= 0 else { return nil }
    let end = index + 1 < frames.count ? frames[index + 1].attributes : attributes.count
    for attribute in frames[index].attributes..<end where attributes[attribute].name == name {
      return bytes[attributes[attribute].value]
    }
    return nil
  }

  /// Whether an attribute has a value.
  func has(_ name: TEIName, _ value: StaticString, above levels: Int = 0) -> Bool {
    guard let found = self.value(name, above: levels) else { return false }
    return value.withUTF8Buffer { found.elementsEqual($0) }
  }

  /// The id of the sentence around the innermost element.
  var sentenceID: ArraySlice<UInt8>? {
    guard let sentence = frames.lastIndex(where: { $0.name == .s }) else { return nil }
    return value(.id, above: frames.count - 1 - sentence)
  }

  /// The name of the element so many levels above the innermost.
  func element(above levels: Int = 0) -> TEIName? {
    frames.count > levels ? frames[frames.count - 1 - levels].name : nil
  }
}

/// What stands for the words of a text: their number, and how long they are together.
struct TEIWords: Hashable {
  var key: UInt64
  var bytes: Int
}

/// Numbers that stand for texts: the same for the same text, and in one run of the program only.
enum TEIKey {
  /// The number of a text in UTF-8.
  static func of(_ text: ArraySlice<UInt8>) -> UInt64 {
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// What stands for the words of a text, however much white space is between them.
  static func ofWords(_ text: ArraySlice<UInt8>) -> TEIWords {
    var hasher = Hasher()
    var bytes = 0
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(where: isSpace) ?? text.endIndex
      if end > start {
        text[start..<end].withUnsafeBytes { hasher.combine(bytes: $0) }
        hasher.combine(0x20 as UInt8)
        bytes += end - start
      }
      start = end + 1
    }
    return TEIWords(key: UInt64(bitPattern: Int64(hasher.finalize())), bytes: bytes)
  }

  /// An id for a message.
  static func shown(_ id: ArraySlice<UInt8>) -> String {
    TEIFinding.short(String(decoding: id.prefix(200), as: UTF8.self))
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
