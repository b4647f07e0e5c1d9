import Chinese

/// Checks names the glossary does not hold: known places and people introduced by their office.
struct NameCheck {
  let zh: ScalarText
  let tokens: [EnglishToken]
  let en: String
  let covered: [Range<Int>]

  func run() -> [CheckFinding] {
    let found = people() + surnames() + places()
    return found + (found.isEmpty ? PlaceMixUps(zh: zh, tokens: tokens, en: en, covered: covered).findings() : [])
  }

  // MARK: - People

  /// 董事长冯旭林表示: the name between an office and what he does.
  private func people() -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let romanizer = NameRomanizer()
    let plainEnglish = tokens.map { $0.text.hasSuffix("'s") ? String($0.text.dropLast(2)) : $0.text }
    for index in 0..<zh.count {
      guard let office = PersonTitle.before.longest(zh, before: index), index >= office.length,
        let length = nameLengths(at: index).first
      else { continue }
      let range = zh.utf8(index..<index + length)
      if covered.contains(where: { $0.overlaps(range) }) { continue }
      let name = zh.string(index..<index + length)
      let spelled = romanizer.person(name)
      // 张壮说: what follows may belong to the name or not
      let forms = nameLengths(at: index).flatMap { length in
        let spelled = romanizer.person(zh.string(index..<index + length))
        return [spelled.english] + spelled.alternatives
      }
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

  /// Surnames that no office stands in front of: 尉迟文博 parted after its first character, 解大妈 read like the verb.
  private func surnames() -> [CheckFinding] {
    let romanizer = NameRomanizer()
    var findings: [CheckFinding] = []
    for index in 0..<zh.count {
      if Surnames.isCompound(zh[index], zh[index + 1]) {
        for length in [4, 3] where index + length <= zh.count {
          let name = zh.string(index..<index + length)
          let right = romanizer.person(name).english
          let letters = romanizer.letters(Array(name.unicodeScalars)).text
          guard let wrong = parted(like: right) ?? parted(like: letters, surname: right) else { continue }
          findings.append(
            CheckMessages.term(CheckTerm(zh: name, en: [right]), wrong, isName: true, zh.utf8(index..<index + length)))
          break
        }
      } else if let honorific = Self.honorifics.longest(zh, at: index + 1),
        let surname = Surnames.readings[zh.string(index..<index + 1)],
        case let plain = romanizer.letters(Array(zh.string(index..<index + 1).unicodeScalars)).text,
        plain != surname.english.lowercased(),
        !tokens.contains(where: { ([surname.english] + surname.others).map(TermCheck.plain).contains($0.text) }),
        let bad = tokens.first(where: { $0.text == plain && $0.isCapitalized })
      {
        let text = String(decoding: Array(en.utf8)[bad.range], as: UTF8.self)
        let range = zh.utf8(index..<index + 1 + honorific.length)
        let term = CheckTerm(zh: zh.string(index..<index + 1 + honorific.length), en: [surname.english])
        findings.append(CheckMessages.term(term, text, isName: true, range))
      }
    }
    return findings
  }

  private static let honorifics = WordTable<Bool>(
    words: "大妈 大爷 大娘 大叔 大伯 大姐 大哥 阿姨 奶奶 爷爷 先生 女士 老师 师傅 某某 某 老汉 婆婆 叔 婶 姐 哥")

  /// The two words of the English that spell a name but part it elsewhere: Ou Yangming for Ouyang Ming.
  private func parted(like letters: String, surname name: String? = nil) -> String? {
    let joined = TermCheck.plain(letters)
    guard let surname = (name ?? letters).split(separator: " ").first?.lowercased() else { return nil }
    let index = tokens.indices.dropLast().first { index in
      tokens[index].isCapitalized && tokens[index + 1].isCapitalized && tokens[index].text != surname
        && TermCheck.plain(tokens[index].text + tokens[index + 1].text) == joined
    }
    guard let index else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
    return String(decoding: Array(en.utf8)[range], as: UTF8.self)
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

  /// The lengths of a name that a verb or a mark ends, the longest first.
  private func nameLengths(at index: Int) -> [Int] {
    let isCompound = Surnames.isCompound(zh[index], zh[index + 1])
    guard isCompound || Surnames.isSurname(zh[index]) else { return [] }
    return (isCompound ? [3, 4] : [3, 2]).filter { length in
      index + length <= zh.count && (index..<index + length).allSatisfy { Han.isIdeograph(zh[$0]) }
        && (PersonFollower.table.longest(zh, at: index + length) != nil || index + length == zh.count
          || TextCharacter.isMark(zh[index + length]))
    }
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
      // 泰山队: Mount Taishan, and Taishan where no mountain is meant
      let heads = Set(right.flatMap { $0.split(separator: " ") }.map { TermCheck.plain(String($0)) })
      guard let bad = wrong.first(where: { words.contains($0) && !heads.contains($0) }),
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
