import Chinese
public import English

/// The gloss of a sentence in a brief, which is no translation: its Chinese chunk by chunk, each with its English.
public struct SentenceGloss: Hashable, Codable, Sendable {
  /// The number of the Chinese sentence in the article, from 1.
  public var source: Int
  /// The chunks in the order of the Chinese; the punctuation between them is left out.
  public var chunks: [Chunk]

  /// Makes a gloss from its parts.
  public init(source: Int, chunks: [Chunk]) {
    self.source = source
    self.chunks = chunks
  }

  /// Makes the gloss of a sentence by its number.
  public init(_ gloss: Gloss, of source: Int) {
    self.init(
      source: source,
      chunks: gloss.chunks.lazy.filter { $0.origin != .punctuation }.map {
        Chunk(range: $0.range, text: $0.target, origin: $0.origin)
      })
  }

  /// A stretch of the Chinese and what it says.
  public struct Chunk: Hashable, Codable, Sendable {
    /// Where it stands: half-open UTF-8 offsets into the sentence.
    public var range: Range<Int>
    /// The English, or the reading in pinyin where nothing is known.
    public var text: String
    /// Where that comes from.
    public var origin: Gloss.Origin

    /// Makes a chunk from its parts.
    public init(range: Range<Int>, text: String, origin: Gloss.Origin) {
      self.range = range
      self.text = text
      self.origin = origin
    }
  }
}

extension ArticleBrief {
  /// The gloss of a sentence, where there is one.
  public func gloss(of sentence: Int) -> SentenceGloss? { glosses.first { $0.source == sentence } }

  /// How much of a sentence its gloss knows.
  public func coverage(of gloss: SentenceGloss) -> Coverage {
    guard let (block, sentence) = sentence(gloss.source) else { return Coverage() }
    let start = sentence.range.lowerBound
    let known = gloss.chunks.lazy.filter(\.origin.isKnown).reduce(0) { sum, chunk in
      let range = chunk.range.lowerBound + start..<chunk.range.upperBound + start
      return sum + block.text.countedCharacters(in: range)
    }
    return Coverage(known: known, total: block.text.countedCharacters(in: sentence.range))
  }

  /// How much of the glossed sentences the glosses know.
  public var glossCoverage: Coverage { glosses.reduce(Coverage()) { $0 + coverage(of: $1) } }
}
