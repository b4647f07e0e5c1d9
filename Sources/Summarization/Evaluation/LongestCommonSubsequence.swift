/// The length of the longest common subsequence of two sequences, 64 places at a time.
///
/// L. Allison, T. Dix, “A bit-string longest-common-subsequence algorithm” (1986), in the form of H. Hyyrö (2004).
enum LongestCommonSubsequence {
  static func length(_ left: [UInt64], _ right: [UInt64]) -> Int {
    if left.isEmpty || right.isEmpty { return 0 }
    let words = (left.count + 63) / 64
    var places: [UInt64: [UInt64]] = [:]
    for (place, token) in left.enumerated() {
      places[token, default: [UInt64](repeating: 0, count: words)][place / 64] |= 1 << UInt64(place % 64)
    }
    // A cleared bit is a place of the left sequence that the subsequence uses.
    var state = [UInt64](repeating: .max, count: words)
    for token in right {
      guard let matches = places[token] else { continue }
      var carry = false
      for word in 0..<words {
        let used = state[word] & matches[word]
        let (sum, first) = state[word].addingReportingOverflow(used)
        let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
        carry = first || second
        state[word] = total | (state[word] & ~matches[word])
      }
    }
    let unused = left.count % 64
    if unused > 0 { state[words - 1] |= .max << UInt64(unused) }
    return state.reduce(0) { $0 + (~$1).nonzeroBitCount }
  }
}
