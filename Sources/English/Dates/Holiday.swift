/// Festivals and public holidays: 春节期间, 国庆黄金周, 清明假期.
enum Holiday {
  /// The English of a holiday with the words behind it; `nil` where a text is none.
  static func english(_ text: String) -> String? {
    let plain = text.filter { !"“”\"".contains($0) }
    for (name, english) in names where plain.hasPrefix(name) {
      if let frame = frames[String(plain.dropFirst(name.count))] { return frame.replacing("@", with: english[0]) }
    }
    return nil
  }

  private static let frames = [
    "": "@", "节": "@", "期间": "during the @ holiday", "节期间": "during the @ holiday", "假期": "@ holiday",
    "节假期": "@ holiday",
    "小长假": "@ holiday", "长假": "@ holiday", "黄金周": "@ Golden Week", "前夕": "the eve of @", "节前夕": "the eve of @",
  ]

  /// The Chinese, the longer names first, and the English with other names of the day.
  static let names: [(chinese: String, english: [String])] = [
    ("国际劳动节", ["International Workers' Day", "May Day", "Labor Day"]), ("国庆", ["National Day"]),
    ("劳动节", ["May Day", "Labor Day", "International Workers' Day"]),
    ("五一", ["May Day", "Labor Day", "International Workers' Day", "May 1"]),
    ("春节", ["Spring Festival", "Chinese New Year", "Lunar New Year"]), ("元宵", ["Lantern Festival"]),
    ("清明", ["Qingming Festival", "Tomb-Sweeping Day", "Qingming"]), ("端午", ["Dragon Boat Festival"]),
    ("中秋", ["Mid-Autumn Festival", "Moon Festival"]), ("重阳", ["Double Ninth Festival", "Chongyang Festival"]),
    ("元旦", ["New Year's Day", "New Year"]), ("除夕", ["Chinese New Year's Eve", "Lunar New Year's Eve"]),
    ("腊八", ["Laba Festival"]), ("三月三", ["Sanyuesan Festival"]), ("国际妇女", ["International Women's Day"]),
    ("儿童节", ["Children's Day"]), ("教师节", ["Teachers' Day"]), ("植树节", ["Arbor Day", "Tree-Planting Day"]),
  ]
}
