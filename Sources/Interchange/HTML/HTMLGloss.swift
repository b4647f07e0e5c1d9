import Briefing
import English
import Findings
import XML

extension HTMLBrief {
  /// Writes the gloss of a key sentence as a row below it.
  mutating func writeGlossRow(_ article: ArticleBrief, _ sentence: Int) {
    guard let gloss = article.gloss(of: sentence) else { return }
    block("tr", ["class": "gloss"]) { page in
      page.html.element("td", ["class": "line"])
      page.block("td", ["colspan": "3"]) { $0.writeGloss(gloss, of: article) }
    }
  }

  /// Writes the glosses of the whole article, where there are more than those of the key sentences.
  mutating func writeGlosses(_ article: ArticleBrief) {
    if article.glosses.count <= article.extracts.count { return }
    block("details") { page in
      page.html.element("summary", text: "The article word by word")
      for gloss in article.glosses {
        page.block("div", ["class": "gloss"]) { $0.writeGloss(gloss, of: article) }
      }
    }
  }

  /// Writes a gloss: the label, then the Chinese with the English of each chunk below it, which wraps on a small screen.
  private mutating func writeGloss(_ gloss: SentenceGloss, of article: ArticleBrief) {
    guard let (block, sentence) = article.sentence(gloss.source) else { return }
    let label = GlossLabel(percent(article.coverage(of: gloss))).text
    html.element("p", ["class": "label"]) { html in
      html.text("\(label.english) · ")
      html.element("span", ["lang": "zh-Hans"], text: label.chinese)
    }
    html.open("p")
    html.attribute("class", "chunks")
    html.attribute("lang", "zh-Hans")
    for word in GlossedWord.words(of: gloss, in: block.text.slice(sentence.range)) { writeWord(word) }
    html.close("p")
  }

  private mutating func writeWord(_ word: GlossedWord) {
    let isKnown = word.chunk.origin.isKnown
    html.open("ruby")
    html.attribute("class", isKnown ? "o-\(word.chunk.origin.rawValue)" : "unknown")
    html.text(word.chinese)
    html.element("rt", ["lang": isKnown ? "en" : "zh-Latn-pinyin"], text: word.chunk.text + (isKnown ? "" : "?"))
    html.close("ruby")
    html.text(" ")
  }
}
