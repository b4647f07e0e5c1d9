public import Findings

/// Something wrong with a TEI document: where to the character, what, and how to mend it.
public struct TEIFinding: Hashable, Sendable {
  /// The kind, as in the contract: `malformed`, `doctype`, `schema`, `id`, `pointer` and so on.
  public var kind: Finding.Kind
  /// How much it weighs.
  public var severity: Finding.Severity
  /// The file as the user named it.
  public var file: String?
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// The element as an XPath by local names; `nil` where the document could not be read so far.
  public var xpath: String?
  /// The headline of the article it stands in.
  public var article: String?
  /// What is wrong.
  public var message: Bilingual
  /// What to do.
  public var remedy: Bilingual
  /// The offending line, or the part of a long one around the place.
  public var excerpt: String
  /// The place in the excerpt, in Unicode scalars from 0.
  public var caret: Int
}

extension Finding.Kind {
  /// An id that stands twice.
  public static let id = Self(rawValue: "id")
  /// A pointer that leads nowhere.
  public static let pointer = Self(rawValue: "pointer")
  /// A language that is not declared, or text in another one.
  public static let language = Self(rawValue: "language")
  /// Chinese and English that do not belong together.
  public static let alignment = Self(rawValue: "alignment")
  /// A term whose text is not the term's.
  public static let term = Self(rawValue: "term")
  /// A value that differs between the languages.
  public static let figure = Self(rawValue: "figure")
  /// Dates out of order.
  public static let date = Self(rawValue: "date")
  /// Something that nothing refers to.
  public static let unused = Self(rawValue: "unused")
  /// Something that was true when it was written and is not any more.
  public static let stale = Self(rawValue: "stale")
}

extension TEIFinding: Encodable {
  private enum CodingKeys: String, CodingKey {
    case file, line, column, xpath, article, kind, severity
    case messageEn = "message_en"
    case messageZh = "message_zh"
    case remedyEn = "remedy_en"
    case remedyZh = "remedy_zh"
  }

  /// Writes the keys of the contract; what is absent is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(xpath, forKey: .xpath)
    try container.encode(article, forKey: .article)
    try container.encode(kind.rawValue, forKey: .kind)
    try container.encode(severity.rawValue, forKey: .severity)
    try container.encode(message.english, forKey: .messageEn)
    try container.encode(message.chinese, forKey: .messageZh)
    try container.encode(remedy.english, forKey: .remedyEn)
    try container.encode(remedy.chinese, forKey: .remedyZh)
  }
}
