/// Words of a text that may be a term and are not in the glossary.
public struct TermCandidate: Hashable, Codable, Sendable {
  /// The words.
  public var term: String
  /// How often they stand in the text.
  public var count: Int
  /// How much speaks for a term; only the order matters.
  public var score: Double
  /// What they seem to be.
  public var kind: Kind
  /// Some of their places with the text around them.
  public var contexts: [String]

  /// What a candidate seems to be.
  public enum Kind: String, Hashable, Codable, Sendable {
    /// A run of words, the last of them a noun: 劳动用工监测.
    case phrase
    /// One word of the dictionary, rare in general and not rare here: 碳酸锂.
    case word
    /// Words that the text puts in quotation marks.
    case quoted
    /// The title of a work or document in 《》.
    case work
    /// Characters that keep together and are in no dictionary: 螺蛳粉.
    case newWord = "new-word"
    /// A body, by its last word: 柳州市总工会.
    case organization
    /// A post, by its last word: 副秘书长.
    case position
  }

  /// The cells of a new row of the glossary, for `glossary add --from-candidates`; its English is still to be found.
  public var row: [GlossaryColumn: String] {
    let domain = kind == .organization ? "organization" : ""
    return [.term: term, .domain: domain, .status: Term.Status.todo.rawValue]
  }
}
