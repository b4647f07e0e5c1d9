import Findings

/// Checks a glossary or lexicon file and says of each defect where it is, why it is one, and how to mend it.
///
/// ```swift
/// GlossaryLint().findings(in: file).map(\.kind.rawValue)  // ["duplicate-term", "empty-english"]
/// ```
///
/// A row whose cells can't be told apart (an unclosed quotation mark, a wrong number of cells) is reported for that
/// alone; all other rows go through every rule. Of two rows in conflict the later is accused and the earlier stands
/// in ``GlossaryFinding/relatedRows``.
public struct GlossaryLint: Sendable {
  private let official: Glossary?
  private let simplifying: @Sendable (Unicode.Scalar) -> Unicode.Scalar

  /// Makes a lint.
  ///
  /// - Parameters:
  ///   - official: The glossary that wins over a lexicon where both know a phrase.
  ///   - simplifying: The simplified form of a traditional scalar, or the scalar itself; without it traditional
  ///     characters are told by the transliteration of ICU.
  public init(official: Glossary? = nil, simplifying: (@Sendable (Unicode.Scalar) -> Unicode.Scalar)? = nil) {
    self.official = official
    self.simplifying = simplifying ?? TraditionalCharacters.standard.simplified
  }

  /// All findings, in the order of the lines and then of the rules.
  public func findings(in file: GlossaryFile) -> [GlossaryFinding] {
    let table = LintTable(file, official: official, simplifying: simplifying)
    let rules = file.table == .glossary ? Self.rules : Self.lexiconRules
    let found = rules.flatMap { $0.findings(in: table) }
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

  /// The rules for a glossary in the order in which findings on one line are shown.
  private static let rules: [any GlossaryRule] = [
    EncodingRule(), HeaderRule(), ColumnCountRule(), UnbalancedQuotesRule(), ControlCharacterRule(), SpaceRule(),
    SpreadsheetDamageRule(), FormulaRule(), SwappedColumnsRule(), DuplicateTermRule(), DuplicateIDRule(),
    VariantRule(), BannedWordingRule(), SingleCharacterRule(), TraditionalCharactersRule(), EmptyEnglishRule(),
    ChineseInEnglishRule(), FullWidthRule(), OverlongRule(), SameEnglishRule(), VariantEnglishRule(),
    ForbiddenRule(), SpellingRule(), CaseRule(), NestedTermRule(), NameFormatRule(), StatusRule(), DomainRule(),
    ActionRule(), MissingSourceRule(), NumericSloganRule(), RepeatedValueRule(),
  ]

  /// The rules for a lexicon of phrases, of which many rightly share their English.
  private static let lexiconRules: [any GlossaryRule] = [
    EncodingRule(), HeaderRule(), ColumnCountRule(), UnbalancedQuotesRule(), ControlCharacterRule(), SpaceRule(),
    SpreadsheetDamageRule(), FormulaRule(), SwappedColumnsRule(), DuplicatePhraseRule(), PhraseFormRule(),
    TraditionalCharactersRule(), EmptyEnglishRule(), ChineseInEnglishRule(), FullWidthRule(), OverlongRule(),
    SecondSenseRule(), SpellingRule(), PartOfSpeechRule(), SlotRule(), DomainRule(), OfficialTermRule(),
  ]
}

/// One kind of defect and how it is found.
protocol GlossaryRule: Sendable {
  /// The defects of this kind in a file.
  func findings(in table: LintTable) -> [GlossaryFinding]
}
