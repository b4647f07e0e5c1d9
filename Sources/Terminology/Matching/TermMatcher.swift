/// Finds the terms of a glossary in texts; compiled once, used for many.
///
/// ```swift
/// let matcher = TermMatcher(glossary: glossary)
/// matcher.matches(in: "市政府工作报告").matches  // 政府工作报告; its crossing with 市政府 is reported
/// ```
///
/// What counts as a match is said at ``TermMatch``, which matches are kept at ``TermMatches``. Rows with the status
/// `retired` do not match unless asked for.
public struct TermMatcher: Sendable {
  /// The glossary whose terms are found.
  public let glossary: Glossary
  let index: TermIndex
  let folding: TermFolding

  /// Compiles a glossary.
  ///
  /// - Parameters:
  ///   - includingRetired: Whether retired terms match too, as old briefs need it.
  ///   - simplifying: The simplified form of a traditional scalar, or the scalar itself; with it traditional text
  ///     matches a simplified glossary.
  public init(
    glossary: Glossary, includingRetired: Bool = false, simplifying: ((Unicode.Scalar) -> Unicode.Scalar)? = nil
  ) {
    self.glossary = glossary
    folding = simplifying.map { TermFolding(simplifying: $0) } ?? .standard
    index = TermIndex(glossary.terms, includingRetired: includingRetired, folding: folding)
  }

  /// All matches of a text, overlapping ones too, in the order of their starts, longer ones first.
  ///
  /// - Parameter words: The words of the text by a lexicon without the glossary, as ordered UTF-8 ranges; called only
  ///   where something matches. A match inside a longer one of them does not count.
  public func overlappingMatches(in text: String, words: () -> [Range<Int>] = { [] }) -> [TermMatch] {
    var text = text
    return text.withUTF8 { bytes in
      candidates(in: bytes, words: words).map { $0.match(self, in: bytes, domains: [], context: bytes) }
    }
  }

  /// The terms of a text: the greatest cover, with homonyms decided by `when` or left to be asked.
  ///
  /// - Parameters:
  ///   - domains: The subject fields of the text, which may decide between two rows of one term.
  ///   - context: The text around it whose words may decide between them; by default the text itself.
  ///   - words: The words of the text by a lexicon without the glossary, as ordered UTF-8 ranges; called only where
  ///     something matches. A match inside a longer one of them does not count.
  public func matches(
    in text: String, domains: Set<String> = [], context: String? = nil, words: () -> [Range<Int>] = { [] }
  ) -> TermMatches {
    var text = text
    return text.withUTF8 { bytes in
      let found = candidates(in: bytes, words: words)
      if found.isEmpty { return TermMatches() }
      var surrounding = context ?? ""
      return surrounding.withUTF8 { other in
        let around = context == nil ? bytes : other
        let cover = GreatestCover(found)
        var seen: Set<Int> = []
        let kept = cover.kept.map { place in
          var match = found[place].match(self, in: bytes, domains: domains, context: around)
          match.isFirst = seen.insert(match.term).inserted
          return match
        }
        let crossings = cover.crossings.map { pair in
          TermCrossing(
            kept: kept[pair.kept],
            dropped: found[pair.dropped].match(self, in: bytes, domains: domains, context: around))
        }
        return TermMatches(matches: kept, crossings: crossings)
      }
    }
  }

  private func candidates(in bytes: UnsafeBufferPointer<UInt8>, words: () -> [Range<Int>]) -> [TermCandidateMatch] {
    let folded = FoldedText(bytes, index: index)
    var found = index.overlappingMatches(in: folded)
    found = found.compactMap { QuotationPairs.completing($0, in: bytes) }
    found.removeAll { LatinBorders.cut($0.range, in: bytes) }
    if found.isEmpty { return [] }
    return WordFilter(words(), of: bytes).accepted(found)
  }
}
