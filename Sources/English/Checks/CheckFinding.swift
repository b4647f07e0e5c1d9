public import Findings

/// Something wrong in the English of a sentence, or in the Chinese itself.
public struct CheckFinding: Hashable, Codable, Sendable {
  /// What sort of thing is wrong.
  public var kind: Kind
  /// How much it weighs.
  public var severity: Finding.Severity
  /// The Chinese words; empty where only the English has something.
  public var zh: String
  /// The wrong English words; empty where something is missing.
  public var en: String
  /// Where the Chinese words stand: half-open UTF-8 offsets into the sentence; `nil` where there are none.
  public var range: Range<Int>?
  /// What is wrong.
  public var message: Bilingual

  /// Makes a finding from its parts.
  public init(
    _ kind: Kind, _ severity: Finding.Severity = .error, zh: String, en: String, range: Range<Int>? = nil,
    _ message: Bilingual
  ) {
    self.kind = kind
    self.severity = severity
    self.zh = zh
    self.en = en
    self.range = range
    self.message = message
  }

  /// The sorts of findings of a check, as they stand in JSON.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case number, date, name, term, untranslated, order, quotation, sum, wording
    case omittedNumber = "omitted-number"
    case forbiddenTerm = "forbidden-term"
  }
}

/// What the check needs to know of a term: its Chinese, its admitted English (preferred first) and the forbidden.
public struct CheckTerm: Hashable, Codable, Sendable {
  /// The Chinese term.
  public var zh: String
  /// The preferred and the admitted English.
  public var en: [String]
  /// English never to be used for it.
  public var forbidden: [String]
  /// What English that puts the term in other words is.
  public var requirement: Requirement

  /// How far the English of a term is binding.
  public enum Requirement: String, Hashable, Codable, Sendable {
    /// One of its forms must stand there.
    case form
    /// Half of the words of a form must stand there, in any order and inflection.
    case gist
    /// Any English will do that is not forbidden.
    case none
  }

  /// Makes a term from its parts.
  public init(zh: String, en: [String], forbidden: [String] = [], requirement: Requirement = .form) {
    self.zh = zh
    self.en = en
    self.forbidden = forbidden
    self.requirement = requirement
  }

  /// Reads a term of the contract; a missing `forbidden` is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    zh = try container.decode(String.self, forKey: .zh)
    en = try container.decodeIfPresent([String].self, forKey: .en) ?? []
    forbidden = try container.decodeIfPresent([String].self, forKey: .forbidden) ?? []
    requirement = .form
  }
}
