import Briefing
import English
import Terminology

/// Finds in English that came as a whole, from the memory or a service, the words for the terms and figures of the Chinese.
///
/// `Liuzhou built 32 parks.` for 柳州建成公园32个。 gives four pieces, of which `Liuzhou` leads to its glossary row and `32` to the
/// figure on the page. Who wrote the words stays the same in all of them.
struct EnglishLinks {
  /// A mark of the Chinese and the English that may stand for it, the preferred first.
  struct Known {
    var mark: Int
    var entry: Int?
    var english: [String]
  }

  /// The pieces of a stretch of English: those that stand for a mark, and the words between them.
  ///
  /// - Parameters:
  ///   - piece: The stretch, with its origin and clause.
  ///   - text: The whole English.
  ///   - known: The marks of the Chinese, in its order; each is found once at most.
  static func pieces(
    of piece: EnglishSentence.Piece, in text: String, linkedTo known: [Known]
  ) -> [EnglishSentence.Piece] {
    let utf8 = Array(text.utf8)
    var links: [(range: Range<Int>, known: Known)] = []
    // the longest first: `60 people` before `60`
    let wanted = known.flatMap { known in known.english.map { (words: Array($0.utf8), known: known) } }
      .sorted { $0.words.count > $1.words.count }
    for (words, known) in wanted where !words.isEmpty && !links.contains(where: { $0.known.mark == known.mark }) {
      let free = places(of: words, in: utf8, piece.range).first { place in
        !links.contains { $0.range.overlaps(place) }
      }
      if let free { links.append((free, known)) }
    }
    links.sort { $0.range.lowerBound < $1.range.lowerBound }
    var pieces: [EnglishSentence.Piece] = []
    var at = piece.range.lowerBound
    func addWords(to end: Int) {
      var (from, to) = (at, end)
      while from < to, utf8[from] == 0x20 { from += 1 }
      while to > from, utf8[to - 1] == 0x20 { to -= 1 }
      if from < to { pieces.append(.init(range: from..<to, origin: piece.origin, clause: piece.clause)) }
    }
    for (range, known) in links {
      addWords(to: range.lowerBound)
      pieces.append(
        .init(range: range, origin: piece.origin, clause: piece.clause, mark: known.mark, entry: known.entry))
      at = range.upperBound
    }
    addWords(to: piece.range.upperBound)
    return pieces
  }

  /// The places of some words in a stretch, as whole words; capital and small ASCII letters are the same.
  private static func places(of words: [UInt8], in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard words.count <= range.count else { return [] }
    return (range.lowerBound...range.upperBound - words.count).compactMap { start in
      let place = start..<start + words.count
      guard zip(text[place], words).allSatisfy({ lower($0) == lower($1) }) else { return nil }
      if start > 0, isWord(text[start - 1]) { return nil }
      if place.upperBound < text.count, isWord(text[place.upperBound]) { return nil }
      return place
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  /// Letters and digits; a point or comma between digits belongs to the number, which the caller's figures have whole.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension EnglishLinks {
  /// The marks of a sentence with the English that may stand for them.
  static func known(
    in block: SourceBlock, _ sentence: Range<Int>, entries: [Entry], figures finder: FigureFinder
  ) -> [Known] {
    let figures = finder.figures(in: block.text)
    return block.marks.indices.compactMap { index in
      let mark = block.marks[index]
      guard sentence.contains(mark.range) else { return nil }
      switch mark.content {
      case .term(let entry):
        let term = entries[entry].term
        let english = ([term.english] + term.admitted + [term.first, term.short].compactMap(\.self)).filter {
          !$0.isEmpty
        }
        return Known(mark: index, entry: entry, english: english + english.map { $0 + "s" })
      case .measure:
        return Known(mark: index, english: figures.filter { $0.range == mark.range }.flatMap(\.spellings))
      case .name, .words: return nil
      }
    }
  }
}

extension Figure {
  /// Its English, and the number alone where a unit stands behind it: `60 people`, `60`.
  fileprivate var spellings: [String] {
    let words = english.split(separator: " ")
    guard words.count > 1, let first = words.first, first.contains(where: \.isNumber) else { return [english] }
    return [english, String(first)]
  }
}
