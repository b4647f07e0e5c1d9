import Findings

/// What a person should look at in a restored page.
struct Doubts {
  /// Decisions less sure than this are reported.
  private static let sure = 0.66

  /// The doubts about the articles of a page, in the order of the articles.
  static func findings(_ articles: [Article]) -> [Finding] {
    var findings: [Finding] = []
    for (index, article) in articles.enumerated() {
      if let finding = missingHeadline(article, index + 1) { findings.append(finding) }
      if let finding = unfinished(article, index + 1) { findings.append(finding) }
      for block in article.blocks {
        // Of the reasons of a block the last one decided.
        if let reason = block.reasons.last, reason.confidence < sure {
          findings.append(.doubtful(reason, article: index + 1))
        }
      }
    }
    return findings
  }

  private static func missingHeadline(_ article: Article, _ number: Int) -> Finding? {
    guard article.kind == .news, article.headline == nil, let line = article.blocks.first?.pieces.first?.line else {
      return nil
    }
    return .noHeadline(line: line, article: number)
  }

  private static func unfinished(_ article: Article, _ number: Int) -> Finding? {
    guard article.kind == .news, article.continuesOn == nil,
      let last = article.blocks.last(where: { $0.role == .paragraph }), let line = last.pieces.last?.line,
      let end = last.text.unicodeScalars.last?.value
    else { return nil }
    let isFinished = isTerminal(end) || isCloser(end) || end == 0x2E || last.text.unicodeScalars.count < 20
    return isFinished ? nil : .unfinished(line: line, article: number)
  }
}
