/// Finds what belongs to the page and to no article: folio, date, section, names and telephones of the desk.
///
/// `2025年4月24日 星期四`, `编辑/王芳 校对/李明`, `· 5 ·`, `民生·社会 04`.
struct FurnitureRules {
  let galley: Galley
  /// The longest line that is looked at; furniture is short.
  private static let longest = 90

  /// How sure it is that a line is furniture, by itself: `nil` where it is not.
  func verdict(_ line: Galley.Line) -> Verdict? {
    let range = line.range
    guard !line.hasPause, range.count <= Self.longest, !galley.ends(range, with: Self.sentenceEnds) else { return nil }
    if isFolio(range) { return Verdict(signal: .folio, needsCompany: false) }
    if let date = dateLine(range), !date.needsCompany || !line.hasGap || !isMadeOfParts(range) { return date }
    if line.hasGap, isMadeOfParts(range) { return Verdict(signal: .masthead, needsCompany: false) }
    if isDuty(range) {
      return Verdict(signal: .desk, needsCompany: galley.starts(range, with: Self.addresses))
    }
    if galley.starts(range, with: Self.notes) { return Verdict(signal: .desk, needsCompany: false) }
    if isSectionWithFolio(range) { return Verdict(signal: .sectionName, needsCompany: false) }
    if isWeekday(range) { return Verdict(signal: .dateLine, needsCompany: true) }
    if isSection(range) || isNamedSection(range) || runningHead(range) != nil {
      return Verdict(signal: .sectionName, needsCompany: true)
    }
    if range.count <= 12, galley.ends(plain(range), with: Wording.newspapers) || isMasthead(range) {
      return Verdict(signal: .masthead, needsCompany: true)
    }
    return nil
  }

  private func isWeekday(_ range: Range<Int>) -> Bool {
    range.count <= 3 && galley.starts(range, with: Wording.weekdays)
  }

  /// `某某农报`, `·某某日报·`: a short name that ends in 报, which is neither a forecast nor a report.
  private func isMasthead(_ range: Range<Int>) -> Bool {
    let range = plain(range)
    return (3...8).contains(range.count) && galley.ends(range, with: Self.paper)
      && !galley.ends(range, with: Self.reports)
      && galley.count(in: range, where: isHan) == range.count
  }

  private static let paper = PhraseSet.list("报 報")
  private static let reports = PhraseSet.list("汇报 举报 预报 播报 海报 简报 通报 捷报 情报 警报 申报 填报 上报 喜报 回报 快报 预報 天氣預報 回報")

  /// `花果山·副刊`: a section of the paper with a name of its own.
  private func isNamedSection(_ range: Range<Int>) -> Bool {
    guard range.count <= 10,
      let dot = range.first(where: { galley.scalars[$0] == 0xB7 || galley.scalars[$0] == 0x2022 })
    else { return false }
    return isSection(dot + 1..<range.upperBound)
  }

  /// A line that looks like furniture.
  struct Verdict {
    var signal: Signal
    /// Whether it is furniture only beside other furniture or at the edge of the page.
    var needsCompany: Bool
  }

  /// How the desk speaks of its page.
  private static let notes = PhraseSet.list(
    "本版图片 本版圖片 本版照片 本版稿件 本版文图 本版文字 本版撰文 本版采写 本版策划 图片除署名 除署名外 本报社址 本报地址 本报法律顾问 未经授权 版权所有 如遇印刷")

  /// What a notice may print as well as the desk.
  private static let addresses = PhraseSet.list(
    "电话 電話 联系电话 地址 邮箱 电子邮箱 微信 网址 E-mail Email e-mail 传真 邮编 主办 主管 监督电话 举报电话 热线 投稿 设计 出版 印刷 今日 监制")

  private static let sentenceEnds = PhraseSet.list("。 ！ ？ ； ， ：”")

  /// `04`, `A3`, `· 5 ·`, `- 12 -`, `第4版`, `04版`.
  private func isFolio(_ range: Range<Int>) -> Bool {
    guard range.count <= 9 else { return false }
    var at = range.lowerBound
    let end = range.upperBound
    func skip(_ condition: (UInt32) -> Bool) -> Int {
      let start = at
      while at < end, condition(galley.scalars[at]) { at += 1 }
      return at - start
    }
    let ornament: (UInt32) -> Bool = { isSpace($0) || Self.folioOrnaments.contains($0) }
    _ = skip(ornament)
    let ordinal = galley.has("第", at: at, before: end)
    if ordinal { at += 1 }
    let letters = skip(isLetter)
    let digits = skip { isDigit($0) || (ordinal && isChineseNumeral($0)) }
    guard letters <= 1, (1...3).contains(digits) else { return false }
    _ = skip(isSpace)
    if let length = galley.longest(of: Self.pageWords, at: at, before: end) {
      at += length
    } else if ordinal {
      return false
    }
    _ = skip(ornament)
    return at == end
  }

  /// `甬江日报　A06　副刊`, `03 综合新闻　编辑：王芳　美编：李明`, `2025年5月13日 编辑 石榴 组版 海平`: parts with gaps
  /// between, each of them furniture.
  private func isMadeOfParts(_ range: Range<Int>) -> Bool {
    var parts = 0
    var certain = 0
    var papers = 0
    var folios = 0
    var unknown = 0
    var sections = 0
    var afterDuty = false
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, !isSpace(galley.scalars[at]) { at += 1 }
      let part = start..<at
      while at < range.upperBound, isSpace(galley.scalars[at]) { at += 1 }
      parts += 1
      switch kind(of: part, afterDuty: afterDuty) {
      case .certain: certain += 1
      case .folio: folios += 1
      case .paper: papers += 1
      case .section: sections += 1
      case .duty: break
      case .unknown: unknown += 1
      }
      afterDuty = kind(of: part, afterDuty: afterDuty) == .duty
    }
    // 2025.5.15 星期四 B03 百姓事: where much is certain, a short name is that of the section.
    // A row of numbers is none.
    if folios > 1 { return false }
    certain += folios
    // 某某日报 教育周刊
    if papers > 0, sections > 0, papers + sections == parts { return true }
    return parts >= 2 && certain >= 1 && (unknown == 0 || (unknown == 1 && (certain >= 3 || papers > 0)))
  }

  private enum Part { case certain, folio, duty, paper, section, unknown }

  /// What a part of a line is.
  private func kind(of part: Range<Int>, afterDuty: Bool) -> Part {
    if isFolio(part) { return .folio }
    if isDutyPart(part) || date(in: part) == part || galley.starts(part, with: Wording.weekdays) { return .certain }
    if galley.starts(part, with: Self.issueStarts) || isLunarDate(part) { return .certain }
    if part.count <= 10, galley.ends(part, with: Wording.newspapers) || isMasthead(part) { return .paper }
    if isSection(part) || isOtherDuty(part) { return .section }
    if part.count <= 6, galley.starts(part, with: Wording.duties) || galley.ends(part, with: Wording.duties) {
      return .duty
    }
    let isValue =
      part.count <= 4 || part.allSatisfy { isLatin(galley.scalars[$0]) }
      || galley.count(in: part, where: isDigit) * 2 >= part.count
    return afterDuty && isValue ? .certain : .unknown
  }

  private static let issueStarts = PhraseSet.list("今日 总第 總第 国内统一 国内刊号 邮发代号 出品 主办 承办")

  /// `农历四月十八`, `乙巳年四月十六`.
  private func isLunarDate(_ range: Range<Int>) -> Bool {
    guard (4...10).contains(range.count) else { return false }
    return Self.stems.contains(galley.scalars[range.lowerBound])
      && Self.branches.contains(galley.scalars[range.lowerBound + 1]) && galley.scalars[range.lowerBound + 2] == 0x5E74
  }

  private static let stems = ScalarSet("甲乙丙丁戊己庚辛壬癸")
  private static let branches = ScalarSet("子丑寅卯辰巳午未申酉戌亥")

  /// `编辑：王芳`, `电话/0379-00000000`, `本版责编：王芳`.
  private func isDutyPart(_ range: Range<Int>) -> Bool {
    let range = withoutThisPage(range)
    guard let length = galley.longest(of: Wording.duties, at: range.lowerBound, before: range.upperBound) else {
      return false
    }
    let after = range.lowerBound + length
    return after + 1 < range.upperBound && Self.dutySeparators.contains(galley.scalars[after])
  }

  /// `统筹：王芳`: a duty beside others; alone it signs an article.
  private func isOtherDuty(_ range: Range<Int>) -> Bool {
    guard let length = galley.longest(of: Self.otherDuties, at: range.lowerBound, before: range.upperBound) else {
      return false
    }
    let after = range.lowerBound + length
    return after + 1 < range.upperBound && Self.dutySeparators.contains(galley.scalars[after])
  }

  private static let otherDuties = PhraseSet.list("统筹 策划 终审 初审 复审 主任 执行 协调 设计 图片 摄影 文字")
  private static let folioOrnaments = ScalarSet("·•-—–.|｜/～~[]【】()（）●■")
  private static let pageWords = PhraseSet.list("版 页 頁")

  /// `2025年4月24日 星期四`, `二〇二五年四月二十四日`, `2025-04-24 星期四 农历三月廿七`.
  private func dateLine(_ range: Range<Int>) -> Verdict? {
    let scalars = galley.scalars
    guard range.count <= 60, mayHoldDate(range), let day = date(in: range) else { return nil }
    let weekday = galley.contains(Wording.weekdays, in: range)
    // What else a date line may hold is short: the section, the weekday, the number of the issue.
    let others = range.count - day.count
    guard others <= (weekday ? 30 : 12) else { return nil }
    var comma = false
    for index in range where scalars[index] == 0xFF0C || scalars[index] == 0x3002 { comma = true }
    guard !comma else { return nil }
    return Verdict(signal: .dateLine, needsCompany: !weekday)
  }

  /// Whether a line has a 年 or as many digits as a date.
  private func mayHoldDate(_ range: Range<Int>) -> Bool {
    var digits = 0
    for index in range {
      let scalar = galley.scalars[index]
      if scalar == 0x5E74 { return true }
      if isDigit(scalar) { digits += 1 }
    }
    return digits >= 6
  }

  /// A whole date, with its year, in a stretch.
  private func date(in range: Range<Int>) -> Range<Int>? {
    let scalars = galley.scalars
    for start in range where isDigit(scalars[start]) || isChineseNumeral(scalars[start]) {
      if start > range.lowerBound, isDigit(scalars[start - 1]) || isChineseNumeral(scalars[start - 1]) { continue }
      var at = start
      var groups = 0
      while at < range.upperBound, groups < 3 {
        let numberStart = at
        while at < range.upperBound, isDigit(scalars[at]) || isChineseNumeral(scalars[at]) { at += 1 }
        let count = at - numberStart
        guard groups == 0 ? count == 4 : (1...3).contains(count) else { break }
        groups += 1
        if at < range.upperBound, Self.dateSeparators.contains(scalars[at]) { at += 1 } else { break }
      }
      if groups == 3 { return start..<at }
    }
    return nil
  }

  private static let dateSeparators = ScalarSet("年月日-－./．—")

  /// `编辑/王芳 校对/李明 电话/0379-00000000`, `责任编辑：王芳`, `本报法律顾问：…`.
  private func isDuty(_ range: Range<Int>) -> Bool {
    let range = withoutThisPage(range)
    guard let length = galley.longest(of: Wording.duties, at: range.lowerBound, before: range.upperBound) else {
      return false
    }
    let after = range.lowerBound + length
    if after == range.upperBound { return false }
    let next = galley.scalars[after]
    if Self.dutySeparators.contains(next) { return true }
    if next == 0x3010 || next == 0x28 || next == 0xFF08 { return false }
    // 责编 王芳: a space and no more than names and duties.
    guard isSpace(next) || isDigit(next) else { return false }
    return galley.count(in: range, where: { $0 == 0xFF0C || $0 == 0x3002 }) == 0
      && (names(in: after..<range.upperBound) || galley.count(in: range, where: isDigit) >= 5)
  }

  /// What stands after 本版, which may open any duty.
  private func withoutThisPage(_ range: Range<Int>) -> Range<Int> {
    galley.longest(of: Self.thisPage, at: range.lowerBound, before: range.upperBound)
      .map { range.lowerBound + $0..<range.upperBound } ?? range
  }

  private static let thisPage = PhraseSet.list("本版 本刊 本期")
  private static let dutySeparators = ScalarSet("/／：:|｜")

  /// Whether a stretch is made of short words only.
  private func names(in range: Range<Int>) -> Bool {
    var run = 0
    for index in range {
      let scalar = galley.scalars[index]
      if isHan(scalar) {
        run += 1
        if run > 5 { return false }
      } else {
        run = 0
      }
    }
    return true
  }

  /// `民生·社会 04`, `A02 要闻`, `04版 综合新闻`.
  private func isSectionWithFolio(_ range: Range<Int>) -> Bool {
    guard range.count <= 24 else { return false }
    let scalars = galley.scalars
    let digits = galley.count(in: range, where: isDigit)
    guard (1...3).contains(digits) else { return false }
    var low = range.lowerBound
    var high = range.upperBound
    let folio: (UInt32) -> Bool = { isDigit($0) || isLetter($0) || isSpace($0) || Self.folioEdge.contains($0) }
    if isDigit(scalars[high - 1]) || scalars[high - 1] == 0x7248 || Self.folioEdge.contains(scalars[high - 1]) {
      while high > low, folio(scalars[high - 1]) { high -= 1 }
    }
    if high == range.upperBound {
      while low < high, folio(scalars[low]) { low += 1 }
    }
    guard low > range.lowerBound || high < range.upperBound, low < high else { return false }
    return isSection(galley.trimmed(low..<high)) || galley.ends(low..<high, with: Wording.newspapers)
  }

  /// `A3 家园`, `市县 06`, `05 · 邕城故事`: a page number beside a short name that no list holds.
  func runningHead(_ range: Range<Int>) -> (number: Range<Int>, name: Range<Int>)? {
    guard (4...14).contains(range.count), let gap = range.first(where: { isSpace(galley.scalars[$0]) }),
      let last = range.last(where: { isSpace(galley.scalars[$0]) })
    else { return nil }
    for (number, name) in [
      (range.lowerBound..<gap, plain(gap..<range.upperBound)),
      (last + 1..<range.upperBound, plain(range.lowerBound..<last)),
    ] where isPageNumber(number) && (2...6).contains(name.count) {
      if galley.count(in: name, where: { isHan($0) || $0 == 0xB7 }) == name.count { return (number, name) }
    }
    return nil
  }

  /// `7`, `05`, `A3`, `A11`, `第7版`.
  func isPageNumber(_ range: Range<Int>) -> Bool {
    if range.count > 2, galley.scalars[range.upperBound - 1] == 0x7248 { return isFolio(range) }
    guard (1...3).contains(range.count) else { return false }
    let digits = galley.count(in: range, where: isDigit)
    return digits == range.count
      || (digits == range.count - 1 && digits > 0 && isLetter(galley.scalars[range.lowerBound]))
  }

  /// A stretch without the white space and the ornaments at its ends.
  private func plain(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let isPlain: (Int) -> Bool = { !isSpace(galley.scalars[$0]) && !Self.folioOrnaments.contains(galley.scalars[$0]) }
    while let first = range.first, !isPlain(first) { range = first + 1..<range.upperBound }
    while let last = range.last, !isPlain(last) { range = range.lowerBound..<last }
    return range
  }

  private static let folioEdge = ScalarSet("第版：:·|｜—-")

  /// `民生·社会`, `综合新闻`, `本市要闻`: made of the words of sections only.
  func isSection(_ range: Range<Int>) -> Bool {
    guard (2...14).contains(range.count), range.count > 2 || !galley.starts(range, with: Self.noticeNames) else {
      return false
    }
    var at = range.lowerBound
    var words = 0
    while at < range.upperBound {
      let scalar = galley.scalars[at]
      if isSpace(scalar) || Self.sectionSeparators.contains(scalar) {
        at += 1
        continue
      }
      guard let length = galley.longest(of: Wording.sections, at: at, before: range.upperBound) else { return false }
      at += length
      words += 1
    }
    return words > 0
  }

  /// What heads a notice more often than a page.
  private static let noticeNames = PhraseSet.list("公告 广告 廣告")
  private static let sectionSeparators = ScalarSet("·•・/／|｜—-・")
}
