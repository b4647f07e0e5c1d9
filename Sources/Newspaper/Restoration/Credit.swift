/// Who sent and who wrote a text, as printed at its start, at its end or on a line of its own.
///
/// `本报讯（记者 王芳 通讯员 李明）` has the agency `本报讯` and the byline `记者 王芳 通讯员 李明`.
struct Credit {
  /// Everything the credit takes, brackets and ornaments included.
  var range: Range<Int>
  var agency: Range<Int>?
  var byline: Range<Int>?

  var hasAgency: Bool { agency != nil }
}

extension Credit {
  /// The credit that opens a paragraph.
  static func lead(in range: Range<Int>, of galley: Galley) -> Credit? {
    CreditReader(galley: galley).lead(in: range)
  }

  /// The credit in brackets that closes a paragraph.
  static func tail(of range: Range<Int>, in galley: Galley) -> Credit? {
    CreditReader(galley: galley).tail(of: range)
  }
}

/// Reads credits from the scalars of a page.
struct CreditReader {
  let galley: Galley
  private static let longestFormula = 30
  private static let longestBracket = 90
  private static let longestPlace = 8

  // MARK: At the start

  func lead(in range: Range<Int>) -> Credit? {
    var start = range.lowerBound
    while start < range.upperBound, isOrnament(galley.scalars[start]) { start += 1 }
    guard start < range.upperBound else { return nil }
    if isOpeningBracket(galley.scalars[start]), let credit = bracketed(at: start, in: range) {
      return Credit(
        range: range.lowerBound..<credit.range.upperBound, agency: credit.agency, byline: credit.byline)
    }
    if let credit = formula(from: start, in: range) {
      return Credit(
        range: range.lowerBound..<credit.range.upperBound, agency: credit.agency, byline: credit.byline)
    }
    if let people = people(from: start, in: range), people.upperBound < range.upperBound,
      isSpace(galley.scalars[people.upperBound]) || Self.afterPeople.contains(galley.scalars[people.upperBound])
        || start > range.lowerBound && isDigit(galley.scalars[people.upperBound])
    {
      var end = people.upperBound
      if Self.afterPeople.contains(galley.scalars[end]) { end += 1 }
      return Credit(range: range.lowerBound..<end, agency: nil, byline: people)
    }
    return nil
  }

  private static let afterPeople = ScalarSet("：:）)")

  private func isOrnament(_ scalar: UInt32) -> Bool {
    isSpace(scalar) || ScalarSets.decorations.contains(scalar)
  }

  /// `（本报记者 王芳）近日…`, `【記者王小明／台北報導】`, `【本报讯】`.
  private func bracketed(at open: Int, in range: Range<Int>) -> Credit? {
    guard let close = JumpLine(galley).closing(open, before: range.upperBound, within: Self.longestBracket) else {
      return nil
    }
    let inside = galley.trimmed(open + 1..<close)
    guard !inside.isEmpty else { return nil }
    if let credit = formula(from: inside.lowerBound, in: inside) {
      // 【本报讯】（记者 王芳）
      var end = close + 1
      var byline = credit.byline
      if byline == nil, let next = peopleBracket(from: end, in: range) {
        byline = next.inside
        end = next.end
      }
      return Credit(range: open..<end, agency: credit.agency, byline: byline)
    }
    guard isPeople(inside) else { return nil }
    return Credit(range: open..<close + 1, agency: nil, byline: inside)
  }

  /// `本报讯`, `三峡融媒讯(记者…)`, `新华社北京4月28日电（记者…）`, `日报消息`.
  private func formula(from start: Int, in range: Range<Int>) -> Credit? {
    let scalars = galley.scalars
    let limit = min(range.upperBound, start + Self.longestFormula)
    var at = start
    while at < limit {
      let scalar = scalars[at]
      if Self.neverInFormula.contains(scalar) { return nil }
      if let length = ending(at, from: start, before: range.upperBound) {
        let end = at + length
        if let credit = completed(start..<end, in: range) { return credit }
      }
      at += 1
    }
    return nil
  }

  private static let neverInFormula = ScalarSet("，。、；！？“”‘’「」《》〈〉…（）()【】[]")

  /// The length of 讯, 消息 or 电 at a place.
  private func ending(_ at: Int, from start: Int, before end: Int) -> Int? {
    switch galley.scalars[at] {
    // 通讯员 is who writes, not what is sent.
    case 0x8BAF, 0x8A0A:
      at > start && !galley.has("员", at: at + 1, before: end) && !galley.has("員", at: at + 1, before: end) ? 1 : nil
    case 0x7535, 0x96FB: at > start ? 1 : nil
    case 0x6D88: galley.has("息", at: at + 1, before: end) && at > start ? 2 : nil
    default: nil
    }
  }

  /// A formula with what follows it, where it is one.
  private func completed(_ agency: Range<Int>, in range: Range<Int>) -> Credit? {
    var end = agency.upperBound
    if let next = peopleBracket(from: end, in: range), agency.count <= Self.longestFormula {
      guard agency.count <= 14 || isKnown(agency) else { return nil }
      return Credit(range: agency.lowerBound..<next.end, agency: agency, byline: next.inside)
    }
    // 本报讯 记者 王芳 报道
    var after = end
    while after < range.upperBound, isSpace(galley.scalars[after]) { after += 1 }
    // 吉水讯 记者王芳报道：: any place may send where a reporter stands after it.
    let isSent =
      after > end && agency.count <= Self.longestPlace && galley.starts(after..<range.upperBound, with: Wording.roles)
    guard isSent || isKnown(agency) else { return nil }
    if let people = people(from: after, in: range) {
      let next = people.upperBound
      if next == range.upperBound || isSpace(galley.scalars[next]) || Self.afterPeople.contains(galley.scalars[next]) {
        end = next
        if end < range.upperBound, Self.afterPeople.contains(galley.scalars[end]) { end += 1 }
        return Credit(range: agency.lowerBound..<end, agency: agency, byline: people)
      }
    }
    guard isKnown(agency) else { return nil }
    if end < range.upperBound, galley.scalars[end] == 0xFF1A || galley.scalars[end] == 0x3A { end += 1 }
    return Credit(range: agency.lowerBound..<end, agency: agency, byline: nil)
  }

  /// A bracket after a formula that holds people: its inside, and where it ends.
  private func peopleBracket(from start: Int, in range: Range<Int>) -> (inside: Range<Int>, end: Int)? {
    var open = start
    while open < range.upperBound, isSpace(galley.scalars[open]) { open += 1 }
    guard open < range.upperBound, isOpeningBracket(galley.scalars[open]),
      let close = JumpLine(galley).closing(open, before: range.upperBound, within: Self.longestBracket)
    else { return nil }
    let inside = galley.trimmed(open + 1..<close)
    guard
      galley.contains(Wording.roles, in: inside) || isNames(inside) || galley.starts(inside, with: Wording.authorLabels)
    else { return nil }
    return (inside, close + 1)
  }

  /// Whether a formula names a sender: ends in 报讯, 媒讯, 日电, or starts with an agency.
  private func isKnown(_ agency: Range<Int>) -> Bool {
    let last = galley.scalars[agency.upperBound - 1]
    let isTelegram = last == 0x7535 || last == 0x96FB
    let isNews = last == 0x606F
    let head = agency.lowerBound..<agency.upperBound - (isNews ? 2 : 1)
    let startsKnown = galley.starts(agency, with: Wording.agencies)
    if isTelegram {
      // 新华社北京4月28日电, 本报北京4月28日专电; never 停电, 充电.
      guard galley.ends(head, with: Self.beforeTelegram), agency.count >= 4 else { return false }
      // 某某日报网4月28日电: any sender, where the day stands before 电.
      return startsKnown
        || agency.count <= 20 && galley.contains(Self.media, in: agency) && galley.contains(Self.months, in: agency)
    }
    if startsKnown, agency.count <= 16 { return true }
    return agency.count <= 12 && galley.ends(head, with: Wording.senders) && head.count >= 2
      && galley.count(in: head, where: { isHan($0) || isLatin($0) || Self.dots.contains($0) }) == head.count
  }

  private static let months = PhraseSet.list("月")
  private static let dots = ScalarSet("·•・")

  // MARK: Alone

  /// The credit that a stretch is as a whole, given the one that opens it.
  func whole(_ range: Range<Int>, lead: Credit?) -> Credit? {
    guard (2...100).contains(range.count) else { return nil }
    if let lead, lead.range.upperBound == range.upperBound { return lead }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isOrnament(galley.scalars[low]) { low += 1 }
    if low < high, isOpeningBracket(galley.scalars[low]), isClosingBracket(galley.scalars[high - 1]) {
      low += 1
      high -= 1
    }
    let inside = galley.trimmed(low..<high)
    guard !inside.isEmpty else { return nil }
    if let credit = formula(from: inside.lowerBound, in: inside), credit.range.upperBound == inside.upperBound {
      return Credit(range: range, agency: credit.agency, byline: credit.byline)
    }
    let isMarked = low > range.lowerBound
    if isMarked, isSource(inside) { return Credit(range: range, agency: inside, byline: nil) }
    if isWritten(inside) || isMarked && (isAuthorWithPlace(inside) || isNoteOnAuthor(inside)) {
      return Credit(range: range, agency: nil, byline: inside)
    }
    // □晋川: the open square marks an author even where the family name is a rare one.
    let isSquared =
      galley.scalars[range.lowerBound] == 0x25A1 && (2...4).contains(inside.count)
      && galley.count(in: inside, where: isHan) == inside.count
    if isPeople(inside) || (isMarked && isNames(inside)) || isSquared {
      return Credit(range: range, agency: nil, byline: inside)
    }
    return nil
  }

  // MARK: At the end

  func tail(of range: Range<Int>) -> Credit? {
    guard range.count > 6, isClosingBracket(galley.scalars[range.upperBound - 1]) else { return nil }
    var open = range.upperBound - 2
    let limit = max(range.lowerBound, range.upperBound - 1 - Self.longestBracket)
    while open > limit, !isOpeningBracket(galley.scalars[open]) {
      if isClosingBracket(galley.scalars[open]) { return nil }
      open -= 1
    }
    guard open > range.lowerBound, isOpeningBracket(galley.scalars[open]) else { return nil }
    let before = galley.trimmed(range.lowerBound..<open)
    guard !before.isEmpty, endsSentence(before) else { return nil }
    let inside = galley.trimmed(open + 1..<range.upperBound - 1)
    guard !inside.isEmpty,
      !galley.ends(inside, with: Wording.photographed) || galley.contains(Wording.writtenToo, in: inside)
    else { return nil }
    if let credit = formula(from: inside.lowerBound, in: inside), credit.range.upperBound == inside.upperBound {
      return Credit(range: open..<range.upperBound, agency: credit.agency, byline: credit.byline)
    }
    if isSource(inside) { return Credit(range: open..<range.upperBound, agency: inside, byline: nil) }
    guard isPeople(inside) || isNames(inside) || isWritten(inside) || isAuthorWithPlace(inside) else { return nil }
    return Credit(range: open..<range.upperBound, agency: nil, byline: inside)
  }

  private static let beforeTelegram = PhraseSet.list("日 专 專 社")
  /// `据新华社`, `综合新华社报道`, `来源：人民网`: what a text was taken from.
  private func isSource(_ range: Range<Int>) -> Bool {
    guard range.count <= 16, galley.count(in: range, where: { $0 == 0xFF0C || isTerminal($0) }) == 0 else {
      return false
    }
    return galley.starts(range, with: Self.sources)
      || galley.starts(range, with: Self.taken) && galley.ends(range, with: Self.media)
  }

  private static let sources = PhraseSet.list("据新华社 新华社 據新華社 据中新社 据央视 据人民日报 综合新华社 据《 综合 本报综合 来源： 來源：")
  private static let taken = PhraseSet.list("据 據 摘自 转自 轉自 原载 原載")
  private static let media = PhraseSet.list("社 报 報 网 網 台 臺 客户端 客戶端 新闻 新聞 》 报道 報道 报导 報導 电 電 公众号 公眾號")

  private func endsSentence(_ range: Range<Int>) -> Bool {
    var at = range.upperBound - 1
    while at > range.lowerBound, isCloser(galley.scalars[at]) { at -= 1 }
    return isTerminal(galley.scalars[at])
  }
}
