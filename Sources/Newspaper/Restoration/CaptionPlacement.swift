extension ArticleGrouping {
  /// Gives each caption to the article before or after it, or lets it stand alone.
  mutating func settleCaptions() {
    var alone: [(article: Int, unit: Int)] = []
    let owners = owners()
    for (unit, before) in captions {
      let after = before.map { $0 + 1 } ?? 0
      var near = before.map { [$0, after] } ?? [after]
      for step in [-1, 1] {
        if let owner = owner(near: unit, step: step, owners), !near.contains(owner) { near.append(owner) }
      }
      var best = (article: after, fit: -Double.infinity)
      var shared = 0.0
      for article in near where articles.indices.contains(article) {
        let share = affinity.coverage(of: units[unit].ranges, in: texts(of: articles[article]))
        shared = max(shared, share)
        var fit = share
        if article == before { fit += Self.above }
        if isPhotographer(of: unit, authorOf: article) { fit += Self.sameAuthor }
        if fit > best.fit { best = (article, fit) }
      }
      if standsAlone(unit, before, shared: shared, fit: best.fit)
        || alone.last.map({ goesOnSeries(unit, after: [$0.unit]) }) ?? false
      {
        alone.append((min(after, articles.count), unit))
      } else {
        insert(unit, into: best.article)
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

  private func standsAlone(_ unit: Int, _ before: Int?, shared: Double, fit: Double) -> Bool {
    if articles.isEmpty { return true }
    if fit >= Self.sameAuthor, !opensWithDate(unit) { return false }
    // Pictures of a series with numbers, or one that a column put into a text that it does not speak of.
    let isInside = before.map { articles[$0].body.last ?? unit > unit } ?? false
    let isNumbered = galley.scalars[units[unit].start] == 0x2460
    if isInside || isNumbered, units[unit].count >= Self.shortestAlone, shared < Self.leastWord { return true }
    let longest = opensWithDate(unit) ? Self.longestDated : Self.longestOfArticle
    return units[unit].count > longest && shared < Self.leastShared
  }

  /// The article of each unit that stands in a body.
  private func owners() -> [Int?] {
    var owners = [Int?](repeating: nil, count: units.count)
    guard !captions.isEmpty else { return owners }
    for article in articles.indices {
      for unit in articles[article].body { owners[unit] = article }
    }
    return owners
  }

  /// The article of the paragraph next to a caption.
  private func owner(near unit: Int, step: Int, _ owners: [Int?]) -> Int? {
    var at = unit + step
    while units.indices.contains(at), abs(at - unit) <= Self.nearby {
      if units[at].kind == .paragraph { return owners[at] }
      at += step
    }
    return nil
  }

  /// Whether a name of those who wrote an article stands at the end of a caption.
  private func isPhotographer(of unit: Int, authorOf article: Int) -> Bool {
    let tail = units[unit].end - min(units[unit].count, Self.longestCredit)..<units[unit].end
    let byline = articles[article].body.prefix(2).lazy.compactMap { units[$0].byline }.first
    guard let byline else { return false }
    var at = byline.lowerBound
    while at < byline.upperBound {
      var end = at
      while end < byline.upperBound, !isSpace(galley.scalars[end]) { end += 1 }
      // 记者庄晓棠: the name stands at the end of its word.
      let name = max(at, end - Self.longestName)..<end
      for start in tail where name.count >= 2 && start + name.count <= tail.upperBound {
        if galley.scalars[start..<start + name.count] == galley.scalars[name] { return true }
      }
      at = end + 1
    }
    return false
  }

  /// How much likelier a caption is that of the article above it, and of one whose author took the picture.
  private static let above = 0.1
  private static let sameAuthor = 0.5
  private static let longestCredit = 16
  /// A name of two characters may have a third before it, which a role ends with.
  private static let longestName = 3

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
