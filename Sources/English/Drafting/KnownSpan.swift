import Chinese
import Terminology

/// A stretch of a sentence whose English is known: a term, a figure, a date or a name.
struct KnownSpan: Hashable, Sendable {
  /// Where it stands, in scalars.
  var scalars: Range<Int>
  /// Its English; empty for a term that English leaves out.
  var english: String
  /// Where the English comes from.
  var origin: Origin
  /// The glossary term, as its index in the glossary.
  var term: Int?
  /// The figure.
  var figure: Figure?
  /// Whether a person must confirm it.
  var ask = false
  /// What a name names that was found in running text.
  var name: Name?
  /// Whether it is a place of the glossary.
  var isGlossaryPlace = false

  /// What a name names.
  enum Name: Hashable { case person, place }

  /// Whether it names a place.
  var isPlace: Bool { isGlossaryPlace || name == .place }
}

extension KnownSpan {
  /// The known stretches of a sentence in its order; of two that overlap the longer one counts, and a term before a figure.
  static func find(
    in source: ScalarText, matches: [TermMatch], figures: [Figure], glossary: Glossary
  ) -> [KnownSpan] {
    var found: [KnownSpan] = []
    found.reserveCapacity(matches.count + figures.count)
    for match in matches {
      let scalars = source.index(ofUTF8: match.range.lowerBound)..<source.index(ofUTF8: match.range.upperBound)
      let english = glossary.terms[match.term].english(at: match, matched: source.string(scalars))
      if match.ask, english == nil {
        found.append(KnownSpan(scalars: scalars, english: "", origin: .untranslated, term: match.term, ask: true))
      } else if let english {
        let isPlace = glossary.terms[match.term].domains.contains("place")
        found.append(
          KnownSpan(
            scalars: scalars, english: english, origin: .term, term: match.term, isGlossaryPlace: isPlace))
      }
    }
    for figure in figures {
      let scalars = source.index(ofUTF8: figure.range.lowerBound)..<source.index(ofUTF8: figure.range.upperBound)
      let origin: Origin = figure.isOfTheCalendar ? .date : .figure
      found.append(KnownSpan(scalars: scalars, english: figure.english, origin: origin, figure: figure))
    }
    return disjoint(found)
  }

  /// The known stretches with the names that the words around them vouch for.
  static func find(
    in source: ScalarText, matches: [TermMatch], figures: [Figure], glossary: Glossary, words: [Range<Int>],
    romanizer: NameRomanizer
  ) -> [KnownSpan] {
    let known = find(in: source, matches: matches, figures: figures, glossary: glossary)
    let names = RunningNames(text: source, words: words, romanizer: romanizer).spans(besides: known)
    if names.isEmpty { return known }
    return (known + names).sorted { $0.scalars.lowerBound < $1.scalars.lowerBound }
  }

  private static func disjoint(_ spans: [KnownSpan]) -> [KnownSpan] {
    if spans.count < 2 { return spans }
    let ordered = spans.sorted { ($0.scalars.lowerBound, $1.scalars.count) < ($1.scalars.lowerBound, $0.scalars.count) }
    var kept: [KnownSpan] = []
    kept.reserveCapacity(ordered.count)
    for span in ordered {
      guard let last = kept.last, last.scalars.upperBound > span.scalars.lowerBound else {
        kept.append(span)
        continue
      }
      if span.scalars.count > last.scalars.count {
        kept.removeLast()
        kept.append(span)
      }
    }
    return kept
  }
}

extension Figure {
  /// Whether it says when and not how much.
  var isOfTheCalendar: Bool { kind == .date || kind == .period || kind == .time }
}
