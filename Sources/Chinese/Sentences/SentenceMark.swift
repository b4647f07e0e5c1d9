/// A mark of punctuation that matters for the end of a sentence.
struct SentenceMark {
  var kind: Kind
  /// Where it starts and ends in the text, in UTF-8 bytes.
  var start: Int
  var end: Int
  /// The place of the closing mark in the list where this mark opens a pair, −1 where it opens none.
  var partner = -1

  enum Kind: Equatable {
    /// Opens or closes a quotation or a bracket; the number tells which pair it is.
    case open(UInt8)
    case close(UInt8)
    /// `"`, which opens and closes.
    case straightQuote
    /// 。！？!?
    case terminal
    /// `……` or `...`
    case ellipsis
    /// A full stop in English.
    case fullStop
    /// `.` between Han characters: the end of a sentence where its line has no other.
    case hanStop
  }

  /// Reads the mark at an offset, or `nil`; called for bytes that can start one.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> SentenceMark? {
    let lead = text[at]
    if lead < 0x80 { return ascii(text, at) }
    guard at + 3 <= text.count else { return nil }
    let kind: Kind? =
      switch UInt32(lead) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2]) {
      case 0xE3_8082, 0xEF_BC81, 0xEF_BC9F, 0xEF_BDA1, 0xE2_80BC, 0xE2_8187...0xE2_8189: .terminal  // 。！？｡‼⁇⁈⁉
      case 0xE2_80A6: nil
      case 0xE2_809C: .open(0)  // “”
      case 0xE2_809D: .close(0)
      case 0xE2_8098: .open(1)  // ‘’
      case 0xE2_8099: .close(1)
      case 0xE3_808C: .open(2)  // 「」
      case 0xE3_808D: .close(2)
      case 0xE3_808E: .open(3)  // 『』
      case 0xE3_808F: .close(3)
      case 0xE3_808A: .open(4)  // 《》
      case 0xE3_808B: .close(4)
      case 0xE3_8088: .open(5)  // 〈〉
      case 0xE3_8089: .close(5)
      case 0xEF_BC88: .open(6)  // （）
      case 0xEF_BC89: .close(6)
      case 0xE3_8090: .open(7)  // 【】
      case 0xE3_8091: .close(7)
      case 0xE3_8094: .open(8)  // 〔〕
      case 0xE3_8095: .close(8)
      default: nil
      }
    if let kind { return SentenceMark(kind: kind, start: at, end: at + 3) }
    return lead == 0xE2 ? ellipsis(text, at) : nil
  }

  /// Quotations are marks of speech; brackets and titles only hold their content together.
  static func isQuotation(_ pair: UInt8) -> Bool { pair < 4 }

  private static func ellipsis(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> SentenceMark? {
    var end = start
    while end + 3 <= text.count, text[end] == 0xE2, text[end + 1] == 0x80, text[end + 2] == 0xA6 { end += 3 }
    return end - start >= 6 ? SentenceMark(kind: .ellipsis, start: start, end: end) : nil
  }

  private static func ascii(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> SentenceMark? {
    switch text[at] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      // Inside an address or an expression it ends nothing: `?id=7`, `a!=b`.
      if at + 1 < text.count, isWord(text[at + 1]) || text[at + 1] == UInt8(ascii: "=") { return nil }
      return SentenceMark(kind: .terminal, start: at, end: at + 1)
    case UInt8(ascii: "\""): return SentenceMark(kind: .straightQuote, start: at, end: at + 1)
    case UInt8(ascii: "("): return SentenceMark(kind: .open(9), start: at, end: at + 1)
    case UInt8(ascii: ")"): return SentenceMark(kind: .close(9), start: at, end: at + 1)
    case UInt8(ascii: "["): return SentenceMark(kind: .open(10), start: at, end: at + 1)
    case UInt8(ascii: "]"): return SentenceMark(kind: .close(10), start: at, end: at + 1)
    case UInt8(ascii: "."): return fullStop(text, at)
    default: return nil
    }
  }

  private static func fullStop(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> SentenceMark? {
    var end = start
    while end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    if end - start >= 3 {
      return end < text.count && isWord(text[end]) ? nil : SentenceMark(kind: .ellipsis, start: start, end: end)
    }
    guard end - start == 1, start > 0 else { return nil }
    if EnglishFullStop.isBetweenHan(text, start) { return SentenceMark(kind: .hanStop, start: start, end: end) }
    guard EnglishFullStop.endsSentence(text, start) else { return nil }
    return SentenceMark(kind: .fullStop, start: start, end: end)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
