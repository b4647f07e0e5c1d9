/// Looks again, with its neighbours, at what a text alone can't tell: a short line may be a heading or the start of a
/// broken paragraph, a short sentence a caption or a paragraph.
struct Reconsideration {
  let galley: Galley
  let seam: Seam
  private let shapes: TextShape

  init(_ galley: Galley, seam: Seam) {
    self.galley = galley
    self.seam = seam
    shapes = TextShape(galley: galley)
  }

  func reconsider(_ units: inout [Unit]) {
    markPictureSeries(&units)
    for index in units.indices {
      switch units[index].kind {
      case .heading where isNameOfAuthor(index, units):
        units[index].kind = .credit
        units[index].byline = units[index].ranges[0]
        units[index].reasons = [reason(units[index], .creditFormula, 0.7)]
      case .heading
      where isSignature(index, units) || isAttribution(index, units) || isDateOfLetter(index, units):
        units[index].kind = .paragraph
        units[index].shape = .verse
        units[index].reasons = [reason(units[index], .standsAlone, 0.7)]
      case .heading where isBrokenStart(index, units):
        units[index].kind = .paragraph
        units[index].reasons.append(reason(units[index], .brokenStart, 0.75))
      case .heading where isBrokenEnd(index, units):
        units[index].kind = .paragraph
        units[index].reasons.append(reason(units[index], .unfinishedSentence, 0.8))
      case .paragraph where isUnderPicture(index, units):
        units[index].kind = .caption
        units[index].reasons = [reason(units[index], .shortScene, 0.6)]
      case .caption where !isUnderPicture(index, units) && isPlainParagraph(index, units):
        units[index].kind = .paragraph
        units[index].reasons = [reason(units[index], .prose, 0.6)]
      default: continue
      }
    }
  }

  private func reason(_ unit: Unit, _ signal: Signal, _ confidence: Double) -> Reason {
    Reason(line: galley.lineNumber(of: unit.start), signal: signal, confidence: confidence)
  }

  // MARK: Headings

  /// Who signs a letter: `市民 郭先生`, `一位读者`.
  private func isSignature(_ index: Int, _ units: [Unit]) -> Bool {
    let range = units[index].ranges[0]
    guard range.count <= 14, galley.starts(range, with: Self.signers), index > 0 else { return false }
    return units[index - 1].kind == .paragraph && units[index].blanksBefore <= 2
      && (galley.count(in: range, where: isSpace) > 0 || galley.ends(range, with: Self.titles))
  }

  /// The day under who signs a letter: `3月19日`.
  private func isDateOfLetter(_ index: Int, _ units: [Unit]) -> Bool {
    let range = units[index].ranges[0]
    guard index > 0, units[index - 1].kind == .paragraph, units[index - 1].shape == .verse, range.count <= 12 else {
      return false
    }
    return galley.scalars[range.upperBound - 1] == 0x65E5 && galley.contains(Self.months, in: range)
  }

  private static let months = PhraseSet.list("月")

  /// Who said what is quoted above: `——一位小学校长在家长会上说`.
  private func isAttribution(_ index: Int, _ units: [Unit]) -> Bool {
    guard index > 0, units[index - 1].kind == .paragraph, galley.starts(units[index].ranges[0], with: Self.dashes)
    else {
      return false
    }
    let quoted = units[index - 1]
    return isOpener(galley.scalars[quoted.start]) && isCloser(galley.scalars[quoted.end - 1])
  }

  private static let dashes = PhraseSet.list("—— ⸺")
  private static let signers = PhraseSet.list("市民 读者 村民 居民 业主 学生 您的 一位 一名 此致 敬礼 家长 网友 老兵 患者 讀者 你的 爱你 热心")
  private static let titles = PhraseSet.list("先生 女士 同学 老师 小姐 读者 敬礼 敬上 市民 某 业主 家长")

  /// A name alone between a heading and a text, or after the last paragraph, as columns print it.
  private func isNameOfAuthor(_ index: Int, _ units: [Unit]) -> Bool {
    let range = units[index].ranges[0]
    let credits = CreditReader(galley: galley)
    if credits.isAuthorWithPlace(range) {
      return neighbour(of: index, units, step: -1).map { units[$0].kind == .heading } ?? false
        && neighbour(of: index, units, step: 1).map { units[$0].kind == .paragraph } ?? false
    }
    let isForeign = range.count <= 14 && credits.isForeignName(range)
    guard isForeign || range.count <= 7, credits.isNames(range) else { return false }
    // Four characters are a name only after a double family name; 山里的信 is none.
    let before = neighbour(of: index, units, step: -1).map { units[$0].kind }
    let next = neighbour(of: index, units, step: 1)
    var after = next.map { units[$0].kind }
    if let next, after == .heading, before == .heading, isBrokenStart(next, units) { after = .paragraph }
    let isShort = range.count <= 3 || isForeign || galley.count(in: range, where: isSpace) > 0
    guard isShort || galley.starts(range, with: Self.doubleNames), !galley.contains(Self.particles, in: range) else {
      return false
    }
    if before == .heading, after == .paragraph { return true }
    return before == .paragraph && after != .paragraph
  }

  /// Whether a line in the form of a heading is the start of the paragraph after it.
  private func isBrokenStart(_ index: Int, _ units: [Unit]) -> Bool {
    guard var next = neighbour(of: index, units, step: 1) else { return false }
    if units[next].kind == .continuesOn {
      // The last line before a mark ends inside its sentence and looks like a heading.
      return neighbour(of: index, units, step: -1).map { units[$0].kind == .paragraph } ?? false
    }
    let isParted = units[next].kind == .heading
    // A heading of another article may stand between the halves.
    if isParted, let further = neighbour(of: next, units, step: 1) { next = further }
    guard units[next].kind == .paragraph, units[next].shape == .prose else { return false }
    let heading = units[index].ranges[0]
    if isTerminal(galley.scalars[heading.upperBound - 1]) { return false }
    var fit = seam.strength(heading, units[next].ranges[0])
    // The text above may break off in what the text below goes on with; the heading stands between them then.
    if let before = neighbour(of: index, units, step: -1), isOpenText(units[before]),
      seam.strength(units[before], units[next]) >= fit
    {
      fit = min(fit, 0)
    }
    var evidence = commaEvidence(heading) + fit
    if galley.starts(heading, with: Self.narrativeStarts) { evidence += 0.3 }
    // A subhead is short, and has seldom a comma.
    let isLong = heading.count >= Self.longSubhead && galley.count(in: heading, where: isSpace) == 0
    if heading.count >= Self.longComma, evidence >= 0.4 { evidence += 0.25 }
    if isLong { evidence += 0.25 }
    if isLabelled(heading) { evidence -= 0.5 }
    // What has an indent starts anew.
    if units[next].isIndented { evidence -= 0.8 }
    if shapes.isListItem(heading) { evidence -= 0.6 }
    if isParted { evidence -= 0.1 }
    // No subhead stands right above a photograph; a paragraph may be broken by one.
    if index + 1 < units.count, units[index + 1].kind == .caption { evidence += 0.7 }
    if index + 1 < units.count, units[index + 1].kind == .furniture { evidence += 0.3 }
    if let before = neighbour(of: index, units, step: -1), units[before].kind == .paragraph {
      evidence += shapes.isOpen(units[before].ranges[0]) ? 0 : 0.1
    } else {
      evidence -= isLong || followsNotice(index, units) ? 0.1 : 0.4
    }
    return evidence > 0.7
  }

  /// Whether the heading of a notice stands above, which is one line.
  private func followsNotice(_ index: Int, _ units: [Unit]) -> Bool {
    index > 0 && units[index - 1].kind == .heading
      && NoticeRules(galley: galley).isNoticeHeading(units[index - 1].ranges[0])
  }

  /// `换位子：从街边到楼里`: a subhead of two parts.
  private func isLabelled(_ range: Range<Int>) -> Bool {
    guard let colon = range.prefix(Self.longestLabel).first(where: { galley.scalars[$0] == 0xFF1A }) else {
      return false
    }
    return colon > range.lowerBound + 1 && galley.count(in: range, where: { $0 == 0xFF0C || $0 == 0x3001 }) == 0
  }

  private static let longestLabel = 7

  /// Whether a line in the form of a heading finishes the word or number that the paragraph before it breaks off in.
  private func isBrokenEnd(_ index: Int, _ units: [Unit]) -> Bool {
    guard let before = neighbour(of: index, units, step: -1), isOpenText(units[before]) else { return false }
    return seam.strength(units[before], units[index]) >= Seam.certain
  }

  private func isOpenText(_ unit: Unit) -> Bool {
    unit.kind == .paragraph && unit.shape == .prose && shapes.isOpen(unit.ranges[unit.ranges.count - 1])
  }

  private static let narrativeStarts = PhraseSet.list(
    "据 近日 目前 今年 去年 现场 此外 同时 随着 为 对 当 从 其中 会议 他 她 他们 记者 下一步 近年来 截至 根据 按照 自 接下来 昨日 当天 当日 另外 在 这样 这种 这些 这是 那些 那时 它 其中 這樣 這些"
  )

  /// A comma makes a sentence likelier than a heading, above all after 指出, 据悉 or a date.
  private func commaEvidence(_ range: Range<Int>) -> Double {
    guard let comma = range.first(where: { galley.scalars[$0] == 0xFF0C }) else { return 0 }
    let opening = range.lowerBound..<comma
    let introduces =
      galley.ends(opening, with: Self.introductions) || galley.starts(opening, with: Self.narrativeStarts)
    return introduces ? 1 : 0.4
  }

  private static let introductions = PhraseSet.list(
    "指出 强调 表示 说 認為 认为 介绍 要求 悉 日 上 中 时 后 来 下 现场 会议 称 提出 告诉记者 看来 透露 获悉 了解")

  private static let doubleNames = PhraseSet.list(
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫 轩辕 呼延 闻人 长孙 宇文 歐陽 司馬 諸葛 東方")
  private static let particles = PhraseSet.list("的 了 在 是 和 与")

  // MARK: Captions

  /// The pictures of a series, each with its number, of which only the last names the photographer: `①…。 ②…。 王芳 摄`.
  private func markPictureSeries(_ units: inout [Unit]) {
    var start = 0
    while start < units.count {
      var end = start
      while end < units.count, end - start < Self.longestSeries, number(of: units[end]) == end - start { end += 1 }
      if end - start >= 2, units[start..<end].contains(where: { $0.kind == .caption }) {
        for index in start..<end where units[index].kind != .caption {
          units[index].kind = .caption
          units[index].shape = .prose
          units[index].reasons = [reason(units[index], .captionWording, 0.8)]
        }
      }
      start = max(end, start + 1)
    }
  }

  /// The place of a unit in a series, from 0: that of the circled number it starts with.
  private func number(of unit: Unit) -> Int? {
    guard unit.kind == .paragraph || unit.kind == .caption || unit.kind == .heading else { return nil }
    let first = galley.scalars[unit.start]
    return (0x2460...0x2473).contains(first) ? Int(first) - 0x2460 : nil
  }

  private static let longestSeries = 20

  /// Whether a short sentence stands below who wrote and photographed the text: `（记者 王芳 文/图）`.
  private func isUnderPicture(_ index: Int, _ units: [Unit]) -> Bool {
    guard units[index].shape == .prose, units[index].count <= Self.longestUnderPicture,
      galley.scalars[units[index].end - 1] == 0x3002, let before = neighbour(of: index, units, step: -1),
      units[before].kind == .credit, !units[before].opensText, units[before].agency == nil,
      galley.contains(Wording.writtenToo, in: units[before].ranges[0])
    else { return false }
    return neighbour(of: before, units, step: -1).map { units[$0].kind == .paragraph } ?? false
  }

  private static let longestUnderPicture = 30

  /// Whether a short sentence is a paragraph: it has paragraphs on both sides and nothing is broken around it.
  private func isPlainParagraph(_ index: Int, _ units: [Unit]) -> Bool {
    let signal = units[index].reasons.first?.signal
    if signal == .shortScene { return !isLastOfText(index, units) }
    guard signal == .presentScene else { return false }
    let range = units[index].ranges[0]
    if range.count <= Self.shortScene { return false }
    let sentence = range.lowerBound..<range.upperBound - 1
    if galley.ends(sentence, with: Wording.sceneEnds) { return false }
    guard let before = neighbour(of: index, units, step: -1), units[before].kind == .paragraph else { return false }
    let after = neighbour(of: index, units, step: 1)
    if isOpenText(units[before]) { return finishes(index, units[before], rather: after.map { units[$0] }, units) }
    return after.map { units[$0].kind == .paragraph } ?? false
  }

  /// Whether a short sentence finishes the open text before it, rather than standing between its halves as a caption.
  private func finishes(_ index: Int, _ before: Unit, rather after: Unit?, _ units: [Unit]) -> Bool {
    let own = seam.strength(before, units[index])
    if own >= Seam.certain { return true }
    guard let after, after.kind == .paragraph, after.shape == .prose else { return true }
    if seam.startsAnew(after) || (after.isIndented && before.isIndented) { return true }
    return own > seam.strength(before, after)
  }

  /// Whether a finished paragraph stands before a unit and no text of the same article after it.
  private func isLastOfText(_ index: Int, _ units: [Unit]) -> Bool {
    // A caption right above makes one more likely.
    if index > 0, units[index - 1].kind == .caption, let after = neighbour(of: index, units, step: 1) {
      return units[after].kind == .heading || (units[after].kind == .credit && units[after].opensText)
    }
    guard let before = neighbour(of: index, units, step: -1), units[before].kind == .paragraph,
      units[before].shape == .prose, units[before].count > Self.shortest || endsBrokenText(before, units),
      !shapes.isOpen(units[before].ranges[units[before].ranges.count - 1])
    else { return false }
    guard let after = neighbour(of: index, units, step: 1) else { return true }
    return units[after].kind == .heading || (units[after].kind == .credit && units[after].opensText)
  }

  /// Whether a unit is the second half of a paragraph that a column broke.
  private func endsBrokenText(_ index: Int, _ units: [Unit]) -> Bool {
    guard let before = neighbour(of: index, units, step: -1), units[before].kind == .paragraph else { return false }
    return shapes.isOpen(units[before].ranges[units[before].ranges.count - 1])
  }

  /// A sentence so short that shows what is being done tells nothing.
  private static let shortScene = 14
  private static let longComma = 18
  private static let longSubhead = 22
  /// A text shorter than this is itself no more than a line or two.
  private static let shortest = 40

  private func neighbour(of index: Int, _ units: [Unit], step: Int) -> Int? {
    var at = index + step
    while units.indices.contains(at), units[at].kind == .furniture || (units[at].kind == .caption && at != index) {
      if abs(at - index) > 8 { return nil }
      at += step
    }
    return units.indices.contains(at) ? at : nil
  }
}
