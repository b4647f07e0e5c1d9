/// A figure of an English text as a value: `30m`, `three in ten`, `doubled`, `tens of thousands`, `Q2`, `April 28`.
public struct EnglishFigure: Hashable, Sendable {
  /// Where it stands: half-open UTF-8 offsets into the text.
  public var range: Range<Int>
  /// What it says.
  public var content: Content
  /// How its value is to be understood.
  public var bound: Figure.Bound
  /// How many digits of the value tell something: 4.16 million has three.
  public var significant: Int
  /// Whether it only rounds a figure perhaps, as words do (a third).
  public var isWord: Bool
  /// Whether it stands in parentheses.
  public var isInParentheses = false
  /// Which part of a month, a year or longer it is: early June, the late 1990s.
  public var part: Part?
  /// The figures it is made of: the seven and the 100 of `seven in every 100`.
  public var parts: [EnglishFigure] = []
  /// The words right behind it, which tell what is counted.
  var nouns: [String] = []
  /// The word right before it and its bound: from, to, by.
  var before = ""
  /// What it is counted by: the kilogram of `12 yuan per kilogram`.
  var per: String?
  /// Whether the Chinese leaves open what is counted (票房突破30亿) or which half of the day it is (8时).
  var isBare = false

  /// A part of a month or longer.
  public enum Part: Hashable, Sendable { case early, middle, late }

  /// What an English figure says.
  public enum Content: Hashable, Sendable {
    /// A number with a unit as in ``Figure/unit``, empty where a noun follows.
    case number(Double, unit: String)
    /// A share of the whole, 0.68 for 68 percent.
    case share(Double)
    /// An amount of money and its currency.
    case money(Double, currency: String)
    /// Percentage points; basis points are hundredths of them.
    case points(Double)
    /// How many times as much: doubled is 2.
    case factor(Double)
    /// `N times` or `N-fold`, which may mean the factor or the growth.
    case times(Double)
    /// A place in an order.
    case ordinal(Int)
    /// A month with its day.
    case day(month: Int, day: Int)
    /// A month.
    case month(Int)
    /// A year.
    case year(Int)
    /// A quarter of the year.
    case quarter(Int)
    /// A half of the year.
    case half(Int)
    /// The ten years from a year.
    case decade(Int)
    /// A century.
    case century(Int)
    /// The months from January to one: the first three quarters end with 9.
    case firstMonths(Int)
    /// A time of the day in minutes.
    case time(Int)
    /// A weekday, Monday being 1.
    case weekday(Int)
    /// A multitude: tens of thousands is 10,000.
    case vague(Double)
  }

  /// Whether it belongs to the calendar or the clock.
  public var isDate: Bool {
    switch content {
    case .day, .month, .firstMonths, .year, .quarter, .half, .decade, .century, .time, .weekday: true
    default: false
    }
  }

  /// The number it tells, where it tells one.
  public var number: Double? {
    switch content {
    case .number(let value, _), .money(let value, _), .points(let value), .factor(let value), .times(let value),
      .vague(let value):
      value
    case .share(let value): value * 100
    case .ordinal(let value): Double(value)
    default: nil
    }
  }
}
