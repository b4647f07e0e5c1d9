import Briefing
import English
import Newspaper

/// Which sentences of a brief are glossed.
public enum GlossScope: String, Hashable, Sendable, CaseIterable {
  /// The key sentences.
  case key
  /// Every sentence of an article that has key sentences.
  case article
  case none
}

extension Brief {
  /// The brief with the glosses of its sentences; those it had are forgotten.
  ///
  /// - Parameter gloss: Glosses a sentence.
  func glossed(_ scope: GlossScope, by gloss: (String) -> Gloss) -> Brief {
    var brief = self
    for (index, article) in articles.enumerated() {
      let keys = Set(article.extracts.map(\.sentence))
      brief.articles[index].glosses = []
      if keys.isEmpty || scope == .none { continue }
      for block in article.blocks where !block.role.isHeading {
        for sentence in block.sentences where scope == .article || keys.contains(sentence.number) {
          let words = gloss(block.text.slice(sentence.range))
          brief.articles[index].glosses.append(SentenceGloss(words, of: sentence.number))
        }
      }
    }
    return brief
  }
}
