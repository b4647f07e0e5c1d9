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
      brief.articles[index].glosses = article.glosses(scope) { _, text in gloss(text) }
    }
    return brief
  }
}

extension ArticleBrief {
  /// The glosses of the sentences of the article in the order of its text; none where it has no key sentences.
  ///
  /// - Parameter gloss: Glosses a sentence by its number and its text.
  func glosses(_ scope: GlossScope, by gloss: (_ number: Int, _ text: String) -> Gloss) -> [SentenceGloss] {
    let keys = Set(extracts.map(\.sentence))
    if keys.isEmpty || scope == .none { return [] }
    var glosses: [SentenceGloss] = []
    for block in blocks where !block.role.isHeading {
      for sentence in block.sentences where scope == .article || keys.contains(sentence.number) {
        let words = gloss(sentence.number, block.text.slice(sentence.range))
        glosses.append(SentenceGloss(words, of: sentence.number))
      }
    }
    return glosses
  }
}
