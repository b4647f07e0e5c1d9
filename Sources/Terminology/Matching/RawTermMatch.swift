/// A form of the glossary in the raw text, before any rule but its characters.
public struct RawTermMatch: Hashable, Codable, Sendable {
  /// Where it stands: half-open UTF-8 offsets.
  public var range: Range<Int>
  /// The number of the form; equal forms have equal numbers.
  public var key: Int
}

extension TermMatcher {
  /// The leftmost-longest forms in the bytes of a text as they stand: without folding, word filter or homonyms.
  ///
  /// This is what other multi-pattern matchers do, and serves to measure against them; use
  /// ``matches(in:domains:context:words:)`` for a brief.
  public func leftmostLongestMatches(in bytes: UnsafeBufferPointer<UInt8>) -> [RawTermMatch] {
    var found: [RawTermMatch] = []
    index.plainCodes.withUnsafeBufferPointer { codes in
      index.pairs.withUnsafeBufferPointer { pairs in
        index.trie.slots.withUnsafeBufferPointer { slots in
          let further = index.furtherCodes
          func code(at place: Int) -> (code: UInt16, length: Int) {
            let (value, length) = bytes.scalar(at: place)
            return (value < 0x1_0000 ? codes[Int(value)] : further[value] ?? 0, length)
          }
          var at = 0
          var current: (code: UInt16, length: Int) = bytes.isEmpty ? (0, 1) : code(at: 0)
          while at < bytes.count {
            let second = at + current.length
            let next: (code: UInt16, length: Int) = second < bytes.count ? code(at: second) : (0, 1)
            let bit = TermIndex.pairBit(current.code, next.code)
            let mayStart = pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0 || current.code <= index.lastSingleCode
            guard mayStart, current.code != 0 else {
              (at, current) = (second, next)
              continue
            }
            var (state, place, step) = (TermTrie.root, at, current)
            var (end, key) = (at, -1)
            while step.code != 0, let next = TermTrie.step(step.code, after: state, in: slots) {
              (state, place) = (next, place + step.length)
              if slots[Int(state)].key >= 0 { (end, key) = (place, Int(slots[Int(state)].key)) }
              if place >= bytes.count { break }
              step = code(at: place)
            }
            if key >= 0 {
              found.append(RawTermMatch(range: at..<end, key: key))
              at = end
              current = at < bytes.count ? code(at: at) : (0, 1)
            } else {
              (at, current) = (second, next)
            }
          }
        }
      }
    }
    return found
  }
}
