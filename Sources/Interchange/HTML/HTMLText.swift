import Briefing
import English
import Newspaper
import Terminology
import XML

extension HTMLBrief {
  /// Writes the restored article with its key sentences marked, its terms linked and its figures explained.
  mutating func writeText(_ article: ArticleBrief, _ id: String) {
    let keys = Set(article.extracts.map(\.sentence))
    block("details", ["open": brief.articles.count == 1 ? "" : nil]) { page in
      page.html.element("summary", text: "The article, restored")
      page.block("div", ["class": "text", "lang": "zh-Hans"]) { page in
        for block in article.blocks { page.writeBlock(block, keys) }
      }
    }
  }

  private mutating func writeBlock(_ block: SourceBlock, _ keys: Set<Int>) {
    let name: StaticString =
      switch block.role {
      case .headline: "h3"
      case .subhead: "h4"
      default: "p"
      }
    html.newline()
    html.open(name)
    html.attribute("class", block.role.rawValue)
    if let line = block.parts.first?.line { html.attribute("data-line", "\(line)") }
    if block.sentences.isEmpty || block.role.isHeading {
      writeMarked(block, 0..<block.text.utf8.count)
    } else {
      var end = 0
      for sentence in block.sentences {
        writeMarked(block, end..<sentence.range.lowerBound)
        let isKey = keys.contains(sentence.number)
        if isKey { html.open("mark") }
        writeMarked(block, sentence.range)
        if isKey { html.close("mark") }
        end = sentence.range.upperBound
      }
      writeMarked(block, end..<block.text.utf8.count)
    }
    html.close(name)
  }

  /// Writes a stretch of the Chinese with links to the glossary and the values of figures.
  mutating func writeMarked(_ block: SourceBlock, _ range: Range<Int>) {
    var text = block.text
    text.withUTF8 { utf8 in
      var at = range.lowerBound
      for mark in block.marks(startingIn: range) {
        switch mark.content {
        case .term(let entry):
          let entry = brief.entries[entry]
          html.text(utf8, at..<mark.range.lowerBound)
          html.open("a")
          html.attribute("class", "term \(entry.term.status.rawValue)")
          html.attribute("href", "#\(entry.id)")
          html.attribute("title", entry.term.english)
          html.text(utf8, mark.range)
          html.close("a")
          at = mark.range.upperBound
        case .measure(let measure):
          html.text(utf8, at..<mark.range.lowerBound)
          html.open("span")
          html.attribute("class", "figure")
          html.attribute("title", measure.formatted)
          html.text(utf8, mark.range)
          html.close("span")
          at = mark.range.upperBound
        case .name, .words: break
        }
      }
      html.text(utf8, at..<range.upperBound)
    }
  }

  /// Writes the glossary rows of the page with their status.
  mutating func writeGlossary() {
    if brief.entries.isEmpty { return }
    block("section", ["class": "glossary", "id": "glossary"]) { page in
      page.html.element("h2", text: "Terms on this page (\(page.brief.entries.count))")
      page.block("table") { page in
        page.writeColumns(["Term", "English", "Also allowed", "Not", "Status", "Source and note"])
        page.block("tbody") { page in
          for entry in page.brief.entries { page.writeEntry(entry) }
        }
      }
    }
  }

  private mutating func writeEntry(_ entry: Entry) {
    let term = entry.term
    block("tr", ["id": entry.id, "class": term.status.rawValue]) { page in
      page.block("td") { page in
        page.html.element("b", ["lang": "zh-Hans"], text: term.term)
        page.html.void("br")
        page.html.element("span", ["lang": "zh-Latn-pinyin", "class": "pinyin"], text: entry.pinyin)
      }
      page.html.element("td", text: term.english)
      page.html.element("td", text: term.admitted.joined(separator: "; "))
      page.html.element("td", ["class": "not"], text: term.forbidden.joined(separator: "; "))
      page.html.element("td", ["class": "status"], text: term.status.rawValue)
      page.html.element("td", text: [term.source, term.note].filter { !$0.isEmpty }.joined(separator: " · "))
    }
  }
}
