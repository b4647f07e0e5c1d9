import Chinese

/// Checks the terms of a sentence: the admitted English must stand there, the forbidden must not.
struct TermCheck {
  let sentence: String
  let zh: ScalarText
  let tokens: [EnglishToken]
  let en: String
  private let forms: [[String]]

  /// The UTF-8 ranges of the Chinese and of the English that terms account for.
  var covered: [Range<Int>] = []
  var coveredEnglish: [Range<Int>] = []

  init(sentence: String, zh: ScalarText, tokens: [EnglishToken], en: String) {
    self.sentence = sentence
    self.zh = zh
    self.tokens = tokens
    self.en = en
    forms = tokens.map { EnglishPhrase.base($0.text) }
  }

  mutating func run(_ glossary: [CheckTerm]) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let (inner, outer) = occurrences(of: glossary)
    let standing = (inner + outer).compactMap(\.right)
    for (term, range, right) in inner {
      if let bad = forbidden(term, besides: standing) {
        findings.append(CheckMessages.forbidden(term, bad, range))
        covered.append(range)
        continue
      }
      // its own English is demanded, and the longer term around it does not stand there either
      guard right == nil, term.requirement == .form, !term.en.isEmpty,
        !outer.contains(where: { $0.right != nil && $0.range.overlaps(range) }),
        !(Self.isName(term) && surnameAlone(term))
      else { continue }
      covered.append(range)
      findings.append(
        CheckMessages.term(
          term, NearWords.find(term.en[0], in: tokens, text: en, isName: false), isName: Self.isName(term), range))
    }
    let told = covered
    for (term, range, right) in outer where !told.contains(where: range.overlaps) {
      if let bad = forbidden(term, besides: standing) {
        findings.append(wrong(term, bad, range))
        covered.append(range)
        continue
      }
      if let right {
        covered.append(range)
        coveredEnglish.append(right)
        continue
      }
      if term.en.isEmpty || term.requirement == .none { continue }
      if term.requirement == .gist, hasGist(of: term) || hasDemonym(of: term) { continue }
      let isName = Self.isName(term)
      if isName, surnameAlone(term) { continue }
      covered.append(range)
      findings.append(
        CheckMessages.term(
          term, NearWords.find(term.en[0], in: tokens, text: en, isName: isName), isName: isName, range))
    }
    return findings
  }

  /// A forbidden form; one that only misspells a name (Shanxi for Shaanxi) is a wrong name.
  private func wrong(_ term: CheckTerm, _ bad: String, _ range: Range<Int>) -> CheckFinding {
    let isMisspelled = term.en.first.map { NearWords.similarity($0.lowercased(), bad.lowercased()) >= 0.6 } ?? false
    return isMisspelled && Self.isName(term)
      ? CheckMessages.term(term, bad, isName: true, range) : CheckMessages.forbidden(term, bad, range)
  }

  /// A term, where it stands in the Chinese, and where its right English stands.
  private typealias Occurrence = (term: CheckTerm, range: Range<Int>, right: Range<Int>?)

  /// The terms that stand in the Chinese: those inside a longer one, and the others.
  private func occurrences(of glossary: [CheckTerm]) -> (inner: [Occurrence], outer: [Occurrence]) {
    var found: [Occurrence] = []
    for term in glossary {
      let word = term.zh.scalarValues.filter { !Self.marks.contains($0) }
      guard !word.isEmpty, let range = find(word) else { continue }
      // 在本届比赛中共获得40枚金牌: the Party is not meant
      let before = zh.string(0..<zh.index(ofUTF8: range.lowerBound)).split { "，。；".contains($0) }.last ?? ""
      if term.zh == "中共", before.contains("在") { continue }
      found.append((term, range, firstMatch(term.en)))
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    let isInner = found.map { item in
      found.contains {
        $0.range != item.range && $0.range.lowerBound <= item.range.lowerBound
          && $0.range.upperBound >= item.range.upperBound
      }
    }
    let parted = zip(found, isInner)
    return (parted.filter(\.1).map(\.0), parted.filter { !$0.1 }.map(\.0))
  }

  private static let marks: Set<UInt32> = Set("“”\"「」《》".scalarValues)

  /// A word of the Chinese, over quotation marks.
  private func find(_ word: [UInt32]) -> Range<Int>? {
    for start in 0..<zh.count where zh[start] == word[0] {
      var place = start
      var index = 0
      while index < word.count, place < zh.count {
        if zh[place] == word[index] {
          index += 1
        } else if !Self.marks.contains(zh[place]) {
          break
        }
        place += 1
      }
      if index == word.count { return zh.utf8(start..<place) }
    }
    return nil
  }

  private func firstMatch(_ english: [String]) -> Range<Int>? {
    for loose in [false, true] {
      for form in english {
        let words = EnglishPhrase.words(form)
        if loose, words.count < 3 { continue }
        if let range = EnglishPhrase.find(words, in: forms, loose: loose), !range.isEmpty { return utf8(range) }
      }
    }
    return nil
  }

  /// Whether half of the words of a form stand in the English, wherever: patents were granted for 专利授权.
  ///
  /// That something is a bureau or a municipal one often goes without saying: natural resources, housing and other departments.
  private func hasGist(of term: CheckTerm) -> Bool {
    let standing = Set(forms.joined())
    let beginnings = Set(standing.filter { $0.utf8.count >= Self.beginning }.map { $0.prefix(Self.beginning) })
    return term.en.contains { form in
      let all = EnglishPhrase.words(form).filter { !EnglishPhrase.small.contains($0) }
      let telling = all.filter { !Self.bodies.contains($0) }
      let words = telling.isEmpty ? all : telling
      let found = words.count { standing.contains($0) || beginnings.contains($0.prefix(Self.beginning)) }
      return !words.isEmpty && 2 * found >= words.count
    }
  }

  /// Whether the people or the language of a country stand for it: French for 法国.
  private func hasDemonym(of term: CheckTerm) -> Bool {
    guard let country = term.en.first, !country.contains(" "), country.first?.isUppercase == true else { return false }
    if let irregular = Self.demonyms[country.lowercased()], tokens.contains(where: { $0.text == irregular }) {
      return true
    }
    // Japanese begins with Japan, Italian with Ital, Vietnamese with Vietna
    return (0...2).contains { letters in
      let beginning = country.lowercased().dropLast(letters)
      return beginning.utf8.count >= 4 && tokens.contains { $0.isCapitalized && $0.text.hasPrefix(beginning) }
    }
  }

  private static let demonyms = [
    "france": "french", "spain": "spanish", "britain": "british", "netherlands": "dutch", "greece": "greek",
    "switzerland": "swiss", "denmark": "danish", "poland": "polish", "thailand": "thai", "turkey": "turkish",
    "ireland": "irish", "sweden": "swedish", "finland": "finnish", "philippines": "filipino", "laos": "lao",
    "england": "english", "wales": "welsh", "iceland": "icelandic", "china": "chinese",
  ]

  /// How many letters two words of one family begin with: disciplined, disciplinary.
  private static let beginning = 6

  /// Words for bodies and what they belong to, in their base forms.
  private static let bodies = Set(
    "municipal city county district provincial regional bureau department office committee commission administration center"
      .split(separator: " ").flatMap { EnglishPhrase.base(String($0)) })

  private func utf8(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// A forbidden form that does not stand inside admitted English, its own or another term's: Shanxi and Shaanxi of
  /// 山西和陕西.
  private func forbidden(_ term: CheckTerm, besides standing: [Range<Int>]) -> String? {
    for form in term.forbidden.sorted(by: { $0.count > $1.count }) {
      guard let range = EnglishPhrase.find(EnglishPhrase.words(form), in: forms, loose: false), !range.isEmpty else {
        continue
      }
      let place = utf8(range)
      if standing.contains(where: { $0.lowerBound <= place.lowerBound && $0.upperBound >= place.upperBound }) {
        continue
      }
      return String(decoding: Array(en.utf8)[place], as: UTF8.self)
    }
    return nil
  }

  /// Whether the English of a term is a spelling of its Chinese: a person or a place.
  static func isName(_ term: CheckTerm) -> Bool {
    let romanizer = NameRomanizer()
    let person = romanizer.person(term.zh)
    let place = romanizer.place(term.zh)
    let spellings = Set(([person.english] + person.alternatives + [place.english] + place.alternatives).map(Self.plain))
    return term.en.contains { spellings.contains(Self.plain($0)) }
  }

  static func plain(_ name: String) -> String { name.lowercased().filter { $0.isLetter } }

  /// A later mention by the surname alone, where no capitalized word follows it.
  private func surnameAlone(_ term: CheckTerm) -> Bool {
    guard let surname = term.en.first?.split(separator: " ").first?.lowercased(), term.en[0].contains(" "),
      term.zh.unicodeScalars.count <= 4
    else { return false }
    for (index, token) in tokens.enumerated() where token.text == surname && token.isCapitalized {
      if tokens[safe: index + 1]?.isCapitalized != true,
        tokens[safe: index - 1]?.isCapitalized != true
          || ["mr", "ms", "dr"].contains(tokens[safe: index - 1]?.text ?? "")
      {
        return true
      }
    }
    return false
  }
}

/// Finds the wrong words that stand in place of a term, as well as can be guessed.
enum NearWords {
  /// The words nearest to a missing English form; empty where nothing is near.
  static func find(_ form: String, in tokens: [EnglishToken], text: String, isName: Bool) -> String {
    let words = EnglishTokenizer.tokens(form)
    guard !words.isEmpty else { return "" }
    let count = isName ? words.count : max(1, words.count)
    var best: (Double, Range<Int>)?
    for length in max(1, count - 1)...(count + 1) {
      for start in tokens.indices where start + length <= tokens.count {
        let window = tokens[start..<start + length]
        if isName, !window.allSatisfy(\.isCapitalized) { continue }
        if window.contains(where: { [",", ".", ";", "\""].contains($0.text) }) { continue }
        let score = similarity(window.map(\.text).joined(separator: " "), words.map(\.text).joined(separator: " "))
        if score > (best?.0 ?? 0) { best = (score, start..<start + length) }
      }
    }
    guard let best, best.0 >= (isName ? 0.4 : 0.45) else { return "" }
    let range = tokens[best.1.lowerBound].range.lowerBound..<tokens[best.1.upperBound - 1].range.upperBound
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// 1 minus the share of letters to change.
  static func similarity(_ left: String, _ right: String) -> Double {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var row = Array(0...b.count)
    for i in 1...a.count {
      var diagonal = row[0]
      row[0] = i
      for j in 1...b.count {
        let next = min(row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
        diagonal = row[j]
        row[j] = next
      }
    }
    return 1 - Double(row[b.count]) / Double(max(a.count, b.count))
  }
}
