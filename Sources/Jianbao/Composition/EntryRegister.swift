import Briefing
import Terminology

/// Collects the glossary rows that occur on a page, each once, with its id and its places.
struct EntryRegister {
  private let glossary: Glossary
  private let readings: TermReadings
  private(set) var entries: [Entry] = []
  private var places: [Int: Int] = [:]
  private var ids: Set<String> = []

  init(glossary: Glossary, readings: TermReadings) {
    self.glossary = glossary
    self.readings = readings
  }

  /// The entry of a term, as its index in ``entries``.
  mutating func entry(for term: Int) -> Int {
    if let place = places[term] { return place }
    let reading = readings.reading(of: term, in: glossary)
    entries.append(Entry(id: newID(reading.id), term: glossary.terms[term], pinyin: reading.marked))
    places[term] = entries.count - 1
    return entries.count - 1
  }

  /// Notes that an entry occurs in a sentence.
  mutating func note(_ entry: Int, in sentence: SentenceID) {
    if entries[entry].occurrences.last != sentence { entries[entry].occurrences.append(sentence) }
  }

  private mutating func newID(_ base: String) -> String {
    var id = base
    var number = 1
    while !ids.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }
}
