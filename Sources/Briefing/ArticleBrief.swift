public import Newspaper

/// One article of a brief.
public struct ArticleBrief: Hashable, Codable, Sendable {
  /// What kind of text it is.
  public var kind: Article.Kind
  /// Who wrote it, as printed.
  public var byline: String?
  /// The dateline formula, as printed.
  public var agency: String?
  /// The page it comes from, as printed.
  public var continuedFrom: String?
  /// The page it goes on to, as printed.
  public var continuesOn: String?
  /// Its text in reading order.
  public var blocks: [SourceBlock]
  /// The scorer that chose the key sentences.
  public var method: String
  /// The key sentences, in the order of the text.
  public var extracts: [Extract]
  /// Whether a person has chosen other key sentences than the program.
  public var isChosenByPerson: Bool
  /// The English of the headings, where something of it is known.
  public var headings: [EnglishSentence]
  /// The English of the key sentences, in the same order.
  public var sentences: [EnglishSentence]
  /// The glosses of the key sentences, or of all sentences, in the order of the text.
  public var glosses: [SentenceGloss]

  /// Makes the brief of an article from its parts.
  public init(
    kind: Article.Kind, byline: String? = nil, agency: String? = nil, continuedFrom: String? = nil,
    continuesOn: String? = nil, blocks: [SourceBlock], method: String, extracts: [Extract] = [],
    isChosenByPerson: Bool = false, headings: [EnglishSentence] = [], sentences: [EnglishSentence] = [],
    glosses: [SentenceGloss] = []
  ) {
    self.kind = kind
    self.byline = byline
    self.agency = agency
    self.continuedFrom = continuedFrom
    self.continuesOn = continuesOn
    self.blocks = blocks
    self.method = method
    self.extracts = extracts
    self.isChosenByPerson = isChosenByPerson
    self.headings = headings
    self.sentences = sentences
    self.glosses = glosses
  }

  /// A sentence chosen for the brief.
  public struct Extract: Hashable, Codable, Sendable {
    /// The number of the sentence in the article, from 1.
    public var sentence: Int
    /// Its place among the chosen by score, from 1.
    public var rank: Int
    /// Why it was chosen, the weightiest reason first, in the summarizer's words.
    public var reasons: [String]

    /// Makes an extract from its parts.
    public init(sentence: Int, rank: Int, reasons: [String]) {
      self.sentence = sentence
      self.rank = rank
      self.reasons = reasons
    }
  }
}

extension ArticleBrief {
  /// The headline, or `nil` where the page prints none.
  public var headline: String? { blocks.first { $0.role == .headline }?.text }

  /// What the article is called: its headline, else another heading, else the beginning of its text.
  public var title: String {
    let heading = headline ?? blocks.first { $0.role == .kicker || $0.role == .deck }?.text
    if let heading { return heading }
    let text = blocks.first { $0.role == .paragraph || $0.role == .caption }?.text ?? ""
    let start = text.unicodeScalars.prefix(20)
    return start.count < text.unicodeScalars.count ? String(start) + "……" : text
  }

  /// The first and the last line of the page that it stands on, such as `73–93`.
  public var lineSpan: String? {
    let lines = blocks.lazy.flatMap(\.parts).filter { $0.page == nil }.map(\.line)
    guard let first = lines.min(), let last = lines.max() else { return nil }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// A sentence of the body by its number, with the block it stands in.
  public func sentence(_ number: Int) -> (block: SourceBlock, sentence: SourceSentence)? {
    for block in blocks where !block.role.isHeading {
      if let found = block.sentences.first(where: { $0.number == number }) { return (block, found) }
    }
    return nil
  }
}
