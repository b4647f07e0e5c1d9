import Chinese
public import Findings

/// A sentence chunk by chunk in the order of the Chinese, each with its English: a gloss, not a translation.
public struct Gloss: Hashable, Codable, Sendable {
  /// The Chinese.
  public var source: String
  /// The chunks; their Chinese together is the source.
  public var chunks: [Chunk]
  /// The share of the characters other than punctuation whose English is known, from 0 to 1.
  public var coverage: Double

  /// What stands over every gloss.
  public static let label = Bilingual("Gloss, not a translation", "逐词对照，不是译文")

  /// The English in the order of the Chinese, as one line; what nothing knows stands as `[pinyin?]`.
  public var line: String {
    chunks.map { $0.origin.isKnown ? $0.target : "[\($0.target)?]" }.joined(separator: " ")
  }

  /// Makes a gloss from its parts.
  public init(source: String, chunks: [Chunk], coverage: Double) {
    self.source = source
    self.chunks = chunks
    self.coverage = coverage
  }

  /// A stretch of the Chinese and what it says.
  public struct Chunk: Hashable, Codable, Sendable {
    /// Where it stands: half-open UTF-8 offsets into the source.
    public var range: Range<Int>
    /// The English, the reading in pinyin, or the mark.
    public var target: String
    /// Where that comes from.
    public var origin: Origin
    /// The glossary term, as its index in the glossary, where the origin is ``Origin/term``.
    public var term: Int?

    /// Makes a chunk from its parts.
    public init(range: Range<Int>, target: String, origin: Origin, term: Int? = nil) {
      self.range = range
      self.target = target
      self.origin = origin
      self.term = term
    }
  }

  /// Where the words of a chunk come from.
  public enum Origin: String, Hashable, Codable, Sendable, CaseIterable {
    case term, memory, pattern, figure, date, name, service, reviewer, untranslated
    /// The phrase lexicon.
    case lexicon
    /// Nothing knows it: its reading.
    case pinyin
    /// A punctuation mark or white space.
    case punctuation

    /// Whether the English of the chunk is known.
    public var isKnown: Bool { self != .pinyin && self != .untranslated }
  }
}

extension Gloss {
  /// How much of the source is known: characters that are neither punctuation nor white space.
  static func coverage(of chunks: [Chunk], in text: ScalarText) -> Double {
    var (known, total) = (0, 0)
    for chunk in chunks {
      let range = text.index(ofUTF8: chunk.range.lowerBound)..<text.index(ofUTF8: chunk.range.upperBound)
      let count = TextCharacter.count(text, range)
      total += count
      if chunk.origin.isKnown { known += count }
    }
    return total == 0 ? 1 : Double(known) / Double(total)
  }
}
