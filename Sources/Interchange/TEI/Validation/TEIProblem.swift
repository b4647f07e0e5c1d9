import Findings

/// A finding before its place is counted, and before it is known what it follows from.
struct TEIProblem {
  var offset: Int
  var kind: Finding.Kind
  var severity: Finding.Severity
  var message: Bilingual
  var remedy: Bilingual
  /// Other places, whose lines the texts name where ``line(_:)`` stands.
  var others: [Int] = []
  /// The id that a pointer leads to and nothing has.
  var lostID: String?
  /// The entry that an English term refers to where the Chinese term refers to another one.
  var wrongReference: String?
  /// That other entry.
  var rightReference: String?
  /// The elements that are missing, out of place or changed here.
  var elements: Set<String> = []
  /// Whether one of them is missing.
  var lacksElement = false
  /// Whether a sentence stands here where none may.
  var isStraySentence = false
  /// Whether an id was found that differs from it in one letter.
  var isMistyped = false
  /// Whether the pointer is that of a sentence.
  var isOfSentence = false
  /// The key sentence that has no English.
  var lackingEnglish: String?
  /// Whether an element has no id where it must have one.
  var isMissingID = false
  /// Where the element stands whose words should be those of the one here.
  var comparedWith: Int?
  /// How many more ids stand twice with this one.
  var copiedIDs = 0
  /// Whether it is that a language is not declared.
  var isUndeclared = false
  /// Whether it follows from another, which says it.
  var isSaid = false
  /// Whether the element here has lost its id or has another's.
  var losesID: LostID?
  /// How much more words stand here than should, in bytes; less than 0 where some are missing.
  var surplus = 0

  /// How sure it is that an id was lost.
  enum LostID {
    case certainly, perhaps
  }

  /// What stands in a text for the line of one of the other places: a character that no document and no message has.
  static func line(_ other: Int) -> String { String(Unicode.Scalar(UInt8(other))) }

  /// Puts the line of one of the other places into the texts.
  mutating func name(line: Int, of other: Int) {
    message = message.replacing(Self.line(other), with: "\(line)")
    remedy = remedy.replacing(Self.line(other), with: "\(line)")
  }
}

extension Bilingual {
  fileprivate func replacing(_ mark: String, with text: String) -> Bilingual {
    Bilingual(english.replacing(mark, with: text), chinese.replacing(mark, with: text))
  }
}
