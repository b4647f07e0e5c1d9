import Findings

/// A restored page as other programs read it: what `jianbao restore --format json` prints for one page.
///
/// Its keys are those of the contract (`credits_raw`, `continued_from`), absent values are `null` and lists never are.
public struct RestorationReport: Sendable {
  /// The page that is reported.
  public var restored: RestoredPage

  /// Makes the report of a restored page.
  public init(_ restored: RestoredPage) { self.restored = restored }

  /// The report as JSON in UTF-8, without a line end.
  public var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("page", restored.page.id)
      json.member("encoding", restored.page.encoding.rawValue)
      json.member("articles", each: restored.articles) { Self.write($0, to: &$1) }
      json.member("furniture", restored.furniture.map(\.text))
      json.member("findings", each: restored.findings) { Self.write($0, to: &$1) }
    }
    return json.bytes
  }

  private static func write(_ article: Article, to json: inout JSONText) {
    json.object { json in
      json.member("type", article.kind.rawValue)
      json.member("headline", article.headline)
      json.member("kickers", article.texts(.kicker))
      json.member("decks", article.texts(.deck))
      json.member("subheads", article.texts(.subhead))
      json.member("byline", article.byline)
      json.member("agency", article.agency)
      json.member("continued_from", article.continuedFrom)
      json.member("continues_on", article.continuesOn)
      json.member("paragraphs", article.texts(.paragraph))
      json.member("captions", article.texts(.caption))
      json.member("credits_raw", article.texts(.credit))
      json.member("marks", article.texts(.mark))
      json.member("flow", each: flow(of: article)) { $1.row($0) }
      json.member("lines", each: article.blocks(.paragraph)) { $1.row(lines(of: $0).map { "\($0)" }) }
    }
  }

  /// The reading order of the body: `["p", 0]` for a paragraph, `["s", 0]` for a subhead, by index.
  private static func flow(of article: Article) -> [[String]] {
    var paragraphs = 0
    var subheads = 0
    return article.blocks.compactMap { block in
      switch block.role {
      case .paragraph:
        defer { paragraphs += 1 }
        return ["\"p\"", "\(paragraphs)"]
      case .subhead:
        defer { subheads += 1 }
        return ["\"s\"", "\(subheads)"]
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

  private static func write(_ finding: Finding, to json: inout JSONText) {
    json.object { json in
      json.member("file", finding.location.file)
      json.member("line", finding.location.line)
      json.member("column", finding.location.column)
      json.member("article", finding.location.article)
      json.member("kind", finding.kind.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("message_en", finding.message.english)
      json.member("message_zh", finding.message.chinese)
      json.member("remedy_en", finding.remedy?.english)
      json.member("remedy_zh", finding.remedy?.chinese)
    }
  }
}
