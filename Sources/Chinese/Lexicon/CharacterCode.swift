/// The codes by which the segmenter knows characters: small numbers for Han, marks for everything else.
///
/// Numerals and the characters of dates come first, so that one comparison tells them; the other characters follow by
/// falling frequency, which keeps the common part of the double array together in the cache.
enum CharacterCode {
  /// 0 is a character that stands alone, such as a punctuation mark.
  static let other: UInt16 = 0
  static let space: UInt16 = 0xFFFF
  static let digit: UInt16 = 0xFFFE
  static let letter: UInt16 = 0xFFFD
  /// A character of which several alike make one token: `——`, `……`.
  static let repeated: UInt16 = 0xFFFC
  /// Codes from here on are marks, not characters.
  static let firstMark: UInt16 = 0xFFF0

  /// Digits: together they can be a year.
  ///
  /// `○` is how older news writes the zero.
  static let digits: [Unicode.Scalar] = ["○", "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  static let multipliers: [Unicode.Scalar] = ["十", "百", "千", "万", "亿"]
  static let dateCharacters: [Unicode.Scalar] = ["第", "年", "月", "日", "时", "分", "之", "份"]

  static let lastDigit = UInt16(digits.count)
  static let ten = lastDigit + 1
  static let lastNumeral = UInt16(digits.count + multipliers.count)
  static let ordinal = lastNumeral + 1
  static let year = lastNumeral + 2
  static let month = lastNumeral + 3
  static let day = lastNumeral + 4
  static let hour = lastNumeral + 5
  static let minute = lastNumeral + 6
  static let of = lastNumeral + 7
  static let part = lastNumeral + 8
  /// The first code that frequency decides.
  static let firstFree = lastNumeral + 9

  static let fixed = digits + multipliers + dateCharacters

  /// Whether a scalar is a Han character that words are made of.
  static func isHan(_ scalar: UInt32) -> Bool {
    scalar >= 0x3400 && scalar < 0xA000 && !(0x4DC0..<0x4E00).contains(scalar) || scalar == 0x3007
      || scalar == 0x25CB || scalar == 0x3005
  }

  /// The mark of a scalar that is no Han character.
  static func mark(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0x3000, 0xFEFF, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064: space
    case 0x30...0x39, 0xFF10...0xFF19: digit
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: letter
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x1FFF, 0x3040...0x30FA, 0x30FC...0x30FF, 0xAC00...0xD7A3:
      letter
    case 0x2014, 0x2026, 0x2500, 0x22EF: repeated
    default: other
    }
  }
}
