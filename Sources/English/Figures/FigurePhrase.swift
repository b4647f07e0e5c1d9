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
    var position = 0
    while index < figures.count {
      let figure = figures[index]
      let start = zh.index(ofUTF8: figure.range.lowerBound)
      var end = figure.range.upperBound
      var english = figure.english
      // a day and the time on it: 9 a.m. on April 28
      if let time = figures[safe: index + 1], time.range.lowerBound == end, figure.kind == .date, time.kind == .time {
        english = time.english + " on " + figure.english
        end = time.range.upperBound
        index += 1
      }
      let words = zh.string(position..<start)
      if let frame = FigureFrames.frame(words, around: figure, english) {
        pieces.append(Piece(range: zh.offsets[position]..<end, text: frame, origin: .figure))
      } else {
        addRest(zh, position..<start, isBetween: !pieces.isEmpty, to: &pieces)
        pieces.append(
          Piece(range: figure.range.lowerBound..<end, text: english, origin: figure.isDate ? .date : .figure))
      }
      position = zh.index(ofUTF8: end)
      index += 1
    }
    addRest(zh, position..<zh.count, isBetween: false, to: &pieces)
    let open = pieces.filter { $0.origin == .untranslated }.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let coverage = zh.count == 0 ? 0 : 1 - Double(open) / Double(zh.count)
    return Draft(source: text, target: pieces.map(\.text).joined(separator: " "), pieces: pieces, coverage: coverage)
  }

  /// Words without a frame: a joining word, one that English does without, or Chinese that stays.
  private func addRest(_ zh: ScalarText, _ range: Range<Int>, isBetween: Bool, to pieces: inout [Piece]) {
    let words = zh.string(range)
    if range.isEmpty || FigureFrames.dropped.contains(words) { return }
    if isBetween, ["至", "到", "—", "——", "-", "～"].contains(words) {
      pieces.append(Piece(range: zh.utf8(range), text: "to", origin: .pattern))
    } else {
      pieces.append(Piece(range: zh.utf8(range), text: words, origin: .untranslated))
    }
  }
}

/// Words in front of a figure and the English around it.
enum FigureFrames {
  /// Words that English does without.
  static let dropped: Set<String> = [
    "打", "了", "在", "于", "为", "有", "达", "达到", "的", "是", "，", "居", "位居", "位列", "列", "名列", "排名", "排", "位于", "来", "截止",
  ]

  /// The English of a figure with the words in front of it; `nil` where no frame is known.
  static func frame(_ words: String, around figure: Figure, _ english: String) -> String? {
    var verb = words
    if verb.hasSuffix("了") { verb = String(verb.dropLast()) }
    var suffix = ""
    for (prefix, ending) in comparisons where verb.hasPrefix(prefix) {
      verb = String(verb.dropFirst(prefix.count))
      suffix = ending
      break
    }
    if ups.contains(verb) { return growth(figure, english) + suffix }
    if downs.contains(verb) { return (figure.kind == .fraction ? "down by " : "down ") + english + suffix }
    guard suffix.isEmpty else { return nil }
    return frames[verb].map { $0.replacing("@", with: english) }
  }

  /// 增长3倍 makes four times as much.
  private static func growth(_ figure: Figure, _ english: String) -> String {
    guard figure.kind == .multiple, case .number(let times) = figure.value, figure.bound == .exactly else {
      return "up " + english
    }
    switch times {
    case 1: return "doubled"
    case 2: return "tripled"
    case 3: return "quadrupled"
    default:
      return "up " + EnglishNumber.cardinal(ExactNumber(Int((times * 100).rounded())), spelled: false) + " percent"
    }
  }

  private static let comparisons = [
    ("同比", " year on year"), ("环比", " month on month"), ("比上年", " from the previous year"),
    ("较上年", " from the previous year"),
    ("比去年", " from last year"), ("较去年", " from last year"), ("比上月", " from the previous month"),
  ]
  private static let ups: Set<String> = ["增长", "增", "提高", "提升", "上升", "上涨", "增加", "扩大", "涨"]
  private static let downs: Set<String> = ["下降", "下跌", "回落", "减少", "降", "跌", "下滑", "减"]

  private static let frames: [String: String] = [
    "下调": "cut by @", "上调": "raised by @", "增至": "increased to @", "增长到": "increased to @", "增加到": "increased to @",
    "提高到": "raised to @", "提升至": "raised to @", "提升到": "raised to @", "降至": "fell to @", "下降到": "fell to @",
    "降到": "fell to @",
    "累计": "a total of @", "共": "a total of @", "共计": "a total of @", "总计": "a total of @", "合计": "a total of @",
    "日均": "a daily average of @", "年均": "an annual average of @", "月均": "a monthly average of @",
    "平均": "an average of @",
    "人均": "@ per capita", "每年": "@ a year", "每天": "@ a day", "每月": "@ a month", "总投资": "a total investment of @",
    "占": "accounting for @", "占比": "accounting for @", "连续": "@ in a row", "历时": "lasting @", "为期": "lasting @",
    "截至": "as of @", "自": "since @", "从": "from @", "缩短": "shortened by @", "收窄": "narrowed by @", "降低": "lowered by @",
    "高出": "@ higher", "世界": "@ in the world", "全国": "@ in the country", "全球": "@ in the world",
  ]
}

extension Figure {
  /// Whether it is a date, a period or a time of the day.
  public var isDate: Bool { kind == .date || kind == .period || kind == .time }
}
