public import Findings

/// A restored page as other programs read it: what `jianbao restore --format json` prints for one page.
///
/// Encoded as it is, its keys are those of the contract (`credits_raw`, `continued_from`), absent values are `null` and lists never are.
public struct RestorationReport: Hashable, Encodable, Sendable {
  /// The name of the page.
  public var page: String
  /// The encoding that the page was decoded from.
  public var encoding: String
  /// The articles in reading order.
  public var articles: [ArticleReport]
  /// The texts that belong to no article.
  public var furniture: [String]
  /// Doubts and oddities of the page.
  public var findings: [FindingReport]

  /// Makes the report of a restored page.
  public init(_ restored: RestoredPage) {
    page = restored.page.id
    encoding = restored.page.encoding.rawValue
    articles = restored.articles.map(ArticleReport.init)
    furniture = restored.furniture.map(\.text)
    findings = restored.findings.map(FindingReport.init)
  }
}

/// One article as other programs read it.
public struct ArticleReport: Hashable, Encodable, Sendable {
  /// The article that is reported.
  public var article: Article

  /// Makes the report of an article.
  public init(_ article: Article) { self.article = article }

  private enum CodingKeys: String, CodingKey {
    case type, headline, kickers, decks, subheads, byline, agency, paragraphs, captions, marks, flow, lines
    case continuedFrom = "continued_from"
    case continuesOn = "continues_on"
    case creditsRaw = "credits_raw"
  }

  /// Writes every key of the contract.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(article.kind.rawValue, forKey: .type)
    try container.encode(article.headline, forKey: .headline)
    try container.encode(article.texts(.kicker), forKey: .kickers)
    try container.encode(article.texts(.deck), forKey: .decks)
    try container.encode(article.texts(.subhead), forKey: .subheads)
    try container.encode(article.byline, forKey: .byline)
    try container.encode(article.agency, forKey: .agency)
    try container.encode(article.continuedFrom, forKey: .continuedFrom)
    try container.encode(article.continuesOn, forKey: .continuesOn)
    try container.encode(article.texts(.paragraph), forKey: .paragraphs)
    try container.encode(article.texts(.caption), forKey: .captions)
    try container.encode(article.texts(.credit), forKey: .creditsRaw)
    try container.encode(article.texts(.mark), forKey: .marks)
    try container.encode(flow, forKey: .flow)
    try container.encode(article.blocks(.paragraph).map { Self.lines(of: $0) }, forKey: .lines)
  }

  /// The reading order of the body: `["p", 0]` for a paragraph, `["s", 0]` for a subhead, by index.
  private var flow: [FlowStep] {
    var paragraphs = 0
    var subheads = 0
    return article.blocks.compactMap { block in
      switch block.role {
      case .paragraph:
        defer { paragraphs += 1 }
        return FlowStep(kind: "p", index: paragraphs)
      case .subhead:
        defer { subheads += 1 }
        return FlowStep(kind: "s", index: subheads)
      default: return nil
      }
    }
  }

  /// The lines of the page a block was joined from, each once.
  private static func lines(of block: Block) -> [Int] {
    var lines: [Int] = []
    for piece in block.pieces where lines.last != piece.line { lines.append(piece.line) }
    return lines
  }

  /// One step of the reading order, written as a list of two.
  private struct FlowStep: Encodable {
    var kind: String
    var index: Int

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(kind)
      try container.encode(index)
    }
  }
}

/// One finding as other programs read it, with its message and remedy in both languages.
public struct FindingReport: Hashable, Encodable, Sendable {
  /// The finding that is reported.
  public var finding: Finding

  /// Makes the report of a finding.
  public init(_ finding: Finding) { self.finding = finding }

  private enum CodingKeys: String, CodingKey {
    case file, line, column, article, kind, severity
    case messageEnglish = "message_en"
    case messageChinese = "message_zh"
    case remedyEnglish = "remedy_en"
    case remedyChinese = "remedy_zh"
  }

  /// Writes every key of the contract.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.location.file, forKey: .file)
    try container.encode(finding.location.line, forKey: .line)
    try container.encode(finding.location.column, forKey: .column)
    try container.encode(finding.location.article, forKey: .article)
    try container.encode(finding.kind.rawValue, forKey: .kind)
    try container.encode(finding.severity.rawValue, forKey: .severity)
    try container.encode(finding.message.english, forKey: .messageEnglish)
    try container.encode(finding.message.chinese, forKey: .messageChinese)
    try container.encode(finding.remedy?.english, forKey: .remedyEnglish)
    try container.encode(finding.remedy?.chinese, forKey: .remedyChinese)
  }
}
