/// A summary with what led to it.
public struct Explanation: Hashable, Codable, Sendable {
  /// The summary.
  public var summary: Summary
  /// One detail for each choice of the summary, in its order.
  public var details: [Detail]
  /// What was passed over because a chosen sentence says it, the best first.
  public var repetitions: [Repetition]

  /// What speaks for a chosen sentence.
  public struct Detail: Hashable, Codable, Sendable {
    /// The sentence, counted from 0.
    public var sentence: Int
    /// The paragraph it stands in, counted from 0.
    public var paragraph: Int
    /// Its words that are frequent in the text, the most frequent first.
    public var words: [String]
    /// Its words that stand in a heading.
    public var headlineWords: [String]
  }

  /// A sentence that was passed over and the chosen one that says the same.
  public struct Repetition: Hashable, Codable, Sendable {
    /// The sentence that was passed over, counted from 0.
    public var sentence: Int
    /// The chosen sentence.
    public var repeats: Int

    /// Makes a repetition from its sentences.
    public init(sentence: Int, repeats: Int) {
      self.sentence = sentence
      self.repeats = repeats
    }
  }

  init(summary: Summary, repetitions: [Repetition], text: AnalyzedText) {
    self.summary = summary
    self.repetitions = repetitions
    details = summary.choices.map { choice in
      let frequent = text.spelled(choice.index) { text.frequencies[$0] > 1 }
      let inHeading = text.hasHeading ? text.spelled(choice.index) { text.isInHeading[$0] } : []
      return Detail(
        sentence: choice.index, paragraph: text.sentences[choice.index].paragraph,
        words: Self.most(frequent.sorted { $0.weight > $1.weight }.map(\.word)),
        headlineWords: Self.most(inHeading.map(\.word)))
    }
  }

  /// How many words explain a choice.
  private static let words = 5

  private static func most(_ words: [String]) -> [String] {
    var distinct: [String] = []
    for word in words where !distinct.contains(word) { distinct.append(word) }
    return Array(distinct.prefix(Self.words))
  }
}

extension AnalyzedText {
  /// The stretches of a sentence whose neighbouring pairs of characters all fit, with the highest frequency of each: the
  /// pairs 劳模, 模精, 精神 spell 劳模精神.
  func spelled(_ sentence: Int, _ fits: (Int) -> Bool) -> [(word: String, weight: Int32)] {
    let numbers = terms(of: sentence)
    var words: [(word: String, weight: Int32)] = []
    var next = numbers.startIndex
    var stretch = ""
    var weight: Int32 = 0
    func end() {
      if !stretch.isEmpty { words.append((stretch, weight)) }
      stretch = ""
      weight = 0
    }
    // The pairs are read off again and found among the terms, which stand in the same order.
    var before: Unicode.Scalar?
    for scalar in text(of: sentence).unicodeScalars {
      let pair = (before?.value ?? 0) << 16 | scalar.value
      while next < numbers.endIndex, keys[Int(numbers[next])] >= 0xE000_0000 { next += 1 }
      if let last = before, next < numbers.endIndex, keys[Int(numbers[next])] == pair {
        let term = Int(numbers[next])
        next += 1
        if fits(term) {
          if stretch.isEmpty { stretch.unicodeScalars.append(last) }
          stretch.unicodeScalars.append(scalar)
          weight = max(weight, frequencies[term])
        } else {
          end()
        }
      } else {
        end()
      }
      before = (0x3400..<0xA000).contains(scalar.value) ? scalar : nil
    }
    end()
    return words
  }
}
