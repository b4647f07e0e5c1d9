/// Which of some words a mistyped one was most likely meant to be.
enum Spelling {
  /// The word that differs least, if it does so by no more than a third of its letters and no other is as near.
  static func nearest(to word: String, among words: [String]) -> String? {
    let distances = words.map { (word: $0, distance: distance(word, $0)) }.sorted { $0.distance < $1.distance }
    guard let best = distances.first, best.distance * 3 <= max(3, best.word.count) else { return nil }
    return distances.count > 1 && distances[1].distance == best.distance ? nil : best.word
  }

  /// How many letters must be added, removed, replaced or swapped with their neighbours, in lower case.
  private static func distance(_ word: String, _ other: String) -> Int {
    let a = Array(word.lowercased().prefix(40).unicodeScalars)
    let b = Array(other.lowercased().prefix(40).unicodeScalars)
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
