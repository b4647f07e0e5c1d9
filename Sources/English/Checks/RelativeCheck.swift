import Findings

/// Checks dates told from the day of issue: last year is not this year, the day before not the day after.
enum RelativeCheck {
  static func run(_ zh: String, _ tokens: [EnglishToken], covered: [Figure]) -> [CheckFinding] {
    let times = covered.filter { $0.kind == .time }.map(\.range)
    let words = tokens.map(\.text)
    func has(_ phrase: [String]) -> Bool { words.indices.contains { words[$0...].starts(with: phrase) } }
    for row in rows where row.chinese.contains(where: { zh.contains($0) }) {
      guard let wrong = row.wrong.first(where: has), !row.right.contains(where: has) else { continue }
      // 去年 and 今年 in one sentence: the other one is told too
      if rows.contains(where: { other in
        other.chinese != row.chinese && other.right.contains(wrong)
          && (other.chinese.contains { zh.contains($0) }
            || other.compared.contains { zh.contains($0) } && isCompared(wrong, words))
      }) {
        continue
      }
      guard let term = row.chinese.first(where: { zh.contains($0) }), let range = zh.firstRange(of: term) else {
        continue
      }
      // 晚上10点 is compared as a time
      let place = zh.utf8.distance(from: zh.startIndex, to: range.lowerBound)
      if times.contains(where: { $0.contains(place) }) { continue }
      let english = wrong.joined(separator: " ")
      return [
        CheckFinding(
          .date, zh: term, en: english, range: place..<place + term.utf8.count,
          Bilingual("“\(term)” does not mean “\(english)”. Correct the date.", "“\(term)”不是“\(english)”的意思。请改正日期。"))
      ]
    }
    return []
  }

  /// Whether something is compared with that time: up 7.4 percent from the same period last year.
  private static func isCompared(_ phrase: [String], _ words: [String]) -> Bool {
    words.indices.contains { index in
      words[index...].starts(with: phrase)
        && words[max(0, index - 4)..<index].contains { comparisons.contains($0) }
    }
  }

  private static let comparisons: Set<String> = [
    "from", "than", "over", "period", "compared", "against", "versus", "on", "level", "pace",
  ]

  private struct Row {
    let chinese: [String]
    /// Words that compare with that time and so may bring its English along: 今年前8个月……同比增长.
    var compared: [String] = []
    let right: [[String]]
    let wrong: [[String]]
  }

  private static func row(_ chinese: String, _ right: String, _ wrong: String, compared: String = "") -> Row {
    func phrases(_ text: String) -> [[String]] {
      text.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    }
    func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    return Row(chinese: list(chinese), compared: list(compared), right: phrases(right), wrong: phrases(wrong))
  }

  private static let rows =
    [
      row(
        "去年", "last year;a year earlier;previous year;year ago;year-on-year;a year before",
        "this year;next year;the year before last", compared: "同比 同期 上年 上一年 往年 历年"),
      row("今年", "this year;so far;current year", "last year;next year"),
      row("明年", "next year;coming year", "this year;last year"),
      row("前年", "the year before last;two years ago", "last year;this year;next year"),
      row("本世纪", "this century;21st century;2000s", "last century;20th century"),
      row("上世纪 上个世纪", "last century;20th century", "this century;21st century"),
      row("昨日 昨天", "yesterday", "today;tomorrow"),
      row("今日 今天", "today", "yesterday;tomorrow"),
      row("明日 明天", "tomorrow", "yesterday;today"),
      row(
        "上月 上个月", "last month;previous month;month earlier;month-on-month;month ago", "this month;next month",
        compared: "环比"),
      row("本月", "this month", "last month;next month"),
      row("下月 下个月", "next month;coming month", "last month;this month"),
      row("上周", "last week;previous week", "this week;next week"),
      row("本周", "this week", "last week;next week"),
      row("下周", "next week;coming week", "last week;this week"),
      row("上午", "morning;a.m;am;noon", "afternoon;p.m;pm;evening"),
      row("下午", "afternoon;p.m;pm", "morning;a.m;am"),
      row("晚上 晚间", "evening;night;p.m;pm;tonight", "morning;a.m;am;afternoon"),
      row("凌晨 清晨", "morning;a.m;am;dawn;midnight", "afternoon;evening;p.m;pm"),
      row("年初 月初 季初", "beginning;early;start;outset", "end of;year-end;late this;late next;late last"),
      row(
        "年底 年末 月底 月末 岁末", "end;year-end;late;close;december",
        "beginning of;start of;early this;early next;early last;early in;in early"),
    ] + holidays

  private static func words(_ english: String) -> [String] {
    english.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
  }

  /// No holiday is another one.
  private static let holidays: [Row] = Holiday.names.map { name in
    let others = Holiday.names.filter { $0.english[0] != name.english[0] }.flatMap(\.english)
    return Row(chinese: [name.chinese], right: name.english.map(words), wrong: others.map(words))
  }
}
