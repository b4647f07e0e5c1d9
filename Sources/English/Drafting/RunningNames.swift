import Chinese

/// Finds names of persons and places in running text where the words around them vouch for them, and abstains elsewhere.
///
/// 市长李建国主持会议 gives 李建国: a title stands in front and a verb that persons do behind. 书记项目启动 gives nothing: 项 is a
/// surname, 项目 a word, and nobody would see the difference in `Xiang Mu`. A name whose end could be elsewhere
/// or whose reading is uncertain is to be asked for.
struct RunningNames {
  let romanizer: NameRomanizer
  let text: ScalarText
  /// Whether a word of the segmenter starts or ends before a scalar.
  let isBorder: [Bool]

  /// Makes a finder; without words it finds nothing.
  init(text: ScalarText, words: [Range<Int>], romanizer: NameRomanizer) {
    self.text = text
    self.romanizer = romanizer
    isBorder = text.borders(of: words)
  }

  /// The names that overlap none of the stretches known so far.
  func spans(besides known: [KnownSpan]) -> [KnownSpan] {
    if isBorder.isEmpty { return [] }
    var isKnown = text.covered(by: known)
    var found = gazetteerPlaces(behind: known, &isKnown)
    found += counties(&isKnown)
    found += places(behind: known + found, &isKnown)
    var at = 0
    var titled = -1
    while at < text.count {
      // 副市长陈明、黄海: the title counts for both
      let isListed = at > 0 && titled == at - 1 && text[at - 1] == Self.listComma
      guard isBorder[at], let person = person(at: at, isListed: isListed, isKnown) else {
        at += 1
        continue
      }
      found.append(person)
      at = person.scalars.upperBound
      if !person.ask { titled = at }
    }
    return found.sorted { $0.scalars.lowerBound < $1.scalars.lowerBound }
  }

  // MARK: - Persons

  /// The person whose name starts at a place.
  private func person(at start: Int, isListed: Bool, _ isKnown: [Bool]) -> KnownSpan? {
    if Self.functionWords.contains(text[start]) { return nil }
    guard Surnames.isSurname(text[start]) || start + 1 < text.count && Surnames.isCompound(text[start], text[start + 1])
    else { return nil }
    let isTitled = isListed || PersonTitle.before.longest(text, before: start) != nil
    // the longest first: 李建国 and not 李建
    for length in [4, 3, 2] {
      let end = start + length
      guard end <= text.count, !isKnown[start..<end].contains(true), isName(start..<end) else { continue }
      let isHonored = Self.honorifics.contains { text.has($0, at: end) }
      let isFollowed = PersonFollower.table.longest(text, at: end) != nil
      let isClosed = end == text.count || TextCharacter.isMark(text[end])
      guard isHonored || isTitled && (isFollowed || isClosed) else { continue }
      let name = romanizer.person(text.string(start..<end))
      guard name.english.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else { return nil }
      // without a title the honorific may follow something else, and 于 may be `in`
      let isDoubtful = !isTitled || Self.doubtful.contains(text[start])
      return KnownSpan(
        scalars: start..<end, english: name.english, origin: .name, ask: name.ask || isDoubtful,
        name: .person)
    }
    return nil
  }

  /// Whether the characters of a stretch may be a name, and the words don't speak against it.
  private func isName(_ range: Range<Int>) -> Bool {
    let isCompound = range.count > 2 && Surnames.isCompound(text[range.lowerBound], text[range.lowerBound + 1])
    if range.count == 4 && !isCompound { return false }
    guard isBorder[range.upperBound] else { return false }
    for index in range where !(0x4E00...0x9FFF).contains(text[index]) { return false }
    let given = range.lowerBound + (isCompound ? 2 : 1)
    for index in given..<range.upperBound where Self.neverGiven.contains(text[index]) { return false }
    if (Self.adverbs + Self.kinship).contains(where: { $0.count == range.upperBound - given && text.has($0, at: given) }
    ) {
      return false
    }
    // a word that starts with a surname: 高度, 安排, 方面; a name of two characters must be two words
    if !isCompound, !isBorder[given], range.count == 2 { return false }
    return true
  }
}

extension RunningNames {
  private static let listComma: UInt32 = 0x3001  // 、

  /// What follows the name of a person and nothing else.
  private static let honorifics = ["同志", "先生", "女士"].map(\.scalarValues)

  /// Surnames that are function words far more often.
  static let functionWords = Set("和从但由来都应连全时关干经总则能居信门".unicodeScalars.map(\.value))

  /// Surnames that are function words now and then.
  private static let doubtful = Set("于向方成党卫管".unicodeScalars.map(\.value))

  /// What a neighbor is called by the surname: 樊大姐 is no Fan Dajie.
  static let kinship =
    "大姐 大哥 大爷 大妈 大娘 大伯 大叔 大婶 阿姨 师傅 奶奶 爷爷 叔叔 婆婆 老师 女士 先生 同学 医生 老板 经理"
    .split(separator: " ").map { String($0).scalarValues }

  /// Words between a person of one given character and a verb: 张全面介绍 is nobody's name.
  private static let adverbs =
    "全面 高度 认真 深入 亲自 积极 专门 详细 现场 一直 重点 多次 再次 分别 首先 随后 最后 当场 明确 郑重 代表 共同 一起 先后 及时 当天 今天"
    .split(separator: " ").map { String($0).scalarValues }

  /// Characters that no given name has: function words, figures and units.
  private static let neverGiven = Set(
    "的了在是和与及对于将等这那也就都而被从到由向把并或不有他她它我你着过还又已更很最但说要会可能去给让使里个们者所其之元地得吨米年月".unicodeScalars.map(\.value))

}

extension ScalarText {
  /// Whether a word starts or ends before each scalar and at the end; empty where there are no words.
  func borders(of words: [Range<Int>]) -> [Bool] {
    if words.isEmpty { return [] }
    var isBorder = [Bool](repeating: false, count: count + 1)
    for word in words {
      isBorder[index(ofUTF8: word.lowerBound)] = true
      isBorder[index(ofUTF8: word.upperBound)] = true
    }
    return isBorder
  }

  /// Whether each scalar stands in one of some stretches.
  func covered(by spans: [KnownSpan]) -> [Bool] {
    var isCovered = [Bool](repeating: false, count: count)
    for span in spans { for index in span.scalars { isCovered[index] = true } }
    return isCovered
  }

  /// Whether some scalars end right before a place.
  func endsWith(_ scalars: [UInt32], before place: Int) -> Bool {
    place >= scalars.count && has(scalars, at: place - scalars.count)
  }
}
