import Briefing
import Chinese
import English
import Newspaper
import Terminology

/// What the rules find in the blocks of an article: sentences, terms, figures.
struct SourceScan {
  let segmenter: WordSegmenter
  let matcher: TermMatcher
  let finder: FigureFinder

  /// A block with its sentences numbered and its terms and figures marked, and the term matches behind the marks.
  struct Scanned {
    var block: SourceBlock
    var terms: [TermMatch]
  }

  /// Scans a block.
  ///
  /// - Parameters:
  ///   - block: The restored block.
  ///   - parts: Where its pieces stand on the page.
  ///   - context: The text of the article, whose words decide between homonyms.
  ///   - numbers: The numbers of the last sentence and the last heading so far.
  ///   - register: Collects the glossary rows that occur.
  func scan(
    _ block: Block, parts: [SourceBlock.LinePart], context: String, numbers: inout Numbers,
    register: inout EntryRegister
  ) -> Scanned {
    var result = SourceBlock(role: block.role, text: block.text, parts: parts)
    let isText = block.role == .paragraph || block.role == .caption
    guard isText || block.role.isHeading else { return Scanned(block: result, terms: []) }
    result.sentences = sentences(of: block, numbers: &numbers)
    let found = matcher.matches(in: block.text, context: context) { segmenter.words(in: block.text) }
    let terms = whole(found.matches, \.range, in: result.sentences)
    let figures = whole(finder.figures(in: block.text), \.range, in: result.sentences)
    result.marks = merged(
      terms.map { SourceBlock.Mark(range: $0.range, content: .term(register.entry(for: $0.term))) },
      figures.map { SourceBlock.Mark(range: $0.range, content: .measure(Measure($0))) })
    return Scanned(block: result, terms: terms)
  }

  /// What stands within one sentence, of things in the order of the text.
  private func whole<Found>(
    _ found: [Found], _ range: (Found) -> Range<Int>, in sentences: [SourceSentence]
  ) -> [Found] {
    var sentence = 0
    return found.filter { item in
      let range = range(item)
      while sentence < sentences.count, sentences[sentence].range.upperBound <= range.lowerBound { sentence += 1 }
      return sentence < sentences.count && sentences[sentence].range.contains(range)
    }
  }

  private func sentences(of block: Block, numbers: inout Numbers) -> [SourceSentence] {
    if block.role.isHeading {
      numbers.heading += 1
      return [SourceSentence(number: numbers.heading, range: 0..<block.text.utf8.count)]
    }
    return SentenceSplitter.sentences(of: block.text).map { sentence in
      numbers.sentence += 1
      return SourceSentence(number: numbers.sentence, range: sentence.range)
    }
  }

  /// Terms and figures in the order of the text; where two overlap the longer stays, of equal ones the term.
  private func merged(_ terms: [SourceBlock.Mark], _ figures: [SourceBlock.Mark]) -> [SourceBlock.Mark] {
    if figures.isEmpty { return terms }
    var marks: [SourceBlock.Mark] = []
    var (term, figure) = (0, 0)
    while term < terms.count || figure < figures.count {
      let takesTerm =
        figure == figures.count
        || (term < terms.count && terms[term].range.lowerBound <= figures[figure].range.lowerBound)
      let next = takesTerm ? terms[term] : figures[figure]
      if takesTerm { term += 1 } else { figure += 1 }
      if let last = marks.last, last.range.overlaps(next.range) {
        if next.range.count > last.range.count { marks[marks.count - 1] = next }
      } else {
        marks.append(next)
      }
    }
    return marks
  }

  /// The numbers of the last sentence and the last heading of an article.
  struct Numbers {
    var sentence = 0
    var heading = 0
  }
}

extension Range<Int> {
  /// Whether another range lies within this one.
  func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}

extension Block.Role {
  /// Whether a block of this role is a heading.
  var isHeading: Bool {
    switch self {
    case .headline, .kicker, .deck, .subhead: true
    case .paragraph, .caption, .credit, .mark, .furniture: false
    }
  }
}
