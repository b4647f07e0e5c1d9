import Chinese

/// Events that years are counted from: 改革开放以来, 新中国成立70多年来, 党的十八大以来.
enum Epoch {
  /// The English of an event, such as `the 18th CPC National Congress` for 党的十八大; `nil` where it is none.
  static func english(_ event: String) -> String? { events[event] ?? congress(event) }

  /// 党的十八大以来 → `since the 18th CPC National Congress`.
  static func since(_ text: String) -> String? {
    guard text.hasSuffix("以来") else { return nil }
    return english(String(text.dropLast(2))).map { "since " + $0 }
  }

  /// 党的十八大, 党的二十届三中全会.
  private static func congress(_ event: String) -> String? {
    let prefix = ["中国共产党第", "党的第", "党的"].first { event.hasPrefix($0) }
    guard let prefix else { return nil }
    let text = ScalarText(String(event.dropFirst(prefix.count)))
    guard let numeral = NumeralReader.read(text, at: 0), let number = numeral.value.whole, (1...99).contains(number)
    else { return nil }
    let ordinal = EnglishNumber.ordinal(number)
    switch text.string(numeral.range.upperBound..<text.count) {
    case "大", "次全国代表大会": return "the \(ordinal) CPC National Congress"
    case let rest where rest.hasPrefix("届") && rest.hasSuffix("中全会"):
      guard rest.count == 5, let session = Digits.chinese(rest.unicodeScalars.dropFirst().first?.value ?? 0) else {
        return nil
      }
      return "the \(EnglishNumber.ordinal(session)) plenary session of the \(ordinal) CPC Central Committee"
    default: return nil
    }
  }

  private static let events = [
    "改革开放": "reform and opening up", "新中国成立": "the founding of the People's Republic of China",
    "中华人民共和国成立": "the founding of the People's Republic of China",
    "建国": "the founding of the People's Republic of China",
    "建党": "the founding of the Communist Party of China", "中国共产党成立": "the founding of the Communist Party of China",
    "中国加入世贸组织": "China's accession to the World Trade Organization",
    "入世": "China's accession to the World Trade Organization",
    "香港回归": "Hong Kong's return to China", "澳门回归": "Macao's return to China",
    "自治区成立": "the founding of the autonomous region",
  ]
}
