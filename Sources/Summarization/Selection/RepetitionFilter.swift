/// Tells whether a sentence says again what a chosen one says: most of its different terms stand in that one.
struct RepetitionFilter {
  /// From this share of its terms on a sentence is a repetition.
  private static let share = 0.6
  /// In a summary of hundreds of sentences a sentence is held against so many chosen ones, the newest.
  private static let reach = 64

  private let text: AnalyzedText
  private var chosen: [Int] = []
  /// For each term the look at which it was last seen; a look is a number that grows.
  private var seen: [Int]
  private var look = 0

  init(_ text: AnalyzedText) {
    self.text = text
    seen = [Int](repeating: 0, count: text.frequencies.count)
  }

  /// Notes a chosen sentence.
  mutating func choose(_ sentence: Int) { chosen.append(sentence) }

  /// The chosen sentence that a sentence repeats, the earliest chosen of them.
  mutating func repeated(by sentence: Int) -> Int? {
    for other in chosen.suffix(Self.reach) {
      look += 2
      for place in text.sentences[other].terms { seen[Int(text.terms[place])] = look }
      var distinct = 0
      var shared = 0
      for place in text.sentences[sentence].terms {
        let term = Int(text.terms[place])
        if seen[term] == look + 1 || seen[term] == -look { continue }
        distinct += 1
        if seen[term] == look { shared += 1 }
        // Counted once: above the look where both have it, below zero where only this sentence does.
        seen[term] = seen[term] == look ? look + 1 : -look
      }
      if distinct > 0, Double(shared) >= Self.share * Double(distinct) { return other }
    }
    return nil
  }
}
