extension CreditReader {
  /// Whether a whole stretch names people by their roles: `本报记者 王芳 通讯员 李明 文/图`.
  func isPeople(_ range: Range<Int>) -> Bool {
    guard let people = people(from: range.lowerBound, in: range) else { return false }
    return people.upperBound == range.upperBound
  }

  /// Roles and names from a place on, as far as they go.
  ///
  /// A role may have a few characters before it (`本报`, `全媒体`, `某市融媒体中心`); a name is two to four Chinese
  /// characters that start with a family name, or a foreign name.
  func people(from start: Int, in range: Range<Int>) -> Range<Int>? {
    var at = start
    var end = start
    var roles = 0
    while at < range.upperBound {
      let place = skipSeparators(from: at, before: range.upperBound)
      if roles > 0, let length = galley.longest(of: Wording.bylineEnds, at: place, before: range.upperBound),
        isBoundary(place + length, before: range.upperBound)
      {
        end = place + length
        at = end
      } else if let next = role(from: place, before: range.upperBound) {
        // 本报评论员 stands without a name; any other role has one.
        let isCommentator = galley.ends(place..<next, with: Self.nameless)
        guard let named = names(from: next, before: range.upperBound) else {
          if isCommentator, next == range.upperBound { end = next; roles += 1 }
          break
        }
        roles += 1
        end = named
        at = named
      } else if roles > 0, let reported = placeAndReport(from: place, before: range.upperBound) {
        end = reported
        at = reported
      } else if roles > 0, let named = names(from: place, before: range.upperBound),
        isBoundary(named, before: range.upperBound)
      {
        end = named
        at = named
      } else {
        break
      }
    }
    return roles > 0 ? start..<end : nil
  }

  /// `台北報導` after a name and a slash: where the report was written.
  private func placeAndReport(from start: Int, before end: Int) -> Int? {
    guard start > 0, Self.separators.contains(galley.scalars[start - 1]) else { return nil }
    var at = start
    while at < end, at - start <= 5, isHan(galley.scalars[at]) {
      if let length = galley.longest(of: Self.reports, at: at, before: end) { return at + length }
      at += 1
    }
    return nil
  }

  /// Roles that may stand without a name.
  private static let nameless = PhraseSet.list("评论员 評論員 供稿 综合 整理")
  private static let reports = PhraseSet.list("報導 報道 报导 报道 電 电")

  /// `王芳 文/图`, `王芳/文`: names and what they did, without a role.
  func isWritten(_ range: Range<Int>) -> Bool {
    guard range.count <= 24, let named = names(from: range.lowerBound, before: range.upperBound),
      named < range.upperBound
    else { return false }
    let label = skipSeparators(from: named, before: range.upperBound)
    guard label > named else { return false }
    return galley.longest(of: Self.written, at: label, before: range.upperBound) == range.upperBound - label
  }

  private static let written = PhraseSet.list("文/图 图/文 文/摄 文／图 图／文 文／摄 文图 图文 文 摄影报道 报道摄影 整理 编译 報道 报道")

  /// `市融媒体中心 王芳`, `城南小学四年级 李明`: where the author is from, and a name.
  func isAuthorWithPlace(_ range: Range<Int>) -> Bool {
    guard (6...20).contains(range.count), let gap = range.first(where: { isSpace(galley.scalars[$0]) }) else {
      return false
    }
    let name = galley.trimmed(gap..<range.upperBound)
    return name.count <= 3 && galley.ends(range.lowerBound..<gap, with: Self.homes) && isNames(name)
  }

  private static let homes = PhraseSet.list(
    "年级 年級 班 小学 小學 中学 中學 大学 大學 学院 學院 学校 幼儿园 公司 医院 醫院 社区 街道 乡 镇 村 区 县 市 省 局 协会 作协 研究院 研究所 连队 部队 中心 委员会 法院 馆 館")

  /// `阿依古丽·买买提`: a name whose characters are those that foreign names are written with.
  func isForeignName(_ range: Range<Int>) -> Bool {
    guard (4...14).contains(range.count), range.contains(where: { galley.scalars[$0] == 0xB7 }) else { return false }
    return galley.count(in: range, where: Self.foreign.contains) * 4 >= range.count * 3
  }

  private static let foreign = ScalarSet(
    "·阿艾埃安奥巴贝比彼伯博布查达戴丹德迪蒂杜多恩尔法菲费弗夫戈格古哈海赫亨霍基吉加简江杰金卡凯康柯科克肯库拉莱劳勒雷里利莉丽莲林卢鲁路伦罗洛马玛迈买麦曼梅米密姆穆娜纳内妮尼诺努帕佩皮普奇齐乔琴热萨塞桑瑟森沙珊什史司斯苏索塔泰汤特提图吐托瓦威维温沃伍乌西希夏谢辛欣逊雅亚扬耶伊依因英尤约扎詹珍朱珠兹"
  )

  /// `作者单位：市社科院`, `作者系市图书馆馆长`: who the author is.
  func isNoteOnAuthor(_ range: Range<Int>) -> Bool {
    range.count <= 40 && galley.starts(range, with: Self.notesOnAuthor)
  }

  private static let notesOnAuthor = PhraseSet.list("作者单位 作者單位 作者系 作者为 作者為 作者是 本文作者")

  /// Whether a whole stretch is names only: `王芳 李明`, `王芳、李明`.
  func isNames(_ range: Range<Int>) -> Bool {
    guard (2...30).contains(range.count) else { return false }
    return names(from: range.lowerBound, before: range.upperBound) == range.upperBound
  }

  private static let separators = ScalarSet("、,／/|｜；;·•＋+")

  private func skipSeparators(from start: Int, before end: Int) -> Int {
    var at = start
    while at < end, isSpace(galley.scalars[at]) || Self.separators.contains(galley.scalars[at]) { at += 1 }
    return at
  }

  private func isBoundary(_ at: Int, before end: Int) -> Bool {
    guard at < end else { return true }
    let scalar = galley.scalars[at]
    return isSpace(scalar) || Self.separators.contains(scalar) || scalar == 0xFF1A || scalar == 0x3A
      || isClosingBracket(scalar)
  }

  /// The end of a role that starts at a place.
  private func role(from start: Int, before end: Int) -> Int? {
    if let length = galley.longest(of: Wording.authorLabels, at: start, before: end) {
      let after = start + length
      // 文 and 图 alone are labels only before a space.
      if length > 1 || (after < end && isSpace(galley.scalars[after])) { return after }
    }
    if start < end, isOpener(galley.scalars[start]) { return nil }
    var at = start
    let limit = min(end, start + 14)
    let roles = Wording.roles
    while at < limit {
      if let length = galley.longest(of: roles, at: at, before: end) { return at + length }
      let scalar = galley.scalars[at]
      guard isHan(scalar) || isLetter(scalar) || Self.inRole.contains(scalar) else { return nil }
      at += 1
    }
    return nil
  }

  private static let inRole = ScalarSet("·•・（）()《》\"“”")

  /// The end of one or more names that start at a place.
  func names(from start: Int, before limit: Int) -> Int? {
    var at = start
    var end: Int?
    while at < limit {
      let place = end == nil ? skipColon(from: at, before: limit) : skipSeparators(from: at, before: limit)
      // After a name, another one needs a mark or a space between.
      if end != nil, place == at { break }
      guard let next = name(from: place, before: limit) else { break }
      if role(from: place, before: limit) != nil, end != nil { break }
      end = next
      at = next
    }
    return end
  }

  private func skipColon(from start: Int, before end: Int) -> Int {
    var at = start
    while at < end,
      isSpace(galley.scalars[at]) || galley.scalars[at] == 0xFF1A || galley.scalars[at] == 0x3A
        || galley.scalars[at] == 0x2F || galley.scalars[at] == 0xFF0F || galley.scalars[at] == 0x7C
        || galley.scalars[at] == 0xFF5C
    {
      at += 1
    }
    return at
  }

  /// The end of one name that starts at a place.
  private func name(from start: Int, before limit: Int) -> Int? {
    guard start < limit else { return nil }
    if isLetter(galley.scalars[start]) {
      var at = start
      while at < limit,
        isLetter(galley.scalars[at]) || Self.inForeignName.contains(galley.scalars[at])
          || (galley.scalars[at] == 0x20 && at + 1 < limit && isLetter(galley.scalars[at + 1]))
      {
        at += 1
      }
      return at - start >= 2 ? at : nil
    }
    var at = start
    while at < limit, isHan(galley.scalars[at]), at - start < 16 { at += 1 }
    var length = at - start
    if at < limit, Self.inForeignName.contains(galley.scalars[at]), length >= 1 {
      // 阿力木·吐尔逊
      var end = at
      while end < limit, isHan(galley.scalars[end]) || Self.inForeignName.contains(galley.scalars[end]) { end += 1 }
      return end - start <= 20 ? end : nil
    }
    if length == 1, at + 1 < limit, isSpace(galley.scalars[at]), isHan(galley.scalars[at + 1]) {
      // 李 明: a name of two characters spread to the width of three.
      let given = at + 1
      guard ScalarSets.surnames.contains(galley.scalars[start]) else { return nil }
      if given + 1 == limit || !isHan(galley.scalars[given + 1]) { return given + 1 }
      return nil
    }
    guard length >= 2 else { return nil }
    // A rare family name, where spaces part the name from what stands around it.
    let standsApart = start > 0 && isSpace(galley.scalars[start - 1]) && length <= 4 && isBoundary(at, before: limit)
    guard ScalarSets.surnames.contains(galley.scalars[start]) || standsApart || isFramed(start..<at) else { return nil }
    if length <= 4 {
      if let cut = bylineEnd(in: start..<at) { length = cut - start }
      return length >= 2 ? start + length : nil
    }
    // 王芳报道, 李汶璟报道摄影, 王芳通讯员李明
    for cut in start + 2...start + 4 where cut < at {
      if galley.longest(of: Wording.bylineEnds, at: cut, before: limit) != nil || role(from: cut, before: limit) != nil
      {
        return cut
      }
    }
    return nil
  }

  /// `記者邳若谷／`, `记者邳小川）`: what stands between a role and the next mark of a bracket is a name, however rare.
  private func isFramed(_ range: Range<Int>) -> Bool {
    guard (2...3).contains(range.count), range.upperBound < galley.scalars.count, range.lowerBound >= 2 else {
      return false
    }
    let next = galley.scalars[range.upperBound]
    return (isClosingBracket(next) || next == 0xFF0F || next == 0x2F)
      && galley.ends(range.lowerBound - 2..<range.lowerBound, with: Self.shortRoles)
  }

  private static let shortRoles = PhraseSet.list("记者 記者")
  private static let inForeignName = ScalarSet("·•・.-'")

  /// Where 报道, 摄影 and the like start after a name of at least two characters.
  private func bylineEnd(in range: Range<Int>) -> Int? {
    for cut in range.lowerBound + 2..<max(range.lowerBound + 2, range.upperBound) {
      if galley.longest(of: Wording.bylineEnds, at: cut, before: range.upperBound) == range.upperBound - cut {
        return cut
      }
    }
    return nil
  }
}
