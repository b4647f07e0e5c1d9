import ArgumentParser
import Chinese
import Findings
import Foundation
import Newspaper
import Storage

/// The resources of this machine: dictionary, glossary, patterns, memory.
struct Workspace {
  let locations = Locations(environment: ProcessInfo.processInfo.environment)
  let console: Console

  /// The lexicon of the dictionary; a missing or broken one is said once, and the work goes on without it.
  func lexicon() -> Lexicon? {
    let result = LexiconCache.lexicon(dictionary: locations.dictionary, cache: locations.cache)
    if let finding = result.finding { console.say(finding) }
    return result.lexicon
  }
}
