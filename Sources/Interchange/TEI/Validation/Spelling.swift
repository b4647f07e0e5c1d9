import Terminology

/// Which of some words a mistyped one was most likely meant to be.
enum Spelling {
  /// The word that differs least, if it does so by no more than a third of its letters and no other is as near.
  static func nearest(to word: String, among words: [String]) -> String? {
    let mistyped = letters(word)
    let distances = words.compactMap { word in
      EditDistance.between(mistyped, letters(word), atMost: mistyped.count).map { (word: word, distance: $0) }
    }
    .sorted { $0.distance < $1.distance }
    guard let best = distances.first, best.distance * 3 <= max(3, best.word.count) else { return nil }
    return distances.count > 1 && distances[1].distance == best.distance ? nil : best.word
  }

  private static func letters(_ word: String) -> [Unicode.Scalar] { Array(word.lowercased().unicodeScalars.prefix(40)) }
}
