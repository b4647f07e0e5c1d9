/// The words of an English cell, for comparing rows.
enum EnglishWords {
  /// The words in order, split at everything but letters, digits, apostrophes and hyphens inside a word.
  static func split(_ text: String) -> [String] {
    text.unicodeScalars
      .split { !isWordScalar($0) }
      .map { word in
        // “provincial- or ministerial-level”: a hyphen that hangs is no part of the word.
        var word = word
        while let last = word.last, last == "-" || last == "'" || last == "’" { word.removeLast() }
        return String(String.UnicodeScalarView(word))
      }
      .filter { !$0.isEmpty }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isASCIIWordCharacter || scalar == "-" || scalar == "'" }
    return scalar == "’" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The words of a text that carry its meaning, in lower case; articles, prepositions and conjunctions are left out.
  static func content(_ text: String) -> [String] {
    split(text).flatMap { $0.split(separator: "-") }.map { $0.lowercased() }
      .filter { $0.utf8.count > 1 && !functionWords.contains($0) }
  }

  /// One spelling for English that differs in case, spacing and signs only.
  static func key(_ text: String) -> String {
    split(text).joined(separator: " ").lowercased()
  }

  /// Words without a meaning of their own.
  static let functionWords: Set<String> = [
    "a", "an", "the", "of", "for", "in", "on", "at", "to", "and", "or", "with", "by", "from", "as", "its", "their",
    "under", "into", "over", "against", "between", "through", "is", "are", "be", "not", "no",
  ]
}
