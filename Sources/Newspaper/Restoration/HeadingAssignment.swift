/// Shares out the headings that stand between two texts: each run of them is cut once, the first part closing the article
/// before it, the rest heading the article after it.
///
/// All cuts of a page are chosen together, by Viterbi's algorithm (1967): a heading goes where its words are spoken of,
/// and an article that no run gives a headline to costs more than one with a headline on each side.
struct HeadingAssignment {
  let galley: Galley
  let units: [Unit]
  let articles: [ArticleDraft]
  /// The headings before each article, and at last those after the last one.
  let runs: [[Int]]
  /// Whether blank lines part the articles of this page and not its paragraphs.
  let blanksPartArticles: Bool
  private let notices: NoticeRules
  private let labels: LabelRules

  init(_ galley: Galley, units: [Unit], articles: [ArticleDraft], runs: [[Int]], blanksPartArticles: Bool) {
    self.galley = galley
    self.units = units
    self.articles = articles
    self.runs = runs
    self.blanksPartArticles = blanksPartArticles
    notices = NoticeRules(galley: galley)
    labels = LabelRules(galley: galley)
  }

  /// Of many headings in a row only the last ones can head what follows.
  private static let longestRun = 16
  /// How much likelier a heading stands before its text than after it.
  private static let before = 0.1
  /// What it costs an article to have no headline; a text from another page often has none.
  private static let headless = 0.45
  private static let headlessJumped = 0.25
  private static let headlessUnannounced = 0.05
  /// What it costs to have headings before and after the text.
  private static let onBothSides = 0.12
  /// What it costs to have headings before the text and where it goes on after others.
  private static let resumed = 0.2
  /// A heading with this share of its words in one text, and this share in the other, is certainly of the first.
  private static let ofText = 0.15
  private static let ofNoText = 0.05

  private static let document = 0.3

  /// How many headings of each run close the article before it.
  func cuts(_ affinity: inout Affinity) -> [Int] {
    guard !articles.isEmpty else { return runs.map { _ in 0 } }
    var choices = [0...0]
    var best = [0.0]
    /// For each run and each cut of it, the cut of the run before that leads there best.
    var origins: [[Int]] = [[0]]
    let shared = words(&affinity)
    for article in articles.indices {
      let (words, next) = (shared[article], shared[article + 1])
      let cuts = self.choices(article + 1)
      var scores: [Double] = []
      var from: [Int] = []
      scores.reserveCapacity(cuts.count)
      from.reserveCapacity(cuts.count)
      for cut in cuts {
        let layout = self.layout(article + 1, cut, next)
        var top = (score: -Double.infinity, origin: 0)
        for (place, earlier) in choices[article].enumerated() {
          let score = best[place] - cost(article, earlier, cut, words) + layout
          if score > top.score { top = (score, earlier) }
        }
        scores.append(top.score)
        from.append(top.origin)
      }
      choices.append(cuts)
      best = scores
      origins.append(from)
    }
    var cut = choices[articles.count].upperBound
    var result = [cut]
    for run in articles.indices.reversed() {
      cut = origins[run + 1][cut - choices[run + 1].lowerBound]
      result.append(cut)
    }
    return result.reversed()
  }

  /// What the headings of a run share with the article before it and with the one after it.
  private struct Words {
    var before: [Double] = []
    var after: [Double] = []
  }

  /// The words of each run; the first has no article before it and the last none after it, so nothing is to be decided.
  private func words(_ affinity: inout Affinity) -> [Words] {
    var words = runs.map { _ in Words() }
    for article in articles.indices {
      let before = article > 0 ? runs[article].suffix(Self.longestRun) : []
      let after = article + 1 < articles.count ? runs[article + 1].suffix(Self.longestRun) : []
      if before.isEmpty, after.isEmpty { continue }
      affinity.mark(articles[article].texts(units))
      words[article].after = before.map { affinity.loyalty(of: units[$0].ranges) }
      words[article + 1].before = after.map { affinity.loyalty(of: units[$0].ranges) }
    }
    return words
  }

  /// Where a run may be cut: the first has no article before it, the last none after it.
  private func choices(_ run: Int) -> ClosedRange<Int> {
    let headings = runs[run]
    if run == 0 { return 0...0 }
    if run == articles.count { return headings.count...headings.count }
    // 行走的乡村③ and 记者手记 announce what follows them.
    let announced = headings.firstIndex { labels.isLabel(units[$0].ranges[0]) || isNotice($0) } ?? headings.count
    return min(announced, max(0, headings.count - Self.longestRun))...announced
  }

  private func isNotice(_ heading: Int) -> Bool { notices.isNoticeHeading(units[heading].ranges[0]) }

  /// `关于…的意见`, `…的决定`: the title of an official document.
  private func isDocument(_ heading: Int) -> Bool {
    let range = units[heading].ranges[0]
    return galley.starts(range, with: Self.abouts) || galley.ends(range, with: Self.documents)
  }

  private func isReported(_ article: ArticleDraft) -> Bool {
    article.body.first.map { units[$0].kind == .credit && units[$0].byline != nil } ?? false
  }

  private static let abouts = PhraseSet.list("关于 關於")
  private static let documents = PhraseSet.list("的决定 的意见 的通知 的办法 的规定 的公报 的条例 若干措施 若干规定 实施方案 工作报告 的決定 的意見")

  /// What speaks for cutting a run at a place.
  private func layout(_ run: Int, _ cut: Int, _ words: Words) -> Double {
    let headings = runs[run]
    let first = headings.count - words.before.count
    var score = 0.0
    for place in words.before.indices {
      let isAfter = first + place >= cut
      score += isAfter ? words.after[place] + Self.before : words.before[place]
      // No reporter signs a decision or an opinion.
      if isAfter, isReported(articles[run]), isDocument(headings[first + place]) { score -= Self.document }
    }
    guard cut > 0 else { return score }
    if blanksPartArticles, units[headings[0]].blanksBefore > 0 { score -= 0.5 }
    if cut < headings.count, units[headings[cut]].blanksBefore > units[headings[0]].blanksBefore { score += 0.1 }
    return score
  }

  /// What it costs an article to get the headings that two cuts leave it.
  private func cost(_ article: Int, _ cutBefore: Int, _ cutAfter: Int, _ words: Words) -> Double {
    if let first = articles[article].resumed {
      let isHeaded = runs[article].count > cutBefore || cutAfter > 0
      return isHeaded && !runs[first].isEmpty ? Self.resumed : 0
    }
    let isHeaded = runs[article].count > cutBefore || !articles[article].headings.isEmpty
    if isHeaded { return cutAfter > 0 ? Self.onBothSides : 0 }
    guard cutAfter == 0 else { return 0 }
    guard articles[article].origin == .jumpLine else { return Self.headless }
    guard let before = words.before.last, let after = words.after.last else { return Self.headlessUnannounced }
    // A heading that only the text above speaks of is not that of the text from another page.
    return before > Self.ofText && after < Self.ofNoText ? 0 : Self.headlessJumped
  }
}
