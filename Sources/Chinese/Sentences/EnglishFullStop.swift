/// Tells the full stop that ends an English sentence from those of abbreviations, initials, decimals and list numbers.
enum EnglishFullStop {
  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "no", "vs", "etc", "inc", "ltd", "co", "corp", "fig", "vol",
      "jan",
      "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "gen", "gov", "sen", "rep", "dept",
    ].map { Array($0.utf8) })

  /// Whether the full stop at an offset ends a sentence: a word of two letters or a closing mark before it, and after it
  /// the end of the line or white space before a capital, a digit, a quotation or a Han character.
  static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    var after = at + 1
    while after < text.count, isClosing(text[after]) { after += 1 }
    if after < text.count, text[after] > 0x20 { return false }
    while after < text.count, text[after] == 0x20 { after += 1 }
    let endsLine = after >= text.count || text[after] < 0x20
    if !endsLine, (0x61...0x7A).contains(text[after]) { return false }

    var start = at
    while start > 0, SentenceMark.isWord(text[start - 1]) { start -= 1 }
    if start == at { return text[at - 1] >= 0x80 || isClosing(text[at - 1]) || text[at - 1] == UInt8(ascii: "%") }
    let word = text[start..<at].map { $0 | 0x20 }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) {
      // `1. ` opens an item of a list where nothing but white space stands before it on its line.
      return start > 0 && hasTextBefore(text, start)
    }
    // An initial or an abbreviation goes on, unless the line ends.
    return endsLine || word.count > 1 && !abbreviations.contains(word)
  }

  /// Whether text that a number can end stands before it on its line; behind `；` or `、` it opens an item of a list.
  private static func hasTextBefore(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at > 0, text[at - 1] != UInt8(ascii: "\n") {
      if text[at - 1] > 0x20 { return !endsItem(text, at) }
      at -= 1
    }
    return false
  }

  /// Whether `；` `，` `：` `、` or `;` stands before an offset.
  private static func endsItem(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    if text[end - 1] == UInt8(ascii: ";") { return true }
    guard end >= 3 else { return false }
    switch UInt32(text[end - 3]) << 16 | UInt32(text[end - 2]) << 8 | UInt32(text[end - 1]) {
    case 0xEF_BC9B, 0xEF_BC8C, 0xEF_BC9A, 0xE3_8081: return true
    default: return false
    }
  }

  /// Whether the full stop at an offset stands between two Han characters, as in texts typed with half-width marks.
  static func isBetweenHan(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at >= 3, at + 1 < text.count else { return false }
    return (0xE4...0xE9).contains(text[at - 3]) && text[at - 1] >= 0x80 && (0xE4...0xE9).contains(text[at + 1])
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "]")
  }
}
