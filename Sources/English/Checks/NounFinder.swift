import Chinese

/// Finds the nouns of a Chinese sentence and the English stems they may have: by the terms, the written table and the lexicon.
struct NounFinder {
  let terms: [CheckTerm]
  let lexicon: PhraseLexicon

  /// The nouns that start at a scalar, one of each source: 男职工 of the lexicon, 男 of the table.
  func all(_ text: ScalarText, at place: Int) -> [(length: Int, meaning: [String])] {
    let written = NounLexicon.table.longest(text, at: place)
    let found = longest(text, at: place)
    return [found, found?.length == written?.length ? nil : written].compactMap(\.self)
  }

  /// The longest noun that starts at a scalar.
  func longest(_ text: ScalarText, at place: Int) -> (length: Int, meaning: [String])? {
    var found = NounLexicon.table.longest(text, at: place)
    lexicon.forEachPhrase(in: text, at: place) { length, index in
      guard length > 1, length > found?.length ?? 0 else { return }
      let entry = lexicon.entry(index)
      if entry.partOfSpeech == "n" { found = (length, Self.stems(entry.english)) }
    }
    for term in terms where term.zh.unicodeScalars.first?.value == text[place] {
      let word = term.zh.scalarValues
      if word.count > found?.length ?? 0, text.has(word, at: place) {
        found = (word.count, term.en.flatMap(Self.stems))
      }
    }
    return found
  }

  /// The stems of the words of an English phrase that carry its meaning.
  private static func stems(_ english: String) -> [String] {
    EnglishTokenizer.tokens(english).map(\.text).filter {
      $0.utf8.count > 2 && $0.first?.isLetter == true && !EnglishPhrase.small.contains($0)
    }.map(NounLexicon.stem)
  }
}
