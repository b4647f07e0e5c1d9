/// Brings back what stands after another article because a column ended with a paragraph, where no open sentence tells.
extension ArticleGrouping {
  /// Gives a text without heading, author and mark to the article before that it shares words with.
  mutating func returnOrphans() {
    for article in articles.indices where isOrphan(article) {
      let paragraphs = articles[article].body.filter { units[$0].kind == .paragraph }
      let text = paragraphs.flatMap { units[$0].ranges }
      var best = (article: 0, ties: 0.0)
      var second = 0.0
      for other in max(0, article - Self.orphanReach)..<article where isOpenToOthers(other) && !isOrphan(other) {
        if articles[other].body.contains(where: { units[$0].kind == .continuesOn }) { continue }
        affinity.mark(words(of: other))
        let ties = affinity.ties(of: text)
        if ties > best.ties { (best, second) = ((other, ties), best.ties) } else { second = max(second, ties) }
      }
      guard best.ties >= Self.leastOfOrphan, best.ties >= Self.clearOfOrphan * second else { continue }
      for unit in articles[article].body { move(unit, from: article, to: best.article) }
    }
  }

  private func isOrphan(_ article: Int) -> Bool {
    articles[article].origin == .text && articles[article].headings.isEmpty && isOpenToOthers(article)
      && articles[article].body.allSatisfy { units[$0].kind == .paragraph && units[$0].shape == .prose }
  }

  /// How many pairs such a text must share, and how many times those of the second best.
  private static let leastOfOrphan = 1.0
  private static let clearOfOrphan = 1.5
  private static let orphanReach = 3

  private func isOpenToOthers(_ article: Int) -> Bool { !articles[article].isNotice && hasText(articles[article]) }
}
