import Findings
import XML

extension RelaxNGViolation.Problem {
  /// What is wrong.
  var message: Bilingual {
    switch self {
    case .unexpectedElement(let name, let parent?, _, _):
      Bilingual("<\(name)> may not stand here inside <\(parent)>.", "<\(parent)>内此处不得出现<\(name)>。")
    case .unexpectedElement(let name, nil, let expected, _):
      Bilingual(
        "The document begins with <\(name)>; expected is \(Self.list(expected)).",
        "文件以<\(name)>开头，应为\(Self.list(expected, "、"))。")
    case .misplacedElement(let tag, let parent, _):
      Bilingual(
        "<\(Self.short(tag))> may stand inside <\(parent ?? "")>, but not here or not again.",
        "<\(parent ?? "")>内可以有<\(Self.short(tag))>，但不在此处，或不得重复。")
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
        "<\(parent ?? "")>内，<\(name)>之前缺少\(Self.list(expected, "、"))。")
    case .incomplete(let name, let expected):
      Bilingual(
        "<\(name)> ends too early: \(Self.list(expected)) is missing.", "<\(name)>不完整，缺少\(Self.list(expected, "、"))。")
    case .unknownAttribute(let name, let element, _):
      Bilingual("<\(element)> cannot have the attribute \(name).", "<\(element)>没有属性\(name)。")
    case .badValue(let value, let name, let element, _):
      Bilingual(
        "“\(Self.short(value))” is not allowed as the attribute \(name) of <\(element)>.",
        "“\(Self.short(value))”不能作为<\(element)>的属性\(name)的值。")
    case .missingAttribute(let names, let element):
      Bilingual(
        "<\(element)> lacks the attribute \(names.joined(separator: " or ")).",
        "<\(element)>缺少属性\(names.joined(separator: "或"))。")
    case .unexpectedText(let element):
      Bilingual("Inside <\(element)> no text may stand here.", "<\(element)>内此处不得有文字。")
    case .badText(let text, let element, _):
      Bilingual(
        "“\(Self.short(text))” is not allowed as the content of <\(element)>.",
        "“\(Self.short(text))”不能作为<\(element)>的内容。")
    }
  }

  /// What was expected there and what to do.
  var remedy: Bilingual {
    switch self {
    case .unexpectedElement(_, _, _, let before?):
      Bilingual(
        "Move it into the <\(before)> above, before </\(before)>.", "请将其移入上方的<\(before)>之内、</\(before)>之前。")
    case .unexpectedElement(let name, _, let expected, nil) where Self.nearest(to: name, among: expected) != nil:
      Bilingual(
        "Write <\(Self.nearest(to: name, among: expected) ?? "")>, if that is meant; otherwise take the tags away and keep "
          + "their words.",
        "若应为<\(Self.nearest(to: name, among: expected) ?? "")>，请改正；否则请去掉标签、保留文字。")
    case .unexpectedElement(let name, let parent?, let expected, nil) where expected.isEmpty:
      Bilingual(
        "Take the tag <\(name)> away, with its end tag, and keep the words; or close <\(parent)> before it with </\(parent)>: no "
          + "more elements may follow inside <\(parent)>.",
        "<\(parent)>内此处不得再有元素：请去掉<\(name)>及其结束标签、保留文字，或在它之前用</\(parent)>结束<\(parent)>。")
    case .unexpectedElement(let name, _, let expected, _):
      Bilingual(
        "Take the tag <\(name)> away, with its end tag if it has one, and keep the words; or write one of these in its place: "
          + "\(Self.list(expected)).",
        "请去掉<\(name)>及其结束标签、保留文字，或改用其中之一：\(Self.list(expected, "、"))。")
    case .misplacedElement(_, _, let expected) where expected.isEmpty:
      Bilingual("Move it to its place, or delete it where it stands twice.", "请移到正确位置；如有重复，请删去一处。")
    case .misplacedElement(_, _, let expected):
      Bilingual(
        "Move it to its place, or delete it where it stands twice; here may stand: \(Self.list(expected)).",
        "请移到正确位置；如有重复，请删去一处。此处可用：\(Self.list(expected, "、"))。")
    case .wrongNamespace(let name, _, let expected):
      Bilingual(
        "Write xmlns=\"\(expected)\" in the tag of <\(name)>, in the place of any other xmlns there.",
        "请在<\(name)>的标签中写上xmlns=\"\(expected)\"，并去掉其中其他的xmlns。")
    case .missingElement(_, _, let expected), .incomplete(_, let expected):
      Bilingual("Add \(Self.list(expected)) here.", "请在此处补上\(Self.list(expected, "、"))。")
    case .unknownAttribute(let name, _, let expected) where expected.isEmpty:
      Bilingual("Delete the attribute \(name).", "请删去属性\(name)。")
    case .unknownAttribute(let name, _, let expected) where Self.nearest(to: name, among: expected) != nil:
      Bilingual(
        "Write \(Self.nearest(to: name, among: expected) ?? "") in its place, or delete it.",
        "请改写为\(Self.nearest(to: name, among: expected) ?? "")，或删去。")
    case .unknownAttribute(let name, _, let expected):
      Bilingual(
        "Write one of these in its place: \(Self.words(expected)); or delete it.",
        "请删去\(name)，或改为其中之一：\(Self.words(expected, "、"))。")
    case .badValue(_, "who", "change", ["(#ag-\\S+)"]):
      Bilingual(
        "Steps are best not written by hand: delete this <change>, put the status back, and run “jianbao review”, which signs "
          + "the brief and enters the name. By hand: write # and the xml:id of a name in <titleStmt>, such as #ag-jianbao.",
        "最好不要手写签发记录：请删去此<change>，改回原状态，用“jianbao review”签发，程序会写入姓名。若要手写，请写#加<titleStmt>中某姓名的xml:id，如#ag-jianbao。")
    case .badValue(_, let name, _, let expected) where expected.count == 1 && !expected[0].hasPrefix("("):
      Bilingual("Write \(name)=\"\(expected[0])\".", "请改为\(name)=\"\(expected[0])\"。")
    case .badValue(let value, let name, _, let expected) where Self.nearest(to: value, among: expected) != nil:
      Bilingual(
        "Write \(name)=\"\(Self.nearest(to: value, among: expected) ?? "")\", if that is meant. May stand: "
          + "\(Self.values(expected).english).",
        "若应为\(name)=\"\(Self.nearest(to: value, among: expected) ?? "")\"，请改正。可用：\(Self.values(expected).chinese)。")
    case .badValue(_, _, _, let expected), .badText(_, _, let expected):
      Bilingual(
        "Write \(expected.count > 1 ? "one of these: " : "")\(Self.values(expected).english).",
        "请改为\(expected.count > 1 ? "其中之一" : "")：\(Self.values(expected).chinese)。")
    case .missingAttribute(let names, _):
      Bilingual("Add \(Self.words(names)) to the tag.", "请在标签中加上\(Self.words(names, "、"))。")
    case .unexpectedText:
      Bilingual(
        "Move the text into an element that holds text, such as the nearest <s>, <p> or <note>, or delete it.",
        "请将文字移入可含文字的元素（如邻近的<s>、<p>或<note>），或删去。")
    }
  }

  /// The most names that a message lists.
  private static let listLimit = 8

  private static func list(_ names: [String], _ separator: String = ", ") -> String {
    words(names.map { "<\($0)>" }, separator)
  }

  private static func words(_ names: [String], _ separator: String = ", ") -> String {
    names.prefix(listLimit).joined(separator: separator) + (names.count > listLimit ? "\(separator)…" : "")
  }

  /// The name or value that was most likely meant; data types are none.
  private static func nearest(to word: String, among expected: [String]) -> String? {
    // Of an element's tag, only the name.
    let words = expected.filter { !$0.hasPrefix("(") }.map { String($0.prefix { $0 != " " }) }
    return Spelling.nearest(to: word, among: Array(Set(words)))
  }

  /// Values that are allowed: those of a closed list as they stand, data types in words.
  private static func values(_ expected: [String]) -> Bilingual {
    // Where a whole date may stand, the parts of one need not be listed.
    let isDate = expected.contains("(date)")
    let all = expected.filter { !isDate || !$0.hasPrefix("(g") && $0 != "(time)" }.map {
      datatypes[$0] ?? Bilingual($0, $0)
    }
    return Bilingual(words(all.map(\.english)), words(all.map(\.chinese), "、"))
  }

  /// The data types of TEI and of our schema for people who have never seen one.
  private static let datatypes: [String: Bilingual] = [
    "(decimal)": Bilingual("a number such as 12.8", "数字，如12.8"),
    "(double)": Bilingual("a number such as 12.8", "数字，如12.8"),
    "(-?[0-9]+/-?[0-9]+)": Bilingual("a fraction such as 2/3", "分数，如2/3"),
    "(nonNegativeInteger)": Bilingual("a whole number such as 3", "整数，如3"),
    "(integer)": Bilingual("a whole number such as 3", "整数，如3"),
    "(ID)": Bilingual("a name that begins with a letter, without spaces", "以字母开头、不含空格的名称"),
    "(NCName)": Bilingual("a name that begins with a letter, without spaces", "以字母开头、不含空格的名称"),
    "(Name)": Bilingual("a name that begins with a letter, without spaces", "以字母开头、不含空格的名称"),
    "(date)": Bilingual("a date such as 2026-04-21", "日期，如2026-04-21"),
    "(gYear)": Bilingual("a year such as 2026", "年份，如2026"),
    "(gYearMonth)": Bilingual("a month such as 2026-04", "年月，如2026-04"),
    "(gMonthDay)": Bilingual("a day such as --04-21", "月日，如--04-21"),
    "(gMonth)": Bilingual("a month such as --04", "月份，如--04"),
    "(gDay)": Bilingual("a day such as ---21", "日，如---21"),
    "(time)": Bilingual("a time such as 09:30:00", "时刻，如09:30:00"),
    "(dateTime)": Bilingual("a time such as 2026-04-21T09:30:00+08:00", "时间，如2026-04-21T09:30:00+08:00"),
    "(boolean)": Bilingual("true or false", "true或false"),
    "(anyURI)": Bilingual("an address", "网址"),
    "(language)": Bilingual("a language tag such as zh-Hans", "语言标签，如zh-Hans"),
    "(#\\S+)": Bilingual("# and the xml:id of an element of this document, without spaces", "#加本文件中已有的xml:id（不含空格）"),
    "(\\S+)": Bilingual("an address, or # and an id, without spaces", "网址，或#加标识，不含空格"),
    "((\\p{L}|\\p{N}|\\p{P}|\\p{S})+)": Bilingual("one word without spaces", "一个不含空格的词"),
  ]

  private static func short(_ text: String) -> String { TEIFinding.short(text) }
}

extension TEIFinding {
  /// The beginning of a text, as much as a message can hold.
  static func short(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}
