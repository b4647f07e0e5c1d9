import Chinese

/// Finds villages, streets, townships, schools and the like whose names are common words.
///
/// 走进幸福村 gives Xingfu Village, 仁怀市中枢街道 Zhongshu Subdistrict, 城中村 and 主要街道 nothing. What stands before the class is a
/// name when the words around it speak for one: a larger place or a word such as 在 and 走进 before it, an office or the
/// people of such a place behind it. Each kind of evidence has a weight; ``sure`` and ``likely`` are the sums that count.
struct LikelyPlaces {
  let text: ScalarText
  let lexicon: PhraseLexicon
  let romanizer: NameRomanizer
  /// Whether a word of the segmenter starts or ends before a scalar.
  let isBorder: [Bool]

  /// From this weight on a name is not in doubt.
  private static let sure = 3
  /// From this weight on it is shown, with its words beside it.
  private static let likely = 2

  /// The names in their order, besides the stretches that are known.
  func names(besides known: KnownStretches) -> [LikelyName] {
    var known = known
    var placeEnds = Set(known.all.lazy.filter(\.isPlace).map(\.scalars.upperBound))
    var found: [LikelyName] = []
    var end = 2
    while end <= text.count {
      if let row = PlaceClass.table.longest(text, before: end), let name = name(row, end, known, placeEnds, found.last)
      {
        known.insert(name.span(.place))
        placeEnds.insert(end)
        found.append(name)
      }
      end += 1
    }
    return found
  }

  /// The best name that ends with a class at a place.
  private func name(
    _ row: (length: Int, meaning: PlaceClass), _ end: Int, _ known: KnownStretches, _ placeEnds: Set<Int>,
    _ last: LikelyName?
  ) -> LikelyName? {
    let (classStart, kind) = (end - row.length, row.meaning)
    guard isBorder[end] || kind.mayEndInside(text, end), !(kind.sort == .nature && isPartOfPlace(end)) else {
      return nil
    }
    var best: (weight: Int, range: Range<Int>)?
    for length in [3, 2, 1] where classStart >= length {
      let range = classStart - length..<end
      guard isBorder[range.lowerBound] || placeEnds.contains(range.lowerBound),
        known.isFree(range, orCutAt: classStart, takesPlaces: kind.maySitOnPlace),
        mayBeName(range, classStart, kind, isBehindPlace: placeEnds.contains(range.lowerBound))
      else { continue }
      let weight = weight(of: range, classStart, kind, placeEnds, last)
      if weight > (best?.weight ?? Self.likely - 1) { best = (weight, range) }
    }
    guard let best else { return nil }
    let english = romanizer.place(text.string(best.range)).english
    guard english.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else { return nil }
    return LikelyName(
      scalars: best.range, english: english, words: best.range.lowerBound..<classStart, isSure: best.weight >= Self.sure
    )
  }

  /// Whether characters and words let a stretch be a name with its class.
  private func mayBeName(_ range: Range<Int>, _ classStart: Int, _ kind: PlaceClass, isBehindPlace: Bool) -> Bool {
    let stem = range.lowerBound..<classStart
    if stem.count == 1, !isBehindPlace || kind.sort != .settlement || kind.isWeak { return false }
    // 崇山峻岭 is an idiom, in 建县 and 进村 stands a verb, 记者陈望乡 is a person
    if kind.sort == .nature, stem.count == 3, !isBorder[stem.lowerBound + 1..<classStart + 1].contains(true) {
      return false
    }
    if isBorder[classStart - 1], PlaceEvidence.verbs.contains(text[classStart - 1]) { return false }
    if stem.lowerBound > 0, Surnames.isSurname(text[stem.lowerBound]), text.isTitle(before: stem.lowerBound) {
      return false
    }
    // 街道|和|社区, 和|兴旺村, but 和平|村
    for place in stem where PlaceEvidence.joining.contains(text[place]) {
      if isBorder[place], isBorder[place + 1] { return false }
    }
    guard text.isHan(stem), !text.scalars[stem].contains(where: PlaceEvidence.neverName.contains) else { return false }
    // 马路, 高速公路: a word that ends with the class and starts in the name, unless it is the name
    if !isBorder[classStart], stem.contains(where: { isBorder[$0] && $0 > range.lowerBound }) { return false }
    // 永兴镇中心村; a single character at the end says nothing: 东门街
    for place in stem where place == stem.lowerBound || place < classStart - 1 {
      if kind.attributes.contains(where: { $0.longest(text, at: place)?.length == classStart - place }) { return false }
    }
    return !stem.contains { start in
      if !isBorder[start] { return false }
      var isPhrase = false
      lexicon.forEachPhrase(in: text, at: start) { length, _ in isPhrase = isPhrase || start + length > classStart }
      return isPhrase
    }
  }

  private func weight(
    of range: Range<Int>, _ classStart: Int, _ kind: PlaceClass, _ placeEnds: Set<Int>, _ last: LikelyName?
  ) -> Int {
    let (before, behind) = (before(range.lowerBound, kind, placeEnds, last), behind(range.upperBound, kind))
    if kind.isWeak && before < (kind.sort == .nature ? 2 : 3) && behind < 2 { return 0 }
    let stem = range.lowerBound..<classStart
    let isVouched = before > 1 || behind > 1
    switch opening(of: stem) {
    case .grammar: return 0
    case .particle where !isVouched: return 0
    case .verb(let length) where length < stem.count || !isVouched: return 0
    case .other where before == 0 && behind < 2: return 0
    default: return before + behind + ofStem(stem, kind)
    }
  }

  /// What kind of word opens the stretch before a class.
  private enum Opening {
    /// A word of grammar, time or number: 如今, 许多.
    case grammar
    /// A character that is such a word, but stands in names as well: 先, 同.
    case particle
    /// A verb of two characters or more, with its length: 聚焦.
    case verb(Int)
    /// Another word that the lexicon knows.
    case other
    case unknown
  }

  private func opening(of stem: Range<Int>) -> Opening {
    var opening = Opening.unknown
    lexicon.forEachPhrase(in: text, at: stem.lowerBound) { length, number in
      guard length <= stem.count, isBorder[stem.lowerBound + length] else { return }
      switch lexicon.entry(number).partOfSpeech {
      case "d": opening = .particle
      case "t", "m", "p", "c", "u", "q": opening = length > 1 ? .grammar : .particle
      case "v" where length > 1: opening = .verb(length)
      default: if length == stem.count { opening = .other }
      }
    }
    return opening
  }

  /// Whether a river or a mountain only opens the name of a place: 钱粮湖镇, 积石山县.
  private func isPartOfPlace(_ end: Int) -> Bool {
    for next in end + 1...end + 2 where next <= text.count && (isBorder[next] || next == end + 1) {
      guard let (length, kind) = PlaceClass.table.longest(text, before: next), next - length == end else { continue }
      if kind.sort == .settlement || kind.sort == .road { return true }
    }
    return false
  }

  /// What the words before a name say.
  private func before(_ start: Int, _ kind: PlaceClass, _ placeEnds: Set<Int>, _ last: LikelyName?) -> Int {
    if placeEnds.contains(start) { return 3 }
    if start > 1, let last, last.scalars.upperBound == start - 1, PlaceEvidence.joining.contains(text[start - 1]),
      PlaceClass.table.longest(text, before: start - 1)?.meaning.sort == kind.sort
    {
      return 2
    }
    if start > 0, PlaceEvidence.locative.longest(text, before: start) != nil { return 2 }
    if start > 0, isBorder[start - 1], PlaceEvidence.prepositions.contains(text[start - 1]) { return 1 }
    return text.opensClause(at: start) ? 1 : 0
  }

  /// What the words behind a name say.
  private func behind(_ end: Int, _ kind: PlaceClass) -> Int {
    if end == text.count { return 0 }
    if kind.followers.longest(text, at: end) != nil { return 2 }
    if kind.sort == .road, (0x30...0x39).contains(text[end]) { return 2 }
    for next in end + 2...end + 5 where next <= text.count && isBorder[next] {
      guard let (length, smaller) = PlaceClass.table.longest(text, before: next), next - length > end else { continue }
      if smaller.level < kind.level { return 2 }
      // 太和街道、安居街道
      if smaller.sort == kind.sort, smaller.level == kind.level, PlaceEvidence.joining.contains(text[end]) { return 1 }
    }
    return 0
  }

  /// What the characters of the name say: of a settlement one that no lexicon knows is hardly anything else.
  private func ofStem(_ stem: Range<Int>, _ kind: PlaceClass) -> Int {
    if kind.sort != .settlement { return 1 }
    return stem.count > 1 && !lexicon.knowsPhrase(in: text, stem) ? 2 : 1
  }
}
