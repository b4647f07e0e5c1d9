/// Which of the two languages of the desk a language tag (BCP 47) of another program means.
enum LanguageTag {
  /// The tag that we write for Chinese.
  static let chinese = "zh-Hans"
  /// The tag that we write for English.
  static let english = "en"

  /// Whether the tag means simplified Chinese: `zh`, `zh-Hans`, `zh_CN`, `cmn`.
  static func isChinese(_ tag: String) -> Bool {
    let parts = parts(tag)
    return ["zh", "cmn"].contains(parts.first) && !parts.contains { ["hant", "tw", "hk", "mo"].contains($0) }
  }

  /// Whether the tag means English of any country: `en`, `EN-US`, `en_GB`.
  static func isEnglish(_ tag: String) -> Bool { parts(tag).first == "en" }

  private static func parts(_ tag: String) -> [String] {
    tag.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
  }
}
