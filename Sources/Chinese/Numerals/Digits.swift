/// The characters of Chinese and Arabic numerals.
public enum Digits {
  /// 多 and 余, in front of a measure word or of 万.
  public static func isMore(_ scalar: UInt32) -> Bool { scalar == 0x591A || scalar == 0x4F59 }
  /// 数, as in 数十.
  static let several: UInt32 = 0x6570
  /// 几, as in 几十 and 十几.
  static let some: UInt32 = 0x51E0
  /// 来, as in 十来个.
  static let comes: UInt32 = 0x6765
  /// 两, which never stands in a string of digits.
  static let pair: UInt32 = 0x4E24

  /// What makes 千 the first half of a unit: 千瓦, 千米, 千克.
  static let kiloUnits: Set<UInt32> = [0x74E6, 0x7C73, 0x514B, 0x5E15, 0x5361, 0x4F0F, 0x8D6B, 0x7126]

  /// The 点 between the whole and the decimals, as in 一点二亿.
  public static let point: UInt32 = 0x70B9
  /// What shows that 三点五 is a number and no time: 亿, 万, 个, 倍, 成, 元, 米, 公, 吨.
  static let afterDecimal: Set<UInt32> = [0x4EBF, 0x4E07, 0x4E2A, 0x500D, 0x6210, 0x5143, 0x7C73, 0x516C, 0x5428]

  /// A place word.
  enum Place {
    /// 十, 百, 千 (and 廿, 卅 with their own coefficient): the power of ten and the coefficient where none is written.
    case tens(Int, Int)
    /// 万.
    case myriad
    /// 亿.
    case hundredMillion
  }

  /// The value of an Arabic digit, half or full width.
  @inline(__always)
  public static func arabic(_ scalar: UInt32) -> Int? {
    if scalar >= 0x30 && scalar <= 0x39 { return Int(scalar - 0x30) }
    if scalar >= 0xFF10 && scalar <= 0xFF19 { return Int(scalar - 0xFF10) }
    return nil
  }

  /// The value of a Chinese digit: 零 〇 ○ 一 … 九 两.
  public static func chinese(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x96F6, 0x3007, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  static func place(_ scalar: UInt32) -> Place? {
    switch scalar {
    case 0x5341: .tens(1, 1)
    case 0x5EFF: .tens(1, 2)
    case 0x5345: .tens(1, 3)
    case 0x767E: .tens(2, 1)
    case 0x5343: .tens(3, 1)
    case 0x4E07, 0x842C: .myriad
    case 0x4EBF, 0x5104: .hundredMillion
    default: nil
    }
  }

  /// Whether a scalar can take part in a Chinese numeral.
  public static func isChinese(_ scalar: UInt32) -> Bool { chinese(scalar) != nil || place(scalar) != nil }

  static func power(of place: Int) -> Int {
    switch place {
    case 100: 2
    case 1000: 3
    case 10_000: 4
    default: 8
    }
  }
}
