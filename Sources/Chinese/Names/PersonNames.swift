/// Finds names of persons by a rule of surnames: a layer over the words, which stay as they are.
///
/// ```swift
/// let words = segmenter.words(in: "记者覃望舒说")          // 记者 覃 望舒 说
/// PersonNames(lexicon: lexicon).names(in: text, words: words)   // 覃望舒
/// ```
///
/// A name is a surname and a given name of one or two characters, or foreign names joined by ·. The given name is what
/// the segmenter left as single characters, one short word, or part of a word that the lexicon lists as a name.
/// Dictionaries list as names what is none (文明, 高水平), so a listing alone proves nothing: a title before it
/// (记者, 局长), a verb of saying behind it, another name beside it, or characters of which given names are made must
/// vouch for it. A given name of one character always needs such a neighbour.
public struct PersonNames: Sendable {
  private let lexicon: Lexicon?
  private let context: NameContext

  /// Makes a finder; without a lexicon the characters alone decide.
  public init(lexicon: Lexicon?) {
    self.lexicon = lexicon
    context = NameContext(lexicon: lexicon)
  }

  /// The names in a text whose words are given: half-open UTF-8 offsets, in their order, without overlaps.
  public func names(in text: String, words: [Range<Int>]) -> [Range<Int>] {
    var text = text
    let strings = text.withUTF8 { bytes in words.map { String(decoding: bytes[$0], as: UTF8.self) } }
    let mayBeForeign = ForeignName.mayStand(in: text)
    var names: [Range<Int>] = []
    var at = 0
    while at < words.count {
      var count = mayBeForeign ? ForeignName.length(at, strings, lexicon, context) : 0
      if count == 0 {
        let isAfterName = names.last?.upperBound == words[max(0, at - 1)].lowerBound
        count = chinese(at, strings, words, isVouched: isVouched(at, strings, afterName: isAfterName))
      }
      if count > 0 { names.append(words[at].lowerBound..<words[at + count - 1].upperBound) }
      at += max(1, count)
    }
    return names
  }

  /// Whether a surname is far more often another word: 和, 明, 党.
  public static func isRarelySurname(_ scalar: Unicode.Scalar) -> Bool { NameContext.weakSurnames.contains(scalar) }

  /// Whether the words before vouch for a name: a title, a credit such as 文/, or a name and 、 or 和.
  private func isVouched(_ at: Int, _ strings: [String], afterName: Bool) -> Bool {
    guard at > 0 else { return false }
    if context.isTitle(strings[at - 1]) || afterName && NameContext.joining.contains(strings[at - 1]) { return true }
    return at > 1 && ["/", "／", "："].contains(strings[at - 1]) && ["文", "图", "摄"].contains(strings[at - 2])
  }

  /// How many words the name takes that begins at a word; 0 where none does.
  private func chinese(
    _ start: Int, _ strings: [String], _ words: [Range<Int>], isVouched isVouchedBefore: @autoclosure () -> Bool
  ) -> Int {
    guard let surname = Surname(start, strings, lexicon) else { return 0 }
    let isVouched = isVouchedBefore()
    func isJoined(_ word: Int) -> Bool {
      word < strings.count && words[word].lowerBound == words[word - 1].upperBound && Self.isHan(strings[word])
    }
    func single(_ word: Int) -> String? {
      guard isJoined(word), let scalar = strings[word].unicodeScalars.first, strings[word].unicodeScalars.count == 1,
        Self.mayStand(scalar), !NameContext.following.contains(strings[word])
      else { return nil }
      return strings[word]
    }
    let next = start + surname.words
    var choices: [(given: String, words: Int, isWord: Bool)] = []
    if surname.rest.isEmpty {
      if let first = single(next) {
        if let second = single(next + 1) { choices.append((first + second, surname.words + 2, false)) }
        choices.append((first, surname.words + 1, false))
      } else if isJoined(next), strings[next].unicodeScalars.count == 2 {
        choices.append((strings[next], surname.words + 1, true))
      }
    } else {
      if surname.rest.unicodeScalars.count == 1, let second = single(next) {
        choices.append((surname.rest + second, surname.words + 1, false))
      }
      choices.append((surname.rest, surname.words, true))
    }
    return choices.first { choice in
      let end = start + choice.words
      let isFollowed = end < strings.count && NameContext.following.contains(strings[end])
      return isName(choice.given, isWord: choice.isWord, of: surname, isVouched: isVouched, isFollowed: isFollowed)
    }?.words ?? 0
  }

  /// Whether a surname and what follows it are a name.
  private func isName(
    _ given: String, isWord: Bool, of surname: Surname, isVouched: Bool, isFollowed: Bool
  ) -> Bool {
    let scalars = given.unicodeScalars
    guard scalars.allSatisfy(Self.mayStand), !isWord || scalars.count < 2 || !context.isTitle(given) else {
      return false
    }
    if !isVouched, let tag = lexicon?[given]?.tag, ["ns", "nt"].contains(tag) { return false }
    let isTypical = scalars.allSatisfy(isTypical)
    if scalars.count == 1 {
      return (isVouched || isFollowed || surname.isDouble) && (isTypical || isVouched && isFollowed) && !surname.isWeak
    }
    if isVouched && isFollowed { return true }
    let isCommon = (lexicon?[given]?.surprise ?? .infinity) < Self.commonWord
    guard isTypical else { return false }
    if isVouched || isFollowed { return !surname.isWeak || isVouched && !isCommon }
    return !surname.isWeak && !isCommon && !(scalars.last.map(GivenNames.rareEnds.contains) ?? false)
  }

  /// A word of fewer bits is too common to be taken for a given name: 水平 in 高水平.
  private static let commonWord = 15.5
  /// A character of more bits stands in little else than names: 琰.
  private static let rareCharacter = 15.0

  /// Whether a character is common in given names, or rare elsewhere; of one that the lexicon lacks nothing is known.
  private func isTypical(_ scalar: Unicode.Scalar) -> Bool {
    if GivenNames.common.contains(scalar) { return true }
    return (lexicon?[String(scalar)]?.surprise ?? 0) > Self.rareCharacter
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    GivenNames.common.contains(scalar) || !NameContext.stop.contains(scalar)
  }

  static func isHan(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { (0x3400..<0xA000).contains($0.value) || $0.value >= 0x20000 }
  }
}

/// The surname at a word: a word of its own, or the beginning of a word that the lexicon lists as a name.
private struct Surname {
  /// How many words it takes.
  var words: Int
  /// What follows it in the same word.
  var rest = ""
  var isDouble = false
  /// Whether it is far more often another word.
  var isWeak = false

  init?(_ at: Int, _ strings: [String], _ lexicon: Lexicon?) {
    let scalars = strings[at].unicodeScalars
    guard strings[at].utf8.count <= 12, let first = scalars.first else { return nil }
    if Surnames.doubleStarts.contains(first), let double = Self.double(at, strings) {
      self = double
    } else if Surnames.common.contains(first), scalars.count == 1 {
      (words, isWeak) = (1, NameContext.weakSurnames.contains(first))
    } else if Surnames.common.contains(first), scalars.count < 4, lexicon?[strings[at]]?.tag == "nr" {
      (words, rest, isWeak) = (1, String(scalars.dropFirst()), NameContext.weakSurnames.contains(first))
    } else {
      return nil
    }
  }

  private init(words: Int, rest: String, isWeak: Bool) {
    (self.words, self.rest, self.isDouble, self.isWeak) = (words, rest, true, isWeak)
  }

  /// The double surname at a word: a word of its own, its beginning, or two words.
  private static func double(_ at: Int, _ strings: [String]) -> Surname? {
    let word = strings[at]
    if Surnames.double[word] != nil {
      return Surname(words: 1, rest: "", isWeak: NameContext.weakDoubleSurnames.contains(word))
    }
    let scalars = word.unicodeScalars
    if scalars.count > 2, scalars.count < 5, Surnames.double[String(scalars.prefix(2))] != nil {
      return Surname(words: 1, rest: String(scalars.dropFirst(2)), isWeak: false)
    }
    if at + 1 < strings.count, Surnames.double[word + strings[at + 1]] != nil {
      return Surname(words: 2, rest: "", isWeak: false)
    }
    return nil
  }
}
