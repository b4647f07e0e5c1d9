public import Briefing
import English
import Findings
import Newspaper
import Terminology

/// A brief as plain text for an e-mail: no markup, what must be asked first, then the English article by article.
///
/// What is still Chinese stands in ⟦double brackets⟧. Lines are not broken: mail programs do that.
public enum PlainTextBrief {
  /// The text of a brief, in UTF-8.
  public static func document(for brief: Brief) -> [UInt8] {
    let paragraphs =
      [top(of: brief), questions(of: brief)] + brief.articles.indices.map { article($0, of: brief) }
      + [terms(of: brief), findings(of: brief)]
    let text = paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    return Array((text + "\n").utf8)
  }

  private static func top(of brief: Brief) -> [String] {
    let coverage = brief.coverage
    let facts = [brief.paper, brief.issueDate, "page \(brief.id)"].compactMap(\.self).joined(separator: ", ")
    let state = brief.changes.first?.status ?? .draft
    var lines = ["\(coverage.share < 1 ? "WORKSHEET, NOT YET ENGLISH" : "BRIEF"): \(facts)"]
    lines.append(
      "State: \(state.rawValue). English ready: \(percent(coverage)) % of \(brief.keySentenceCount) key sentences.")
    if coverage.share < 1 { lines.append("⟦…⟧ is still Chinese.") }
    return lines
  }

  private static func questions(of brief: Brief) -> [String] {
    list("ASK FIRST", brief.notes.filter(\.isQuestion))
  }

  private static func findings(of brief: Brief) -> [String] {
    list("FINDINGS", brief.notes.filter { !$0.isQuestion })
  }

  private static func list(_ heading: String, _ notes: [Brief.Note]) -> [String] {
    if notes.isEmpty { return [] }
    return ["\(heading) (\(notes.count))"]
      + notes.enumerated().map { number, note in
        let place = [
          note.finding.location.article.map { "article \($0)" }, note.finding.location.line.map { "line \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
        let words = [note.finding.message.english, note.finding.remedy?.english].compactMap(\.self)
        return "\(number + 1). \(place.isEmpty ? "" : "(\(place)) ")\(words.joined(separator: " "))"
      }
  }

  private static func article(_ index: Int, of brief: Brief) -> [String] {
    let article = brief.articles[index]
    if article.extracts.isEmpty { return [] }
    var lines = ["\(index + 1). \(article.title)"]
    lines += article.headings.map { "   \(WorkingText.text(of: $0))" }
    var facts = [article.lineSpan.map { "lines \($0)" }, article.agency, article.byline].compactMap(\.self)
    if article.kind != .news { facts.insert(article.kind.rawValue, at: 0) }
    if !facts.isEmpty { lines.append("   (\(facts.joined(separator: "; ")))") }
    for (extract, english) in zip(article.extracts, article.sentences) {
      let place = article.sentence(extract.sentence).map { " (L\($0.block.lines(of: $0.sentence.range)))" } ?? ""
      lines.append("   - \(WorkingText.text(of: english))\(place)")
    }
    let figures = article.figures.map { figure in
      "\(figure.chinese) = \(figure.value)\(figure.english.isEmpty ? ", not yet English" : ", “\(figure.english)”")"
    }
    if !figures.isEmpty { lines.append("   Figures: \(figures.joined(separator: "; "))") }
    return lines
  }

  private static func terms(of brief: Brief) -> [String] {
    let terms = brief.entries.map(\.term)
    if terms.isEmpty { return [] }
    return ["TERMS"]
      + terms.map { term in
        var line = "\(term.term): \(term.english.isEmpty ? "no English yet" : term.english)"
        if !term.admitted.isEmpty { line += "; also \(term.admitted.joined(separator: ", "))" }
        if !term.forbidden.isEmpty { line += "; never \(term.forbidden.joined(separator: ", "))" }
        return "\(line) [\(term.status.rawValue)]"
      }
  }
}
