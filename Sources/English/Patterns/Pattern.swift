/// A row of the pattern file: Chinese with slots, and the English it becomes.
///
/// ```
/// growth,clause,{noun}{comparison}增长{percent},{noun} rose {percent} {comparison},…
/// ```
/// `docs/patterns.md` explains the notation to the people who edit the file.
public struct Pattern: Hashable, Codable, Sendable {
  /// What the pattern is called; findings and drafts name it.
  public var name: String
  /// What the pattern makes: a role such as `clause`, or the name of a slot that it may fill, such as `noun`.
  public var kind: String
  /// The Chinese: characters, `{slot}`, `[optional]`, `(one|or another)`.
  public var chinese: String
  /// The English: words, `{slot}`, `{slot:form}`, `(was|were)` by the number of the subject.
  public var english: String
  /// A Chinese example that the pattern must match.
  public var example: String
  /// The English of the example.
  public var translation: String
  /// The row of the file, from 1.
  public var row: Int

  /// Makes a pattern from its cells.
  public init(
    name: String, kind: String, chinese: String, english: String, example: String = "", translation: String = "",
    row: Int = 0
  ) {
    self.name = name
    self.kind = kind
    self.chinese = chinese
    self.english = english
    self.example = example
    self.translation = translation
    self.row = row
  }

  /// What a pattern that matches a whole clause makes of it.
  public enum Role: String, Hashable, Codable, Sendable, CaseIterable {
    /// A clause with a subject of its own, which could stand alone.
    case clause
    /// A clause that goes on with what the one before it spoke of: `up 5.2 percent year on year`.
    case continuation
    /// A time, place or source in front of a clause: `In the first quarter`.
    case opener
    /// Who says what follows: `The meeting pointed out`; a comma behind it becomes `that`.
    case reporter
    /// Something asked for, which says so itself and may stand behind a guard: `efforts should be made to improve …`.
    case wish
    /// What goes on with a wish: `strengthen …`.
    case duty

    /// Whether it stands in front of what a sentence says.
    var isFront: Bool { self == .opener || self == .reporter }
    /// Whether it tells what should be, and not what is.
    var isWished: Bool { self == .wish || self == .duty }
  }

  /// The kinds that have a meaning of their own; every other kind names a slot.
  enum Special {
    /// Patterns for headlines, in headline style.
    static let headline = "headline"
    /// Patterns for figures that stand by themselves: 千余家门店.
    static let figure = "figure"
    /// Words after which a plan, a wish or a condition is spoken of: the rest of the sentence is left alone.
    static let guardWord = "guard"
    /// Words that look like a guard and are none.
    static let harmless = "harmless"
  }
}
