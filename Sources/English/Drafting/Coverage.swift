import Chinese

extension Draft {
  /// The share of the characters other than punctuation and white space that no untranslated piece stands for.
  static func coverage(of pieces: [Piece], in text: ScalarText) -> Double {
    let total = TextCharacter.count(text, 0..<text.count)
    if total == 0 { return 1 }
    var unknown = 0
    for piece in pieces where piece.origin == .untranslated {
      guard let range = piece.range else { continue }
      unknown += TextCharacter.count(
        text, text.index(ofUTF8: range.lowerBound)..<text.index(ofUTF8: range.upperBound))
    }
    return Double(total - unknown) / Double(total)
  }
}

/// Tells the characters of a text that are counted from punctuation and white space.
enum TextCharacter {
  /// How many characters of a stretch are neither punctuation nor white space.
  static func count(_ text: ScalarText, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where !isMark(text[index]) { count += 1 }
    return count
  }

  /// Whether a scalar is punctuation or white space.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Han, and the ASCII letters and digits
    case 0x3400...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return false
    case 0...0x20, 0x3000, 0xA0: return true
    default: break
    }
    guard let scalar = Unicode.Scalar(scalar) else { return true }
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
