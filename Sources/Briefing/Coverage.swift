import Chinese
import English

/// How much of a Chinese text is English yet: characters other than punctuation and white space, counted.
public struct Coverage: Hashable, Codable, Sendable {
  /// The characters that are English.
  public var known: Int
  /// All characters.
  public var total: Int

  /// Makes a coverage from its two counts.
  public init(known: Int = 0, total: Int = 0) {
    self.known = known
    self.total = total
  }

  /// The share that is English, from 0 to 1; 1 where there is nothing to translate.
  public var share: Double { total == 0 ? 1 : Double(known) / Double(total) }

  /// Adds two counts.
  public static func + (lhs: Self, rhs: Self) -> Self {
    Coverage(known: lhs.known + rhs.known, total: lhs.total + rhs.total)
  }
}

extension ArticleBrief {
  /// How much of a key sentence is English: all but the stretches that an untranslated piece stands for.
  public func coverage(of english: EnglishSentence) -> Coverage {
    guard let (block, sentence) = sentence(english.source) else { return Coverage() }
    return coverage(of: english, in: block, sentence.range)
  }

  /// How much of the key sentences is English.
  public var coverage: Coverage {
    sentences.reduce(Coverage()) { $0 + coverage(of: $1) }
  }

  private func coverage(of english: EnglishSentence, in block: SourceBlock, _ range: Range<Int>) -> Coverage {
    let total = block.text.countedCharacters(in: range)
    let unknown = english.pieces.lazy
      .filter { $0.origin == .untranslated }
      .compactMap { $0.mark.map { block.marks[$0].range } }
      .reduce(0) { $0 + block.text.countedCharacters(in: $1) }
    return Coverage(known: max(0, total - unknown), total: total)
  }
}

extension Brief {
  /// How much of the key sentences of the page is English.
  public var coverage: Coverage { articles.reduce(Coverage()) { $0 + $1.coverage } }

  /// The number of the key sentences of the page.
  public var keySentenceCount: Int { articles.reduce(0) { $0 + $1.extracts.count } }
}
