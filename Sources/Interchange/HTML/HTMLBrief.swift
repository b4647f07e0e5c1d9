public import Briefing
import English
import Findings
import Newspaper
import XML

/// Draws a brief as one HTML file for the desk: worksheet first, then the restored articles and the glossary.
///
/// The file needs no script, no other file and no network; it prints, and follows the reader's light or dark setting.
public struct HTMLBrief: Sendable {
  let brief: Brief
  /// The notes of each article, by its number from 1.
  let notes: [Int?: [Brief.Note]]
  var html: XMLWriter

  /// The HTML of a brief, in UTF-8.
  public static func document(for brief: Brief) -> [UInt8] {
    var writer = HTMLBrief(
      brief: brief, notes: Dictionary(grouping: brief.notes, by: \.finding.location.article),
      html: XMLWriter(.html, capacity: brief.source.characters * 20 + 30_000))
    writer.writeDocument()
    return writer.html.bytes
  }

  private mutating func writeDocument() {
    block("html", ["lang": "en"]) { page in
      page.writeHead()
      page.writeBody()
    }
  }

  private mutating func writeHead() {
    let title = "\(brief.paper ?? "Brief") · \(brief.id)"
    block("head") { page in
      page.html.void("meta", ["charset": "utf-8"])
      page.html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.html.void("meta", ["name": "color-scheme", "content": "light dark"])
      page.html.element("title", text: title)
      page.html.element("style") { $0.unescaped(Stylesheet.css) }
    }
  }

  private mutating func writeBody() {
    block("body") { page in
      page.block("header", ["class": "page"]) { $0.writeTitle() }
      page.block("main") { page in
        page.writeNotes(page.notes[nil] ?? [], heading: "About the page")
        page.writeContents()
        for index in page.brief.articles.indices { page.writeArticle(index) }
        page.writeGlossary()
        page.writeFurniture()
      }
      page.block("footer", ["class": "page"]) { $0.writeSignOff() }
    }
  }

  private mutating func writeTitle() {
    let status = brief.changes.first?.status ?? .draft
    let coverage = brief.coverage
    let isSigned = brief.changes.contains { $0.who != "Jianbao" }
    html.element("p", ["class": "state"]) { html in
      html.element(
        "strong", text: coverage.share < 1 ? "WORKSHEET · not yet English" : "BRIEF · all key sentences in English")
      html.text(" · state ")
      html.element("b", text: status.rawValue)
      html.text(isSigned ? "" : ", unsigned")
    }
    html.element("h1") { html in
      html.element("span", ["lang": "zh-Hans"], text: brief.paper ?? "")
      html.text(brief.paper == nil ? "Page " : " · page ")
      html.text(brief.id)
      if let date = brief.issueDate { html.text(" · \(date)") }
    }
    html.element("p", ["class": "meter"]) { html in
      html.element("span", ["class": "bar"]) { html in
        html.element("span", ["class": "fill", "style": "width:\(percent(coverage))%"])
      }
      html.text(" English ready: ")
      html.element("strong", text: "\(percent(coverage)) %")
      html.text(" of the \(brief.keySentenceCount) key sentences' characters")
    }
    html.element("p", ["class": "legend"]) { html in
      html.element("span", ["class": "zh", "lang": "zh-Hans"], text: "⟦中文⟧")
      html.text(" is still Chinese. \(brief.warning)")
    }
    html.element("p", ["class": "source"]) { html in
      html.text("Source ")
      html.element("code", text: brief.source.name)
      html.text(" (\(brief.source.encoding), \(brief.source.lines) lines)")
      if let glossary = brief.glossary {
        html.text(" · glossary ")
        html.element("code", text: glossary.name)
      }
      html.text(brief.paper == nil ? " · paper not given" : "")
      html.text(brief.issueDate == nil ? " · issue date not given: dates stand without a year" : "")
    }
  }

  private mutating func writeContents() {
    if brief.articles.count < 2 { return }
    block("nav", ["aria-label": "Articles"]) { page in
      page.block("ol", ["class": "contents"]) { page in
        for (index, article) in page.brief.articles.enumerated() {
          page.block("li") { page in
            page.html.element("a", ["href": "#a\(index + 1)", "lang": "zh-Hans"], text: article.title)
            if !article.sentences.isEmpty {
              page.html.element("span", ["class": "share"], text: " \(percent(article.coverage)) %")
            }
            let questions = page.notes[index + 1]?.count(where: \.isQuestion) ?? 0
            if questions > 0 {
              page.html.element(
                "span", ["class": "ask"], text: questions == 1 ? " 1 question" : " \(questions) questions")
            }
          }
        }
      }
    }
  }

  private mutating func writeFurniture() {
    if brief.furniture.isEmpty { return }
    block("section", ["class": "furniture"]) { page in
      page.html.element("h2", text: "Belongs to the page, not to an article")
      page.block("ul") { page in
        for block in page.brief.furniture {
          page.html.element("li", ["lang": "zh-Hans"], text: block.text)
        }
      }
    }
  }

  private mutating func writeSignOff() {
    html.element("p", ["class": "sign"]) { html in
      html.text("Sign-off ")
      for step in ["一审", "二审", "三审"] {
        html.element("span", ["lang": "zh-Hans"], text: step)
        html.text(" ____________ ")
      }
    }
    for change in brief.changes where change.who != "Jianbao" {
      html.element(
        "p", text: "\(change.status.rawValue): \(change.who)\(change.when.map { ", \($0)" } ?? ""). \(change.text)")
    }
  }

  /// Writes the first row of a table: what each column holds.
  mutating func writeColumns(_ labels: [String]) {
    block("thead") { page in
      page.block("tr") { page in
        for label in labels { page.html.element("th", ["scope": "col"], text: label) }
      }
    }
  }

  /// Writes an element whose content is written by parts of the page.
  mutating func block(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    content: (inout HTMLBrief) -> Void
  ) {
    html.newline()
    html.open(name)
    for (key, value) in attributes {
      if let value { html.attribute(key, value) }
    }
    content(&self)
    html.close(name)
  }
}

extension Brief {
  /// What a reader of the brief must know of its English.
  var warning: String {
    let end = "nothing here may be published as it stands."
    guard let service else { return "Nothing was guessed; \(end)" }
    let sentences = articles.reduce(0) { $0 + $1.sentences.count { $0.isByService } }
    return
      "\(sentences) of the sentences were translated by machine (\(service)) and checked by rule: read them against the "
      + "Chinese; \(end)"
  }

  /// The number of the open questions about a sentence.
  func questions(about sentence: SentenceID) -> Int { notes.count { $0.isQuestion && $0.sentence == sentence } }
}

extension EnglishSentence {
  /// Whether a translation service wrote any of it.
  var isByService: Bool { pieces.contains { $0.origin == .service } }
}

/// A coverage in whole percent, rounded down so that 100 means all.
func percent(_ coverage: Coverage) -> Int { Int(coverage.share * 100) }
