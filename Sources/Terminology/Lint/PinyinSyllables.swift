/// Splits Latin letters into the syllables of Hanyu Pinyin.
enum PinyinSyllables {
  /// How many syllables a word without tone marks has; `nil` where it is no Pinyin.
  ///
  /// Of several ways to split, the one with the fewest syllables counts: `Xian` is one.
  static func count(_ word: String) -> Int? {
    let letters = Array(word.lowercased().utf8)
    if letters.isEmpty || letters.contains(where: { !(0x61...0x7A).contains($0) }) { return nil }
    var fewest = [Int?](repeating: nil, count: letters.count + 1)
    fewest[0] = 0
    for end in 1...letters.count {
      for start in max(0, end - 6)..<end {
        guard let before = fewest[start], isSyllable(letters[start..<end]) else { continue }
        fewest[end] = min(fewest[end] ?? .max, before + 1)
      }
    }
    return fewest[letters.count]
  }

  /// Whether the letters are an initial and a final; a few combinations that do not occur are let through.
  private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: letters, as: UTF8.self)
    if alone.contains(text) { return true }
    let initial = initials.first { text.hasPrefix($0) }
    guard let initial else { return false }
    return finals.contains(String(text.dropFirst(initial.count)))
  }

  private static let alone: Set<String> = ["a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "er", "o", "ou"]

  private static let initials = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y",
    "w",
  ]

  private static let finals: Set<String> = [
    "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "i", "ia", "ian", "iang", "iao", "ie", "in", "ing", "iong",
    "iu", "o", "ong", "ou", "u", "ua", "uai", "uan", "uang", "ue", "ui", "un", "uo", "v", "ve",
  ]
}
