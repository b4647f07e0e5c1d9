/// What the scalars of a stretch say about it: whether its sentence is finished, its quotations closed, its form.
struct TextShape {
  let galley: Galley

  /// Whether the last sentence is unfinished.
  func isOpen(_ range: Range<Int>) -> Bool {
    var at = range.upperBound - 1
    while at > range.lowerBound, isCloser(galley.scalars[at]) { at -= 1 }
    let last = galley.scalars[at]
    if isTerminal(last) {
      // One half of an ellipsis.
      return last == 0x2026 && at == range.upperBound - 1 && galley.scalars[max(range.lowerBound, at - 1)] != 0x2026
    }
    if last == 0x2E, at > range.lowerBound, !isDigit(galley.scalars[at - 1]) { return false }
    return true
  }

  /// How many quotations and brackets are opened and not closed (positive), or closed and not opened (negative).
  func balance(_ ranges: [Range<Int>]) -> Int {
    var open = 0
    var surplus = 0
    for range in ranges {
      for index in galley.brackets(in: range) {
        if isOpener(galley.scalars[index]) {
          open += 1
        } else if open > 0 {
          open -= 1
        } else {
          surplus += 1
        }
      }
    }
    return surplus > 0 ? -surplus : open
  }

  /// How a text starts: as an item of a list, a question or an answer, a row of a table, or as prose.
  func shape(_ range: Range<Int>) -> Unit.Shape {
    if isQuestion(range) { return .question }
    if isTableRow(range) { return .tableRow }
    if isListItem(range) || isLabelled(range) { return .listItem }
    return .prose
  }

  /// `1.`, `一、`, `（三）`, `①`, `●`, `第一条`.
  func isListItem(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    let end = range.upperBound
    let first = galley.scalars[at]
    if ScalarSets.bullets.contains(first) { return true }
    if (0x2460...0x249B).contains(first) { return true }
    let bracketed = isOpeningBracket(first)
    if bracketed { at += 1 }
    let ordinal = galley.has("第", at: at, before: end)
    if ordinal { at += 1 }
    let start = at
    while at < end, at - start < 4, isDigit(galley.scalars[at]) || (isChineseNumeral(galley.scalars[at])) { at += 1 }
    guard at > start, at < end else { return false }
    let mark = galley.scalars[at]
    if bracketed { return isClosingBracket(mark) }
    if ordinal { return Self.ordinalMarks.contains(mark) }
    let isNumeral = isChineseNumeral(galley.scalars[start])
    if isNumeral { return mark == 0x3001 || mark == 0xFF0E || mark == 0x2E }
    guard Self.itemMarks.contains(mark) else { return false }
    // 3.5亿元 is a number.
    return at + 1 < end && !isDigit(galley.scalars[at + 1])
  }

  private static let itemMarks = ScalarSet("、.．)）")
  private static let ordinalMarks = ScalarSet("条條章节節款项項步")

  /// `时间：5月1日`: a label and a value, no sentence.
  private func isLabelled(_ range: Range<Int>) -> Bool {
    guard (3...60).contains(range.count), isOpen(range) else { return false }
    for index in range.lowerBound + 1..<min(range.upperBound - 1, range.lowerBound + 9) {
      let scalar = galley.scalars[index]
      // 我：“你看，…” is what somebody says.
      if scalar == 0xFF1A || scalar == 0x3A { return !isOpener(galley.scalars[index + 1]) }
      if !isHan(scalar), !isSpace(scalar), !isLetter(scalar), !isDigit(scalar) { return false }
    }
    return false
  }

  /// `问：`, `答：`, `记者：`, `王芳：`.
  func isQuestion(_ range: Range<Int>) -> Bool {
    galley.starts(range, with: Self.speakers) || isNamedSpeaker(range)
  }

  /// `读者 贺先生：`, `律师 佘静：`: who speaks, and the name.
  private func isNamedSpeaker(_ range: Range<Int>) -> Bool {
    guard let role = galley.longest(of: Self.roles, at: range.lowerBound, before: range.upperBound) else {
      return false
    }
    let name = range.dropFirst(role).prefix(Self.longestName)
    guard let colon = name.first(where: { galley.scalars[$0] == 0xFF1A || galley.scalars[$0] == 0x3A }) else {
      return false
    }
    return galley.count(in: name.lowerBound..<colon, where: { !isHan($0) && !isSpace($0) }) == 0
  }

  private static let longestName = 6
  private static let roles = PhraseSet.list("读者 律师 专家 记者 主持人 网友 市民 医生 教授 嘉宾 老师 居民 家长 業主 讀者 律師 專家 記者 主持 業界")

  private static let speakers = PhraseSet.list(
    "问： 答： 记者： 主持人： 問： 答: 问: 記者： 读者： 编辑： 专家： 律师： 读者问： 律师答： 专家答： 网友： Q： A： Q: A: 【问】 【答】 记者问： 记者问: 受访者： 编者： 市民： 嘉宾：")

  /// Columns parted by wide gaps, tabs or bars.
  func isTableRow(_ range: Range<Int>) -> Bool {
    guard range.count <= 80, galley.hasGap(in: range) else { return false }
    var gaps = 0
    var wide = 0
    var cellsWithDigits = 0
    var hasDigit = false
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = galley.scalars[at]
      if isSpace(scalar) || isBar(scalar) {
        let start = at
        while at < range.upperBound, isSpace(galley.scalars[at]) || isBar(galley.scalars[at]) { at += 1 }
        gaps += 1
        if at - start > 1 || scalar == 9 || scalar == 0x3000 || isBar(scalar) { wide += 1 }
        if hasDigit { cellsWithDigits += 1 }
        hasDigit = false
        continue
      }
      if scalar == 0x3002 || scalar == 0xFF0C { return false }
      if isDigit(scalar) { hasDigit = true }
      at += 1
    }
    if hasDigit { cellsWithDigits += 1 }
    return wide >= 2 || (gaps >= 2 && cellsWithDigits >= 2) || (gaps == 1 && wide == 1 && cellsWithDigits == 1)
  }
}
