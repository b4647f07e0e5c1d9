import Findings
import XML

extension RelaxNGViolation.Problem {
  /// What is wrong.
  var message: Bilingual {
    switch self {
    case .unexpectedElement(let name, let parent?, _):
      Bilingual("<\(name)> may not stand here inside <\(parent)>.", "<\(parent)>内此处不得出现<\(name)>。")
    case .unexpectedElement(let name, nil, let expected):
      Bilingual(
        "The document begins with <\(name)>; expected is \(Self.list(expected)).",
        "文件以<\(name)>开头，应为\(Self.list(expected))。")
    case .wrongNamespace(let name, let found, let expected):
      Bilingual(
        found.isEmpty
          ? "<\(name)> stands in no namespace; it must stand in \(expected)."
          : "<\(name)> stands in the namespace \(Self.short(found)); it must stand in \(expected).",
        found.isEmpty
          ? "<\(name)>没有命名空间，应属于\(expected)。" : "<\(name)>属于命名空间\(Self.short(found))，应属于\(expected)。")
    case .missingElement(let name, let parent, let expected):
      Bilingual(
        "Before <\(name)> something is missing in <\(parent ?? "")>: \(Self.list(expected)).",
        "<\(parent ?? "")>内，<\(name)>之前缺少\(Self.list(expected))。")
    case .incomplete(let name, let expected):
      Bilingual(
        "<\(name)> ends too early: \(Self.list(expected)) is missing.", "<\(name)>不完整，缺少\(Self.list(expected))。")
    case .unknownAttribute(let name, let element, _):
      Bilingual("<\(element)> has no attribute \(name).", "<\(element)>没有属性\(name)。")
    case .badValue(let value, let name, let element, _):
      Bilingual(
        "“\(Self.short(value))” is no value for the attribute \(name) of <\(element)>.",
        "“\(Self.short(value))”不能作为<\(element)>的属性\(name)的值。")
    case .missingAttribute(let names, let element):
      Bilingual(
        "<\(element)> lacks the attribute \(names.joined(separator: " or ")).",
        "<\(element)>缺少属性\(names.joined(separator: "或"))。")
    case .unexpectedText(let element):
      Bilingual("Inside <\(element)> no text may stand here.", "<\(element)>内此处不得有文字。")
    case .badText(let text, let element, _):
      Bilingual("“\(Self.short(text))” is no value for <\(element)>.", "“\(Self.short(text))”不能作为<\(element)>的内容。")
    }
  }

  /// What was expected there and what to do.
  var remedy: Bilingual {
    switch self {
    case .unexpectedElement(let name, _, let expected) where expected.isEmpty:
      Bilingual("Move <\(name)> elsewhere or delete it: nothing more may follow here.", "此处不得再有内容，请移走或删去<\(name)>。")
    case .unexpectedElement(let name, _, let expected):
      Bilingual(
        "Move <\(name)> elsewhere, or write one of these: \(Self.list(expected)).",
        "请移走<\(name)>，或改用：\(Self.list(expected))。")
    case .wrongNamespace(let name, _, let expected):
      Bilingual(
        "Write xmlns=\"\(expected)\" in the tag of <\(name)>, in the place of any other xmlns there.",
        "请在<\(name)>的标签中写上xmlns=\"\(expected)\"，并去掉其中其他的xmlns。")
    case .missingElement(_, _, let expected), .incomplete(_, let expected):
      Bilingual("Add \(Self.list(expected)) here.", "请在此处补上\(Self.list(expected))。")
    case .unknownAttribute(let name, _, let expected) where expected.isEmpty:
      Bilingual("Delete the attribute \(name).", "请删去属性\(name)。")
    case .unknownAttribute(let name, _, let expected):
      Bilingual(
        "Delete \(name), or correct its spelling: \(Self.words(expected)).",
        "请删去\(name)，或改正拼写：\(Self.words(expected))。")
    case .badValue(_, _, _, let expected), .badText(_, _, let expected):
      Bilingual("Write one of these: \(Self.words(expected)).", "请改为：\(Self.words(expected))。")
    case .missingAttribute(let names, _):
      Bilingual("Add \(Self.words(names)) to the tag.", "请在标签中加上\(Self.words(names))。")
    case .unexpectedText:
      Bilingual("Put the text into an element, or delete it.", "请将文字放入某个元素中，或删去。")
    }
  }

  /// The most names that a message lists.
  private static let listLimit = 8

  private static func list(_ names: [String]) -> String { words(names.map { "<\($0)>" }) }

  private static func words(_ names: [String]) -> String {
    names.prefix(listLimit).joined(separator: ", ") + (names.count > listLimit ? ", …" : "")
  }

  private static func short(_ text: String) -> String { TEIFinding.short(text) }
}

extension TEIFinding {
  /// The beginning of a text, as much as a message can hold.
  static func short(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}
