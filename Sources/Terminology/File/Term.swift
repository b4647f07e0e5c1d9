/// One concept of the glossary with its names in both languages: one row of the file.
///
/// The words are those of terminology science (ISO 30042): a preferred, admitted or deprecated term.
public struct Term: Hashable, Codable, Sendable {
  /// The Chinese term, such as `劳模精神`.
  public var term: String
  /// The preferred English; empty while the row is ``Status/todo`` or its action asks for none.
  public var english: String
  /// Other allowed English.
  public var admitted: [String]
  /// English never to be used for this term.
  public var forbidden: [String]
  /// Other Chinese forms of the same concept.
  public var variants: [String]
  /// The subject fields, such as `labor`.
  public var domains: [String]
  /// How far the row has come.
  public var status: Status
  /// Advice for the translator.
  public var note: String
  /// Who vouches for the English.
  public var source: String
  /// The identifier of the concept, where the file has the column `id`.
  public var id: String?
  /// What to do with the term in English.
  public var action: Action
  /// Chinese wordings that this row replaces.
  public var banned: [String]
  /// The long form for the first mention.
  public var first: String?
  /// The short English form.
  public var short: String?
  /// Words of the context or domains that decide between two rows of one term.
  public var when: [String]
  /// The cells of the columns `definition`, `since` and `by` and of those that Jianbao only keeps, by their names.
  public var further: [String: String]
  /// The data row of the file, from 1.
  public var row: Int

  /// Makes a term from its parts.
  public init(
    term: String, english: String, admitted: [String] = [], forbidden: [String] = [], variants: [String] = [],
    domains: [String] = [], status: Status = .draft, note: String = "", source: String = "", id: String? = nil,
    action: Action = .translate, banned: [String] = [], first: String? = nil, short: String? = nil,
    when: [String] = [], further: [String: String] = [:], row: Int = 0
  ) {
    self.term = term
    self.english = english
    self.admitted = admitted
    self.forbidden = forbidden
    self.variants = variants
    self.domains = domains
    self.status = status
    self.note = note
    self.source = source
    self.id = id
    self.action = action
    self.banned = banned
    self.first = first
    self.short = short
    self.when = when
    self.further = further
    self.row = row
  }

  /// How far a row has come.
  public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
    /// Enforced.
    case approved
    /// Suggested, and warned of where it is used.
    case draft
    /// The English is still missing.
    case todo
    /// No longer used for new briefs; old ones still validate.
    case retired

    /// The Chinese name that a cell may carry, such as `已定` for ``approved``.
    public var chineseName: String {
      switch self {
      case .approved: "已定"
      case .draft: "草稿"
      case .todo: "待译"
      case .retired: "停用"
      }
    }

    /// The status that a cell names in English, in small letters, or in Chinese; `nil` where it names none.
    init?(cell: String) {
      guard let status = Self(rawValue: cell) ?? Self.allCases.first(where: { $0.chineseName == cell }) else {
        return nil
      }
      self = status
    }
  }

  /// What to do with a term in English.
  public enum Action: String, Hashable, Codable, Sendable, CaseIterable {
    /// Put the English in its place.
    case translate
    /// Keep the Chinese as it is.
    case keep
    /// Leave it out in English, such as 日报消息.
    case drop
    /// Ask a person every time.
    case ask
  }
}
