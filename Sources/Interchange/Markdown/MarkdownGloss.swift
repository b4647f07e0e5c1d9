import Briefing
import English
import Findings

/// The glosses of an article in Markdown: one item a sentence, each chunk of Chinese with its English behind it.
///
/// `会议 *meeting* · 听取 *hear* · 龘。 \[dá?\]`
struct MarkdownGloss {
  let article: ArticleBrief
  /// Makes text safe from being taken for Markdown.
  let escaped: (String) -> String

  /// The lines; none where there is no gloss.
  var lines: [String] {
    if article.glosses.isEmpty { return [] }
    let label = GlossLabel(percent(article.glossCoverage)).text
    let items = article.glosses.compactMap { gloss in
      article.sentence(gloss.source).map { block, sentence in
        "- L\(block.lines(of: sentence.range)) \(words(of: gloss, in: block.text.slice(sentence.range)))"
      }
    }
    return ["", "**\(label.english)** · \(label.chinese) · \\[pīnyīn?\\] is unknown", ""] + items
  }

  private func words(of gloss: SentenceGloss, in sentence: String) -> String {
    GlossedWord.words(of: gloss, in: sentence).map { word in
      let english = escaped(word.chunk.text)
      if english.isEmpty { return escaped(word.chinese) }
      return escaped(word.chinese) + (word.chunk.origin.isKnown ? " *\(english)*" : " \\[\(english)?\\]")
    }.joined(separator: " · ")
  }
}
