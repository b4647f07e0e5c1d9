/// A day of the calendar, such as the day a page was issued.
public struct CalendarDate: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The year, such as 2025.
  public var year: Int
  /// The month, from 1 to 12.
  public var month: Int
  /// The day, from 1 to 31.
  public var day: Int

  /// Makes a day from its parts.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-04-29`; `nil` where it is no such day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as ISO 8601: `2025-04-29`.
  public var description: String { ISODate.string(year: year, month: month, day: day) }

  /// The days of a month.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The year of a month and day that a page of this day speaks of: the one that lies nearest.
  func nearestYear(month: Int) -> Int {
    if month - self.month > 6 { return year - 1 }
    if self.month - month > 6 { return year + 1 }
    return year
  }
}

/// ISO 8601 strings of dates of which the year may be unknown.
enum ISODate {
  /// `2025`, `2025-04`, `2025-04-28`, `--04`, `--04-28`, `---28`.
  static func string(year: Int?, month: Int? = nil, day: Int? = nil) -> String {
    var result = year.map { padded($0, 4) } ?? "-"
    if let month {
      result += "-" + padded(month, 2)
    } else if year == nil {
      result += "-"
    }
    if let day { result += "-" + padded(day, 2) }
    return result
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
