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
  /// - Parameter gloss: Glosses the sentences of an article.
  func glossed(_ scope: GlossScope, by gloss: ([ArticleBrief.NumberedText]) -> [Gloss]) -> Brief {
    var brief = self
    for (index, article) in articles.enumerated() {
      brief.articles[index].glosses = article.glosses(scope, by: gloss)
    }
    return brief
  }
}

extension ArticleBrief {
  /// The glosses of the sentences of the article in the order of its text; none where it has no key sentences.
  ///
  /// - Parameter gloss: Glosses the sentences, which tell each other's names.
  func glosses(_ scope: GlossScope, by gloss: ([NumberedText]) -> [Gloss]) -> [SentenceGloss] {
    let keys = Set(extracts.map(\.sentence))
    if keys.isEmpty || scope == .none { return [] }
    var sentences: [NumberedText] = []
    for block in blocks where !block.role.isHeading {
      for sentence in block.sentences where scope == .article || keys.contains(sentence.number) {
        sentences.append((sentence.number, block.text.slice(sentence.range)))
      }
    }
    return zip(sentences, gloss(sentences)).map { SentenceGloss($1, of: $0.number) }
  }

  /// A sentence with its number in the article.
  typealias NumberedText = (number: Int, text: String)
}
