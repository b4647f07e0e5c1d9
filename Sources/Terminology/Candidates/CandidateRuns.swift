/// The runs of words of a text that may be terms, with how often they stand and what stands beside them.
struct CandidateRuns {
  /// A run of words.
  struct Run {
    /// The first token of each of its places.
    var places: [Int]
    /// How many tokens it has.
    var length: Int
    /// How many different neighbours it has on each side; each edge of a clause counts as a new one.
    var left: Set<Int> = []
    var right: Set<Int> = []
  }

  /// The runs, by the order of their first places and then of their lengths.
  private(set) var runs: [Run] = []

  /// The longest run, in words and in characters.
  static let mostWords = 5
  static let mostCharacters = 12

  init(_ tokens: [CandidateToken], bytes: UnsafeBufferPointer<UInt8>) {
    var indexOf: [[Int]: Int] = [:]
    for start in tokens.indices {
      var key: [Int] = []
      var characters = 0
      for end in start..<min(tokens.count, start + Self.mostWords) {
        let token = tokens[end]
        // Words with a space between them are kept apart, except Latin ones.
        if token.role == .barrier { break }
        if end > start, token.range.lowerBound != tokens[end - 1].range.upperBound { break }
        characters += token.length
        if characters > Self.mostCharacters { break }
        key.append(token.word)
        let number = indexOf[key] ?? runs.count
        if number == runs.count {
          indexOf[key] = number
          runs.append(Run(places: [], length: key.count))
        }
        runs[number].places.append(start)
        runs[number].left.insert(neighbour(start - 1, tokens, edge: -1 - start))
        runs[number].right.insert(neighbour(end + 1, tokens, edge: -1 - end))
      }
    }
  }

  private func neighbour(_ place: Int, _ tokens: [CandidateToken], edge: Int) -> Int {
    guard tokens.indices.contains(place), tokens[place].role != .barrier else { return edge }
    return tokens[place].word
  }
}
