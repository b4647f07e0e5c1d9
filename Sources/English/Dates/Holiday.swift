/// Festivals and public holidays: 春节期间, 国庆黄金周, 清明假期.
enum Holiday {
  /// The English of a holiday with the words behind it; `nil` where a text is none.
  static func english(_ text: String) -> String? {
    let plain = text.filter { !"“”\"".contains($0) }
    for (name, english) in names where plain.hasPrefix(name) {
      if let frame = frames[String(plain.dropFirst(name.count))] { return frame.replacing("@", with: english) }
    }
    return nil
  }

  private static let frames = [
    "": "@", "节": "@", "期间": "during the @ holiday", "节期间": "during the @ holiday", "假期": "@ holiday",
    "节假期": "@ holiday",
    "小长假": "@ holiday", "长假": "@ holiday", "黄金周": "@ Golden Week", "前夕": "the eve of @", "节前夕": "the eve of @",
  ]

  /// The longer names first.
  private static let names = [
    ("国际劳动节", "International Workers' Day"), ("劳动节", "May Day"), ("五一", "May Day"), ("国庆", "National Day"),
    ("春节", "Spring Festival"), ("元宵", "Lantern Festival"), ("清明", "Qingming Festival"), ("端午", "Dragon Boat Festival"),
    ("中秋", "Mid-Autumn Festival"), ("重阳", "Double Ninth Festival"), ("元旦", "New Year's Day"),
    ("除夕", "Chinese New Year's Eve"),
    ("腊八", "Laba Festival"), ("三月三", "Sanyuesan Festival"), ("国际妇女", "International Women's Day"),
    ("儿童", "Children's Day"), ("教师", "Teachers' Day"), ("植树", "Arbor Day"),
  ]
}
