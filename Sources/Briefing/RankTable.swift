import Newspaper

/// Who ranks where, as a sentence with 分别 says it: the names in their order and, for each list, their ranks in the same order.
///
/// `甲、乙分别排在甲榜的第1、第5名，以及乙榜的第2、第4名` gives the names 甲, 乙 and two lists.
public struct RankTable: Hashable, Sendable {
  /// The names, in the order of the page.
  public var names: [String]
  /// The lists that rank them.
  public var lists: [List]
  /// The lines of the page it stands on.
  public var lines: String

  /// One list with the ranks of the names, in their order.
  public struct List: Hashable, Sendable {
    /// What the page calls the list.
    public var title: String
    /// The ranks, as decimal strings.
    public var ranks: [String]
  }
}

extension ArticleBrief {
  /// The tables of ranks of the article, one for each sentence that gives several names their ranks in order.
  public var rankTables: [RankTable] {
    blocks.filter { $0.role == .paragraph }.flatMap { block in
      block.sentences.flatMap { sentence in block.rankTables(in: sentence) }
    }
  }
}

extension SourceBlock {
  /// The word that pairs two lists in their order.
  private static let respectively = "分别"

  /// The tables of a sentence: each 分别 whose names before it are as many as the ranks of the figures behind it.
  fileprivate func rankTables(in sentence: SourceSentence) -> [RankTable] {
    let ranked = marks(startingIn: sentence.range).compactMap { mark -> (range: Range<Int>, ranks: [String])? in
      guard case .measure(let measure) = mark.content, measure.kind == "ordinal", measure.values.count > 1
      else { return nil }
      return (mark.range, measure.values)
    }
    if ranked.isEmpty { return [] }
    let clauses = text.slice(sentence.range).split(separator: "；", omittingEmptySubsequences: false)
    var start = sentence.range.lowerBound
    return clauses.compactMap { clause in
      let range = start..<start + clause.utf8.count
      start = range.upperBound + "；".utf8.count
      return rankTable(in: range, ranked.filter { range.contains($0.range.lowerBound) })
    }
  }

  private func rankTable(in clause: Range<Int>, _ ranked: [(range: Range<Int>, ranks: [String])]) -> RankTable? {
    let words = text.slice(clause)
    guard let pairing = words.firstRange(of: Self.respectively) else { return nil }
    let names =
      words[..<pairing.lowerBound].split(whereSeparator: { "，：".contains($0) }).last?
      .split(whereSeparator: { "、和与及".contains($0) }).map(String.init) ?? []
    var from = clause.lowerBound + words[..<pairing.upperBound].utf8.count
    var lists: [RankTable.List] = []
    for figure in ranked where figure.range.lowerBound >= from {
      guard figure.ranks.count == names.count else { return nil }
      lists.append(RankTable.List(title: title(of: text.slice(from..<figure.range.lowerBound)), ranks: figure.ranks))
      from = figure.range.upperBound
    }
    return lists.isEmpty ? nil : RankTable(names: names, lists: lists, lines: lines(of: clause))
  }

  /// The name of a list without the words that lead to it and from it: `排在甲榜的` is 甲榜.
  private func title(of words: String) -> String {
    var title = words.drop { $0.isPunctuation }
    for lead in ["以及", "并", "排在", "位列", "位居", "列", "居"] where title.hasPrefix(lead) {
      title = title.dropFirst(lead.count)
    }
    return String(title.hasSuffix("的") ? title.dropLast() : title)
  }
}
