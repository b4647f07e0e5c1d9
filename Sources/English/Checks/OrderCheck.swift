import Chinese

/// Checks lists that 分别 joins one for one: both keep their order, or both change it alike.
struct OrderCheck {
  let zh: ScalarText
  let tokens: [EnglishToken]
  let en: String
  let glossary: [CheckTerm]
  let nouns: NounFinder
  let expected: [FigureCheck.Expected]
  let actual: [EnglishFigure]

  func run() -> [CheckFinding] {
    guard let pivot = (0..<zh.count).first(where: { zh.has("分别", at: $0) }) else { return [] }
    let start = (0..<pivot).last { Self.ends.contains(zh[$0]) }.map { $0 + 1 } ?? 0
    let end = (pivot..<zh.count).first { Self.stops.contains(zh[$0]) } ?? zh.count
    let left = places(of: items(start..<pivot))
    let figures = figurePlaces(in: zh.utf8(pivot..<end))
    let right = figures.count > 1 ? figures : places(of: items(pivot + 2..<end))
    guard right.count > 1, right.compactMap({ $0 }).count > 1 else { return [] }
    let agree: Bool
    let named = left.compactMap { $0 }
    // three things found at one word (rice) are not told apart
    if left.count == right.count, named.count > 1, Set(named).count == named.count {
      // one thing that cannot be found: the others keep their order, and so must all of the second list
      let isKept = left.contains(nil) && Self.isSorted(left)
      agree = sameOrder(left, right) && (!isKept || Self.isSorted(right))
    } else {
      // the things named cannot be found: the order of the Chinese is to be kept
      agree = Self.isSorted(right)
    }
    if agree { return [] }
    return [CheckMessages.order(zh.string(start..<end), "", zh.utf8(start..<end))]
  }

  private static let ends: Set<UInt32> = Set("。；！？：".scalarValues)
  private static let stops: Set<UInt32> = Set("。；！？".scalarValues)

  /// The items of a list, without what leads up to it.
  private func items(_ range: Range<Int>) -> [String] {
    var text = zh.string(range)
    if let comma = text.lastIndex(of: "，"), text[text.index(after: comma)...].contains(where: { "、和与及".contains($0) }) {
      text = String(text[text.index(after: comma)...])
    } else if let comma = text.firstIndex(of: "，") {
      text = String(text[..<comma])
    }
    return text.split(whereSeparator: { "、和与及".contains($0) }).map(String.init)
  }

  /// Where each item stands in the English, by the glossary, by its spelling or by its noun.
  private func places(of items: [String]) -> [Int?] {
    let romanizer = NameRomanizer()
    let plain = tokens.map { TermCheck.plain($0.text) }
    return items.map { item in
      for term in glossary where item.contains(term.zh) || term.zh.contains(item) && item.count > 1 {
        for form in term.en {
          let wanted = EnglishPhrase.words(form)
          if let range = EnglishPhrase.find(wanted, in: tokens.map { EnglishPhrase.base($0.text) }, loose: false),
            !range.isEmpty
          {
            return range.lowerBound
          }
        }
      }
      let text = ScalarText(item)
      for start in 0..<text.count {
        for length in stride(from: min(4, text.count - start), through: 2, by: -1) {
          let word = text.string(start..<start + length)
          let spellings = [romanizer.place(word).english, romanizer.letters(Array(word.unicodeScalars)).text].map(
            TermCheck.plain)
          if let place = plain.firstIndex(where: { spellings.contains($0) }) { return place }
          let person = TermCheck.plain(romanizer.person(word).english)
          if let place = plain.indices.dropLast().first(where: { plain[$0] + plain[$0 + 1] == person }) { return place }
        }
      }
      for start in 0..<text.count {
        if let noun = nouns.longest(text, at: start) {
          let places = tokens.indices.filter { index in
            let stem = NounLexicon.stem(tokens[index].text)
            return noun.meaning.contains { stem == $0 || $0.utf8.count > 4 && stem.hasPrefix($0) }
          }
          if places.count == 1 { return places[0] }
        }
      }
      return nil
    }
  }

  /// Where the figures of a stretch stand in the English.
  private func figurePlaces(in range: Range<Int>) -> [Int?] {
    expected.filter {
      range.contains($0.figure.range.lowerBound) && ($0.match != nil || !$0.isOptional && !$0.isRestated)
    }.map { item in
      item.match.map { actual[$0].range.lowerBound }
    }
  }

  /// Whether the places that are known rise.
  private static func isSorted(_ places: [Int?]) -> Bool {
    let known = places.compactMap { $0 }
    return known == known.sorted()
  }

  private func sameOrder(_ left: [Int?], _ right: [Int?]) -> Bool {
    for i in left.indices {
      for j in left.indices where j > i {
        guard let a = left[i], let b = left[j], let c = right[i], let d = right[j], a != b, c != d else { continue }
        if (a < b) != (c < d) { return false }
      }
    }
    return true
  }
}
