import Chinese

/// Finds persons whose given name is a word: 张为民, 李建设, 王和平.
///
/// A surname before a word is hardly ever a name by itself, so the words around it must vouch for it: a title or another
/// person before it, a verb of saying, an age or a family behind it. A word that parents choose, such as 和平, needs less
/// than characters of which names are made. Each kind of evidence has a weight; ``sure`` and ``likely`` are the sums that
/// count.
struct LikelyPersons {
  let text: ScalarText
  let lexicon: PhraseLexicon
  let romanizer: NameRomanizer
  /// Whether a word of the segmenter starts or ends before a scalar.
  let isBorder: [Bool]
  /// Whether only words count that parents choose.
  let isStrict: Bool

  /// From this weight on a name is not in doubt.
  private static let sure = 4
  /// From this weight on it is shown, with its words beside it.
  private static let likely = 3

  /// The names in their order, besides the stretches that are known.
  func names(besides known: KnownStretches) -> [LikelyName] {
    var personEnds = Set(known.all.lazy.filter { $0.name == .person }.map(\.scalars.upperBound))
    var found: [LikelyName] = []
    var at = 0
    while at < text.count {
      guard isBorder[at], let name = name(at, known, personEnds) else {
        at += 1
        continue
      }
      found.append(name)
      at = name.scalars.upperBound
      personEnds.insert(at)
    }
    return withLists(found)
  }

  /// The name that starts at a place.
  private func name(_ start: Int, _ known: KnownStretches, _ personEnds: Set<Int>) -> LikelyName? {
    guard start + 2 < text.count else { return nil }
    let surname = Surnames.isCompound(text[start], text[start + 1]) ? 2 : 1
    let end = start + surname + 2
    guard end <= text.count, isBorder[end], surname == 2 || Surnames.isSurname(text[start]),
      text.isHan(start..<end), known.isFree(start..<end, takesPlaces: true)
    else { return nil }
    let given = start + surname..<end
    let isChosen = PersonEvidence.givenNames.longest(text, at: given.lowerBound)?.length == given.count
    guard mayBeGiven(given, isChosen: isChosen) else { return nil }
    let before = before(start, personEnds)
    // 白天|亮: the surname is part of another word
    if before < 2, !isBorder[given.lowerBound], isBorder[start + 1..<end].contains(true) { return nil }
    var weight = before + behind(end) + (isChosen ? 2 : 1)
    if surname == 1, isRarelySurname(text[start]) { weight -= 2 }
    // 吴长江: a place in a name wants a name without doubt; of 丛立言 nothing else is known
    let isUnknown = !isChosen && !lexicon.knowsPhrase(in: text, given)
    let least = !known.isFree(start..<end) ? Self.sure : isUnknown ? Self.likely - 1 : Self.likely
    guard weight >= least else { return nil }
    let english = romanizer.person(text.string(start..<end)).english
    guard english.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else { return nil }
    return LikelyName(scalars: start..<end, english: english, words: given, isSure: weight >= Self.sure)
  }

  /// Whether a stretch may be a given name: a word that parents choose, or characters of which names are made.
  private func mayBeGiven(_ given: Range<Int>, isChosen: Bool) -> Bool {
    if isChosen || isStrict { return isChosen }
    if RunningNames.kinship.contains(where: { text.has($0, at: given.lowerBound) }) { return false }
    let isOneWord = !isBorder[given].contains(true)
    if isOneWord, lexicon.knowsPhrase(in: text, given) { return false }
    return text.scalars[given].allSatisfy { Unicode.Scalar($0).map(GivenNames.isCommon) ?? false }
  }

  private func isRarelySurname(_ scalar: UInt32) -> Bool {
    RunningNames.functionWords.contains(scalar) || Unicode.Scalar(scalar).map(PersonNames.isRarelySurname) ?? true
  }

  /// What the words before a name say.
  private func before(_ start: Int, _ personEnds: Set<Int>) -> Int {
    if start == 0 { return 1 }
    if text.isTitle(before: start) { return 2 }
    if personEnds.contains(start - 1), PlaceEvidence.joining.contains(text[start - 1]) { return 2 }
    if text.opensClause(at: start) { return 1 }
    return PersonEvidence.before.longest(text, before: start) != nil ? 1 : 0
  }

  /// What the words behind a name say.
  private func behind(_ end: Int) -> Int {
    if end == text.count { return 1 }
    if PersonEvidence.behind.longest(text, at: end) != nil || isAge(end) { return 2 }
    if PersonEvidence.weakBehind.longest(text, at: end) != nil { return 1 }
    return text.closesClause(at: end) ? 1 : 0
  }

  /// Whether an age follows: ，28岁 or 今年五十三岁.
  private func isAge(_ end: Int) -> Bool {
    let reach = end..<min(text.count, end + PersonEvidence.ageReach)
    guard let years = reach.first(where: { text[$0] == PersonEvidence.yearsOld }) else { return false }
    return text.scalars[end..<years].contains { Digits.isChinese($0) || (0x30...0x39).contains($0) }
  }

  /// The names, those in a list beside a sure one no longer in doubt: 周健康、郑解放.
  private func withLists(_ names: [LikelyName]) -> [LikelyName] {
    var names = names
    func isList(_ first: LikelyName, _ second: LikelyName) -> Bool {
      first.scalars.upperBound + 1 == second.scalars.lowerBound
        && PlaceEvidence.joining.contains(text[first.scalars.upperBound])
    }
    for index in names.indices.dropLast().reversed() where isList(names[index], names[index + 1]) {
      names[index].isSure = names[index].isSure || names[index + 1].isSure
    }
    for index in names.indices.dropFirst() where isList(names[index - 1], names[index]) {
      names[index].isSure = names[index].isSure || names[index - 1].isSure
    }
    return names
  }
}
