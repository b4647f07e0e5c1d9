/// A column of the glossary or of the phrase lexicon that Jianbao knows; all others are kept as they are.
///
/// The header may name it in English or in Chinese, in any order and any case: `status` or `状态`. ``TableKind`` says which
/// of the two tables has which.
public enum GlossaryColumn: String, Hashable, Codable, Sendable, CaseIterable {
  case term, english, admitted, forbidden, variants, domain, status, note, source
  case id, action, banned, first, short
  case shortEnglish = "short_english"
  case when, definition, since, by
  case partOfSpeech = "pos"
  case pattern

  /// The Chinese name that a header may carry, such as `术语` for ``term``.
  public var chineseName: String {
    switch self {
    case .term: "术语"
    case .english: "英文"
    case .admitted: "可用译法"
    case .forbidden: "禁用译法"
    case .variants: "异称"
    case .domain: "类别"
    case .status: "状态"
    case .note: "说明"
    case .source: "出处"
    case .id: "编号"
    case .action: "处理"
    case .banned: "禁用说法"
    case .first: "首次译法"
    case .short: "简称"
    case .shortEnglish: "英文简称"
    case .when: "条件"
    case .definition: "定义"
    case .since: "日期"
    case .by: "经手人"
    case .partOfSpeech: "词性"
    case .pattern: "句式"
    }
  }

  /// Whether the cell holds several values with `;` or `；` between them; elsewhere a semicolon is text.
  public var isList: Bool {
    switch self {
    case .admitted, .forbidden, .variants, .domain, .banned, .when: true
    default: false
    }
  }

  /// Whether the cell holds English.
  public var isEnglish: Bool {
    switch self {
    case .english, .admitted, .forbidden, .first, .shortEnglish: true
    default: false
    }
  }

  /// Whether the cell holds Chinese forms of the term.
  public var isChinese: Bool {
    switch self {
    case .term, .variants, .banned, .pattern: true
    default: false
    }
  }
}
