import Chinese
import Synchronization
import Terminology

/// The pinyin of the terms of a glossary, each read once for all pages and workers.
///
/// What is remembered is what would be read again, so a brief does not depend on what was read before it.
final class TermReadings: Sendable {
  private let pinyin: Pinyin
  private let readings: Mutex<[Int: Reading]>

  /// How a term is read, and the id that its entry has for it.
  struct Reading: Sendable {
    /// The syllables with tone marks and a space between them.
    let marked: String
    /// `t-` and the letters of the syllables.
    let id: String
  }

  init(pinyin: Pinyin) {
    self.pinyin = pinyin
    readings = Mutex([:])
  }

  /// How the term with a number is read.
  func reading(of term: Int, in glossary: Glossary) -> Reading {
    if let known = readings.withLock({ $0[term] }) { return known }
    let syllables = pinyin.syllables(of: glossary.terms[term].term)
    let reading = Reading(marked: syllables.map(\.marked).joined(separator: " "), id: Self.id(syllables))
    readings.withLock { $0[term] = reading }
    return reading
  }

  private static func id(_ syllables: [Syllable]) -> String {
    var id = "t-"
    for syllable in syllables {
      for scalar in syllable.plain.unicodeScalars where ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        id.unicodeScalars.append(scalar)
      }
    }
    return id == "t-" ? "t-term" : id
  }
}
