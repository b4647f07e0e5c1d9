import Briefing
import English
import Findings
import Newspaper
import Terminology
import XML

extension HTMLBrief {
  mutating func writeArticle(_ index: Int) {
    let article = brief.articles[index]
    let id = "a\(index + 1)"
    block("article", ["id": id]) { page in
      page.html.element("h2") { html in
        html.element("span", ["class": "number"], text: "\(index + 1) ")
        html.element("span", ["lang": "zh-Hans"], text: article.title)
      }
      page.writeFacts(article)
      let notes = page.notes[index + 1] ?? []
      page.writeNotes(notes.filter(\.isQuestion), heading: "Ask first")
      page.writeNotes(notes.filter { !$0.isQuestion }, heading: "Findings")
      if !article.sentences.isEmpty {
        let skeleton = page.brief.skeleton(of: article)
        for heading in article.headings { page.block("p", ["class": "headline"]) { $0.writeEnglish(heading) } }
        page.writeTop(skeleton)
        page.writeKeySentences(article, index + 1)
        page.writeFigures(article, id)
        page.writeBottom(skeleton, of: article)
      }
      for table in article.rankTables { page.writeRanks(table) }
      page.writeText(article, id)
      page.writeGlosses(article)
    }
  }

  private mutating func writeFacts(_ article: ArticleBrief) {
    var facts: [(String, String)] = []
    if let agency = article.agency { facts.append(("Agency", agency)) }
    if let byline = article.byline { facts.append(("By", byline)) }
    if let from = article.continuedFrom { facts.append(("Continued from", from)) }
    if let on = article.continuesOn { facts.append(("Continues on", on)) }
    let lines = article.lineSpan
    block("p", ["class": "facts"]) { page in
      if let lines { page.html.text("Lines \(lines)") }
      if article.kind != .news { page.html.text(" · \(article.kind == .notice ? "notice" : "photograph")") }
      for (name, value) in facts {
        page.html.text(" · \(name) ")
        page.html.element("span", ["lang": "zh-Hans"], text: value)
      }
    }
  }

  /// Writes notes as a list, most serious first; nothing where there are none.
  mutating func writeNotes(_ notes: [Brief.Note], heading: String) {
    if notes.isEmpty { return }
    block("section", ["class": notes[0].isQuestion ? "notes ask" : "notes"]) { page in
      page.html.element("h3", text: "\(heading) (\(notes.count))")
      page.block("ol") { page in
        for note in notes.sorted(by: { $0.finding.severity > $1.finding.severity }) {
          page.block("li", ["class": note.finding.severity.rawValue]) { page in
            if let line = note.finding.location.line {
              page.html.element("span", ["class": "line"], text: "L\(line) ")
            }
            page.html.text(note.finding.message.english)
            if let remedy = note.finding.remedy { page.html.text(" \(remedy.english)") }
            page.html.void("br")
            page.html.element("span", ["lang": "zh-Hans", "class": "translation"]) { html in
              html.text(note.finding.message.chinese)
              if let remedy = note.finding.remedy { html.text(remedy.chinese) }
            }
          }
        }
      }
    }
  }

  private mutating func writeKeySentences(_ article: ArticleBrief, _ number: Int) {
    block("section", ["class": "keys"]) { page in
      page.html.element("h3", text: "Key sentences")
      page.block("table", ["class": "keys"]) { page in
        page.writeColumns(["Lead and key points", "Chinese", "English so far, clause by clause", "Ready"])
        page.block("tbody") { page in
          for (index, (extract, english)) in zip(article.extracts, article.sentences).enumerated() {
            guard let (block, sentence) = article.sentence(extract.sentence) else { continue }
            page.block("tr") { page in
              page.html.element("td", ["class": "line"]) { html in
                html.element("b", text: index == 0 ? "Lead" : "Point \(index)")
                html.text(" L\(block.lines(of: sentence.range))")
              }
              page.block("td", ["lang": "zh-Hans", "class": "source"]) { page in
                page.writeMarked(block, sentence.range)
              }
              page.block("td", ["class": "english"]) { page in
                page.writeEnglish(english)
                if page.brief.questions(about: SentenceID(article: number, number: extract.sentence)) > 0 {
                  page.html.element("strong", ["class": "ask"], text: " ⚠ ask first")
                }
              }
              page.html.element("td", ["class": "share"], text: "\(percent(article.coverage(of: english))) %")
            }
            page.writeGlossRow(article, extract.sentence)
          }
        }
      }
    }
  }

  /// Writes the English of a sentence; what is still Chinese stands in double brackets, each piece shows its origin.
  private mutating func writeEnglish(_ english: EnglishSentence) {
    var text = english.text
    text.withUTF8 { utf8 in
      var at = 0
      for piece in english.pieces {
        html.text(utf8, at..<piece.range.lowerBound)
        let origin = piece.origin.rawValue
        if piece.origin == .untranslated {
          html.open("span")
          html.attribute("class", "zh")
          html.attribute("lang", "zh-Hans")
          html.text("⟦")
          html.text(utf8, piece.range)
          html.text("⟧")
          html.close("span")
        } else if let entry = piece.entry {
          html.open("a")
          html.attribute("class", "o-term \(brief.entries[entry].term.status.rawValue)")
          html.attribute("href", "#\(brief.entries[entry].id)")
          html.text(utf8, piece.range)
          html.close("a")
        } else {
          html.open("span")
          html.attribute("class", "o-\(origin)")
          html.attribute("title", origin)
          html.text(utf8, piece.range)
          html.close("span")
        }
        at = piece.range.upperBound
      }
      html.text(utf8, at..<utf8.count)
    }
  }

  private mutating func writeFigures(_ article: ArticleBrief, _ id: String) {
    let figures = article.figures
    if figures.isEmpty { return }
    writeTable(
      "Figures", columns: ["Chinese", "Value", "English", "Line"],
      rows: figures.map { figure in
        [
          .chinese(figure.chinese), .value(figure.value),
          .english(figure.english.isEmpty ? "not in the English yet" : figure.english), .lines(figure.lines),
        ]
      })
  }
}
