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
        || (units[unit].count > (opensWithDate(unit) ? Self.longestDated : Self.longestOfArticle)
          && shared < Self.leastShared)
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

  /// `5月5日，市民在…`, `昨日清晨，…`: a picture told as news.
  private func opensWithDate(_ unit: Int) -> Bool {
    let range = units[unit].ranges[0]
    guard let comma = range.prefix(14).first(where: { galley.scalars[$0] == 0xFF0C }) else { return false }
    let opening = range.lowerBound..<comma
    return galley.contains(Self.days, in: opening)
      && (isDigit(galley.scalars[opening.lowerBound]) || galley.starts(opening, with: Self.days))
  }

  private static let days = PhraseSet.list("日 昨日 昨天 昨晚 昨晨 今晨 近日 日前 连日来 連日來 眼下 时下 周末 上周末 前日 今日")

  /// Whether a caption has the number after that of the caption before it: `①…`, `②…`.
  private func goesOnSeries(_ unit: Int, after body: [Int]) -> Bool {
    guard let last = body.last else { return false }
    let number = galley.scalars[units[unit].start]
    return (0x2461...0x2473).contains(number) && galley.scalars[units[last].start] == number - 1
  }

  /// A longer caption tells its own story, unless it shares so much of its words with an article.
  private static let longestOfArticle = 45
  private static let longestDated = 30
  private static let leastShared = 0.15
  /// A caption that is no mere 会议现场 and shares not one word with its neighbours is none of theirs.
  private static let shortestAlone = 16
  private static let leastWord = 0.02

  mutating func insert(_ unit: Int, into article: Int) {
    let place = articles[article].body.lastIndex { $0 < unit }.map { $0 + 1 } ?? 0
    articles[article].body.insert(unit, at: place)
  }
}
