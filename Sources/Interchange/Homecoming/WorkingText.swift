import Briefing
import English

/// The English of a sentence as a person edits it: one text, in which what is still Chinese stands in ⟦double brackets⟧.
///
/// `The ⟦市总工会⟧ opened a school.`
enum WorkingText {
  static let open: Unicode.Scalar = "⟦"
  static let close: Unicode.Scalar = "⟧"

  /// A stretch of the text and where it comes from; `nil` for what stands between the pieces.
  struct Run: Hashable {
    var text: String
    var origin: Origin?
  }

  /// The stretches of a sentence in their order, together its whole text.
  static func runs(of english: EnglishSentence) -> [Run] {
    var runs: [Run] = []
    var at = 0
    for piece in english.pieces {
      if at < piece.range.lowerBound {
        runs.append(Run(text: english.text.slice(at..<piece.range.lowerBound), origin: nil))
      }
      runs.append(Run(text: english.text.slice(piece.range), origin: piece.origin))
      at = piece.range.upperBound
    }
    if at < english.text.utf8.count {
      runs.append(Run(text: english.text.slice(at..<english.text.utf8.count), origin: nil))
    }
    return runs
  }

  /// The whole text with its brackets.
  static func text(of english: EnglishSentence) -> String {
    runs(of: english).map { $0.origin == .untranslated ? "⟦\($0.text)⟧" : $0.text }.joined()
  }

  /// Whether nothing of a sentence is Chinese any more.
  static func isEnglish(_ english: EnglishSentence) -> Bool {
    !english.text.isEmpty && !english.pieces.contains { $0.origin == .untranslated }
  }

  /// The sentence that a typed text stands for.
  ///
  /// Its words are the person's; where the words of an old piece are still there, they stay tied to the Chinese they stand
  /// for, so that a figure remains the English of that figure. What stands in double brackets is still Chinese.
  static func sentence(_ typed: String, was old: EnglishSentence, origin: Origin, person: String?) -> EnglishSentence {
    var text = ""
    var untranslated: [Range<Int>] = []
    var start: Int?
    for scalar in typed.unicodeScalars {
      switch scalar {
      case open: start = text.utf8.count
      case close:
        if let from = start, from < text.utf8.count { untranslated.append(from..<text.utf8.count) }
        start = nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    let bytes = Array(text.utf8)
    var pieces: [EnglishSentence.Piece] = []
    var end = 0
    for piece in old.pieces where piece.mark != nil || piece.entry != nil {
      let words = Array(old.text.slice(piece.range).utf8)
      guard let range = place(of: words, in: bytes, from: end) else { continue }
      let isChinese = untranslated.contains { $0.contains(range.lowerBound) }
      if isChinese != (piece.origin == .untranslated) { continue }
      var kept = piece
      kept.range = range
      kept.clause = 0
      if !isChinese { (kept.origin, kept.person) = (origin, person) }
      pieces.append(kept)
      end = range.upperBound
    }
    let kept = pieces.map(\.range)
    for range in untranslated where !kept.contains(where: { $0.overlaps(range) }) {
      pieces.append(.init(range: range, origin: .untranslated))
    }
    pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
    return EnglishSentence(
      source: old.source, text: text, pieces: filled(pieces, bytes, origin: origin, person: person))
  }

  /// Makes the words between the pieces pieces of the person who typed them; bare punctuation stays between.
  private static func filled(
    _ pieces: [EnglishSentence.Piece], _ bytes: [UInt8], origin: Origin, person: String?
  ) -> [EnglishSentence.Piece] {
    var result: [EnglishSentence.Piece] = []
    func fill(_ gap: Range<Int>) {
      var gap = gap
      while let first = gap.first, bytes[first] <= 0x20 { gap = (first + 1)..<gap.upperBound }
      while let last = gap.last, bytes[last] <= 0x20 { gap = gap.lowerBound..<last }
      let hasWords = gap.contains { isLetterOrDigit(bytes[$0]) || bytes[$0] >= 0x80 }
      if hasWords { result.append(.init(range: gap, origin: origin, person: person)) }
    }
    var at = 0
    for piece in pieces {
      fill(at..<piece.range.lowerBound)
      result.append(piece)
      at = piece.range.upperBound
    }
    fill(at..<bytes.count)
    return result
  }

  /// Where some words stand as whole words, if they do so once after an offset.
  private static func place(of words: [UInt8], in bytes: [UInt8], from: Int) -> Range<Int>? {
    guard !words.isEmpty, from + words.count <= bytes.count else { return nil }
    var found: Range<Int>?
    for start in from...(bytes.count - words.count) where bytes[start...].starts(with: words) {
      let range = start..<(start + words.count)
      if start > 0, isLetterOrDigit(bytes[start - 1]), isLetterOrDigit(words[0]) { continue }
      if range.upperBound < bytes.count, isLetterOrDigit(bytes[range.upperBound]),
        isLetterOrDigit(words[words.count - 1])
      {
        continue
      }
      if found != nil { return nil }
      found = range
    }
    return found
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
