extension ArticleGrouping {
  /// Gives each caption to the article before or after it, or lets it stand alone.
  mutating func settleCaptions() {
    var alone: [(article: Int, unit: Int)] = []
    for (unit, before) in captions {
      let after = before.map { $0 + 1 } ?? 0
      let text = units[unit].ranges
      let inBefore = before.map { affinity.coverage(of: text, in: texts(of: articles[$0])) } ?? 0
      let inAfter = after < articles.count ? affinity.coverage(of: text, in: texts(of: articles[after])) : 0
      let shared = max(inBefore, inAfter)
      let isInside = before.map { articles[$0].body.last ?? unit > unit } ?? false
      // Pictures of a series with numbers, or one that a column put into a text that it does not speak of.
      let isNumbered = galley.scalars[units[unit].start] == 0x2460
      let isForeign = (isInside || isNumbered) && units[unit].count >= Self.shortestAlone && shared < Self.leastWord
      let isSeries = alone.last.map { goesOnSeries(unit, after: [$0.unit]) } ?? false
      if articles.isEmpty || isForeign || isSeries
        || (units[unit].count > Self.longestOfArticle && shared < Self.leastShared)
      {
        alone.append((min(after, articles.count), unit))
      } else if let before, inBefore + 0.1 >= inAfter || after >= articles.count {
        insert(unit, into: before)
      } else {
        insert(unit, into: after)
      }
    }
    guard !alone.isEmpty else { return }
    var merged: [ArticleDraft] = []
    var next = alone[...]
    for place in 0...articles.count {
      while let caption = next.first, caption.article == place {
        if let last = merged.last, last.origin == .caption, goesOnSeries(caption.unit, after: last.body) {
          merged[merged.count - 1].body.append(caption.unit)
        } else {
          merged.append(ArticleDraft(body: [caption.unit], origin: .caption))
        }
        next.removeFirst()
      }
      if place < articles.count { merged.append(articles[place]) }
    }
    articles = merged
  }

  /// Whether a caption has the number after that of the caption before it: `①…`, `②…`.
  private func goesOnSeries(_ unit: Int, after body: [Int]) -> Bool {
    guard let last = body.last else { return false }
    let number = galley.scalars[units[unit].start]
    return (0x2461...0x2473).contains(number) && galley.scalars[units[last].start] == number - 1
  }

  /// A longer caption tells its own story, unless it shares so much of its words with an article.
  private static let longestOfArticle = 45
  private static let leastShared = 0.15
  /// A caption that is no mere 会议现场 and shares not one word with its neighbours is none of theirs.
  private static let shortestAlone = 16
  private static let leastWord = 0.02

  mutating func insert(_ unit: Int, into article: Int) {
    let place = articles[article].body.lastIndex { $0 < unit }.map { $0 + 1 } ?? 0
    articles[article].body.insert(unit, at: place)
  }
}
