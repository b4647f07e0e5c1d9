import Findings

/// Joins the articles that run over several pages of one issue.
///
/// `（下转第3版）` on page 1 and `（上接第1版）` on page 3 are the two ends of one article. Ends are matched by the pages they
/// name, by the words they share and by the sentence left open between them.
public struct IssueJoining: Sendable {
  /// How alike two ends must be to be joined where their page numbers are not known.
  private static let leastWithoutPages = 0.15
  /// What the agreement of one page number counts, beside the share of common words (0 to 1).
  private static let pageWeight = 1.0
  /// What an open sentence counts that the other end goes on with.
  private static let openWeight = 0.3

  /// Makes a joining.
  public init() {}

  /// The pages with joined articles on the page where they start; every end without partner becomes a finding.
  public func join(_ pages: [RestoredPage]) -> [RestoredPage] {
    var pages = pages
    let numbers = pages.map { PageNumber.of($0) }
    var accepted: [Pair] = []
    for pair in pairs(pages, numbers) {
      if accepted.contains(where: { $0.from == pair.from || $0.onto == pair.onto }) { continue }
      accepted.append(pair)
    }
    // An article over three pages is joined from its end, so that each part carries the rest with it.
    var open = accepted
    while let next = open.firstIndex(where: { pair in !open.contains { $0.from == pair.onto } }) {
      let pair = open.remove(at: next)
      let rest = pages[pair.onto.page].articles[pair.onto.article]
      pages[pair.from.page].articles[pair.from.article].append(rest, of: pages[pair.onto.page].page.id)
    }
    // What is left runs in a circle, and stays as it is.
    accepted.removeAll { pair in open.contains { $0.from == pair.from } }
    for page in pages.indices {
      let gone = Set(accepted.filter { $0.onto.page == page }.map(\.onto.article))
      pages[page].articles = pages[page].articles.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    }
    report(&pages)
    return pages
  }

  /// One end of an article that runs over two pages.
  private struct End: Hashable {
    var page: Int
    var article: Int
  }

  private struct Pair {
    var from: End
    var onto: End
    var score: Double
  }

  /// All ends that may belong together, the surest first.
  private func pairs(_ pages: [RestoredPage], _ numbers: [PageNumber?]) -> [Pair] {
    var pairs: [Pair] = []
    for (first, page) in pages.enumerated() {
      for (article, from) in page.articles.enumerated() {
        guard let next = from.continuesOn else { continue }
        for (second, other) in pages.enumerated() where second != first {
          for (index, onto) in other.articles.enumerated() {
            guard let previous = onto.continuedFrom,
              let score = score(from, onto, named: (next, previous), at: (numbers[first], numbers[second]))
            else { continue }
            pairs.append(
              Pair(
                from: End(page: first, article: article),
                onto: End(page: second, article: index), score: score))
          }
        }
      }
    }
    return pairs.sorted { $0.score > $1.score }
  }

  /// How well two ends fit, or `nil` where they name other pages.
  private func score(
    _ from: Article, _ onto: Article, named: (next: String, previous: String),
    at: (first: PageNumber?, second: PageNumber?)
  ) -> Double? {
    var pages = 0.0
    if let second = at.second, let next = PageNumber(named.next) {
      guard next.matches(second) else { return nil }
      pages += Self.pageWeight
    }
    if let first = at.first, let previous = PageNumber(named.previous) {
      guard previous.matches(first) else { return nil }
      pages += Self.pageWeight
    }
    let words = from.words.shared(with: onto.words)
    guard pages > 0 || words >= Self.leastWithoutPages else { return nil }
    return pages + words + (from.endsOpen ? Self.openWeight : 0)
  }

  /// Adds a finding for each end that has no partner.
  private func report(_ pages: inout [RestoredPage]) {
    for page in pages.indices {
      for (index, article) in pages[page].articles.enumerated() {
        let marks = article.blocks.filter { $0.role == .mark }
        if let next = article.continuesOn {
          let line = marks.last?.pieces.first?.line
          pages[page].findings.append(.pageNeeded(next, line: line, article: index + 1, goesOn: true))
        }
        if let previous = article.continuedFrom {
          let line = marks.first?.pieces.first?.line
          pages[page].findings.append(.pageNeeded(previous, line: line, article: index + 1, goesOn: false))
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func pageNeeded(_ page: String, line: Int?, article: Int, goesOn: Bool) -> Finding {
    Finding(
      .pageNeeded, .note, at: Location(line: line, article: article),
      goesOn
        ? Bilingual(
          "The article goes on, and its other part was not found: page needed: \(page).", "本文下转，未找到下文：需要\(page)。")
        : Bilingual(
          "The article starts elsewhere, and that part was not found: page needed: \(page).", "本文上接，未找到上文：需要\(page)。"),
      remedy: Bilingual("Add that page of the issue and join again.", "请加入该版后重新合并。"))
  }
}
