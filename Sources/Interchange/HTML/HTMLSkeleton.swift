import Briefing
import English
import Terminology
import XML

extension HTMLBrief {
  /// Writes place, date and length of an article above its key sentences.
  mutating func writeTop(_ skeleton: ArticleSkeleton) {
    block("dl", ["class": "skeleton"]) { page in
      page.writeItem("Place and date", skeleton.dateline ?? "the lead names none")
      page.writeItem("Length", "\(skeleton.words) words of English from \(skeleton.characters) Chinese characters")
    }
  }

  /// Writes names, quotations, terms and the source of an article below its key sentences.
  mutating func writeBottom(_ skeleton: ArticleSkeleton, of article: ArticleBrief) {
    if !skeleton.names.isEmpty { writeNames(skeleton.names) }
    if !skeleton.quotations.isEmpty { writeQuotations(skeleton.quotations) }
    block("dl", ["class": "skeleton"]) { page in
      if !skeleton.terms.isEmpty { page.writeTerms(skeleton.terms) }
      page.writeSource(of: article)
    }
  }

  private mutating func writeItem(_ name: String, _ text: String) {
    html.newline()
    html.element("dt", text: name)
    html.element("dd", text: text)
  }

  private mutating func writeNames(_ names: [ArticleSkeleton.NameRow]) {
    writeTable(
      "Names and titles", columns: ["Chinese", "Title", "English", "Line"],
      rows: names.map { [.chinese($0.chinese), .english($0.title), .english($0.english), .lines($0.lines)] })
  }

  private mutating func writeQuotations(_ quotations: [ArticleSkeleton.QuotationRow]) {
    block("section") { page in
      page.html.element("h3", text: "Quotations, to be checked against their speakers")
      page.block("ul", ["class": "quotations"]) { page in
        for quotation in quotations {
          page.block("li") { page in
            page.html.element("span", ["class": "line"], text: "L\(quotation.lines) ")
            page.html.element("q", ["lang": "zh-Hans"], text: quotation.chinese)
            if quotation.isInKeySentence { page.html.text(" · in a key sentence") }
          }
        }
      }
    }
  }

  private mutating func writeTerms(_ terms: [Int]) {
    html.newline()
    html.element("dt", text: "Terms used")
    block("dd") { page in
      for (number, index) in terms.enumerated() {
        let entry = page.brief.entries[index]
        if number > 0 { page.html.text(" · ") }
        page.html.element("span", ["lang": "zh-Hans"], text: entry.term.term)
        page.html.text(" ")
        page.html.element(
          "a", ["class": "term \(entry.term.status.rawValue)", "href": "#\(entry.id)"],
          text: entry.term.english.isEmpty ? "no English yet" : entry.term.english)
      }
    }
  }

  private mutating func writeSource(of article: ArticleBrief) {
    html.newline()
    html.element("dt", text: "Source")
    block("dd") { page in
      if let paper = page.brief.paper {
        page.html.element("span", ["lang": "zh-Hans"], text: paper)
      } else {
        page.html.text("paper not given")
      }
      page.html.text(", \(page.brief.issueDate ?? "issue date not given"), ")
      page.html.element("code", text: page.brief.source.name)
      if let lines = article.lineSpan { page.html.text(", lines \(lines)") }
    }
  }
}
