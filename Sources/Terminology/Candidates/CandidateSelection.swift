/// Chooses candidates so that none is a fragment of another.
struct CandidateSelection {
  private let candidates: [ScoredCandidate]

  init(_ candidates: [ScoredCandidate]) {
    var byText: [String: ScoredCandidate] = [:]
    for candidate in candidates {
      guard let other = byText[candidate.text] else {
        byText[candidate.text] = candidate
        continue
      }
      // Found in two ways: the better reason counts, and every place.
      var best = candidate.score > other.score ? candidate : other
      // What the text itself says goes before what its words suggest.
      best.kind = [candidate.kind, other.kind].first { $0 == .work || $0 == .quoted } ?? best.kind
      best.count = max(candidate.count, other.count)
      if candidate.ranges.count > best.ranges.count { best.ranges = candidate.ranges }
      if other.ranges.count > best.ranges.count { best.ranges = other.ranges }
      byText[candidate.text] = best
    }
    self.candidates = byText.values.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
  }

  /// The best candidates, at most `limit` of them.
  func best(_ limit: Int) -> [ScoredCandidate] {
    let wholes = candidates.filter { $0.count > 1 || $0.kind == .organization || $0.kind == .position }
    let closed = candidates.filter { !isBoundFragment($0, of: wholes) }
    var chosen: [ScoredCandidate] = []
    for candidate in closed where chosen.count < limit {
      let overlaps = chosen.contains { $0.text.holds(candidate.text) || candidate.text.holds($0.text) }
      if !overlaps { chosen.append(candidate) }
    }
    return chosen
  }

  /// Whether a candidate never stands outside one certain longer candidate that recurs or names a body or a post.
  private func isBoundFragment(_ candidate: ScoredCandidate, of wholes: [ScoredCandidate]) -> Bool {
    wholes.contains { longer in
      longer.count >= candidate.count && longer.text.utf8.count > candidate.text.utf8.count
        && longer.text.holds(candidate.text)
    }
  }
}

extension String {
  /// Whether another text stands in this one.
  fileprivate func holds(_ part: String) -> Bool {
    var text = self
    let bytes = Array(part.utf8)
    return text.withUTF8 { $0.contains(bytes) }
  }
}
