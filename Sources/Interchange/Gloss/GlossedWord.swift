import Briefing

/// A chunk of a gloss with the punctuation that belongs to it, as renditions show it.
///
/// 授予“劳动模范”称号。 becomes 授予, “劳动模范”, 称号。
struct GlossedWord {
  /// The Chinese with the marks before and behind it.
  var chinese: String
  /// What it says.
  var chunk: SentenceGloss.Chunk

  /// The words of a gloss; their Chinese together is the sentence.
  static func words(of gloss: SentenceGloss, in sentence: String) -> [GlossedWord] {
    var words: [GlossedWord] = []
    var at = 0
    for chunk in gloss.chunks {
      let between = sentence.slice(at..<chunk.range.lowerBound)
      let opening = String(between.reversed().prefix { words.isEmpty || openingMarks.contains($0) }.reversed())
      if let last = words.indices.last { words[last].chinese += between.dropLast(opening.count) }
      words.append(GlossedWord(chinese: opening + sentence.slice(chunk.range), chunk: chunk))
      at = chunk.range.upperBound
    }
    if let last = words.indices.last { words[last].chinese += sentence.slice(at..<sentence.utf8.count) }
    return words
  }

  private static let openingMarks: Set<Character> = ["“", "‘", "（", "(", "《", "〈", "【", "「", "『", "[", "〔"]
}
