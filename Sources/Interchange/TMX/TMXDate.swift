/// The one form of date that TMX knows, `20250428T093000Z`, and ours, ISO 8601 with its marks.
enum TMXDate {
  /// The date in TMX, at midnight where it has no time.
  ///
  /// `nil` where the text is no such date.
  static func written(_ iso: String) -> String? {
    let digits = iso.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard digits.count == 8 || digits.count == 14, iso.utf8.count == 10 || iso.utf8.last == UInt8(ascii: "Z") else {
      return nil
    }
    let text = String(decoding: digits, as: UTF8.self)
    let compact = "\(text.prefix(8))T\(text.count == 14 ? String(text.dropFirst(8)) : "000000")Z"
    let back = read(compact)
    return back == iso || back.map { "\($0)T00:00:00Z" } == iso ? compact : nil
  }

  /// The date in ISO 8601, without a time where it is midnight to the second.
  ///
  /// `nil` where the text is no such date.
  static func read(_ tmx: String) -> String? {
    let bytes = Array(tmx.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
    var numbers: [Int] = []
    for range in [0..<4, 4..<6, 6..<8, 9..<11, 11..<13, 13..<15] {
      guard let number = Int(String(decoding: bytes[range], as: UTF8.self)) else { return nil }
      numbers.append(number)
    }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[2]), numbers[3] < 24, numbers[4] < 60 else {
      return nil
    }
    let part = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    let day = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
    if numbers[3...5].allSatisfy({ $0 == 0 }) { return day }
    return "\(day)T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
  }
}
