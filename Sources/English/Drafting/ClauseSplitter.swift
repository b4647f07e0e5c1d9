import Chinese

/// Cuts a sentence into clauses at ， ； ： and the marks that end it, but not inside brackets, titles and quotations.
enum ClauseSplitter {
  /// A clause and the marks behind it, in scalars.
  struct Clause: Hashable {
    /// The words of the clause.
    var words: Range<Int>
    /// The mark that closes it and the white space after it.
    var marks: Range<Int>
    /// Whether it stands inside a quotation that another clause opened.
    var isQuoted: Bool
  }

  /// The clauses of a sentence; their words and marks give it back.
  ///
  /// A headline is cut at white space too: 全市重点项目开工　总投资312亿元.
  static func clauses(of text: ScalarText, as style: DraftStyle = .text) -> [Clause] {
    let breaks = style == .headline ? Self.breaks.union(spaces) : Self.breaks
    var clauses: [Clause] = []
    var start = 0
    var index = 0
    var depth = 0
    var wasQuoted = false
    while index < text.count {
      let scalar = text[index]
      if opening.contains(scalar) {
        // a quotation that holds a sentence of its own is cut at its commas; a quoted name is not
        depth += 1
      } else if closing.contains(scalar) {
        depth = max(0, depth - 1)
      } else if breaks.contains(scalar), depth == 0, !isInNumber(text, index), !isInLatin(text, index) {
        var end = index + 1
        while end < text.count, breaks.contains(text[end]) || MemoryKey.isSpace(text[end]) { end += 1 }
        clauses.append(Clause(words: start..<index, marks: index..<end, isQuoted: wasQuoted))
        (start, index) = (end, end)
        wasQuoted = false
        continue
      }
      index += 1
    }
    if start < text.count {
      clauses.append(Clause(words: start..<text.count, marks: text.count..<text.count, isQuoted: wasQuoted))
    }
    return clauses
  }

  /// Whether a space stands between Latin words: 5G RedCap.
  private static func isInLatin(_ text: ScalarText, _ index: Int) -> Bool {
    text[index] == 0x20 && (text[index - 1] < 0x80 || text[index + 1] < 0x80)
  }

  private static func isInNumber(_ text: ScalarText, _ index: Int) -> Bool {
    guard text[index] < 0x80 else { return false }
    return Digits.arabic(text[index - 1]) != nil && Digits.arabic(text[index + 1]) != nil
  }

  /// White space between the parts of a headline, and the special space of typesetters.
  private static let spaces: Set<UInt32> = [0x20, 0x3000, 0xA0]
  private static let breaks = Set("，；：。！？,;:!?…".unicodeScalars.map(\.value))
  private static let opening = Set("（(《〈“‘「『【".unicodeScalars.map(\.value))
  private static let closing = Set("）)》〉”’」』】".unicodeScalars.map(\.value))
}
