/// A number as written: 1100多万, 三千七百二十一, 1.4万亿, 二〇二五, 七八.
public struct Numeral: Hashable, Sendable {
  /// The scalars it takes up.
  public var range: Range<Int>
  /// The value; of two neighbours (七八, 三四十) the lower.
  public var value: ExactNumber
  /// The higher of two neighbours: 七八 is 7 or 8, 三四十 30 to 40.
  public var upper: ExactNumber?
  /// How it is written.
  public var form: Form
  /// Whether 多, 余 or 几 makes it more than its value (1100多万, 二十几).
  public var isMore = false
  /// Whether 来 makes it about its value (十来).
  public var isAbout = false
  /// Whether it is a multitude without a coefficient: 数十, 几百, 成千上万.
  public var isVague = false
  /// Whether a myriad, 百, 千, 万 or 亿, stands without a coefficient (超千万, 过亿, 百余).
  public var isBare = false
  /// How many digits the written whole part has (2025: 4), 0 for Chinese numerals read by their places.
  public var digitCount = 0
  /// Whether a place word (十, 百, 千, 万, 亿) takes part.
  public var hasPlace = false

  /// How a numeral is written.
  public enum Form: Hashable, Sendable {
    /// In Arabic digits, perhaps with 万 or 亿 behind.
    case arabic
    /// In Chinese, by places: 三千七百.
    case chinese
    /// In Chinese, digit by digit: 二〇二五.
    case chineseDigits
  }
}
