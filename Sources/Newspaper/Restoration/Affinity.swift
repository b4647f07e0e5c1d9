/// How much two texts of a page have in common: their shared pairs of characters, the rare ones weighing most.
///
/// After the idf weighting of Spärck Jones (1972), with the units of the page as documents.
struct Affinity {
  private let index: PairIndex
  /// What is known of each pair since the texts were marked.
  private var marks: [Mark]
  /// How many texts were marked so far, and how many before those that are marked now.
  private var texts: Int32 = 0
  private var before: Int32 = 0
  /// How many scalars of a text are read at most, so that a long article costs no more than a short one.
  private static let reach = 4_000

  private struct Mark {
    /// Which of all texts marked so far held the pair last.
    var text: Int32 = 0
    /// How many of the texts marked then hold it.
    var times: Int32 = 0
  }

  init(_ index: PairIndex) {
    self.index = index
    marks = Array(repeating: Mark(), count: index.frequency.count)
  }

  /// The share of a text's pairs, by weight, that some others have too: 0 to 1.
  mutating func coverage(of text: [Range<Int>], in others: [[Range<Int>]]) -> Double {
    mark(others)
    return share(of: text)
  }

  /// Marks the pairs of some texts, for ``share(of:isMarked:)`` and ``loyalty(of:isMarked:)`` to look up.
  mutating func mark(_ texts: some Sequence<[Range<Int>]>) {
    before = self.texts
    var budget = Self.reach
    for ranges in texts {
      if budget <= 0 { return }
      self.texts += 1
      for range in ranges where budget > 0 {
        budget -= range.count
        mark(range)
      }
    }
  }

  private mutating func mark(_ range: Range<Int>) {
    let before = before
    let text = texts
    marks.withUnsafeMutableBufferPointer { marks in
      index.pairs.withUnsafeBufferPointer { pairs in
        for place in range where pairs[place] >= 0 {
          let pair = Int(pairs[place])
          let mark = marks[pair]
          if mark.text != text { marks[pair] = Mark(text: text, times: mark.text > before ? mark.times &+ 1 : 1) }
        }
      }
    }
  }

  /// The share of a text's pairs, by weight, that the marked texts have too; where it is one of them, those besides it.
  func share(of text: [Range<Int>], isMarked: Bool = false) -> Double {
    var total = 0.0
    var shared = 0.0
    let least: Int32 = isMarked ? 2 : 1
    forEachPair(of: text) { frequency, times in
      let weight = 1.0 / (1.0 + Double(frequency))
      total += weight
      if times >= least { shared += weight }
    }
    return total > 0 ? shared / total : 0
  }

  /// Both measures of a text at once: ``share(of:isMarked:)`` and ``loyalty(of:isMarked:)``.
  func measures(of text: [Range<Int>], isMarked: Bool = false) -> (share: Double, loyalty: Double) {
    var total = 0.0
    var shared = 0.0
    var known = 0.0
    var loyal = 0.0
    let own: Int32 = isMarked ? 1 : 0
    forEachPair(of: text) { frequency, times in
      let weight = 1.0 / (1.0 + Double(frequency))
      total += weight
      if times > own { shared += weight }
      guard frequency > 1, frequency < PairIndex.everywhere else { return }
      known += 1
      if times > own { loyal += min(1, Double(times - own) / Double(frequency - 1)) }
    }
    return (total > 0 ? shared / total : 0, loyal / (known + 1))
  }

  /// How much of what a text shares with the rest of the page it shares with the marked texts: 0 to 1.
  ///
  /// Pairs that stand nowhere else say nothing. A pair that stands in the marked texts alone counts whole however often
  /// it does, as the words do that an article speaks of again and again.
  func loyalty(of text: [Range<Int>], isMarked: Bool = false) -> Double {
    var known = 0.0
    var loyal = 0.0
    let own: Int32 = isMarked ? 1 : 0
    forEachPair(of: text) { frequency, times in
      guard frequency > 1, frequency < PairIndex.everywhere else { return }
      known += 1
      if times > own { loyal += min(1, Double(times - own) / Double(frequency - 1)) }
    }
    return loyal / (known + 1)
  }

  /// How many pairs a text shares with the marked texts and with little else of the page.
  func ties(of text: [Range<Int>]) -> Double {
    var ties = 0.0
    forEachPair(of: text) { frequency, times in
      guard times > 0, frequency > 1, frequency < PairIndex.everywhere else { return }
      ties += min(1, Double(times) / Double(frequency - 1))
    }
    return ties
  }

  /// Calls a function with the frequency of each pair of a text, and how many of the marked texts hold it.
  @inline(__always)
  private func forEachPair(of text: [Range<Int>], _ body: (_ frequency: Int32, _ times: Int32) -> Void) {
    var left = Self.reach
    index.pairs.withUnsafeBufferPointer { pairs in
      index.frequency.withUnsafeBufferPointer { frequency in
        marks.withUnsafeBufferPointer { marks in
          for range in text where left > 0 {
            left -= range.count
            for place in range where pairs[place] >= 0 {
              let pair = Int(pairs[place])
              body(frequency[pair], marks[pair].text > before ? marks[pair].times : 0)
            }
          }
        }
      }
    }
  }
}
