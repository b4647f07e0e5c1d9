/// A form of one or more terms found in a text, before it is decided whether it counts.
struct TermCandidateMatch: Hashable {
  /// Its place in the raw text, in UTF-8 bytes.
  var range: Range<Int>
  /// Its place in the folded text, in characters.
  var folded: Range<Int>
  /// The key of the trie.
  var key: Int

  /// The match for the term that is meant here.
  func match(
    _ matcher: TermMatcher, in bytes: UnsafeBufferPointer<UInt8>, domains: Set<String>,
    context: UnsafeBufferPointer<UInt8>
  ) -> TermMatch {
    let entries = matcher.index.entries(of: key)
    let choice = HomonymChoice(entries, terms: matcher.glossary.terms, domains: domains, context: context)
    return TermMatch(
      range: range, term: choice.entry.term, form: choice.entry.form, alternatives: choice.alternatives,
      ask: choice.ask)
  }
}

extension TermIndex {
  /// All forms in a folded text, by start and then from long to short.
  func overlappingMatches(in text: FoldedText) -> [TermCandidateMatch] {
    var found: [TermCandidateMatch] = []
    let count = text.codes.count
    text.codes.withUnsafeBufferPointer { codes in
      pairs.withUnsafeBufferPointer { pairs in
        trie.slots.withUnsafeBufferPointer { slots in
          for start in 0..<max(0, count) {
            let first = codes[start]
            if first == 0 { continue }
            let second = start + 1 < count ? codes[start + 1] : 0
            let bit = Self.pairBit(first, second)
            if first > lastSingleCode, pairs[bit >> 6] & (1 << UInt64(bit & 63)) == 0 { continue }
            let previous = found.count
            var (state, at) = (TermTrie.root, start)
            while at < count, codes[at] != 0, let next = TermTrie.step(codes[at], after: state, in: slots) {
              (state, at) = (next, at + 1)
              let key = Int(slots[Int(state)].key)
              if key >= 0 {
                let range = Int(text.starts[start])..<Int(text.ends[at - 1])
                found.append(TermCandidateMatch(range: range, folded: start..<at, key: key))
              }
            }
            if found.count > previous + 1 { found[previous...].reverse() }
          }
        }
      }
    }
    return found
  }
}
