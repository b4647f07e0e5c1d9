public import Findings

extension Finding.Kind {
  /// The same term in two rows with the same domain and condition.
  public static let duplicateTerm = Self(rawValue: "duplicate-term")
  /// The same English for two terms.
  public static let sameEnglish = Self(rawValue: "same-english")
  /// A variant that is the term of another row.
  public static let variantEqualsOtherTerm = Self(rawValue: "variant-equals-other-term")
  /// A variant or admitted form that is the English of another row.
  public static let variantEqualsOtherEnglish = Self(rawValue: "variant-equals-other-english")
  /// A variant that two rows have.
  public static let duplicateVariant = Self(rawValue: "duplicate-variant")
  /// A row without English.
  public static let emptyEnglish = Self(rawValue: "empty-english")
  /// A row without a term.
  public static let emptyTerm = Self(rawValue: "empty-term")
  /// White space at the start or end of a cell.
  public static let leadingTrailingSpace = Self(rawValue: "leading-trailing-space")
  /// Full-width signs, letters or digits in English.
  public static let fullwidthPunctuation = Self(rawValue: "fullwidth-punctuation")
  /// Chinese characters in English.
  public static let chineseInEnglish = Self(rawValue: "chinese-in-english")
  /// Traditional characters in a term or variant.
  public static let traditionalCharacters = Self(rawValue: "traditional-characters")
  /// A term of one character.
  public static let singleCharacterTerm = Self(rawValue: "single-character-term")
  /// A status that is empty or not one of the four.
  public static let statusNotInList = Self(rawValue: "status-not-in-list")
  /// A domain that is not one of the list.
  public static let domainNotInList = Self(rawValue: "domain-not-in-list")
  /// An action that is not one of the four.
  public static let actionNotInList = Self(rawValue: "action-not-in-list")
  /// English that is forbidden and preferred or admitted at once.
  public static let forbiddenEqualsEnglish = Self(rawValue: "forbidden-equals-english")
  /// A quotation mark or bracket without its partner.
  public static let unbalancedQuotes = Self(rawValue: "unbalanced-quotes")
  /// A row with more or fewer cells than the header.
  public static let wrongColumnCount = Self(rawValue: "wrong-column-count")
  /// Bytes that are no text.
  public static let invalidUTF8 = Self(rawValue: "invalid-utf8")
  /// A control character or an invisible one.
  public static let controlCharacter = Self(rawValue: "control-character")
  /// A term over 40 or English over 200 characters.
  public static let overlong = Self(rawValue: "overlong")
  /// An entry that DeepL does not take.
  public static let tooLongForDeepL = Self(rawValue: "too-long-for-deepl")
  /// One word spelled in two ways in two rows, such as labor and labour.
  public static let conflictingSpelling = Self(rawValue: "conflicting-spelling")
  /// British spelling in a glossary of American English.
  public static let britishSpelling = Self(rawValue: "british-spelling")
  /// The same English with capitals in one row and without in another.
  public static let conflictingCase = Self(rawValue: "conflicting-case")
  /// A cell that a spreadsheet takes for a formula.
  public static let formulaCell = Self(rawValue: "formula-cell")
  /// A cell that a spreadsheet has turned into a date, a number or an error.
  public static let spreadsheetDamage = Self(rawValue: "spreadsheet-damage")
  /// Cells that stand in each other's columns.
  public static let swappedColumns = Self(rawValue: "swapped-columns")
  /// An approved person, party or organization without a source.
  public static let missingSource = Self(rawValue: "missing-source")
  /// A numeric slogan, or a second sense, without a note.
  public static let missingNote = Self(rawValue: "missing-note")
  /// A person's name that is not written as family name and given name in pinyin.
  public static let nameFormat = Self(rawValue: "name-format")
  /// A term inside a longer one whose English has nothing in common with its own.
  public static let nestedTerm = Self(rawValue: "nested-term")
  /// A part of speech that is not one of the list.
  public static let partOfSpeechNotInList = Self(rawValue: "pos-not-in-list")
  /// A frame whose slots can't be read.
  public static let patternNotRead = Self(rawValue: "pattern-not-read")
  /// White space, full-width letters or punctuation in a phrase, which then matches nothing.
  public static let phraseForm = Self(rawValue: "phrase-form")
  /// A phrase that the official glossary gives other English.
  public static let officialTerm = Self(rawValue: "official-term")
  /// An identifier that two rows have.
  public static let duplicateID = Self(rawValue: "duplicate-id")
  /// A value that its row has already.
  public static let repeatedValue = Self(rawValue: "repeated-value")
  /// A wording that one row bans and another uses.
  public static let bannedEqualsTerm = Self(rawValue: "banned-equals-term")
  /// A file that is not UTF-8.
  public static let encoding = Self(rawValue: "encoding")
  /// A file without a header, or without a column that every glossary has.
  public static let missingColumn = Self(rawValue: "missing-column")
  /// A column that stands twice in the header.
  public static let duplicateColumn = Self(rawValue: "duplicate-column")
}
