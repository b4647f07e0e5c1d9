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
      let told = check.expected.filter(\.isTold).map(\.figure.range) + terms.covered
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
