/// Cuts Chinese text into words.
///
/// ```swift
/// let segmenter = WordSegmenter(lexicon: lexicon, terms: ["劳模精神"])
/// segmenter.words(in: "4月28日，全市弘扬劳模精神。")
/// // 4月 28日 ， 全市 弘扬 劳模精神 。
/// ```
///
/// Runs of Han characters are cut along the unigram shortest path over the lexicon (`ShortestPath`). Numbers are one
/// word with their 万, 亿, % and with the 年, 月, 日, 时 that makes them a date; a Latin word, an address and a run of
/// `—` or `…` is one word; every other mark stands alone; white space belongs to no word.
///
/// Without a lexicon there is one answer: every Han character is a word of its own, and everything else is as above.
public struct WordSegmenter: Sendable {
  private let lexicon: Lexicon?
  private let terms: TermIndex?

  /// Makes a segmenter; the terms are joined as whole words, also with ·, -, Latin letters and digits in them.
  ///
  /// A term that stands strictly inside one longer word of the lexicon does not cut it: 国家 in 国家队 stays.
  public init(lexicon: Lexicon?, terms: [String] = []) {
    self.lexicon = lexicon ?? Lexicon.characters
    self.terms = terms.isEmpty ? nil : TermIndex(terms)
  }

  /// The words of a text in their order: half-open UTF-8 offsets.
  public func words(in text: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var text = text
    text.withUTF8 { appendWords(in: $0, to: &words) }
    return words
  }

  /// Appends the words of a text in UTF-8 to an array that is used again and again: the fast way.
  public func appendWords(in text: UnsafeBufferPointer<UInt8>, to words: inout [Range<Int>]) {
    guard let lexicon else { return }
    lexicon.withTables { tables in
      ShortestPath.with(tables) { path in
        let scanner = WordScanner(text: text, tables: tables, path: path)
        let first = words.count
        scanner.appendWords(in: 0..<text.count, to: &words)
        guard let terms else { return }
        let matches = terms.matches(in: text, words: words[first...])
        if matches.isEmpty { return }
        let plain = Array(words[first...])
        words.removeSubrange(first...)
        Self.join(matches, plain, scanner, into: &words)
      }
    }
  }

  /// Puts matches in the place of the words they cover; what is left of a word that a match cuts is cut again.
  private static func join(
    _ matches: [Range<Int>], _ plain: [Range<Int>], _ scanner: WordScanner, into words: inout [Range<Int>]
  ) {
    var matches = matches[...]
    for word in plain {
      var start = word.lowerBound
      while let match = matches.first, match.lowerBound < word.upperBound {
        if match.lowerBound > start { scanner.appendWords(in: start..<match.lowerBound, to: &words) }
        if match.lowerBound >= word.lowerBound { words.append(match) }
        start = max(start, match.upperBound)
        if match.upperBound > word.upperBound { break }
        matches.removeFirst()
      }
      if start == word.lowerBound {
        words.append(word)
      } else if start < word.upperBound {
        scanner.appendWords(in: start..<word.upperBound, to: &words)
      }
    }
  }
}
