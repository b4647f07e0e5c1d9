import Briefing
import Chinese
import English
import Findings
import Interchange
import Jianbao
import Terminology

/// Checks pairs of sentences with the glossary and the lexicon of this machine.
struct Checking {
  private let checker: Checker
  private let matcher: TermMatcher
  private let segmenter: WordSegmenter

  /// Makes a check with resources that hold the phrase lexicon.
  init(_ resources: Resources, _ issueDate: CalendarDate?) {
    matcher = resources.reader.matcher
    segmenter = resources.segmenter
    checker = Checker(issueDate: issueDate, lexicon: resources.phrases ?? PhraseLexicon())
  }

  /// A Chinese sentence with its English.
  struct Pair {
    var id: String
    var zh: String
    var en: String
    /// Whether the English is offered as such; of an unfinished draft only what stands there is checked.
    var isFinished = true
    /// The day of issue that the pair brings with it.
    var issueDate: CalendarDate?
    /// What is wrong beside the words: values of the file that the text does not have.
    var findings: [CheckFinding] = []
  }

  /// What is wrong with a pair.
  func findings(of pair: Pair) -> [CheckFinding] {
    var findings = findings(zh: pair.zh, en: pair.en, issueDate: pair.issueDate)
    if !pair.isFinished {
      let kinds: Set<CheckFinding.Kind> = [.number, .date, .name, .forbiddenTerm]
      findings = findings.filter {
        $0.kind == .wording || $0.kind == .sum || kinds.contains($0.kind) && !$0.en.isEmpty
      }
    }
    return findings + pair.findings
  }

  /// What is wrong with English; terms of its own glossary take the place of ours.
  func findings(zh: String, en: String, own: [CheckTerm] = [], issueDate: CalendarDate? = nil) -> [CheckFinding] {
    let words = { segmenter.words(in: zh) }
    let ours = matcher.matches(in: zh, words: words).matches.filter { !$0.ask }.map { matcher.glossary.terms[$0.term] }
    let terms = ours.filter { term in
      !own.contains { $0.zh == term.term || term.variants.contains($0.zh) }
    }.compactMap { CheckTerm($0) }
    var checker = checker
    if let issueDate { checker.issueDate = issueDate }
    return checker.check(zh: zh, en: en, glossary: own + terms)
  }

  /// What speaks against the English of a translation service; slips of the Chinese itself are none of its fault.
  func objections(zh: String, en: String) -> [Finding] {
    findings(zh: zh, en: en).filter { $0.kind != .sum && $0.kind != .wording }.map { finding in
      Finding(Finding.Kind(rawValue: finding.kind.rawValue), finding.severity, finding.message)
    }
  }

  // MARK: - Pairs

  /// The pairs of two plain files, line by line.
  static func pairs(source: [String], english: [String], named file: String) throws(Failure) -> [Pair] {
    guard source.count == english.count else {
      throw Failure(
        .dataError,
        Bilingual(
          "\(file): the Chinese has \(source.count) lines, the English \(english.count). Put each sentence on its own line in both.",
          "\(file)：中文有 \(source.count) 行，英文有 \(english.count) 行。请在两个文件中都按一句一行排列。"))
    }
    return zip(source, english).enumerated().map { Pair(id: "\($0.offset + 1)", zh: $0.element.0, en: $0.element.1) }
  }

  /// The English of a TEI brief with its Chinese, and the values of the Chinese that its text does not have.
  func pairs(in file: String) throws(Failure) -> [Pair] {
    let bytes = try Inputs.bytes(at: file)
    let brief: Brief
    do throws(TEIFailure) { brief = try TEIReader.brief(from: bytes) } catch { throw Failure(error, file: file) }
    let issueDate = brief.issueDate.flatMap { CalendarDate($0) } ?? checker.issueDate
    return brief.articles.enumerated().flatMap { index, article in
      article.sentences.compactMap { english in
        guard let (block, sentence) = article.sentence(english.source) else { return nil }
        let isFinished = !english.pieces.contains { $0.origin == .untranslated }
        return Pair(
          id: "\(file)#a\(index + 1).s\(english.source)", zh: block.text.slice(sentence.range),
          en: isFinished ? english.text : english.translated, isFinished: isFinished, issueDate: issueDate,
          findings: block.misvalued(in: sentence.range, issueDate: issueDate))
      }
    }
  }
}

extension EnglishSentence {
  /// The pieces that are English, with a full stop for each stretch that is not.
  fileprivate var translated: String {
    let bytes = Array(text.utf8)
    var result = ""
    for piece in pieces {
      let isOpen = piece.origin == .untranslated
      result += isOpen ? " . " : " " + String(decoding: bytes[piece.range], as: UTF8.self)
    }
    return result
  }
}

extension SourceBlock {
  /// The figures of a sentence whose marked value is not the one that the text has.
  fileprivate func misvalued(in sentence: Range<Int>, issueDate: CalendarDate?) -> [CheckFinding] {
    let figures = FigureFinder(issueDate: issueDate).figures(in: text)
    return marks.compactMap { mark in
      guard case .measure(let measure) = mark.content, sentence.contains(mark.range.lowerBound),
        let figure = figures.first(where: { $0.range == mark.range })
      else { return nil }
      let right = Measure(figure)
      if right.values == measure.values, right.date == measure.date, right.bound == measure.bound { return nil }
      let words = text.slice(mark.range)
      return CheckFinding(
        figure.isDate ? .date : .number, zh: words, en: measure.formatted,
        Bilingual(
          "The file gives “\(words)” the value \(measure.formatted), the text says \(right.formatted). Correct the value in the file.",
          "文件中“\(words)”的值为 \(measure.formatted)，而原文是 \(right.formatted)。请改正文件中的值。"))
    }
  }
}
