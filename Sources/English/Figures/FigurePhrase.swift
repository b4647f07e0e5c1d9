import Chinese

/// The English of a phrase that is a figure with the words it needs: `下调25个基点`, `4月28日上午9时`, `日均3000人次`.
///
/// ```swift
/// FigurePhrase().translate("同比增长6.8%").target  // "up 6.8 percent year on year"
/// ```
/// Words without a rule stay Chinese, visible, and count against the coverage.
public struct FigurePhrase: Sendable {
  /// Finds the figures; its day of issue tells the years.
  public var finder: FigureFinder

  /// Makes a translator of figure phrases.
  public init(finder: FigureFinder = FigureFinder()) { self.finder = finder }

  /// The English of a phrase, piece by piece.
  public func translate(_ text: String) -> Draft {
    let zh = ScalarText(text)
    let figures = finder.figures(in: zh)
    var pieces: [Piece] = []
    var index = 0
    var frame: String?
    var position = 0
    while index < figures.count {
      let figure = figures[index]
      let start = zh.index(ofUTF8: figure.range.lowerBound)
      frame = add(zh, position..<start, to: &pieces)
      var end = figure.range.upperBound
      var english = figure.english
      // a day and the time on it: 9 a.m. on April 28
      if index + 1 < figures.count, figures[index + 1].range.lowerBound == end, figure.kind == .date,
        figures[index + 1].kind == .time
      {
        english = figures[index + 1].english + " on " + figure.english
        end = figures[index + 1].range.upperBound
        index += 1
      }
      let range = figure.range.lowerBound..<end
      if let words = frame {
        english = words.replacing("@", with: english)
        if let last = pieces.last, last.origin == .pattern { pieces.removeLast() }
        let from = zh.offsets[position]
        pieces.append(Piece(range: from..<end, text: english, origin: .figure))
      } else {
        pieces.append(Piece(range: range, text: english, origin: figure.isDate ? .date : .figure))
      }
      position = zh.index(ofUTF8: end)
      index += 1
    }
    if let words = add(zh, position..<zh.count, to: &pieces), let last = pieces.popLast(), last.origin != .pattern {
      pieces.append(last)
      _ = words
    }
    return draft(text, zh, pieces)
  }

  /// Adds the words between figures: a frame for the figure behind them, or Chinese that stays.
  private func add(_ zh: ScalarText, _ range: Range<Int>, to pieces: inout [Piece]) -> String? {
    guard !range.isEmpty else { return nil }
    let words = zh.string(range)
    if let frame = Self.frames[words] { return frame }
    if Self.dropped.contains(words) { return nil }
    pieces.append(Piece(range: zh.utf8(range), text: words, origin: .untranslated))
    return nil
  }

  private func draft(_ text: String, _ zh: ScalarText, _ pieces: [Piece]) -> Draft {
    let target = pieces.map(\.text).joined(separator: " ")
    let open = pieces.filter { $0.origin == .untranslated }.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let coverage = zh.count == 0 ? 0 : 1 - Double(open) / Double(zh.count)
    return Draft(source: text, target: target, pieces: pieces, coverage: max(0, coverage))
  }

  /// Words around a figure that English does without.
  private static let dropped: Set<String> = ["打", "了", "在", "于", "为", "有", "达", "达到", "的", "是", "多", "，", "左右"]

  /// Words in front of a figure, and the English around it.
  private static let frames: [String: String] = [
    "下调": "cut by @", "下调了": "cut by @", "上调": "raised by @", "上调了": "raised by @", "增长": "up @", "增长了": "up @",
    "同比增长": "up @ year on year",
    "同比下降": "down @ year on year", "环比增长": "up @ month on month", "环比下降": "down @ month on month", "下降": "down @",
    "下降了": "down @", "提高": "up @",
    "提高了": "up @", "提升": "up @", "上升": "up @", "上涨": "up @", "下跌": "down @", "回落": "down @", "减少": "down @",
    "减少了": "down @", "增加": "up @", "增加了": "up @",
    "增至": "increased to @", "增长到": "increased to @", "增加到": "increased to @", "提高到": "raised to @",
    "提升至": "raised to @", "降至": "fell to @", "下降到": "fell to @",
    "降到": "fell to @", "累计": "a total of @", "共": "a total of @", "共计": "a total of @", "总计": "a total of @",
    "合计": "a total of @", "日均": "a daily average of @",
    "年均": "an annual average of @", "平均": "an average of @", "人均": "@ per capita", "每年": "@ a year", "每天": "@ a day",
    "每月": "@ a month", "总投资": "a total investment of @",
    "同比增": "up @ year on year", "占": "accounting for @", "占比": "accounting for @", "连续": "@ in a row",
    "历时": "lasting @", "为期": "lasting @", "截至": "as of @", "自": "since @", "从": "from @",
    "缩短": "shortened by @", "扩大": "widened by @", "收窄": "narrowed by @", "降低": "lowered by @", "降低了": "lowered by @",
    "高出": "@ higher",
  ]
}

extension Figure {
  /// Whether it is a date, a period or a time of the day.
  public var isDate: Bool { kind == .date || kind == .period || kind == .time }
}
