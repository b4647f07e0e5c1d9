/// The number of a page of an issue: `一版`, `第1版`, `头版` and `A01版` of one section are the same page.
struct PageNumber: Hashable, Sendable {
  /// The section, an upper-case letter, or `nil` where the paper has none.
  var section: UInt32?
  var number: Int

  /// Reads a page as a jump line or a folio prints it.
  init?(_ text: String) {
    var section: UInt32?
    var digits = 0
    var number = 0
    reading: for scalar in text.unicodeScalars.lazy.map(\.value) {
      switch scalar {
      case 0x30...0x39: number = number * 10 + Int(scalar - 0x30)
      case 0xFF10...0xFF19: number = number * 10 + Int(scalar - 0xFF10)
      case 0x41...0x5A where digits == 0:
        section = scalar
        continue
      case 0x61...0x7A where digits == 0:
        section = scalar - 0x20
        continue
      case 0xFF21...0xFF3A where digits == 0:
        section = scalar - 0xFEE0
        continue
      case 0x5934, 0x982D, 0x9996:  // 头 頭 首
        self.init(section: nil, number: 1)
        return
      default:
        guard let value = Self.numerals[scalar] else {
          // What follows the number, such as 版, is no part of it.
          if digits > 0 { break reading }
          continue
        }
        // 十二 is ten and two, 二十 two tens.
        number = value == 10 ? max(1, number) * 10 : number % 10 == 0 ? number + value : number * 10 + value
      }
      digits += 1
      if digits > 3 { return nil }
    }
    guard number > 0 else { return nil }
    self.init(section: section, number: number)
  }

  init(section: UInt32?, number: Int) {
    self.section = section
    self.number = number
  }

  /// Whether two numbers can mean one page: a section that only one of them names is no difference.
  func matches(_ other: PageNumber) -> Bool {
    number == other.number && (section == nil || other.section == nil || section == other.section)
  }

  /// The number of a page: what its folio prints, or the digits at the end or the beginning of its name.
  static func of(_ restored: RestoredPage) -> PageNumber? {
    for block in restored.furniture
    where block.reasons.contains(where: { $0.signal == .folio || $0.signal == .sectionName }) {
      if let number = PageNumber(block.text) { return number }
    }
    let digits = restored.page.id.reversed().prefix { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    let opening = restored.page.id.prefix { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    return PageNumber(String(digits.reversed())) ?? PageNumber(String(opening))
  }

  private static let numerals: [UInt32: Int] = [
    0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9, 0x5341: 10,
  ]
}
