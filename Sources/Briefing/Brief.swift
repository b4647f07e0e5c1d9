public import Findings

/// The brief of one page: its articles restored, summarized and drafted in English, with every doubt.
///
/// A brief is what a TEI document says; writing and reading one are inverse. Everything that the desk reads is drawn
/// from it.
public struct Brief: Hashable, Codable, Sendable {
  /// The name of the page, usually its file name without the ending.
  public var id: String
  /// The file that was read.
  public var source: SourceFile
  /// The newspaper, where it was given.
  public var paper: String?
  /// The date of the issue as `YYYY-MM-DD`, where it was given.
  public var issueDate: String?
  /// The glossary file that the terms come from, where there was one.
  public var glossary: Resource?
  /// The translation service that wrote some of the English, as its model and host, where one did.
  public var service: String?
  /// The articles in reading order.
  public var articles: [ArticleBrief]
  /// What belongs to the page and to no article.
  public var furniture: [SourceBlock]
  /// The glossary rows that occur on the page, in the order of their first occurrence.
  public var entries: [Entry]
  /// What a person must answer or should know.
  public var notes: [Note]
  /// How far the brief has come, and by whom: newest first.
  public var changes: [Change]
  /// The comments and processing instructions that persons have put into its document.
  public var remarks: [Remark]

  /// The name by which changes made by the program itself are signed.
  public static let tool = "Jianbao"

  /// Makes a brief from its parts.
  public init(
    id: String, source: SourceFile, paper: String? = nil, issueDate: String? = nil, glossary: Resource? = nil,
    service: String? = nil, articles: [ArticleBrief], furniture: [SourceBlock] = [], entries: [Entry] = [],
    notes: [Note] = [], changes: [Change] = [], remarks: [Remark] = []
  ) {
    self.id = id
    self.source = source
    self.paper = paper
    self.issueDate = issueDate
    self.glossary = glossary
    self.service = service
    self.articles = articles
    self.furniture = furniture
    self.entries = entries
    self.notes = notes
    self.changes = changes
    self.remarks = remarks
  }

  /// A file that the brief was made from.
  public struct Resource: Hashable, Codable, Sendable {
    /// The file name.
    public var name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var sha256: String

    /// Makes a resource from its name and hash.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// The file that the page was read from.
  public struct SourceFile: Hashable, Codable, Sendable {
    /// The file name.
    public var name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var sha256: String
    /// The IANA name of its encoding, such as `GB18030`.
    public var encoding: String
    /// How its lines end: `LF`, `CRLF` or `CR`.
    public var lineEnd: String
    /// The number of its lines.
    public var lines: Int
    /// The number of its characters that are not white space.
    public var characters: Int
    /// The lines that hold white space and nothing else, in their order.
    public var whiteLines: [WhiteLine]

    /// Makes the description of a file.
    public init(
      name: String, sha256: String, encoding: String, lineEnd: String, lines: Int, characters: Int,
      whiteLines: [WhiteLine] = []
    ) {
      self.name = name
      self.sha256 = sha256
      self.encoding = encoding
      self.lineEnd = lineEnd
      self.lines = lines
      self.characters = characters
      self.whiteLines = whiteLines
    }
  }

  /// One step in the life of the brief.
  public struct Change: Hashable, Codable, Sendable {
    /// The status that the step led to.
    public var status: Status
    /// Who took it: `Jianbao`, or the name of a person.
    public var who: String
    /// When, as ISO 8601; only where it was given from outside.
    public var when: String?
    /// What was done.
    public var text: String
    /// What the person answers for, where the step is a sign-off.
    public var signOff: SignOff?

    /// Makes a change from its parts.
    public init(status: Status, who: String, when: String? = nil, text: String, signOff: SignOff? = nil) {
      self.status = status
      self.who = who
      self.when = when
      self.text = text
      self.signOff = signOff
    }
  }

  /// How far a brief has come.
  public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
    case draft, checked, approved, held, published, corrected, withdrawn
  }

  /// A question that a person must answer, or a finding that a person should know.
  public struct Note: Hashable, Codable, Sendable {
    /// Whether a person must answer before the brief goes out.
    public var isQuestion: Bool
    /// The finding, whose location names the article and the line.
    public var finding: Finding
    /// The sentence it is about, where it is about one.
    public var sentence: SentenceID?

    /// Makes a note from its parts.
    public init(isQuestion: Bool, finding: Finding, sentence: SentenceID? = nil) {
      self.isQuestion = isQuestion
      self.finding = finding
      self.sentence = sentence
    }
  }
}

/// A sentence of a brief: the article from 1, and the sentence from 1, or a heading from 1.
public struct SentenceID: Hashable, Codable, Sendable {
  /// The article, from 1.
  public var article: Int
  /// The sentence or heading of the article, from 1.
  public var number: Int
  /// Whether it is a heading.
  public var isHeading: Bool

  /// Makes the id of a sentence or heading.
  public init(article: Int, number: Int, isHeading: Bool = false) {
    self.article = article
    self.number = number
    self.isHeading = isHeading
  }

  /// The id as it stands in TEI: `a1.s3`, or `a1.h1` for a heading.
  public var xmlID: String { "a\(article).\(isHeading ? "h" : "s")\(number)" }
}
