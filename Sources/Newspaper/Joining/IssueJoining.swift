import Findings

/// Joins the articles that run over several pages of one issue.
///
/// `（下转第3版）` on page 1 and `（上接第1版）` on page 3 are the two ends of one article. Ends are matched by the pages they
/// name, by the words they share and by the sentence left open between them.
public struct IssueJoining: Sendable {
  /// How alike two ends must be to be joined where their page numbers are not known.
  private static let leastWithoutPages = 0.05
  /// What the share of common words (0 to 1) counts: two parts of one article have a tenth of them in common.
  private static let contentWeight = 5.0
  /// What the agreement of one page number counts.
  private static let pageWeight = 1.0
  /// What a headline counts that the second part repeats; where it bears another one, so much counts against it.
  private static let headlineWeight = 1.0
  /// Two headlines are one where they share so much.
  private static let leastOfHeadline = 0.15

  /// Makes a joining.
  public init() {}

  /// The pages with joined articles on the page where they start; every end without partner becomes a finding.
  public func join(_ pages: [RestoredPage]) -> [RestoredPage] {
    var pages = pages
    // The doubts name articles by their places, which joining changes.
    for page in pages.indices {
      let doubts = Set(Doubts.findings(pages[page].articles))
      pages[page].findings.removeAll { doubts.contains($0) }
    }
    let numbers = pages.map { PageNumber.of($0) }
    var accepted = assigned(pairs(pages, numbers))
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
      pages[page].findings = Doubts.findings(pages[page].articles) + pages[page].findings
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

  /// One partner for each end: the surest pairs first, then exchanged as long as two pairs gain by it together.
  private func assigned(_ pairs: [Pair]) -> [Pair] {
    var accepted: [Pair] = []
    for pair in pairs where !accepted.contains(where: { $0.from == pair.from || $0.onto == pair.onto }) {
      accepted.append(pair)
    }
    func pair(_ from: End, _ onto: End) -> Pair? { pairs.first { $0.from == from && $0.onto == onto } }
    var improved = true
    while improved {
      improved = false
      for first in accepted.indices {
        for second in accepted.indices.dropFirst(first + 1) {
          let (one, other) = (accepted[first], accepted[second])
          guard let here = pair(one.from, other.onto), let there = pair(other.from, one.onto),
            here.score + there.score > one.score + other.score + Self.leastGain
          else { continue }
          (accepted[first], accepted[second]) = (here, there)
          improved = true
        }
      }
    }
    return accepted
  }

  /// An exchange must gain so much, or rounding could go on for ever.
  private static let leastGain = 0.000_1

  /// All ends that may belong together, the surest first.
  private func pairs(_ pages: [RestoredPage], _ numbers: [PageNumber?]) -> [Pair] {
    let words = pages.map { $0.articles.map { WordPairs($0.blocks) } }
    let weights = PairWeights(words.flatMap(\.self))
    var pairs: [Pair] = []
    for (first, page) in pages.enumerated() {
      for (article, from) in page.articles.enumerated() where from.continuesOn != nil {
        for (second, other) in pages.enumerated() where second != first {
          for (index, onto) in other.articles.enumerated() where onto.continuedFrom != nil {
            guard let named = named(from, onto, at: (numbers[first], numbers[second])) else { continue }
            let shared = weights.shared(words[first][article], words[second][index])
            guard named > 0 || shared >= Self.leastWithoutPages else { continue }
            pairs.append(
              Pair(
                from: End(page: first, article: article), onto: End(page: second, article: index),
                score: named + Self.contentWeight * shared + headlines(from, onto, weights)
                  + PageSeam.fit(from, onto, weights)))
          }
        }
      }
    }
    return pairs.sorted { $0.score > $1.score }
  }

  /// What the page numbers in the marks count, or `nil` where they name other pages.
  private func named(
    _ from: Article, _ onto: Article, at: (first: PageNumber?, second: PageNumber?)
  ) -> Double? {
    var weight = 0.0
    if let second = at.second, let next = from.continuesOn.flatMap(PageNumber.init) {
      guard next.matches(second) else { return nil }
      weight += Self.pageWeight
    }
    if let first = at.first, let previous = onto.continuedFrom.flatMap(PageNumber.init) {
      guard previous.matches(first) else { return nil }
      weight += Self.pageWeight
    }
    return weight
  }

  /// What the headlines of both parts count.
  private func headlines(_ from: Article, _ onto: Article, _ weights: PairWeights) -> Double {
    let (first, second) = (WordPairs(from.blocks(.headline)), WordPairs(onto.blocks(.headline)))
    if first.pairs.isEmpty || second.pairs.isEmpty { return 0 }
    return weights.shared(first, second) >= Self.leastOfHeadline ? Self.headlineWeight : -Self.headlineWeight / 2
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
