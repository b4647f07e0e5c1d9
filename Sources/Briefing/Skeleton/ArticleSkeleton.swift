import Chinese
import English
import Newspaper
import Terminology

/// What stands around the sentences of a brief: place and date, length, names and titles, quotations, terms used.
///
/// All of it is read off the article and its English; nothing is added.
public struct ArticleSkeleton: Hashable, Sendable {
  /// Where and when, as the lead says it: `LIUZHOU, April 28`; `nil` where it names neither.
  public var dateline: String?
  /// How many words the English has so far.
  public var words: Int
  /// How many characters the Chinese has, punctuation and white space not counted.
  public var characters: Int
  /// The persons and places that are named in the English.
  public var names: [NameRow]
  /// What the article quotes, sentences rather than single words.
  public var quotations: [QuotationRow]
  /// The glossary rows that stand in the headlines and key sentences, as indexes into the entries of the brief.
  public var terms: [Int]

  /// A name: how the page and the English write it.
  public struct NameRow: Hashable, Sendable {
    /// The title in front of it, such as `Mayor`; empty where there is none.
    public var title: String
    /// The Chinese.
    public var chinese: String
    /// The English.
    public var english: String
    /// The lines of the page it stands on.
    public var lines: String
  }

  /// A quotation.
  public struct QuotationRow: Hashable, Sendable {
    /// The Chinese with its quotation marks.
    public var chinese: String
    /// The lines of the page it stands on.
    public var lines: String
    /// Whether it stands in a key sentence.
    public var isInKeySentence: Bool
  }
}

extension Brief {
  /// The skeleton of an article.
  public func skeleton(of article: ArticleBrief) -> ArticleSkeleton {
    let english = article.located
    return ArticleSkeleton(
      dateline: Dateline(of: article, in: self)?.text, words: english.reduce(0) { $0 + $1.english.wordCount },
      characters: article.blocks.reduce(0) { $0 + $1.text.countedCharacters(in: 0..<$1.text.utf8.count) },
      names: names(in: english), quotations: article.quotations, terms: terms(in: english))
  }

  /// Each name once, in the order of the English.
  private func names(in english: [ArticleBrief.Located]) -> [ArticleSkeleton.NameRow] {
    var rows: [ArticleSkeleton.NameRow] = []
    for sentence in english {
      for (index, piece) in sentence.english.pieces.enumerated() {
        let isPerson = piece.entry.map { entries[$0].term.domains.contains("person") } ?? false
        guard piece.origin == .name || isPerson, let mark = piece.mark else { continue }
        let range = sentence.block.marks[mark].range
        let row = ArticleSkeleton.NameRow(
          title: sentence.english.title(before: index), chinese: sentence.block.text.slice(range),
          english: sentence.english.text.slice(piece.range), lines: sentence.block.lines(of: range))
        if !rows.contains(where: { $0.chinese == row.chinese }) { rows.append(row) }
      }
    }
    return rows
  }

  /// Each glossary row once, in the order of the Chinese.
  private func terms(in english: [ArticleBrief.Located]) -> [Int] {
    var terms: [Int] = []
    for sentence in english {
      for mark in sentence.block.marks where sentence.range.contains(mark.range.lowerBound) {
        if case .term(let entry) = mark.content, !terms.contains(entry) { terms.append(entry) }
      }
    }
    return terms
  }
}

extension ArticleBrief {
  /// English with the place of its Chinese.
  struct Located {
    var english: EnglishSentence
    var block: SourceBlock
    var range: Range<Int>
  }

  /// The headlines and then the key sentences, each with its Chinese.
  var located: [Located] {
    let headlines = headings.compactMap { english -> Located? in
      for block in blocks where block.role.isHeading {
        if let sentence = block.sentences.first(where: { $0.number == english.source }) {
          return Located(english: english, block: block, range: sentence.range)
        }
      }
      return nil
    }
    return headlines
      + sentences.compactMap { english in
        sentence(english.source).map { Located(english: english, block: $0.block, range: $0.sentence.range) }
      }
  }

  /// The quotations of the body that say something: a name in quotation marks is none.
  fileprivate var quotations: [ArticleSkeleton.QuotationRow] {
    let keys = Set(extracts.map(\.sentence))
    return blocks.filter { $0.role == .paragraph }.flatMap { block in
      block.quotations.map { range in
        let sentence = block.sentences.first { $0.range.contains(range.lowerBound) }
        return ArticleSkeleton.QuotationRow(
          chinese: block.text.slice(range), lines: block.lines(of: range),
          isInKeySentence: sentence.map { keys.contains($0.number) } ?? false)
      }
    }
  }
}

extension SourceBlock {
  /// The stretches between “ and ” that hold a comma or a full stop.
  fileprivate var quotations: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var isSaying = false
    var at = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      switch scalar {
      case "“" where start == nil: (start, isSaying) = (at, false)
      case "”":
        if let from = start, isSaying { found.append(from..<at + width) }
        start = nil
      case "，", "。", "！", "？": isSaying = true
      default: break
      }
      at += width
    }
    return found
  }
}

extension EnglishSentence {
  /// The words of the English, what is still Chinese not counted.
  fileprivate var wordCount: Int {
    var count = 0
    var at = 0
    func add(to end: Int) {
      for word in text.slice(at..<end).utf8.split(separator: UInt8(ascii: " ")) {
        let hasLetter = word.contains { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
        if hasLetter || Substring(word).contains(where: { $0.isLetter || $0.isNumber }) { count += 1 }
      }
    }
    for piece in pieces where piece.origin == .untranslated {
      add(to: piece.range.lowerBound)
      at = piece.range.upperBound
    }
    add(to: text.utf8.count)
    return count
  }

  /// The title right in front of a name: a piece of a pattern or a term that starts with a capital letter.
  fileprivate func title(before index: Int) -> String {
    guard index > 0, case let before = pieces[index - 1], before.origin == .pattern || before.origin == .term,
      before.clause == pieces[index].clause, before.range.upperBound + 1 == pieces[index].range.lowerBound
    else { return "" }
    let words = text.slice(before.range)
    return words.first?.isUppercase == true && words.count > Self.shortestTitle ? words : ""
  }

  /// `At`, `On` and `The` in front of a name are no titles.
  private static let shortestTitle = 3
}
