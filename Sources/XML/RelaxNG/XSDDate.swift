/// The lexical forms of the dates and times of XML Schema.
enum XSDDate {
  /// Whether a string is a date or time of the type, the calendar kept.
  static func isValue(_ value: ArraySlice<UInt8>, of kind: RelaxNGDatatype.Kind) -> Bool {
    var reader = Reader(bytes: Array(value))
    let isRead =
      switch kind {
      case .date: reader.year() && reader.skip("-") && reader.month() && reader.skip("-") && reader.day()
      case .dateTime:
        reader.year() && reader.skip("-") && reader.month() && reader.skip("-") && reader.day()
          && reader.skip("T") && reader.time()
      case .time: reader.time()
      case .gYear: reader.year()
      case .gYearMonth: reader.year() && reader.skip("-") && reader.month()
      case .gMonth: reader.skip("--") && reader.month()
      case .gMonthDay: reader.skip("--") && reader.month() && reader.skip("-") && reader.day()
      case .gDay: reader.skip("---") && reader.day()
      default: false
      }
    return isRead && reader.zone() && reader.isAtEnd
  }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0
    var yearNumber = 2000
    var monthNumber = 1

    var isAtEnd: Bool { at == bytes.count }

    mutating func skip(_ text: String) -> Bool {
      guard bytes[at...].starts(with: text.utf8) else { return false }
      at += text.utf8.count
      return true
    }

    mutating func number(_ digits: ClosedRange<Int>) -> Int? {
      let end = bytes[at...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
      guard digits.contains(end - at) else { return nil }
      let value = bytes[at..<end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      at = end
      return value
    }

    mutating func year() -> Bool {
      _ = skip("-")
      guard let year = number(4...9), year > 0 else { return false }
      yearNumber = year
      return true
    }

    mutating func month() -> Bool {
      guard let month = number(2...2), (1...12).contains(month) else { return false }
      monthNumber = month
      return true
    }

    mutating func day() -> Bool {
      guard let day = number(2...2), day >= 1 else { return false }
      let isLeap = yearNumber.isMultiple(of: 4) && (!yearNumber.isMultiple(of: 100) || yearNumber.isMultiple(of: 400))
      let last =
        switch monthNumber {
        case 4, 6, 9, 11: 30
        case 2: isLeap ? 29 : 28
        default: 31
        }
      return day <= last
    }

    mutating func time() -> Bool {
      guard let hour = number(2...2), skip(":"), let minute = number(2...2), skip(":"), let second = number(2...2),
        hour <= 24, minute < 60, second < 60, hour < 24 || minute == 0 && second == 0
      else { return false }
      return !skip(".") || number(1...18) != nil
    }

    mutating func zone() -> Bool {
      if isAtEnd || skip("Z") { return true }
      guard skip("+") || skip("-"), let hour = number(2...2), skip(":"), let minute = number(2...2) else {
        return false
      }
      return hour < 14 && minute < 60 || hour == 14 && minute == 0
    }
  }
}
