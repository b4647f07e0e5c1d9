import Chinese

/// Finds clauses of the Chinese of which the English has no word, by the phrase lexicon.
///
/// Each English word speaks for one word of the Chinese. A translator is free in his words, so one word that is not found tells nothing. A clause is reported only where the lexicon
/// knows several of its words, none of them stands in the English in any sense or inflection, none of its figures does
/// either, and most words of the other clauses do stand there.
struct DroppedClauses {
  let zh: ScalarText
  let lexicon: PhraseLexicon
  /// The figures and terms of the Chinese that the English tells: UTF-8 ranges.
  let told: [Range<Int>]
  private let stems: [String: Int]
  /// The capitalized words, which may spell names.
  private let names: Set<String>

  init(zh: ScalarText, tokens: [EnglishToken], lexicon: PhraseLexicon, told: [Range<Int>]) {
    self.zh = zh
    self.lexicon = lexicon
    self.told = told
    let words = tokens.filter { $0.text.utf8.count > 2 && $0.text.first?.isLetter == true }
    density = Double(words.count) / Double(max(1, zh.scalars.count { Han.isIdeograph($0) }))
    names = Set(words.dropFirst().filter(\.isCapitalized).map(\.text))
    stems = Dictionary(
      words.filter { !Self.saysNothing.contains($0.text) }.map { (Self.stem($0.text), 1) }, uniquingKeysWith: +)
  }

  /// The clauses that the English leaves out.
  func findings() -> [CheckFinding] {
    let clauses = ClauseSplitter.clauses(of: zh).map(\.words)
    guard clauses.count > 1, density < Self.fullDensity else { return [] }
    var left = stems
    var seen: Set<Int> = []
    let counts = clauses.map { words(in: $0, &left, &seen) }
    return clauses.indices.compactMap { index in
      let clause = zh.utf8(clauses[index])
      guard !isSuperlative(clauses[index]),
        counts[index].known >= leastWords(in: clauses[index], counts[index].nouns) + (index == 0 ? 1 : 0),
        counts[index].found == 0,
        !told.contains(where: { $0.overlaps(clause) }), !namesWhatIsTold(clauses[index])
      else { return nil }
      let others = counts.indices.filter { $0 != index }.map { counts[$0] }
      let known = others.reduce(0) { $0 + $1.known }
      guard known > 0, Double(others.reduce(0) { $0 + $1.found }) >= usualShare(of: clauses[index]) * Double(known)
      else { return nil }
      return CheckMessages.dropped(zh.string(clauses[index]), clause)
    }
  }

  /// How many words of a clause the lexicon must know: fewer where the English is short for its Chinese,
  /// or where 还 adds a thing.
  ///
  /// Verbs and adjectives are put more freely than nouns, and what a sentence begins with is seldom left out.
  private func leastWords(in clause: Range<Int>, _ nouns: Int) -> Int {
    density < 0.5 || isAddition(clause) ? 2 : nouns > 0 ? 3 : 4
  }

  /// The share of the words of the other clauses that must stand in the English: a free translation keeps fewer.
  private func usualShare(of clause: Range<Int>) -> Double { isAddition(clause) ? 0.33 : 0.5 }

  /// Whether a name of the clause stands in the English, or somebody speaks in it: 福州市民政局局长林秀英介绍.
  private func namesWhatIsTold(_ clause: Range<Int>) -> Bool {
    if !names.isEmpty {
      let romanizer = NameRomanizer()
      for start in clause where Han.isIdeograph(zh[start]) {
        for length in 1...3 where start + length <= clause.upperBound {
          if names.contains(romanizer.letters(Array(zh.string(start..<start + length).unicodeScalars)).text) {
            return true
          }
        }
      }
    }
    return !Self.reports.isDisjoint(with: stems.keys)
      && ["介绍", "表示", "说", "认为", "指出", "透露", "显示", "了解", "获悉"].contains {
        zh.string(clause).hasSuffix($0)
      }
  }

  private static let reports = Set(["said", "says", "according", "told", "noted", "show", "shows"].map(stem))

  /// 规模创历史新高: told by one word, the largest ever.
  private func isSuperlative(_ clause: Range<Int>) -> Bool {
    let words = zh.string(clause)
    return ["新高", "之最", "纪录", "历史最", "史上最", "首位", "第一", "冠军", "夺冠", "获胜"].contains(where: words.contains)
      && Self.superlatives.contains { stems[Self.stem($0)] != nil }
  }

  private static let superlatives = [
    "ever", "record", "most", "highest", "largest", "biggest", "best", "high", "unprecedented", "first", "top",
    "won", "champion", "title", "beat", "victory",
  ]

  /// 还建起了文化广场: one thing more, which is easily left out.
  private func isAddition(_ clause: Range<Int>) -> Bool { zh[clause.lowerBound] == 0x8FD8 }

  /// English words of three letters and more for a Chinese character.
  ///
  /// Of 217 right pairs half have 0.65 and one in five 0.79; where a clause was dropped none had more than 0.58.
  private let density: Double

  /// Where nothing seems to be left out.
  private static let fullDensity = 0.75

  /// Words of the lexicon's English that any sentence may have: the over of `stay overnight`.
  private static let saysNothing: Set<String> = [
    "over", "from", "all", "out", "off", "down", "into", "have", "has", "that", "this", "one", "after", "another",
    "very",
    "more", "not", "about", "through", "their", "come", "make", "get", "put",
  ]

  /// How many words of a clause the lexicon knows, and how many of them stand in the English.
  ///
  /// A word that the Chinese says again (老人) English says once or by a pronoun: it tells nothing.
  private func words(
    in clause: Range<Int>, _ left: inout [String: Int], _ seen: inout Set<Int>
  ) -> (known: Int, found: Int, nouns: Int) {
    var (known, found, nouns) = (0, 0, 0)
    var place = clause.lowerBound
    while place < clause.upperBound {
      var best: (length: Int, entry: Int)?
      lexicon.forEachPhrase(in: zh, at: place) { length, entry in
        if length > 1, place + length <= clause.upperBound, length > best?.length ?? 0 { best = (length, entry) }
      }
      guard let best else {
        place += 1
        continue
      }
      let entry = lexicon.entry(best.entry)
      let isContent = ["n", "v", "a", "idiom"].contains(entry.partOfSpeech)
      if isContent || Self.places.contains(entry.partOfSpeech) {
        var wanted = EnglishTokenizer.tokens(entry.english).map(\.text).filter {
          $0.utf8.count > 2 && !EnglishPhrase.small.contains($0) && !Self.saysNothing.contains($0)
        }
        if let noun = NounLexicon.table.longest(zh, at: place), noun.length == best.length { wanted += noun.meaning }
        if !wanted.isEmpty {
          let isNew = seen.insert(best.entry).inserted
          if isNew, isContent { known += 1 }
          if isNew, entry.partOfSpeech == "n" { nouns += 1 }
          if let stem = wanted.map(Self.stem).first(where: { left[$0, default: 0] > 0 }) {
            left[stem, default: 0] -= 1
            if isNew { found += 1 }
          }
        }
      }
      place += best.length
    }
    return (known, found, nouns)
  }

  /// Parts of speech whose words only speak for a clause: 村里 is in the village.
  private static let places: Set<String> = ["f", "s", "t"]

  /// The beginning of a word, the same for most of its family: develop, development.
  private static func stem(_ word: String) -> String { String((EnglishPhrase.base(word).first ?? word).prefix(4)) }
}
