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
    var clauses: [Clause] = []
    var start = 0
    var index = 0
    var depth = 0
    var wasQuoted = false
    while index < text.count {
      let scalar = text[index]
      if isOpening(scalar) {
        // a quotation that holds a sentence of its own is cut at its commas; a quoted name is not
        depth += 1
      } else if isClosing(scalar) {
        depth = max(0, depth - 1)
      } else if isBreak(scalar) || style == .headline && isGap(text, index), depth == 0, !isInNumber(text, index) {
        var end = index + 1
        while end < text.count, isBreak(text[end]) || MemoryKey.isSpace(text[end]) { end += 1 }
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

  /// Whether white space stands between two parts of a headline, and not beside Latin words: 5G RedCap.
  private static func isGap(_ text: ScalarText, _ index: Int) -> Bool {
    guard MemoryKey.isSpace(text[index]), index > 0 else { return false }
    return text[index] != 0x20 || text[index - 1] >= 0x80 && text[index + 1] >= 0x80
  }

  private static func isInNumber(_ text: ScalarText, _ index: Int) -> Bool {
    guard text[index] < 0x80 else { return false }
    return Digits.arabic(text[index - 1]) != nil && Digits.arabic(text[index + 1]) != nil
  }

  /// Whether a scalar is one of ，；：。！？,;:!?… and ends a clause.
  private static func isBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF0C, 0xFF1B, 0xFF1A, 0x3002, 0xFF01, 0xFF1F, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2026: true
    default: false
    }
  }

  /// Whether a scalar is one of （(《〈“‘「『【.
  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF08, 0x28, 0x300A, 0x3008, 0x201C, 0x2018, 0x300C, 0x300E, 0x3010: true
    default: false
    }
  }

  /// Whether a scalar is one of ）)》〉”’」』】.
  private static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF09, 0x29, 0x300B, 0x3009, 0x201D, 0x2019, 0x300D, 0x300F, 0x3011: true
    default: false
    }
  }
}
