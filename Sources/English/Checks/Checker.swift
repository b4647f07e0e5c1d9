import Chinese
import Findings

/// Checks any English, whoever wrote it, against the Chinese of a sentence, both ways.
///
/// ```swift
/// Checker().check(zh: "近2000名选手参加了比赛。", en: "More than 2,000 runners took part.")  // one finding of kind number
/// ```
/// One cause makes one finding. A restated figure (`nearly 90 percent` for 近九成, `700 million tonnes` for 1.4万亿斤) or a rounded
/// one (`about 4.16 million` for 415.79万) is no error.
public struct Checker: Sendable {
  /// The day of issue, from which relative years come.
  public var issueDate: CalendarDate?
  /// Knows ordinary words, by which left out clauses and swapped figures are found.
  public var lexicon: PhraseLexicon

  /// Makes a checker for texts of a day, or of an unknown day.
  public init(issueDate: CalendarDate? = nil, lexicon: PhraseLexicon = PhraseLexicon()) {
    self.issueDate = issueDate
    self.lexicon = lexicon
  }

  /// What is wrong in the English of a sentence, and in the Chinese itself.
  public func check(zh: String, en: String, glossary: [CheckTerm] = []) -> [CheckFinding] {
    let text = ScalarText(zh)
    let tokens = EnglishTokenizer.tokens(en)
    let figures = FigureFinder(issueDate: issueDate).figures(in: text)
    var terms = TermCheck(sentence: zh, zh: text, tokens: tokens, en: en)
    var findings = terms.run(glossary)
    let nouns = NounFinder(terms: glossary, lexicon: lexicon)
    var check = FigureCheck(
      zh: text, sentence: zh, en: en, tokens: tokens, figures: figures, covered: terms.covered,
      coveredEnglish: terms.coveredEnglish, nouns: nouns,
      knowsIssueDate: issueDate != nil)
    let numbers = check.run()
    let order = OrderCheck(
      zh: text, tokens: tokens, en: en, glossary: glossary, nouns: nouns, expected: check.expected,
      actual: check.actual
    ).run()
    findings += numbers + order
    findings += RelativeCheck.run(zh, tokens, covered: figures)
    findings += NameCheck(zh: text, tokens: tokens, en: en, covered: terms.covered).run()
    findings += QuotationCheck.run(zh, en)
    findings += UntranslatedCheck.leftovers(en)
    findings += SumCheck.run(zh, text, figures)
    findings += WordingCheck.findings(in: zh)
    let isMissing: (CheckFinding) -> Bool = {
      $0.en.isEmpty && [.omittedNumber, .date, .term, .name].contains($0.kind)
    }
    if !findings.contains(where: { isMissing($0) || $0.kind == .untranslated }) {
      let told = check.expected.filter { $0.match != nil }.map(\.figure.range)
      let clauses = DroppedClauses(zh: text, tokens: tokens, lexicon: lexicon, told: told).findings()
      findings += clauses.isEmpty ? UntranslatedCheck.dropped(zh, text, tokens) : clauses
    }
    return single(findings)
  }

  /// One finding for one cause: what an untranslated word or a wrong term explains is not said again.
  private func single(_ findings: [CheckFinding]) -> [CheckFinding] {
    let left = findings.filter { $0.kind == .untranslated && !$0.en.isEmpty }.map(\.zh)
    return findings.filter { finding in
      finding.kind == .untranslated || finding.kind == .sum || finding.kind == .wording
        || !left.contains {
          !finding.zh.isEmpty && ($0.contains(finding.zh) || finding.zh.contains($0)) && finding.en.isEmpty
        }
    }
  }
}

/// Checks dates told from the day of issue: last year is not this year, the day before not the day after.
enum RelativeCheck {
  static func run(_ zh: String, _ tokens: [EnglishToken], covered: [Figure]) -> [CheckFinding] {
    let words = tokens.map(\.text)
    func has(_ phrase: [String]) -> Bool { words.indices.contains { words[$0...].starts(with: phrase) } }
    for row in rows where row.chinese.contains(where: { zh.contains($0) }) {
      guard let wrong = row.wrong.first(where: has), !row.right.contains(where: has) else { continue }
      // 去年 and 今年 in one sentence: the other one is told too
      if rows.contains(where: { other in
        other.chinese != row.chinese && other.right.contains(wrong) && other.chinese.contains { zh.contains($0) }
      }) {
        continue
      }
      let term = row.chinese.first { zh.contains($0) } ?? ""
      let english = wrong.joined(separator: " ")
      return [
        CheckFinding(
          .date, zh: term, en: english,
          Bilingual("“\(term)” does not mean “\(english)”. Correct the date.", "“\(term)”不是“\(english)”的意思。请改正日期。"))
      ]
    }
    return []
  }

  private struct Row {
    let chinese: [String]
    let right: [[String]]
    let wrong: [[String]]
  }

  private static func row(_ chinese: String, _ right: String, _ wrong: String) -> Row {
    func phrases(_ text: String) -> [[String]] {
      text.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    }
    return Row(chinese: chinese.split(separator: " ").map(String.init), right: phrases(right), wrong: phrases(wrong))
  }

  private static let rows = [
    row(
      "去年", "last year;a year earlier;previous year;year ago;year-on-year;a year before",
      "this year;next year;the year before last"),
    row("今年", "this year;so far;current year", "last year;next year"),
    row("明年", "next year;coming year", "this year;last year"),
    row("前年", "the year before last;two years ago", "last year;this year;next year"),
    row("本世纪", "this century;21st century;2000s", "last century;20th century"),
    row("上世纪 上个世纪", "last century;20th century", "this century;21st century"),
    row("昨日 昨天", "yesterday", "today;tomorrow"),
    row("今日 今天", "today", "yesterday;tomorrow"),
    row("明日 明天", "tomorrow", "yesterday;today"),
    row("上月 上个月", "last month;previous month;month earlier;month-on-month;month ago", "this month;next month"),
    row("本月", "this month", "last month;next month"),
    row("下月 下个月", "next month;coming month", "last month;this month"),
    row("上周", "last week;previous week", "this week;next week"),
    row("本周", "this week", "last week;next week"),
    row("下周", "next week;coming week", "last week;this week"),
    row("上午", "morning;a.m;am;noon", "afternoon;p.m;pm;evening"),
    row("下午", "afternoon;p.m;pm", "morning;a.m;am"),
    row("晚上 晚间", "evening;night;p.m;pm;tonight", "morning;a.m;am;afternoon"),
    row("凌晨 清晨", "morning;a.m;am;dawn;midnight", "afternoon;evening;p.m;pm"),
    row("年初", "beginning of;early;start of;outset", "end of the year;year-end"),
    row("年底 年末", "end of;year-end;by the end;late;end", "beginning of the year;early this year"),
  ]
}
