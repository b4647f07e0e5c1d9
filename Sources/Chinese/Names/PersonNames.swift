/// Finds names of persons that are in no dictionary, by a rule of surnames: a layer over the words, which stay as they are.
///
/// ```swift
/// let words = segmenter.words(in: "记者覃望舒说")          // 记者 覃 望舒 说
/// PersonNames(lexicon: lexicon).names(in: text, words: words)   // 覃望舒
/// ```
///
/// A name is a surname of one or two characters and a given name of one or two, or foreign names joined by ·. A given
/// name is what the segmenter left as single characters, or one short word where the context vouches for a name: a
/// profession or title before it (记者, 局长, 工程师), or a verb of saying behind it. A name that the lexicon lists
/// (part of speech `nr`) is a name.
public struct PersonNames: Sendable {
  private let lexicon: Lexicon?

  /// Makes a finder; without a lexicon the characters alone decide.
  public init(lexicon: Lexicon?) { self.lexicon = lexicon }

  /// The names in a text whose words are given: half-open UTF-8 offsets, in their order, without overlaps.
  public func names(in text: String, words: [Range<Int>]) -> [Range<Int>] {
    var text = text
    let strings = text.withUTF8 { bytes in words.map { String(decoding: bytes[$0], as: UTF8.self) } }
    var names: [Range<Int>] = []
    var at = 0
    while at < words.count {
      let count = foreign(at, strings, words) ?? listed(at, strings) ?? chinese(at, strings, words) ?? 0
      if count > 0 { names.append(words[at].lowerBound..<words[at + count - 1].upperBound) }
      at += max(1, count)
    }
    return names
  }

  /// How many words a name of parts joined by · takes: 阿力木·吐尔逊.
  private func foreign(_ start: Int, _ strings: [String], _ words: [Range<Int>]) -> Int? {
    if NameContext.isTitle(strings[start]) { return nil }
    var at = start
    var parts = 0
    while true {
      let first = at
      while at < strings.count, at - first < Self.longestPart, Self.isHan(strings[at]),
        at == first || words[at].lowerBound == words[at - 1].upperBound && !Self.endsForeign(strings[at], part: parts)
      {
        at += 1
      }
      if at == first { return nil }
      parts += 1
      guard at < strings.count, Self.points.contains(strings[at]) else { break }
      at += 1
    }
    return parts > 1 ? at - start : nil
  }

  /// A part of a foreign name is at most so many words of the segmenter.
  private static let longestPart = 6

  /// The last part ends before a longer word, a verb of saying or a function word; an earlier one ends at its point.
  private static func endsForeign(_ word: String, part: Int) -> Bool {
    part > 0 && (NameContext.saying.contains(word) || NameContext.stop.contains(word) || word.unicodeScalars.count > 1)
  }

  private func listed(_ at: Int, _ strings: [String]) -> Int? {
    let length = strings[at].unicodeScalars.count
    guard (2...4).contains(length), lexicon?[strings[at]]?.tag == "nr" else { return nil }
    return 1
  }

  private func chinese(_ start: Int, _ strings: [String], _ words: [Range<Int>]) -> Int? {
    guard let (surname, isDouble) = surname(start, strings) else { return nil }
    let vouched = start > 0 && NameContext.isTitle(strings[start - 1])
    let first = start + surname
    guard first < strings.count, words[first].lowerBound == words[first - 1].upperBound else { return nil }
    let length = strings[first].unicodeScalars.count
    guard Self.isHan(strings[first]), !NameContext.stop.contains(strings[first]) else { return nil }
    if length == 1 {
      let second = first + 1
      if second < strings.count, strings[second].unicodeScalars.count == 1, Self.isHan(strings[second]),
        !NameContext.stop.contains(strings[second]), !NameContext.saying.contains(strings[second])
      {
        return surname + 2
      }
      return vouched || isDouble || isFollowedBySaying(first, strings) ? surname + 1 : nil
    }
    return length == 2 && (vouched || isFollowedBySaying(first, strings)) && !NameContext.isTitle(strings[first])
      ? surname + 1 : nil
  }

  /// How many words the surname takes, and whether it has two characters.
  private func surname(_ at: Int, _ strings: [String]) -> (words: Int, isDouble: Bool)? {
    let word = strings[at]
    guard word.utf8.count <= 6, let scalar = word.unicodeScalars.first else { return nil }
    let isSingle = word.unicodeScalars.count == 1
    if Surnames.doubleStarts.contains(scalar) {
      if !isSingle, Surnames.double[word] != nil { return (1, true) }
      if isSingle, at + 1 < strings.count, Surnames.double[word + strings[at + 1]] != nil { return (2, true) }
    }
    return isSingle && Surnames.common.contains(scalar) ? (1, false) : nil
  }

  private func isFollowedBySaying(_ at: Int, _ strings: [String]) -> Bool {
    at + 1 < strings.count && NameContext.saying.contains(strings[at + 1])
  }

  private static let points: Set<String> = ["·", "•", "・", "‧"]

  private static func isHan(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { (0x3400..<0xA000).contains($0.value) || $0.value >= 0x20000 }
  }
}
