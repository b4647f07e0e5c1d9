/// The forms of dates and times that TEI's attributes allow.
enum TEIDate {
  /// Whether a value is a date, time or part of a date as XML Schema has them, so that `@when` may hold it.
  ///
  /// `2025-04`, `--04-28`, `2026-11-20` and `2026-11-20T10:20:00+08:00` are; `1990/1999`, `2025-H1` and `2025-02-30`
  /// are not.
  static func isXMLSchemaDate(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    if let separator = bytes.firstIndex(of: UInt8(ascii: "T")) {
      return shape(bytes[..<separator]) == "9999-99-99" && isDay(bytes[..<separator])
        && isTime(bytes[(separator + 1)...])
    }
    return bytes.contains(UInt8(ascii: ":")) ? isTime(bytes[...]) : isDay(bytes[...])
  }

  /// Whether a value has the characters of ISO 8601 that `@when-iso` allows.
  static func isISODate(_ value: String) -> Bool {
    !value.isEmpty && value.utf8.allSatisfy { "0123456789.,DHMPRSTWYZ/:+-".utf8.contains($0) }
  }

  private static func shape(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { isDigit($0) ? UInt8(ascii: "9") : $0 }, as: UTF8.self)
  }

  private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    func number(_ offset: Int, _ count: Int) -> Int {
      bytes[(start + offset)..<(start + offset + count)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    switch shape(bytes) {
    case "9999": return number(0, 4) > 0
    case "9999-99": return number(0, 4) > 0 && (1...12).contains(number(5, 2))
    case "9999-99-99":
      let year = number(0, 4)
      return year > 0 && exists(year: year, month: number(5, 2), day: number(8, 2))
    case "--99": return (1...12).contains(number(2, 2))
    case "--99-99": return exists(year: 2000, month: number(2, 2), day: number(5, 2))
    case "---99": return (1...31).contains(number(3, 2))
    default: return false
    }
  }

  private static func exists(year: Int, month: Int, day: Int) -> Bool {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let last: Int
    switch month {
    case 4, 6, 9, 11: last = 30
    case 2: last = isLeap ? 29 : 28
    case 1...12: last = 31
    default: return false
    }
    return day >= 1 && day <= last
  }

  /// A time of day with seconds and perhaps a zone: `09:30:00`, `09:30:00Z`, `09:30:00+08:00`.
  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    guard bytes.count >= 8, shape(bytes[start..<(start + 8)]) == "99:99:99" else { return false }
    let zone = bytes[(start + 8)...]
    let zoneIsKnown = zone.isEmpty || shape(zone) == "Z" || ["+99:99", "-99:99"].contains(shape(zone))
    return zoneIsKnown && isClock(bytes[start..<(start + 5)], hours: 23)
      && bytes[start + 6] < UInt8(ascii: "6")
      && (zone.count < 6 || isClock(zone.dropFirst(), hours: 13))
  }

  private static func isClock(_ bytes: ArraySlice<UInt8>, hours: Int) -> Bool {
    let digits = bytes.filter(isDigit).map { Int($0) - 0x30 }
    return digits[0] * 10 + digits[1] <= hours && digits[2] <= 5
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
