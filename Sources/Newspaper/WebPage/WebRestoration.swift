extension WebPage {
  /// The articles of the page, with the roles that the markup gives.
  ///
  /// Where an article starts and what is a heading, the markup knows better than any rule on the text. What it does not
  /// show, the restorer finds: credits and continuation marks inside a line, captions, notices.
  ///
  /// - Parameter corrections: What the editor has decided about the page.
  public func restored(corrections: Corrections = .none) -> RestoredPage {
    let articles = Dictionary(grouping: hints, by: \.article).sorted { $0.key < $1.key }.map { article(of: $0.value) }
    var restored = Correcting.apply(
      corrections, to: RestoredPage(page: page, articles: articles, furniture: [], findings: []))
    restored.findings = decoded.findings + Doubts.findings(restored.articles) + restored.findings
    return restored
  }

  /// One article, whose lines stand together on the page.
  private func article(of hints: [Hint]) -> Article {
    guard let first = hints.first, let last = hints.last else { return Article(kind: .news, blocks: []) }
    let range = page.lines[first.line - 1].lowerBound..<page.lines[last.line - 1].upperBound
    let alone = Restorer().restore(Page(id: page.id, encoding: page.encoding, text: text(range)))
    var article = Article(kind: .news, blocks: [])
    for found in alone.articles {
      article.byline = article.byline ?? found.byline
      article.agency = article.agency ?? found.agency
      article.continuedFrom = article.continuedFrom ?? found.continuedFrom
      article.continuesOn = article.continuesOn ?? found.continuesOn
    }
    let roles = Dictionary(hints.map { ($0.line, $0.role) }) { role, _ in role }
    let blocks = alone.articles.flatMap(\.blocks) + alone.furniture
    article.blocks = blocks.flatMap { block in
      block.pieces.map { piece in
        let line = piece.line + first.line - 1
        let source = piece.source.lowerBound + range.lowerBound..<piece.source.upperBound + range.lowerBound
        let role = Self.role(hint: roles[line] ?? .paragraph, found: block.role)
        return Block(
          role: role, text: text(source), pieces: [Block.Piece(line: line, source: source, offset: 0)],
          reasons: role == roles[line]
            ? [Reason(line: line, signal: .markup, confidence: Self.confidence)]
            : block.reasons.map {
              Reason(line: $0.line + first.line - 1, signal: $0.signal, confidence: $0.confidence)
            })
      }
    }.sorted { ($0.pieces.first?.source.lowerBound ?? 0) < ($1.pieces.first?.source.lowerBound ?? 0) }
    if article.byline == nil { article.byline = article.blocks(.credit).first.map { Self.unbracketed($0.text) } }
    article.kind = kind(of: article, found: alone.articles)
    return article
  }

  /// The restorer's word counts where it looks inside a line or reads a caption's wording; otherwise the markup's.
  private static func role(hint: Block.Role, found: Block.Role) -> Block.Role {
    switch found {
    case .credit, .mark: found
    case .caption where hint == .paragraph, .subhead where hint == .paragraph: found
    default: hint
    }
  }

  private func kind(of article: Article, found: [Article]) -> Article.Kind {
    if article.blocks(.paragraph).isEmpty, !article.blocks(.caption).isEmpty { return .captionOnly }
    return !found.isEmpty && found.allSatisfy { $0.kind == .notice } ? .notice : .news
  }

  /// How sure the markup is.
  private static let confidence = 0.95

  private static func unbracketed(_ byline: String) -> String {
    let brackets: Set<Unicode.Scalar> = ["(", ")", "（", "）", "【", "】", "□", "■", "◎"]
    let scalars = byline.unicodeScalars.drop { brackets.contains($0) || $0.properties.isWhitespace }
    return WebText.trimmed(String(String.UnicodeScalarView(scalars.filter { !brackets.contains($0) })))
  }

  private func text(_ range: Range<Int>) -> String {
    page.text.utf8Span.span.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }
}
