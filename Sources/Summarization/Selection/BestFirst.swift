/// The sentences from the best to the worst, the earlier first among equals; sorted only as far as they are asked for.
struct BestFirst {
  private let scores: [Double]
  private var sorted: [Int] = []
  private var taken = 0
  /// How many are sorted out at the first asking, and four times as many at each further one.
  private var batch = 16

  init(_ scores: [Double]) { self.scores = scores }

  mutating func next() -> Int? {
    if taken == sorted.count {
      guard taken < scores.count else { return nil }
      batch *= 4
      sorted = best(min(batch, scores.count))
    }
    defer { taken += 1 }
    return sorted[taken]
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    scores[left] != scores[right] ? scores[left] > scores[right] : left < right
  }

  private func best(_ count: Int) -> [Int] {
    if count == scores.count || count > 4096 { return scores.indices.sorted(by: isBefore) }
    var best: [Int] = []
    for index in scores.indices {
      if best.count == count, let last = best.last, !isBefore(index, last) { continue }
      var place = best.count
      while place > 0, isBefore(index, best[place - 1]) { place -= 1 }
      best.insert(index, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
