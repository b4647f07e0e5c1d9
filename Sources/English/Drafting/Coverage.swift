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
    scalar <= 0x20 || Unicode.Scalar(scalar)?.isSpaceOrPunctuation ?? true
  }
}
