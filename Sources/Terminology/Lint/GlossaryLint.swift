import Findings

/// Checks a glossary file and says of each defect where it is, why it is one, and how to mend it.
///
/// ```swift
/// GlossaryLint().findings(in: file).map(\.kind.rawValue)  // ["duplicate-term", "empty-english"]
/// ```
///
/// A row whose cells can't be told apart (an unclosed quotation mark, a wrong number of cells) is reported for that
/// alone; all other rows go through every rule. Of two rows in conflict the later is accused and the earlier stands
/// in ``GlossaryFinding/relatedRows``.
public struct GlossaryLint: Sendable {
  private let simplifying: @Sendable (Unicode.Scalar) -> Unicode.Scalar

  /// Makes a lint; `simplifying` gives the simplified form of a traditional scalar, or the scalar itself.
  ///
  /// Without it traditional characters are told by the transliteration of ICU.
  public init(simplifying: (@Sendable (Unicode.Scalar) -> Unicode.Scalar)? = nil) {
    self.simplifying = simplifying ?? TraditionalCharacters.standard.simplified
  }

  /// All findings, in the order of the lines and then of the rules.
  public func findings(in file: GlossaryFile) -> [GlossaryFinding] {
    let table = LintTable(file, simplifying: simplifying)
    let found = Self.rules.flatMap { $0.findings(in: table) }
    return found.enumerated()
      .sorted {
        ($0.element.finding.location.line ?? 0, $0.offset) < ($1.element.finding.location.line ?? 0, $1.offset)
      }
      .map(\.element)
  }

  /// The findings that put cells in doubt: bad bytes, a broken header, rows whose cells can't be told apart.
  ///
  /// A file that is only used is refused for these, since the row that can't be read may be the one that matters.
  public static func structuralFindings(in file: GlossaryFile) -> [GlossaryFinding] {
    if file.isSound { return [] }
    let table = LintTable(file, simplifying: { $0 })
    return structuralRules.flatMap { $0.findings(in: table) }
  }

  private static let structuralRules: [any GlossaryRule] = [
    EncodingRule(), HeaderRule(), ColumnCountRule(), UnbalancedQuotesRule(), ControlCharacterRule(),
  ]

  /// The rules in the order in which findings on one line are shown.
  private static let rules: [any GlossaryRule] = [
    EncodingRule(), HeaderRule(), ColumnCountRule(), UnbalancedQuotesRule(), ControlCharacterRule(), SpaceRule(),
    SpreadsheetDamageRule(), FormulaRule(), SwappedColumnsRule(), DuplicateTermRule(), DuplicateIDRule(),
    VariantRule(), BannedWordingRule(), SingleCharacterRule(), TraditionalCharactersRule(), EmptyEnglishRule(),
    ChineseInEnglishRule(), FullWidthRule(), OverlongRule(), SameEnglishRule(), VariantEnglishRule(),
    ForbiddenRule(), SpellingRule(), CaseRule(), NestedTermRule(), NameFormatRule(), StatusRule(), DomainRule(),
    ActionRule(), MissingSourceRule(), NumericSloganRule(), RepeatedValueRule(),
  ]
}

/// One kind of defect and how it is found.
protocol GlossaryRule: Sendable {
  /// The defects of this kind in a file.
  func findings(in table: LintTable) -> [GlossaryFinding]
}
