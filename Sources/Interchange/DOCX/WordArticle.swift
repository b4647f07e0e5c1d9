import Briefing
import English
import Newspaper
import XML

extension WordBody {
  /// The widths of the Chinese and the English column.
  private static let columns = [4419, 5219]

  /// Writes an article: its facts, its headings and key sentences side by side, its figures.
  mutating func writeArticle(_ index: Int) {
    let article = brief.articles[index]
    let title = article.title.isEmpty ? "(no text 无文字)" : article.title
    paragraph("Heading1", [.plain("\(index + 1). \(title)")])
    var facts = [article.lineSpan.map { "Lines \($0)" }].compactMap(\.self)
    if article.kind != .news { facts.append(article.kind.rawValue) }
    if let agency = article.agency { facts.append(agency) }
    if let byline = article.byline { facts.append(byline) }
    if let from = article.continuedFrom { facts.append("continued from \(from)") }
    if let on = article.continuesOn { facts.append("continues on \(on)") }
    if !facts.isEmpty { paragraph("ArticleFacts", [.plain(facts.joined(separator: " · "))]) }
    if article.extracts.isEmpty { return }
    beginTable(widths: Self.columns, head: ["Chinese 中文", "English 英文"])
    for id in brief.returnable where id.article == index + 1 { writeSentence(id, in: article) }
    endTable()
    writeFigures(article)
  }

  /// Writes a row: the Chinese with its lines, and the English with the id of the sentence twice over.
  ///
  /// Word keeps content controls, WPS and LibreOffice bookmarks: one of the two comes home from any of them.
  private mutating func writeSentence(_ id: SentenceID, in article: ArticleBrief) {
    guard let chinese = brief[chinese: id] else { return }
    row { body in
      body.cell(Self.columns[0]) { body in
        body.paragraph("Label", [.plain(body.label(of: id, in: article))])
        body.paragraph("Cell", [.plain(chinese)])
      }
      body.cell(Self.columns[1]) { body in
        let (control, bookmark) = ("\(body.takeID())", "\(body.takeID())")
        let runs = body.brief[english: id].map(WordText.runs) ?? []
        body.inside("w:p") { body in
          body.xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Cell"]) }
          body.xml.element("w:bookmarkStart", ["w:id": bookmark, "w:name": WordText.bookmark(id)])
          body.inside("w:sdt") { body in
            body.xml.element("w:sdtPr") { xml in
              xml.element("w:alias", ["w:val": "English \(id.xmlID)"])
              xml.element("w:tag", ["w:val": id.xmlID])
              xml.element("w:id", ["w:val": control])
            }
            body.inside("w:sdtContent") { body in
              if runs.isEmpty { body.write(.plain("")) }
              for run in runs { body.write(run) }
            }
          }
          body.xml.element("w:bookmarkEnd", ["w:id": bookmark])
        }
      }
    }
  }

  /// What stands above the Chinese: the lines of the page, or which heading it is.
  private func label(of id: SentenceID, in article: ArticleBrief) -> String {
    if id.isHeading {
      let block = article.blocks.first { $0.role.isHeading && $0.sentences.first?.number == id.number }
      return block?.role.rawValue ?? ""
    }
    guard let (block, sentence) = article.sentence(id.number) else { return "" }
    let lines = block.lines(of: sentence.range)
    return lines.isEmpty ? "" : "L\(lines)"
  }

  private mutating func writeFigures(_ article: ArticleBrief) {
    let figures = article.figures
    if figures.isEmpty { return }
    table(
      widths: [2600, 2400, 3638, 1000], head: ["Figure 数字", "Value 数值", "English 英文", "Line 行"],
      rows: figures.map { [$0.chinese, $0.value, $0.english.isEmpty ? "not yet English" : $0.english, $0.lines] })
  }
}

/// The English of a sentence as it stands in Word.
enum WordText {
  /// The runs of a sentence, each in the style of its origin.
  static func runs(of english: EnglishSentence) -> [WordBody.Run] {
    WorkingText.runs(of: english).map { run in
      switch run.origin {
      case nil: .plain(run.text)
      case .untranslated: .styled("⟦\(run.text)⟧", "Untranslated")
      case .term: .styled(run.text, "OriginTerm")
      case .figure, .date: .styled(run.text, "OriginFigure")
      case .name: .styled(run.text, "OriginName")
      case .memory, .pattern, .service: .styled(run.text, "OriginMachine")
      case .reviewer: .styled(run.text, "OriginPerson")
      }
    }
  }

  private static let bookmarkStart = "jianbao_"

  /// The bookmark of a sentence: letters, digits and low lines are all that Word allows.
  static func bookmark(_ id: SentenceID) -> String {
    bookmarkStart + id.xmlID.split(separator: ".").joined(separator: "_")
  }

  /// The sentence that a bookmark names.
  static func sentence(bookmark: String) -> SentenceID? {
    guard bookmark.hasPrefix(bookmarkStart) else { return nil }
    let parts = bookmark.dropFirst(bookmarkStart.count).split(separator: "_")
    return SentenceID(xmlID: parts.joined(separator: "."))
  }
}
