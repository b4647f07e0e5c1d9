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

  /// Gives the last paragraphs of an article to the one before it, where a column ended with a paragraph of that: they share
  /// words with it and hardly any with what stands above them.
  mutating func returnTails() {
    for article in articles.indices.dropFirst() where isOpenToOthers(article) {
      let before = article - 1
      guard isOpenToOthers(before), !articles[before].isEnded else { continue }
      let body = articles[article].body
      let paragraphs = body.filter { units[$0].kind == .paragraph }
      guard paragraphs.count >= 2, let last = body.last, paragraphs.last == last else { continue }
      affinity.mark(words(of: before))
      let tails = paragraphs.indices.dropFirst().suffix(Self.longestTail).compactMap { place in
        tail(of: paragraphs, from: place)
      }
      var best: (place: Int, gain: Double)?
      for tail in tails where tail.ties >= Self.leastTies {
        affinity.mark((articles[article].headings + paragraphs[..<tail.place]).map { units[$0].ranges })
        let here = affinity.ties(of: tail.text)
        let gain = tail.ties - here
        if tail.ties >= Self.clearly * here, gain > best?.gain ?? 0 { best = (tail.place, gain) }
      }
      guard let best else { continue }
      for paragraph in paragraphs[best.place...] { move(paragraph, from: article, to: before) }
    }
  }

  /// Some last paragraphs with what they share with the marked texts, or `nil` where one of them is no prose.
  private func tail(of paragraphs: [Int], from place: Int) -> (place: Int, text: [Range<Int>], ties: Double)? {
    guard paragraphs[place...].allSatisfy({ units[$0].shape == .prose }) else { return nil }
    let text = paragraphs[place...].flatMap { units[$0].ranges }
    return (place, text, affinity.ties(of: text))
  }

  private static let longestTail = 4
  /// How many pairs a tail must share, less where a text has nobody else it belongs to.
  private static let leastTies = 3.0
  private static let leastOfOrphan = 1.0
  private static let clearOfOrphan = 1.5
  private static let orphanReach = 3

  private func isOpenToOthers(_ article: Int) -> Bool { !articles[article].isNotice && hasText(articles[article]) }
}
