/// A figure of a Chinese text as a value: 超1600万 is a number of 16,000,000 with the bound `more-than`.
///
/// What only looks like a figure (“4+4”行动, “一二五”工程, 七个一批, 四个意识, 最后一公里) is none.
public struct Figure: Hashable, Codable, Sendable {
  /// Where it stands: half-open UTF-8 offsets into the text.
  public var range: Range<Int>
  /// What sort of figure it is.
  public var kind: Kind
  /// The value; `nil` for a date that only the day of issue could tell (近日, 去年).
  public var value: Value?
  /// How the value is to be understood.
  public var bound: Bound
  /// What is counted or measured, such as `CNY`, `person`, `kilometer`, `CNY/year`; empty where only a noun says it.
  public var unit: String
  /// The English in news-agency style: `more than 16 million`, `1.2 billion yuan`, `April 28`.
  public var english: String

  /// Makes a figure from its parts.
  public init(range: Range<Int>, kind: Kind, value: Value?, bound: Bound = .exactly, unit: String = "", english: String)
  {
    self.range = range
    self.kind = kind
    self.value = value
    self.bound = bound
    self.unit = unit
    self.english = english
  }

  /// The sorts of figures.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case cardinal, ordinal, percent, money, multiple, fraction, range, rate, measure, date, period, time
    case percentagePoint = "percentage-point"
  }

  /// How a value is to be understood.
  public enum Bound: String, Hashable, Codable, Sendable, CaseIterable {
    /// 32家.
    case exactly
    /// 3000多人, 超500万, 突破20万.
    case moreThan = "more-than"
    /// 上千条, 500人以上, 至少3项.
    case atLeast = "at-least"
    /// 近3000万.
    case nearly
    /// 约30%, 500人左右.
    case about
    /// 不足5万, 2万人以内, 不超过10%.
    case upTo = "up-to"
  }

  /// The value of a figure.
  public enum Value: Hashable, Codable, Sendable {
    /// One number.
    case number(Double)
    /// Several numbers in the order of the text: 第1、第5、第7名; or the ends of a range: 3至5.
    case list([Double])
    /// An ISO 8601 date, time or interval: `2025-04`, `--04-28`, `T09:30`, `--05-18/--05-20`.
    case date(String)

    /// The numbers of the value, none for a date.
    public var numbers: [Double] {
      switch self {
      case .number(let number): [number]
      case .list(let numbers): numbers
      case .date: []
      }
    }
  }
}
