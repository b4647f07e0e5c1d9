/// Whether an English figure says what the Chinese one does.
enum FigureComparison {
  /// How well a figure fits, the best last.
  enum Fit: Int, Comparable {
    case none, wrongBound, rounded, exact
    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Compares what is expected with what stands there; `grows` where the Chinese says by how much something grew.
  static func fit(_ expected: EnglishFigure, _ actual: EnglishFigure, grows: Bool = false) -> Fit {
    if let rate = converted(expected, to: actual.per) { return fit(rate, actual, grows: grows) }
    // 8时 may be in the evening, 上午8时 may not
    if case .time(let value) = expected.content, case .time(let other) = actual.content, expected.isBare {
      return value == other || value + 720 == other ? .exact : .none
    }
    if let fit = calendar(expected.content, actual.content) {
      if let part = expected.part, let other = actual.part, part != other { return .none }
      return fit ? .exact : .none
    }
    guard isPerSame(expected, actual), let pair = values(expected, actual, grows: grows) else { return .none }
    let (value, other) = pair
    let isSame = abs(value - other) <= 1e-9 * max(abs(value), abs(other))
    if isSame { return bounds(expected.bound, actual.bound, actual) ? .exact : .wrongBound }
    guard isRounding(of: value, other, expected, actual) else { return .none }
    switch actual.bound {
    case .exactly, .about:
      return expected.bound == .exactly || expected.bound == .about || actual.bound == .about
        || bounds(expected.bound, actual.bound, actual) ? .rounded : .wrongBound
    case .moreThan, .atLeast:
      return other <= value && expected.bound != .nearly && expected.bound != .upTo ? .rounded : .wrongBound
    case .nearly:
      return other >= value && expected.bound != .moreThan && expected.bound != .atLeast ? .rounded : .wrongBound
    case .upTo: return expected.bound == .upTo || other >= value ? .rounded : .wrongBound
    }
  }

  // MARK: - Dates

  private static func calendar(_ expected: EnglishFigure.Content, _ actual: EnglishFigure.Content) -> Bool? {
    switch (expected, actual) {
    case (.day(let month, let day), .day(let otherMonth, let otherDay)): month == otherMonth && day == otherDay
    case (.day(_, let day), .ordinal(let value)): day == value
    case (.ordinal(let value), .day(_, let day)): day == value
    case (.month(let month), .month(let other)), (.month(let month), .day(let other, _)): month == other
    case (.year(let year), .year(let other)): year == other
    case (.year(let year), .number(let value, unit: "")): Double(year) == value
    case (.year(let year), .decade(let other)): year == other
    case (.quarter(let value), .quarter(let other)), (.half(let value), .half(let other)): value == other
    case (.decade(let value), .decade(let other)), (.century(let value), .century(let other)): value == other
    case (.firstMonths(let value), .firstMonths(let other)): value == other
    case (.half(1), .firstMonths(6)), (.firstMonths(6), .half(1)): true
    case (.quarter(1), .firstMonths(3)): true
    case (.time(let value), .time(let other)): value == other
    case (.weekday(let value), .weekday(let other)): value == other
    case (.day, _), (.month, _), (.year, _), (.quarter, _), (.half, _), (.decade, _), (.century, _), (.time, _),
      (.weekday, _), (.firstMonths, _):
      false
    case (_, .day), (_, .month), (_, .year), (_, .quarter), (_, .half), (_, .decade), (_, .century), (_, .time),
      (_, .weekday), (_, .firstMonths):
      false
    default: nil
    }
  }

  // MARK: - Numbers

  /// A rate counted by another unit of the same kind: 1,300 jin a mu is 19,500 jin a hectare.
  private static func converted(_ figure: EnglishFigure, to unit: String?) -> EnglishFigure? {
    guard let old = figure.per, let unit, old != unit, let from = Dimension.of[old], let to = Dimension.of[unit],
      from.kind == to.kind, from.kind != "time", from.kind != "months"
    else { return nil }
    var rate = figure
    rate.per = unit
    switch figure.content {
    case .number(let value, let measure): rate.content = .number(value * to.factor / from.factor, unit: measure)
    case .money(let value, let currency): rate.content = .money(value * to.factor / from.factor, currency: currency)
    default: return nil
    }
    return rate
  }

  /// Whether two rates are counted by the same: 12 yuan a kilogram is not 12 yuan a jin.
  private static func isPerSame(_ expected: EnglishFigure, _ actual: EnglishFigure) -> Bool {
    guard let left = expected.per, let right = actual.per, left != right else { return true }
    return Dimension.of[left]?.kind != Dimension.of[right]?.kind
  }

  /// The two values in one unit, or `nil` where they do not speak of the same sort of thing.
  private static func values(_ expected: EnglishFigure, _ actual: EnglishFigure, grows: Bool) -> (Double, Double)? {
    switch (expected.content, actual.content) {
    case (.number(let value, unit: "time"), .number(let other, unit: "")),
      (.number(let value, unit: "time"), .times(let other)):
      return (value, other)
    case (.number(let value, unit: ""), .times(let other)): return (value, other)
    // more than ten may be over a dozen
    case (.number(10, unit: ""), .number(12, unit: "")) where expected.bound == .moreThan && actual.isWord:
      return (10, 10)
    // the 10m of a race are meters and no million
    case (.number(let value, unit: "meter"), .number(let other, unit: "")) where other >= 1e6 && value < 1e5:
      return (value * 1e6, other)
    case (.number(let value, let unit), .number(let other, let otherUnit)):
      if unit == otherUnit || otherUnit.isEmpty { return (value, other) }
      if unit.isEmpty { return continues(expected) || continues(actual) || isLoose(otherUnit) ? (value, other) : nil }
      guard let left = Dimension.of[unit], let right = Dimension.of[otherUnit] else { return nil }
      if left.kind == right.kind { return (value * left.factor, other * right.factor) }
      // half a month is two weeks or 15 days
      guard let days = Dimension.days(value, unit), let otherDays = Dimension.days(other, otherUnit),
        abs(days - otherDays) <= 0.1 * days
      else { return nil }
      return (days, days)
    case (.money(let value, let currency), .money(let other, let otherCurrency)):
      return currency == otherCurrency ? (value, other) : nil
    case (.money(let value, _), .number(let other, unit: "")):
      return continues(actual) || endsPhrase(actual) || ["to", "and", ","].contains(actual.before)
        ? (value, other) : nil
    case (.number(let value, unit: ""), .money(let other, _)):
      return continues(expected) || expected.isBare ? (value, other) : nil
    case (.share(let value), .share(let other)): return (value, other)
    case (.share(let value), .number(let other, unit: "")) where continues(actual): return (value * 100, other)
    case (.number(let value, unit: ""), .share(let other)) where continues(expected): return (value, other * 100)
    // reduced by half, halved
    case (.share(let value), .factor(let factor)) where factor < 1: return (value, factor)
    // up 100 percent is doubled, and 200 percent of the target is twice as much
    case (.share(let value), .factor(let factor)), (.share(let value), .times(let factor)):
      return abs(factor - value) < 1e-9 ? (value, factor) : (1 + value, factor)
    case (.points(let value), .points(let other)): return (value, other)
    case (.points(let value), .number(let other, unit: ""))
    where continues(actual) || actual.nouns.first?.hasPrefix("point") == true:
      return (value, other)
    // 35个基点 of an exchange rate are 35 pips
    case (.points(let value), .number(let other, unit: "")) where actual.nouns.first?.hasPrefix("pip") == true:
      return (value * 100, other)
    case (.number(let value, unit: ""), .points(let other)) where continues(expected): return (value, other)
    case (.vague(let value), .vague(let other)): return (value, other)
    // dozens are 20 and more
    case (.number(let value, unit: ""), .vague(let other)):
      return expected.bound == .moreThan && value >= 2 * other && value < 10 * other || value == other && other > 10
        ? (other, other) : nil
    case (.vague(let value), .number(let other, _)) where actual.bound == .moreThan || actual.bound == .about:
      return (value, other)
    case (.ordinal(let value), .ordinal(let other)): return (Double(value), Double(other))
    case (.ordinal(let value), .number(let other, let unit)) where unit.isEmpty || unit == "year":
      return (Double(value), other)
    case (.number(let value, let unit), .ordinal(let other)) where unit == "year" || unit == "day" || unit == "month":
      return (value, Double(other))
    default: return multiples(expected.content, actual, grows: grows)
    }
  }

  /// Doubled, three times, by 300 percent: growing by three times makes four times as much.
  private static func multiples(
    _ expected: EnglishFigure.Content, _ actual: EnglishFigure, grows: Bool
  ) -> (Double, Double)? {
    let value: Double
    switch expected {
    case .times(let times): value = grows ? times + 1 : times
    case .factor(let factor): value = factor
    default: return nil
    }
    switch actual.content {
    case .factor(let factor): return (value, factor)
    case .times(let times):
      // N times may tell the growth or the factor; both are in use
      return grows && times == value - 1 ? (value, value) : (value, times)
    case .share(let share):
      // by 300 percent, or to 300 percent of
      if !grows, growthWords.contains(actual.before), actual.nouns.first != "of" { return (value - 1, share) }
      return abs(share - (value - 1)) < 1e-9 ? (value, value) : (value, share)
    default: return nil
    }
  }

  /// Words in front of a share by which something grew.
  private static let growthWords: Set<String> = ["up", "by", "rose", "grew", "increased", "jumped", "surged", "soared"]

  /// Whether the unit comes with the next figure: 68 and 32 percent, 15 to 22 degrees.
  private static func continues(_ figure: EnglishFigure) -> Bool {
    guard let next = figure.nouns.first else { return false }
    return ["to", "and", "or", ",", "-"].contains(next) || Double(next) != nil
  }

  /// Whether no noun follows, so that the one before still counts: from 1,000 yuan a year to more than 20,000 now.
  private static func endsPhrase(_ figure: EnglishFigure) -> Bool {
    guard let next = figure.nouns.first else { return true }
    return next.first?.isLetter != true
      || ["now", "today", "each", "apiece", "a", "per", "in", "from", "by", "after", "last", "this"].contains(next)
  }

  /// Units that English may add to a bare count.
  private static func isLoose(_ unit: String) -> Bool {
    ["year", "day", "month", "hour", "minute", "week", "century"].contains(unit)
  }

  /// Whether the shorter of two values rounds the longer: 4.16 million for 415.79万.
  private static func isRounding(of value: Double, _ other: Double, _ expected: EnglishFigure, _ actual: EnglishFigure)
    -> Bool
  {
    guard value != 0, other != 0, (value > 0) == (other > 0) else { return false }
    let difference = abs(value - other) / abs(value)
    if actual.isWord, case .share = actual.content {
      // 32 percent is nearly a third
      return abs(value - other) <= (actual.bound == .exactly ? 0.021 : 0.035)
    }
    let converted = unitsDiffer(expected, actual)
    // 26 months are more than two years
    if converted { return difference <= (actual.bound == .exactly || actual.bound == .about ? 0.03 : 0.15) }
    // less than 1 percent for 0.9%
    if actual.bound != .exactly, difference <= 0.12, value < other, isPowerOfTen(other) { return true }
    guard actual.significant < expected.significant else { return false }
    guard actual.significant >= 2 || actual.bound != .exactly else { return false }
    var digit = 1.0
    while abs(other) / digit >= 10 { digit *= 10 }
    while abs(other) / digit < 1 { digit /= 10 }
    for _ in 1..<max(1, actual.significant) { digit /= 10 }
    // a bound may cut off as well as round
    return abs(value - other) <= (actual.bound == .exactly || actual.bound == .about ? 0.5001 : 1) * digit
      && difference <= 0.12
  }

  private static func isPowerOfTen(_ value: Double) -> Bool {
    var power = 1.0
    let factor = value < 1 ? 0.1 : 10
    while factor < 1 ? power > value * 1.01 : power < value * 0.99 { power *= factor }
    return abs(power - value) < 1e-9 * value
  }

  private static func unitsDiffer(_ expected: EnglishFigure, _ actual: EnglishFigure) -> Bool {
    if case .number(_, let unit) = expected.content, case .number(_, let other) = actual.content {
      return unit != other && !unit.isEmpty && !other.isEmpty
    }
    return false
  }

  // MARK: - Bounds

  /// Whether an English bound keeps the Chinese one.
  static func bounds(_ expected: Figure.Bound, _ actual: Figure.Bound, _ figure: EnglishFigure) -> Bool {
    if expected == actual { return true }
    if case .vague = figure.content { return true }
    switch (expected, actual) {
    case (.exactly, .about), (.about, .exactly), (.about, .nearly), (.nearly, .about): return true
    case (.moreThan, .atLeast), (.atLeast, .moreThan), (.atLeast, .about): return true
    case (.upTo, .nearly): return true
    // 十几 may be about a dozen
    case (.moreThan, .about), (.moreThan, .exactly):
      if case .number(12, unit: "") = figure.content { return figure.isWord }
      return false
    case (.exactly, .atLeast):
      if case .ordinal = figure.content { return true }
      return false
    case (.exactly, .moreThan), (.exactly, .upTo):
      // over three years, within the year, at the top: with lengths of time these words are no bounds
      if case .number(_, let unit) = figure.content {
        return Dimension.of[unit]?.kind == "time" || Dimension.of[unit]?.kind == "months"
      }
      if case .ordinal = figure.content { return true }
      return false
    case (.upTo, .exactly):
      if case .number(_, let unit) = figure.content { return figure.before == "in" && Dimension.of[unit] != nil }
      return false
    default:
      if case .ordinal = figure.content { return true }
      return false
    }
  }
}

/// What a unit measures and how much of the base unit it is.
enum Dimension {
  /// A length of time in days, a month taken as 30.4.
  static func days(_ value: Double, _ unit: String) -> Double? {
    switch of[unit] {
    case ("months", let factor)?: value * factor * 30.4
    case ("time", let factor)?: value * factor / 86_400
    default: nil
    }
  }

  /// Whether a unit measures how far or how large something is.
  static func isSpatial(_ unit: String) -> Bool { ["length", "area"].contains(of[unit]?.kind) }

  static let of: [String: (kind: String, factor: Double)] = [
    "mu": ("area", 666.6667), "hectare": ("area", 10_000), "square-kilometer": ("area", 1e6),
    "square-meter": ("area", 1), "acre": ("area", 4046.86), "square-foot": ("area", 0.0929), "foot": ("length", 0.3048),
    "inch": ("length", 0.0254),
    "yard": ("length", 0.9144),
    "kilometer": ("length", 1000), "meter": ("length", 1), "centimeter": ("length", 0.01),
    "millimeter": ("length", 0.001), "li": ("length", 500),
    "mile": ("length", 1609.344), "nautical-mile": ("length", 1852),
    "tonne": ("mass", 1000), "kilogram": ("mass", 1), "jin": ("mass", 0.5), "gram": ("mass", 0.001),
    "milligram": ("mass", 1e-6), "microgram": ("mass", 1e-9),
    "milliliter": ("volume", 1e-6), "liter": ("volume", 0.001), "cubic-meter": ("volume", 1),
    "celsius": ("temperature", 1),
    "kilowatt-hour": ("energy", 1), "megawatt-hour": ("energy", 1000), "kilowatt": ("power", 1),
    "megawatt": ("power", 1000), "gigawatt": ("power", 1e6),
    "year": ("months", 12), "month": ("months", 1), "decade": ("months", 120), "century": ("months", 1200),
    "millennium": ("months", 12_000),
    "week": ("time", 604_800), "day": ("time", 86_400), "hour": ("time", 3600), "minute": ("time", 60),
    "second": ("time", 1),
  ]
}
