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
    let whole = 0..<text.utf8.count
    if let event = Epoch.since(text) ?? Reign.english(text) ?? Holiday.english(text) ?? FigureFrames.whole(text) {
      return draft(text, [Piece(range: whole, text: event, origin: .date)])
    }
    let figures = finder.figures(in: zh)
    if let past = FigureFrames.past(text, figures) {
      return draft(text, [Piece(range: whole, text: past, origin: .date)])
    }
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
        let isNear = ["to", "yester", "this", "last", "that"].contains { figure.english.hasPrefix($0) }
        english = time.english + (isNear ? " " : " on ") + figure.english
        end = time.range.upperBound
        index += 1
      }
      let words = zh.string(position..<start)
      if pieces.last?.text.hasPrefix("from ") == true, FigureFrames.reaching.contains(words) {
        english = "to " + english
        pieces.append(Piece(range: zh.offsets[position]..<end, text: english, origin: .figure))
      } else if words == "的", figure.kind == .multiple, pieces.last?.origin == .date {
        // 去年的3倍: three times that of last year
        let date = pieces.removeLast()
        let start = date.range?.lowerBound ?? 0
        pieces.append(Piece(range: start..<end, text: english + " that of " + date.text, origin: .figure))
      } else if let frame = FigureFrames.frame(words, around: figure, english) {
        pieces.append(Piece(range: zh.offsets[position]..<end, text: frame, origin: .figure))
      } else {
        addRest(zh, position..<start, isBetween: !pieces.isEmpty, to: &pieces)
        // three days and two nights; the late 19th and the early 20th century
        let isPair = figure.kind == .measure && pieces.last?.origin == .figure
        let isSpan = index > 0 && figure.kind == .period && figures[index - 1].kind == .period
        if words.isEmpty, !pieces.isEmpty, isPair || isSpan {
          pieces.append(Piece(range: nil, text: "and", origin: .pattern))
        }
        pieces.append(
          Piece(range: figure.range.lowerBound..<end, text: english, origin: figure.isDate ? .date : .figure))
      }
      position = zh.index(ofUTF8: end)
      index += 1
    }
    addEnd(zh, position..<zh.count, to: &pieces)
    return draft(text, pieces)
  }

  /// The draft of the pieces side by side.
  private func draft(_ source: String, _ parts: [Piece]) -> Draft {
    var pieces = parts
    var target = ""
    for index in pieces.indices {
      if !target.isEmpty { target += " " }
      let start = target.utf8.count
      target += pieces[index].text
      pieces[index].targetRange = start..<target.utf8.count
    }
    let count = source.unicodeScalars.count
    let open = pieces.filter { $0.origin == .untranslated }.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let clause = Draft.Clause(
      range: 0..<source.utf8.count, targetRange: 0..<target.utf8.count, isFinished: open == 0 && !pieces.isEmpty)
    return Draft(
      source: source, target: target, pieces: pieces, clauses: [clause],
      coverage: count == 0 ? 0 : 1 - Double(open) / Double(count))
  }

  /// What stands behind the last figure: what is counted, or words like those in between.
  private func addEnd(_ zh: ScalarText, _ range: Range<Int>, to pieces: inout [Piece]) {
    if let last = pieces.indices.last, pieces[last].origin == .date,
      let frame = FigureFrames.behindDate[zh.string(range)]
    {
      pieces[last].text = frame.replacing("@", with: pieces[last].text)
      pieces[last].range = (pieces[last].range?.lowerBound ?? 0)..<zh.offsets[range.upperBound]
      return
    }
    if let last = pieces.indices.last, pieces[last].origin == .figure {
      if let noun = FigureReader.countedNouns.longest(zh, at: range.lowerBound), noun.length == range.count,
        pieces[last].text != "one"
      {
        pieces[last].text += " " + noun.meaning
        pieces[last].range = (pieces[last].range?.lowerBound ?? 0)..<zh.offsets[range.upperBound]
        return
      }
      // 突破5000亿元大关, 六折优惠
      if let frame = FigureFrames.behindFigure[zh.string(range)] {
        pieces[last].text = frame.replacing("@", with: pieces[last].text)
        pieces[last].range = (pieces[last].range?.lowerBound ?? 0)..<zh.offsets[range.upperBound]
        return
      }
      // 数百名: hundreds, of whom nothing says
      if pieces[last].text.hasSuffix(" of") { pieces[last].text = String(pieces[last].text.dropLast(3)) }
    }
    addRest(zh, range, isBetween: false, to: &pieces)
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
    "期间", "时", "以来", "零上",
  ]

  /// The English of a figure with the words in front of it; `nil` where no frame is known.
  static func frame(_ words: String, around figure: Figure, _ english: String) -> String? {
    if words.isEmpty { return nil }
    if let event = Epoch.english(words), figure.unit == "anniversary" { return english + " of " + event }
    if let event = Epoch.english(words), figure.kind == .measure { return "in the " + english + " since " + event }
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
    // 位列全省第一
    if figure.kind == .ordinal, let rank = ranks.first(where: verb.hasPrefix),
      let area = frames[String(verb.dropFirst(rank.count))], area.hasPrefix("@ in the")
    {
      return "ranked " + area.replacing("@", with: english)
    }
    return frames[verb].map { $0.replacing("@", with: english) }
  }

  /// 增长3倍 makes four times as much.
  private static func growth(_ figure: Figure, _ english: String) -> String {
    guard figure.kind == .multiple, case .number(let times) = figure.value else { return "up " + english }
    let verb: String
    switch times {
    case 1: verb = "doubled"
    case 2: verb = "tripled"
    case 3: verb = "quadrupled"
    default:
      let percent = EnglishNumber.cardinal(ExactNumber(Int((times * 100).rounded())), spelled: false) + " percent"
      return "up " + BoundWord.english(figure.bound, percent)
    }
    return BoundWord.english(figure.bound, verb)
  }

  private static let ranks = ["位列", "位居", "排名", "名列", "跃居", "稳居", "居", "列", "排"]

  private static let comparisons = [
    ("同比", " year on year"), ("环比", " month on month"), ("比上年", " from the previous year"),
    ("较上年", " from the previous year"), ("比去年同期", " from the same period last year"),
    ("比去年", " from last year"), ("较去年", " from last year"), ("比上月", " from the previous month"),
  ]
  private static let ups: Set<String> = ["增长", "增", "提高", "提升", "上升", "上涨", "增加", "扩大", "涨", "升"]
  private static let downs: Set<String> = ["下降", "下跌", "回落", "减少", "降", "跌", "下滑", "减"]

  private static let frames: [String: String] = [
    "下调": "cut by @", "上调": "raised by @", "增至": "increased to @", "增长到": "increased to @", "增加到": "increased to @",
    "提高到": "raised to @", "提升至": "raised to @", "提升到": "raised to @", "降至": "fell to @", "下降到": "fell to @",
    "降到": "fell to @", "升至": "rose to @", "增加至": "increased to @", "提高至": "raised to @", "下降至": "fell to @",
    "累计": "a total of @", "共": "a total of @", "共计": "a total of @", "总计": "a total of @", "合计": "a total of @",
    "日均": "a daily average of @", "海拔": "@ above sea level", "是原来的": "@ the original", "为原来的": "@ the original",
    "原来的": "@ the original",
    "日产": "@ a day", "月产": "@ a month", "年产": "@ a year", "亩产": "@ per mu",
    "年均": "an annual average of @", "月均": "a monthly average of @",
    "平均": "an average of @", "并列": "tied for @", "由": "from @",
    "未来": "the next @", "今后": "the next @", "接下来": "the next @", "接下来的": "the next @", "过去": "the past @",
    "过去的": "the past @", "最近": "the past @", "此后": "the following @", "随后": "the following @",
    "成立": "@ of its founding", "建市": "@ of the founding of the city", "建县": "@ of the founding of the county",
    "建校": "@ of the founding of the school", "建院": "@ of the founding of the hospital",
    "建厂": "@ of the founding of the plant",
    "诞辰": "@ of the birth", "逝世": "@ of the death",
    "人均": "@ per capita", "每年": "@ a year", "每天": "@ a day", "每月": "@ a month", "总投资": "a total investment of @",
    "占": "accounting for @", "占比": "accounting for @", "连续": "@ in a row", "历时": "lasting @", "为期": "lasting @",
    "截至": "as of @", "自": "since @", "从": "from @", "缩短": "shortened by @", "收窄": "narrowed by @", "降低": "lowered by @",
    "高出": "@ higher", "世界": "@ in the world", "全国": "@ in the country", "全球": "@ in the world",
    "月薪": "a monthly salary of @", "年薪": "an annual salary of @", "深度": "@ deep", "全长": "@ long", "总长": "@ long",
    "宽": "@ wide", "高": "@ high", "重": "@ in weight", "占全国的": "accounting for @ of the national total",
    "占全省的": "accounting for @ of the provincial total", "占全市的": "accounting for @ of the city's total",
    "占世界的": "accounting for @ of the world total", "占全球的": "accounting for @ of the world total",
    "占总数的": "accounting for @ of the total", "占总量的": "accounting for @ of the total",
    "全省": "@ in the province", "全区": "@ in the region", "全市": "@ in the city",
  ]
}

extension FigureFrames {
  /// The English of words that stand for a figure or a date as a whole: 首个, 半价, 每年.
  static func whole(_ text: String) -> String? {
    if let english = wholes[text] { return english }
    guard text.unicodeScalars.count == 2, text.hasPrefix("首") else { return nil }
    return "个家届批位名条项座期场台部款例".contains(text.suffix(1)) ? "first" : nil
  }

  /// 近三年 or 三年来 standing alone: the past three years.
  static func past(_ text: String, _ figures: [Figure]) -> String? {
    guard let figure = figures.first, figure.range.lowerBound == 0, FigureReader.durations.contains(figure.unit) else {
      return nil
    }
    let rest = String(decoding: Array(text.utf8)[figure.range.upperBound...], as: UTF8.self)
    let near = "nearly "
    switch figure.bound {
    case .nearly where rest.isEmpty && text.hasPrefix("近") && figure.english.hasPrefix(near):
      return "the past " + figure.english.dropFirst(near.count)
    case .exactly where rest == "来" || rest == "间": return "the past " + figure.english
    default: return nil
    }
  }

  /// Words between two figures of which the second is what the first became.
  static let reaching: Set<String> = [
    "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增至", "上升到", "上升至", "升至", "扩大到", "扩大至", "涨到",
    "下降到", "下降至", "降到", "降至", "减少到", "减少至", "缩短到", "缩短至", "回落至", "变为", "变成", "到", "至",
  ]

  /// Words behind a date and the English around it.
  static let behindDate: [String: String] = [
    "起": "from @", "前": "before @", "之前": "before @", "以前": "before @", "后": "after @", "之后": "after @",
    "以后": "after @", "以来": "since @", "许": "around @", "左右": "around @", "前后": "around @",
  ]

  /// Words behind a figure and the English around it.
  static let behindFigure: [String: String] = [
    "大关": "@", "关口": "@", "优惠": "@", "的优惠": "@", "之多": "@", "的比例": "a ratio of @", "泊位": "@ berth", "一遇": "once in @",
  ]

  private static let wholes = [
    "首次": "for the first time", "半价": "half price", "大半": "more than half", "百年": "a century", "千年": "a thousand years",
    "每年": "every year", "每月": "every month", "每周": "every week", "每天": "every day", "每日": "every day",
    "减半": "halved", "近半年": "the past six months", "半年来": "the past six months",
    "大半年": "more than half a year", "中午": "noon", "中午时分": "around noon", "正午": "noon", "午夜": "midnight",
    "凌晨": "early morning", "即日起": "with immediate effect", "今起": "from today", "明起": "from tomorrow",
    "前晚": "the night before last", "年中": "the middle of the year", "双休日": "the weekend", "对折": "50 percent off",
    "五折": "50 percent off", "第一、二、三产业": "the primary, secondary and tertiary industries",
    "一、二、三产业": "the primary, secondary and tertiary industries", "廿四节气": "the 24 solar terms",
    "二十四节气": "the 24 solar terms", "建党百年": "the centenary of the founding of the Communist Party of China",
    "几十年": "decades", "数十年": "decades", "今明两年": "this year and next", "头三年": "the first three years",
    "两位数": "double digits", "个位数": "single digits", "三位数": "triple digits", "世纪之交": "the turn of the century",
    "花甲之年": "60 years old", "年过花甲": "over 60", "古稀之年": "70 years old", "年逾古稀": "over 70",
    "耄耋之年": "in their 80s", "而立之年": "30 years old", "不惑之年": "40 years old",
  ]
}

extension Figure {
  /// Whether it is a date, a period or a time of the day.
  public var isDate: Bool { kind == .date || kind == .period || kind == .time }
}
