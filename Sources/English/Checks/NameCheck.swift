import Chinese

/// Checks names the glossary does not hold: known places and people introduced by their office.
struct NameCheck {
  let zh: ScalarText
  let tokens: [EnglishToken]
  let en: String
  let covered: [Range<Int>]

  func run() -> [CheckFinding] { people() + places() }

  // MARK: - People

  /// 董事长冯旭林表示: the name between an office and what he does.
  private func people() -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let romanizer = NameRomanizer()
    let plainEnglish = tokens.map(\.text)
    for index in 0..<zh.count {
      guard let office = PersonTitle.before.longest(zh, before: index), index >= office.length,
        let length = nameLength(at: index)
      else { continue }
      let range = zh.utf8(index..<index + length)
      if covered.contains(where: { $0.overlaps(range) }) { continue }
      let name = zh.string(index..<index + length)
      let spelled = romanizer.person(name)
      let forms = [spelled.english] + spelled.alternatives
      if let turned = turned(spelled.english, plainEnglish) {
        findings.append(CheckMessages.term(CheckTerm(zh: name, en: [spelled.english]), turned, isName: true, range))
        continue
      }
      if forms.contains(where: { stands($0, plainEnglish) }) { continue }
      // only an English name close to it is a misspelling; else the name is left out or comes elsewhere
      let near = NearWords.find(spelled.english, in: tokens, text: en, isName: true)
      guard !near.isEmpty, near.contains(" "),
        NearWords.similarity(near.lowercased(), spelled.english.lowercased()) >= 0.5
      else { continue }
      findings.append(CheckMessages.term(CheckTerm(zh: name, en: [spelled.english]), near, isName: true, range))
    }
    return findings
  }

  /// The name with the given name first: Wenbin Zhou for 周文彬.
  private func turned(_ name: String, _ words: [String]) -> String? {
    let parts = name.lowercased().split(separator: " ").map(String.init)
    guard parts.count == 2,
      let index = words.indices.dropLast().first(where: { words[$0] == parts[1] && words[$0 + 1] == parts[0] })
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
    return String(decoding: Array(en.utf8)[range], as: UTF8.self)
  }

  private func stands(_ name: String, _ words: [String]) -> Bool {
    let wanted = name.lowercased().split(separator: " ").map(String.init)
    guard let surname = wanted.first else { return true }
    if wanted.count > 1, words.indices.contains(where: { words[$0...].starts(with: wanted) }) { return true }
    let joined = TermCheck.plain(name)
    if words.indices.dropLast().contains(where: {
      TermCheck.plain(words[$0] + words[$0 + 1]) == joined && words[$0] == surname
    }) {
      return true
    }
    return tokens.indices.contains {
      tokens[$0].text == surname && tokens[$0].isCapitalized && tokens[safe: $0 + 1]?.isCapitalized != true
    }
  }

  /// The length of a name that a verb or a mark ends.
  private func nameLength(at index: Int) -> Int? {
    let isCompound = Surnames.isCompound(zh[index], zh[index + 1])
    guard isCompound || Surnames.isSurname(zh[index]) else { return nil }
    for length in isCompound ? [3, 4] : [3, 2] where index + length <= zh.count {
      if (index..<index + length).allSatisfy({ Han.isIdeograph(zh[$0]) }),
        PersonFollower.table.longest(zh, at: index + length) != nil || index + length == zh.count
          || TextCharacter.isMark(zh[index + length])
      {
        return length
      }
    }
    return nil
  }

  // MARK: - Places

  /// A place whose irregular English is spelled by its common reading: 六安 Liuan, 陕西 Shanxi.
  private func places() -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let words = Set(tokens.map { TermCheck.plain($0.text) })
    let romanizer = NameRomanizer()
    for index in 0..<zh.count {
      guard let found = Self.table.longest(zh, at: index) else { continue }
      let range = zh.utf8(index..<index + found.length)
      if covered.contains(where: { $0.overlaps(range) }) { continue }
      let right = [found.meaning.english] + found.meaning.others
      let wrong =
        found.meaning.wrong + [
          TermCheck.plain(romanizer.letters(Array(zh.string(index..<index + found.length).unicodeScalars)).text)
        ]
      if right.contains(where: { words.contains(TermCheck.plain($0)) || en.contains($0) }) { continue }
      guard let bad = wrong.first(where: { words.contains($0) }),
        let token = tokens.first(where: { TermCheck.plain($0.text) == bad && $0.isCapitalized })
      else { continue }
      let text = String(decoding: Array(en.utf8)[token.range], as: UTF8.self)
      let name = zh.string(index..<index + found.length)
      findings.append(CheckMessages.term(CheckTerm(zh: name, en: [found.meaning.english]), text, isName: true, range))
    }
    return findings
  }

  /// A known place and spellings that mean another or none.
  struct Place: Sendable {
    let english: String
    let others: [String]
    let wrong: [String]
  }

  private static let table = WordTable<Place>(
    KnownPlaces.table.filter { $0.key.unicodeScalars.count <= 4 }.map { key, entry in
      (
        key,
        Place(
          english: entry.english, others: entry.others, wrong: key == "山西" ? ["shaanxi"] : key == "陕西" ? ["shanxi"] : []
        )
      )
    })
}
