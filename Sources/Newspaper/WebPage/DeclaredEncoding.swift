internal import Findings

/// The encoding that a web page declares: `<meta charset="gbk">`, `content="text/html; charset=gb2312"`.
enum DeclaredEncoding {
  /// Browsers look for the declaration in the first 1,024 bytes; sites put it later.
  private static let searched = 4096

  private static let names: [String: TextEncoding] = [
    "utf-8": .utf8, "utf8": .utf8, "gbk": .gb18030, "gb2312": .gb18030, "gb18030": .gb18030, "x-gbk": .gb18030,
    "gb_2312-80": .gb18030, "cp936": .gb18030, "big5": .big5, "big5-hkscs": .big5, "utf-16": .utf16LittleEndian,
    "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
  ]

  /// The first encoding that is declared and that Jianbao knows.
  static func find(in bytes: [UInt8]) -> TextEncoding? {
    let text = String(decoding: bytes.prefix(searched), as: UTF8.self).lowercased()
    var rest = text[...]
    while let range = rest.firstRange(of: "charset") {
      rest = rest[range.upperBound...]
      let value = rest.drop { $0 == "=" || $0 == " " || $0 == "\"" || $0 == "'" }
      let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      if let encoding = names[String(name)] { return encoding }
    }
    return nil
  }

  /// Why a page was read in the encoding that it declares.
  static func reason(_ encoding: TextEncoding) -> Bilingual {
    Bilingual(
      "The web page declares \(encoding.rawValue), and every byte of it fits.",
      "网页声明编码为 \(encoding.rawValue)，全部字节均与之相符。")
  }
}
