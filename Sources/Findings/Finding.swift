/// Something a person should know about a page, a glossary or a brief: what is wrong or doubtful, where, and what to do.
///
/// Libraries return findings instead of logging. The message and the remedy stand in both languages, so that the
/// executable chooses one by locale and JSON carries both.
public struct Finding: Hashable, Codable, Sendable {
  /// The class of the finding, such as `pointer` or `duplicate-term`; the kinds of a module extend ``Kind``.
  public var kind: Kind
  /// How much it weighs.
  public var severity: Severity
  /// Where it is.
  public var location: Location
  /// What is wrong.
  public var message: Bilingual
  /// What to do about it, or `nil` where nothing can be advised.
  public var remedy: Bilingual?

  /// Makes a finding from its parts.
  public init(
    _ kind: Kind, _ severity: Severity, at location: Location = Location(), _ message: Bilingual,
    remedy: Bilingual? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.location = location
    self.message = message
    self.remedy = remedy
  }
}

extension Finding {
  /// The class of a finding as it stands in JSON, such as `pointer`.
  public struct Kind: RawRepresentable, Hashable, Codable, Sendable {
    /// The word that stands in JSON.
    public var rawValue: String

    /// Makes a kind from the word that stands in JSON.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// How much a finding weighs: an error fails a check, a warning does not, a note only informs.
  public enum Severity: String, Hashable, Codable, Sendable, Comparable, CaseIterable {
    case note, warning, error

    /// Whether the first weighs less than the second.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Where a finding is; every part that is not known is `nil`.
  public struct Location: Hashable, Codable, Sendable {
    /// The file as the user named it.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
    /// The column in Unicode scalars, from 1.
    public var column: Int?
    /// The article of the page, from 1.
    public var article: Int?

    /// Makes a location from what is known.
    public init(file: String? = nil, line: Int? = nil, column: Int? = nil, article: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
      self.article = article
    }
  }
}
