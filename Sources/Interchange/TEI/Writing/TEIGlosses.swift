import Briefing
import English
import Findings
import XML

extension TEIWriter {
  /// Writes the glosses of an article: a layer of their own, in which the Chinese carries its English chunk by chunk.
  ///
  /// ```xml
  /// <s xml:id="a1.g1" corresp="#a1.s3" ana="#gloss">…<ruby ana="#g-lexicon"><rb>揭牌</rb><rt xml:lang="en">unveil</rt></ruby>。</s>
  /// ```
  mutating func writeGlosses(_ article: ArticleBrief, _ id: String) {
    if article.glosses.isEmpty { return }
    inner(
      "div",
      [
        "type": "summary", "subtype": "gloss", "xml:id": "\(id).gl", "xml:lang": "zh-Hans", "corresp": "#\(id).zh",
        "ana": "#gloss", "resp": "#r-tool",
      ]
    ) { writer in
      let label = GlossLabel(percent(article.glossCoverage))
      writer.line("head", ["xml:lang": "en"], text: label.text.english)
      writer.line("head", text: label.text.chinese)
      writer.inner("p") { writer in
        for (index, gloss) in article.glosses.enumerated() {
          writer.begin(
            "s", ["xml:id": "\(id).g\(index + 1)", "corresp": "#\(id).s\(gloss.source)", "ana": "#gloss"])
          if let (block, sentence) = article.sentence(gloss.source) {
            writer.writeGloss(gloss, block.text.slice(sentence.range))
          }
          writer.xml.close("s")
        }
      }
    }
  }

  private mutating func writeGloss(_ gloss: SentenceGloss, _ sentence: String) {
    var sentence = sentence
    sentence.withUTF8 { utf8 in
      var at = 0
      for chunk in gloss.chunks {
        xml.text(utf8, at..<chunk.range.lowerBound)
        xml.open("ruby")
        xml.attribute("ana", "#\(TEIGlossOrigin.category(of: chunk.origin))")
        xml.open("rb")
        xml.text(utf8, chunk.range)
        xml.close("rb")
        xml.open("rt")
        xml.attribute("xml:lang", chunk.origin.isKnown ? "en" : "zh-Latn-pinyin")
        xml.text(chunk.text)
        xml.close("rt")
        xml.close("ruby")
        at = chunk.range.upperBound
      }
      xml.text(utf8, at..<utf8.count)
    }
  }
}

/// How the origin of a chunk stands in `@ana`, both ways.
enum TEIGlossOrigin {
  /// The id of its category: those of a gloss alone begin with `g-`, those that a translation knows too with `o-`.
  static func category(of origin: Gloss.Origin) -> String {
    (Origin(rawValue: origin.rawValue) == nil ? "g-" : "o-") + origin.rawValue
  }

  /// The origin that a pointer names.
  static func origin(of pointer: String?) -> Gloss.Origin {
    pointer.flatMap { Gloss.Origin(rawValue: String($0.dropFirst(3))) } ?? .pinyin
  }
}
