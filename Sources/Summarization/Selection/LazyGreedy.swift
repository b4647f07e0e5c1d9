/// Chooses one sentence after the other where each choice makes the others worth less, never more.
///
/// M. Minoux, “Accelerated greedy algorithms for maximizing submodular set functions” (1978): a value that was computed
/// earlier is an upper bound, so only the sentence at the top of the heap is looked at again.
enum LazyGreedy {
  private struct Candidate {
    var value: Double
    var sentence: Int
    var round: Int

    /// Higher values first, of equal ones the earlier sentence.
    func isBefore(_ other: Candidate) -> Bool {
      value != other.value ? value > other.value : sentence < other.sentence
    }
  }

  /// The value of each sentence at the time it was chosen.
  ///
  /// At most `limit` sentences are chosen; the others keep the last value that was computed for them, below all chosen.
  static func scores(
    count: Int, limit: Int = .max, value: (Int) -> Double, choose: (Int) -> Void
  ) -> [Double] {
    var heap = (0..<count).map { Candidate(value: value($0), sentence: $0, round: 0) }.sorted { $0.isBefore($1) }
    var scores = heap.reduce(into: [Double](repeating: 0, count: count)) { $0[$1.sentence] = $1.value }
    var round = 0
    while !heap.isEmpty, round < limit {
      if heap[0].round < round {
        heap[0].value = value(heap[0].sentence)
        heap[0].round = round
        sink(&heap)
        continue
      }
      let top = heap[0]
      scores[top.sentence] = top.value
      choose(top.sentence)
      round += 1
      let last = heap.removeLast()
      if !heap.isEmpty {
        heap[0] = last
        sink(&heap)
      }
    }
    for candidate in heap { scores[candidate.sentence] = candidate.value }
    return scores
  }

  private static func sink(_ heap: inout [Candidate]) {
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child].isBefore(heap[best]) {
        best = child
      }
      if best == place { return }
      heap.swapAt(place, best)
      place = best
    }
  }
}
