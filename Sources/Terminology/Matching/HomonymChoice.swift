/// Which of several rows of one term is meant: 主席 is the chairperson of a union or the president of a country.
///
/// The cell `when` decides: a row is meant where one of its words stands in the context or is a domain of the text.
/// Without `when`, the row's own domain decides. If that leaves several rows with different English, a person is asked.
struct HomonymChoice {
  /// The row that is meant, or the first of those that may be.
  let entry: TermIndex.Entry
  /// The other terms that may be meant.
  let alternatives: [Int]
  /// Whether a person must decide.
  let ask: Bool

  init(
    _ entries: ArraySlice<TermIndex.Entry>, terms: GlossaryTerms, domains: Set<String>,
    context: UnsafeBufferPointer<UInt8>
  ) {
    if entries.count == 1 {
      entry = entries[entries.startIndex]
      let number = entry.term
      alternatives = []
      // A lone row with a condition that does not hold may mean something else here.
      ask = terms[number].action == .ask || !(terms[number].when.isEmpty || Self.holds(terms[number], domains, context))
      return
    }
    let holding = entries.filter { !terms[$0.term].when.isEmpty && Self.holds(terms[$0.term], domains, context) }
    let inDomain = entries.filter { entry in
      terms[entry.term].when.isEmpty && terms[entry.term].domains.contains { domains.contains($0) }
    }
    let possible = [holding, inDomain].first { !$0.isEmpty } ?? Array(entries)
    entry = possible[0]
    let chosen = terms[entry.term]
    let differ = possible.contains { terms[$0.term].english != chosen.english }
    ask = chosen.action == .ask || differ
    alternatives = differ ? possible.dropFirst().map(\.term) : []
  }

  private static func holds(_ term: Term, _ domains: Set<String>, _ context: UnsafeBufferPointer<UInt8>) -> Bool {
    term.when.contains { domains.contains($0) || context.contains(Array($0.utf8)) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a sequence of bytes occurs in the buffer.
  func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= count else { return false }
    return (0...count - needle.count).contains { start in
      self[start] == first && self[start..<start + needle.count].elementsEqual(needle)
    }
  }
}
