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
        found.append(KnownSpan(scalars: scalars, english: english, origin: .term, term: match.term))
      }
    }
    for figure in figures {
      let scalars = source.index(ofUTF8: figure.range.lowerBound)..<source.index(ofUTF8: figure.range.upperBound)
      let origin: Origin = figure.isOfTheCalendar ? .date : .figure
      found.append(KnownSpan(scalars: scalars, english: figure.english, origin: origin, figure: figure))
    }
    return disjoint(found)
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
