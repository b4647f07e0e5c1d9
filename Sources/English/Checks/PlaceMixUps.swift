import Chinese

/// Finds a place told as another: Shenyang for 深圳.
///
/// A translator may leave a place out or add the province it lies in. So a finding needs both: a place of the Chinese of which
/// the English has nothing, and a place in the English that no characters of the Chinese spell.
struct PlaceMixUps {
  let zh: ScalarText
  let tokens: [EnglishToken]
  let en: String
  /// The UTF-8 ranges of the Chinese that terms account for.
  let covered: [Range<Int>]

  func findings() -> [CheckFinding] {
    let strangers = tokens.filter { $0.isCapitalized && $0.text.utf8.count > 3 && Self.names[$0.text] != nil }
    guard !strangers.isEmpty else { return [] }
    let words = Set(tokens.map { TermCheck.plain($0.text) })
    let romanizer = NameRomanizer()
    var missing: [(range: Range<Int>, english: String)] = []
    var index = 0
    while index < zh.count {
      guard let length = place(at: index) else {
        index += 1
        continue
      }
      let range = zh.utf8(index..<index + length)
      let name = romanizer.place(zh.string(index..<index + length))
      let isTold = ([name.english] + name.alternatives).contains { english in
        english.split(separator: " ").contains { words.contains(TermCheck.plain(String($0))) }
      }
      if !isTold, !covered.contains(where: { $0.overlaps(range) }) { missing.append((range, name.english)) }
      index += length
    }
    guard missing.count == 1, let stranger = strangers.first(where: { !isSpelled($0.text) }) else { return [] }
    let name = zh.string(zh.index(ofUTF8: missing[0].range.lowerBound)..<zh.index(ofUTF8: missing[0].range.upperBound))
    let text = String(decoding: Array(en.utf8)[stranger.range], as: UTF8.self)
    let term = CheckTerm(zh: name, en: [missing[0].english])
    return [CheckMessages.term(term, text, isName: true, missing[0].range)]
  }

  /// The length of the city or area that starts at a scalar.
  private func place(at index: Int) -> Int? {
    var length: Int?
    Gazetteer.builtIn.forEachPlace(in: zh, at: index) { place in
      if length == nil, place.isSettlement, !place.isCommonWord { length = place.length }
    }
    return length
  }

  /// Whether characters of the Chinese are read like a word of the English.
  private func isSpelled(_ word: String) -> Bool {
    let romanizer = NameRomanizer()
    let wanted = TermCheck.plain(word)
    for start in 0..<zh.count where Han.isIdeograph(zh[start]) {
      for length in 2...4 where start + length <= zh.count {
        let text = zh.string(start..<start + length)
        let names = [romanizer.letters(Array(text.unicodeScalars)).text, romanizer.place(text).english]
        if names.contains(where: { TermCheck.plain($0) == wanted }) { return true }
      }
    }
    return false
  }

  /// The cities and areas of the gazetteer by their English in lower case.
  private static let names: [String: Bool] = {
    let romanizer = NameRomanizer()
    let settlements = Gazetteer.builtIn.names.filter { $0.place.isSettlement && !$0.place.isCommonWord }
    let pairs = settlements.map { item in
      let name = String(String.UnicodeScalarView(item.name.compactMap(Unicode.Scalar.init)))
      return (romanizer.place(name).english.lowercased(), true)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
