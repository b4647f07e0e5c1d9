import Briefing
import Chinese
import Terminology

/// Collects the glossary rows that occur on a page, each once, with its id and its places.
struct EntryRegister {
  private let glossary: Glossary
  private let pinyin: Pinyin
  private(set) var entries: [Entry] = []
  private var places: [Int: Int] = [:]
  private var ids: Set<String> = []

  init(glossary: Glossary, pinyin: Pinyin) {
    self.glossary = glossary
    self.pinyin = pinyin
  }

  /// The entry of a term, as its index in ``entries``.
  mutating func entry(for term: Int) -> Int {
    if let place = places[term] { return place }
    let row = glossary.terms[term]
    let syllables = pinyin.syllables(of: row.term)
    entries.append(
      Entry(id: newID(syllables), term: row, pinyin: syllables.map(\.marked).joined(separator: " ")))
    places[term] = entries.count - 1
    return entries.count - 1
  }

  /// Notes that an entry occurs in a sentence.
  mutating func note(_ entry: Int, in sentence: SentenceID) {
    if entries[entry].occurrences.last != sentence { entries[entry].occurrences.append(sentence) }
  }

  private mutating func newID(_ syllables: [Syllable]) -> String {
    var base = "t-"
    for syllable in syllables {
      for scalar in syllable.plain.unicodeScalars where ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        base.unicodeScalars.append(scalar)
      }
    }
    if base == "t-" { base = "t-term" }
    var id = base
    var number = 1
    while !ids.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }
}
