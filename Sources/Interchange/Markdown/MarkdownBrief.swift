public import Briefing
import English
import Findings
import Newspaper
import Terminology

/// Draws a brief as Markdown: the worksheet of each article, questions first, then the terms of the page.
public struct MarkdownBrief: Sendable {
  private let brief: Brief
  /// The notes of each article, by its number from 1.
  private let notes: [Int?: [Brief.Note]]
  private var text = ""

  private init(_ brief: Brief) {
    self.brief = brief
    notes = Dictionary(grouping: brief.notes, by: \.finding.location.article)
  }

  /// The Markdown of a brief, in UTF-8.
  public static func document(for brief: Brief) -> [UInt8] {
    var writer = MarkdownBrief(brief)
    writer.writeDocument()
    return Array(writer.text.utf8)
  }

  private mutating func writeDocument() {
    let coverage = brief.coverage
    let status = brief.changes.first?.status ?? .draft
    line("# \(coverage.share < 1 ? "WORKSHEET · not yet English" : "BRIEF") · \(escaped(brief.paper ?? brief.id))")
    line()
    line(
      "Page `\(brief.id)` · source `\(brief.source.name)` (\(brief.source.encoding), \(brief.source.lines) lines) · state "
        + "**\(status.rawValue)**\(brief.issueDate.map { " · issue of \($0)" } ?? "")")
    line(
      "**English ready: \(percent(coverage)) % of the \(brief.keySentenceCount) key sentences' characters.** "
        + "⟦…⟧ is still Chinese. \(brief.warning)")
    writeNotes(notes[nil] ?? [], "About the page")
    for index in brief.articles.indices { writeArticle(index) }
    writeTerms()
    if !brief.furniture.isEmpty {
      line("\n**Belongs to the page** " + brief.furniture.map { escaped($0.text) }.joined(separator: " · "))
    }
    line("\n**Sign-off** 一审 \\_\\_\\_\\_ 二审 \\_\\_\\_\\_ 三审 \\_\\_\\_\\_")
  }

  private mutating func writeArticle(_ index: Int) {
    let article = brief.articles[index]
    line("\n## \(index + 1). \(escaped(article.title))\n")
    var facts = [article.lineSpan.map { "Lines \($0)" }].compactMap(\.self)
    if article.kind != .news { facts.append(article.kind.rawValue) }
    if let agency = article.agency { facts.append("agency \(escaped(agency))") }
    if let byline = article.byline { facts.append("by \(escaped(byline))") }
    if let from = article.continuedFrom { facts.append("continued from \(escaped(from))") }
    if let on = article.continuesOn { facts.append("continues on \(escaped(on))") }
    line(facts.joined(separator: " · "))
    let own = notes[index + 1] ?? []
    writeNotes(own.filter(\.isQuestion), "Ask first")
    writeNotes(own.filter { !$0.isQuestion }, "Findings")
    if !article.sentences.isEmpty {
      let skeleton = MarkdownSkeleton(brief: brief, article: article, escaped: escaped)
      for heading in article.headings { line("\n**Headline** \(english(heading))") }
      for text in [""] + skeleton.top { line(text) }
      writeKeySentences(article, index + 1)
      for text in skeleton.bottom { line(text) }
    }
    for table in article.rankTables { writeRanks(table) }
  }

  private mutating func writeKeySentences(_ article: ArticleBrief, _ number: Int) {
    line("\n| | Lines | Chinese | English so far, clause by clause | Ready |\n|---|---|---|---|---|")
    for (index, (extract, sentence)) in zip(article.extracts, article.sentences).enumerated() {
      guard let (block, source) = article.sentence(extract.sentence) else { continue }
      let id = SentenceID(article: number, number: extract.sentence)
      line(
        "| \(index == 0 ? "Lead" : "Point \(index)") | \(block.lines(of: source.range)) "
          + "| \(escaped(block.text.slice(source.range))) "
          + "| \(english(sentence))\(brief.questions(about: id) > 0 ? " **⚠ ask first**" : "") "
          + "| \(percent(article.coverage(of: sentence))) % |")
    }
    for line in MarkdownGloss(article: article, escaped: escaped).lines { self.line(line) }
    let figures = article.figures
    if figures.isEmpty { return }
    line("\n| Figure | Value | English | Line |\n|---|---|---|---|")
    for figure in figures {
      line("| \(escaped(figure.chinese)) | \(escaped(figure.value)) | \(escaped(figure.english)) | \(figure.lines) |")
    }
  }

  private mutating func writeRanks(_ ranks: RankTable) {
    line("\n| Ranks (L\(ranks.lines)) | \(ranks.names.map(escaped).joined(separator: " | ")) |")
    line("|---|" + ranks.names.map { _ in "---|" }.joined())
    for list in ranks.lists { line("| \(escaped(list.title)) | \(list.ranks.joined(separator: " | ")) |") }
  }

  private mutating func writeNotes(_ notes: [Brief.Note], _ heading: String) {
    if notes.isEmpty { return }
    line("\n**\(heading) (\(notes.count))**\n")
    for (index, note) in notes.enumerated() {
      let place = note.finding.location.line.map { "L\($0) " } ?? ""
      let remedy = note.finding.remedy.map { " \($0.english)" } ?? ""
      line("\(index + 1). \(place)\(escaped(note.finding.message.english + remedy))")
    }
  }

  private mutating func writeTerms() {
    if brief.entries.isEmpty { return }
    line("\n## Terms on this page\n\n| Term | English | Not | Status | Source |\n|---|---|---|---|---|")
    for term in brief.entries.map(\.term) {
      let cells = [
        term.term, ([term.english] + term.admitted).joined(separator: "; "), term.forbidden.joined(separator: "; "),
        term.status.rawValue, term.source,
      ]
      line("| \(cells.map(escaped).joined(separator: " | ")) |")
    }
  }

  /// The English of a sentence with what is still Chinese in double brackets.
  private func english(_ sentence: EnglishSentence) -> String {
    var result = ""
    var at = 0
    for piece in sentence.pieces {
      result += escaped(sentence.text.slice(at..<piece.range.lowerBound))
      let words = escaped(sentence.text.slice(piece.range))
      result += piece.origin == .untranslated ? "⟦\(words)⟧" : words
      at = piece.range.upperBound
    }
    return result + escaped(sentence.text.slice(at..<sentence.text.utf8.count))
  }

  /// Text in which nothing is taken for Markdown.
  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "|"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"),
        UInt8(ascii: "~"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      default: bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func line(_ line: String = "") {
    text += line
    text += "\n"
  }
}
