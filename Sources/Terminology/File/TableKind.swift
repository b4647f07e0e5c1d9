/// Which table of the desk a file holds: the official terms, or the phrases of the gloss.
///
/// Both are read, mended and linted in one way; they differ in their columns.
public enum TableKind: String, Hashable, Codable, Sendable {
  case glossary, lexicon

  /// The columns of a new file, in their order.
  var standardColumns: [GlossaryColumn] {
    switch self {
    case .glossary: [.term, .english, .admitted, .forbidden, .variants, .domain, .status, .note, .source]
    case .lexicon: [.term, .english, .partOfSpeech, .pattern, .domain, .note]
    }
  }

  /// The columns without which a file can't be used as it is meant.
  var requiredColumns: [GlossaryColumn] {
    switch self {
    case .glossary: [.term, .english, .status]
    case .lexicon: [.term, .english, .partOfSpeech, .note]
    }
  }

  /// The subject fields that its rows may have.
  var domains: [String] {
    switch self {
    case .glossary: DomainRule.domains
    case .lexicon:
      [
        "general", "politics", "economy", "industry", "agriculture", "society", "education", "health", "culture",
        "sport", "law", "weather", "traffic", "environment", "technology",
      ]
    }
  }

  /// The command that checks and mends such a file.
  var lintCommand: String { "jianbao \(rawValue) lint" }

  /// The English name of a column in the header: the Chinese of a phrase stands in `phrase`.
  func name(of column: GlossaryColumn) -> String {
    self == .lexicon && column == .term ? "phrase" : column.rawValue
  }

  /// The Chinese name of a column in the header.
  func chineseName(of column: GlossaryColumn) -> String {
    self == .lexicon && column == .term ? "词语" : column.chineseName
  }

  /// The column of a name in the header, English or Chinese, whatever its case and the white space around it; `nil`
  /// for one that this table does not know.
  public func column(named name: String) -> GlossaryColumn? {
    let name = name.trimmingWhiteSpace().lowercased()
    return switch self {
    case .glossary: Self.glossaryNames[name]
    case .lexicon: Self.lexiconNames[name]
    }
  }

  private static let glossaryNames = TableKind.glossary.names(
    of: GlossaryColumn.allCases.filter { $0 != .partOfSpeech && $0 != .pattern })
  private static let lexiconNames = TableKind.lexicon.names(of: TableKind.lexicon.standardColumns)

  private func names(of columns: [GlossaryColumn]) -> [String: GlossaryColumn] {
    var names: [String: GlossaryColumn] = [:]
    for column in columns {
      names[name(of: column)] = column
      names[chineseName(of: column)] = column
    }
    return names
  }
}
