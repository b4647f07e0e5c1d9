/// Lines that read on without a break: a wrapped paragraph, a headline, or a single line.
struct Fragment {
  /// The stretches of the galley, in reading order; more than one where furniture stood between.
  var ranges: [Range<Int>]
  /// Whether its first line is indented.
  var isIndented: Bool
  /// How many blank lines stand before it.
  var blanksBefore: Int
  /// Why it is furniture, where it is.
  var furniture: Signal?
  /// Why its lines were joined, where it has several.
  var joins: [Reason] = []

  var start: Int { ranges[0].lowerBound }
  var end: Int { ranges[ranges.count - 1].upperBound }
  var count: Int { ranges.reduce(0) { $0 + $1.count } }
}

/// Joins the lines of a wrapped page to fragments; on any other page each line is a fragment.
struct LineJoining {
  let galley: Galley
  let wrap: WrapWidth?
  /// Whether paragraphs of the page start with an indent.
  let usesIndents: Bool
  /// Whether wrapped lines were wrapped once more, so that each leaves a short rest on a line of its own.
  private let isWrappedTwice: Bool

  init(_ galley: Galley) {
    var galley = galley
    let parted = galley.lines.count { $0.blanksBefore > 0 }
    if parted > 4, parted >= galley.lines.count - 1 {
      // A blank line after every line says nothing: the columns may be wrapped nevertheless.
      var closed = galley.lines
      for index in closed.indices where closed[index].blanksBefore > 0 { closed[index].blanksBefore -= 1 }
      if WrapWidth(closed) != nil { galley = galley.with(lines: closed) }
    }
    wrap = WrapWidth(galley.lines)
    let indented = galley.lines.count { $0.indent >= 2 }
    usesIndents = indented >= 3 && indented * 12 >= galley.lines.count
    isWrappedTwice = wrap.map { Self.isWrappedTwice(galley, at: $0) } ?? false
    let swaps = usesIndents && !isWrappedTwice ? wrap.map { LineOrder(galley, wrap: $0).swaps() } ?? [] : []
    self.galley = swaps.isEmpty ? galley : galley.swapping(swaps)
  }

  private static func isWrappedTwice(_ galley: Galley, at wrap: WrapWidth) -> Bool {
    let lines = galley.lines
    let shapes = TextShape(galley: galley)
    let rests = lines.indices.dropLast().count { place in
      !wrap.isFull(lines[place]) && lines[place + 1].blanksBefore == 0 && lines[place + 1].indent < 2
        && shapes.isOpen(lines[place].range)
    }
    return rests * fewestLinesToRest > lines.count
  }

  private static let fewestLinesToRest = 6

  func fragments() -> [Fragment] {
    let furniture = furnitureLines()
    let captions = captionLines()
    var fragments: [Fragment] = []
    fragments.reserveCapacity(galley.lines.count)
    /// The last line of running text and the fragment it ended in.
    var last: (line: Int, fragment: Int)?
    for (index, line) in galley.lines.enumerated() {
      if let signal = furniture[index] {
        fragments.append(
          Fragment(
            ranges: [line.range], isIndented: line.indent >= 2, blanksBefore: line.blanksBefore, furniture: signal))
        continue
      }
      if let before = last, captions[index] == captions[before.line],
        let signal = joins(line, index, after: before.line, in: fragments[before.fragment])
      {
        let isMoved = line.isMoved || galley.lines[before.line].isMoved
        let reason =
          isMoved
          ? Reason(line: line.number, signal: .swappedLines, confidence: 0.6)
          : Reason(line: line.number, signal: signal, confidence: before.line + 1 == index ? 0.95 : 0.8)
        append(line.range, to: &fragments[before.fragment], reason)
        last = (index, before.fragment)
      } else {
        fragments.append(
          Fragment(ranges: [line.range], isIndented: line.indent >= 2, blanksBefore: line.blanksBefore))
        last = (index, fragments.count - 1)
      }
    }
    return fragments
  }

  /// For the lines of captions that a column set inside a text the line at which the caption starts.
  ///
  /// The photographer's credit tells where one ends; it starts no more lines above than it needs to hold a sentence.
  private func captionLines() -> [Int?] {
    var starts = [Int?](repeating: nil, count: galley.lines.count)
    guard wrap != nil else { return starts }
    let rules = CaptionRules(galley: galley)
    for last in galley.lines.indices
    where Wording.photographed.lasts.contains(galley.scalars[galley.lines[last].range.upperBound - 1]) {
      if let first = captionStart(above: last, rules) { for index in first...last { starts[index] = first } }
    }
    return starts
  }

  /// The line at which the caption starts that a line closes: where 图为 stands, or where a sentence starts.
  private func captionStart(above last: Int, _ rules: CaptionRules) -> Int? {
    var start: Int?
    for first in stride(from: last, through: max(1, last - Self.longestCaption), by: -1) {
      let line = galley.lines[first]
      if line.indent >= 2 || (first < last && galley.lines[first + 1].blanksBefore > 0) { break }
      let range = line.range.lowerBound..<galley.lines[last].range.upperBound
      if galley.starts(line.range, with: Wording.picturedStarts) { return rules.holdsSentence(range) ? first : nil }
      if line.blanksBefore > 0 {
        // All of a block that the credit closes.
        return rules.verdict(range) == .photoCredit ? first : start
      }
      if start == nil, rules.holdsSentence(range), rules.verdict(range) == .photoCredit, !isCut(before: first),
        HeadingRules.mayStart(galley.scalars[line.range])
      {
        start = first
      }
    }
    return start
  }

  /// Whether a word is cut between a line and the one before it.
  private func isCut(before index: Int) -> Bool {
    InnerPairs.shared.contains(
      galley.scalars[galley.lines[index - 1].range.upperBound - 1], galley.scalars[galley.lines[index].range.lowerBound]
    )
  }

  /// How many lines a caption has at most.
  private static let longestCaption = 5

  private func append(_ range: Range<Int>, to fragment: inout Fragment, _ reason: Reason) {
    let end = fragment.ranges.count - 1
    if fragment.ranges[end].upperBound == range.lowerBound {
      fragment.ranges[end] = fragment.ranges[end].lowerBound..<range.upperBound
    } else {
      fragment.ranges.append(range)
    }
    fragment.joins.append(reason)
  }

  /// Why a line goes on with the text of the line before it, or `nil` where it does not.
  private func joins(_ line: Galley.Line, _ index: Int, after before: Int, in fragment: Fragment) -> Signal? {
    let previous = galley.lines[before]
    let adjacent = before + 1 == index
    guard let wrap else { return nil }
    if adjacent, line.blanksBefore > 0 { return nil }
    if !adjacent {
      // Furniture stands between; only an unfinished full line reads on over it.
      for between in before + 1...index where galley.lines[between].blanksBefore > 0 { return nil }
    }
    if isHeadingInText(line, index, after: previous) { return nil }
    if endsSentence(previous), isHeadingAfterText(line, index) || isCaptionAfterText(line, index) { return nil }
    if endsSentence(previous), !adjacent, !(usesIndents && fragment.isIndented && line.indent == 0 && line.hasPause) {
      return nil
    }
    if line.hasGap, previous.hasGap, !wrap.isFull(previous) || line.range.count == previous.range.count,
      areRows(previous, line)
    {
      return nil
    }
    let isFull = wrap.isFull(previous)
    if !isFull, adjacent, closesBracket(line, previous) { return .openBracket }
    if !isFull, goesOnUnindented(line, after: previous, in: fragment) {
      return endsSentence(previous) ? .noIndent : .unfinishedSentence
    }
    // A headline that was broken at its space goes on after one space.
    if !isFull {
      let isHeadline = line.indent == 1 && previous.indent == 0 && !endsSentence(previous) && adjacent
      return isHeadline ? .brokenAtSpace : nil
    }
    if line.indent >= 2, usesIndents { return nil }
    if line.indent >= 2, previous.indent == 0 { return nil }
    if isTerminal(galley.scalars[line.range.lowerBound]) { return .fullLine }
    if JumpLine(galley).isWhole(line.range) { return nil }
    if endsSentence(previous), startsNewText(line.range) { return nil }
    if usesIndents, fragment.isIndented { return .fullLine }
    // A headline of one line may reach the edge by chance; two lines longer than any headline are two.
    if usesIndents, line.indent == 0, !previous.hasPause, !line.hasPause, !endsSentence(line),
      fragment.count + line.range.count > Self.longestHeadline, fragment.start == previous.range.lowerBound
    {
      return nil
    }
    return .fullLine
  }

  /// A line in the form of a heading after a finished sentence, before an indented line or a gap.
  private func isHeadingAfterText(_ line: Galley.Line, _ index: Int) -> Bool {
    guard !endsSentence(line), HeadingRules(galley).isHeading(line.range, isIndented: line.indent >= 2) else {
      return false
    }
    guard index + 1 < galley.lines.count else { return true }
    let next = galley.lines[index + 1]
    return next.blanksBefore > 0 || (usesIndents && next.indent >= 2) || !(wrap?.isFull(line) ?? false)
  }

  /// A line in the form of a heading after a line that breaks off at the end of its column: it is not full, and the next
  /// line begins a paragraph.
  private func isHeadingInText(_ line: Galley.Line, _ index: Int, after previous: Galley.Line) -> Bool {
    guard usesIndents, line.indent == 0, previous.range.count > line.range.count, let wrap, !wrap.isFull(line),
      index + 1 < galley.lines.count, galley.lines[index + 1].indent >= 2, line.range.count >= Self.shortestHeading,
      !endsSentence(previous), !endsSentence(line), !isCut(before: index)
    else { return false }
    if NoticeRules(galley: galley).isNoticeHeading(line.range) { return true }
    return line.range.count >= Self.shortestStray && HeadingRules(galley).isHeading(line.range, isIndented: false)
      && !line.hasPause && !wrap.isNearlyFull(line)
  }

  private static let shortestHeading = 6
  private static let shortestStray = 10

  /// `图为…`, or a line that shows a scene and that nothing follows, after a finished sentence.
  private func isCaptionAfterText(_ line: Galley.Line, _ index: Int) -> Bool {
    if galley.starts(line.range, with: Wording.picturedStarts) { return true }
    guard line.indent < 2, index + 1 == galley.lines.count || galley.lines[index + 1].blanksBefore > 0 else {
      return false
    }
    let signal = CaptionRules(galley: galley).verdict(line.range)
    return signal == .presentScene || signal == .photoCredit
  }

  private func areRows(_ first: Galley.Line, _ second: Galley.Line) -> Bool {
    let shapes = TextShape(galley: galley)
    return shapes.isTableRow(first.range) && shapes.isTableRow(second.range)
  }

  /// Whether a bracket or quotation of the line before is closed in this one.
  private func closesBracket(_ line: Galley.Line, _ previous: Galley.Line) -> Bool {
    let shapes = TextShape(galley: galley)
    return line.indent < 2 && shapes.balance([previous.range]) > 0 && shapes.balance([line.range]) < 0
  }

  /// A line without indent after an unfinished one of an indented paragraph, where a column was wrapped once more.
  private func goesOnUnindented(_ line: Galley.Line, after previous: Galley.Line, in fragment: Fragment) -> Bool {
    guard usesIndents, fragment.isIndented, line.indent < 2, let wrap, !JumpLine(galley).isWhole(line.range) else {
      return false
    }
    guard TextShape(galley: galley).isOpen(previous.range) else {
      // A line that is nearly full may end with its sentence; only an indent would begin a paragraph.
      return line.indent == 0 && line.hasPause && (isWrappedTwice || wrap.isNearlyFull(previous) && wrap.isFull(line))
        && !isRestOfWaiting(line)
    }
    if CreditReader(galley: galley).whole(previous.range, lead: nil) != nil { return false }
    return wrap.isFull(line) || endsSentence(line)
      || isWrappedTwice && previous.range.count <= Self.longestRemainder
  }

  /// Whether a line finishes a word that a line further up breaks off in, at the end of its column.
  private func isRestOfWaiting(_ line: Galley.Line) -> Bool {
    let first = galley.scalars[line.range.lowerBound]
    let index = galley.lineIndex(of: line.range.lowerBound)
    return (max(1, index - Self.longestColumn)..<index).contains { place in
      let open = galley.lines[place - 1]
      return InnerPairs.shared.contains(galley.scalars[open.range.upperBound - 1], first)
        && (wrap?.isFull(open) ?? false) && (galley.lines[place].indent >= 2 || isHeadingInText(at: place))
    }
  }

  /// How many lines of other articles may stand between the halves of a line.
  private static let longestColumn = 60

  private func isHeadingInText(at index: Int) -> Bool {
    isHeadingInText(galley.lines[index], index, after: galley.lines[index - 1])
  }

  private static let longestHeadline = 28

  /// What is left of a line that was wrapped once more.
  private static let longestRemainder = 5

  private func startsNewText(_ range: Range<Int>) -> Bool {
    Credit.lead(in: range, of: galley)?.hasAgency ?? false
  }

  private func endsSentence(_ line: Galley.Line) -> Bool {
    isTerminal(galley.scalars[line.range.upperBound - 1])
  }

  /// Whether the first lines of the page print the same number: it is that of the page.
  private func isRepeated(_ index: Int) -> Bool {
    let number = galley.scalars[galley.lines[index].range]
    return galley.lines.prefix(min(index, Self.head)).contains { galley.scalars[$0.range] == number }
  }

  /// How many lines the head of a page has at most.
  private static let head = 6

  /// The lines that print a page number beside a name, where an early line of the page prints the same number or name.
  private func runningHeads(_ rules: FurnitureRules) -> Set<Int> {
    var known: Set<ArraySlice<UInt32>> = []
    var heads: Set<Int> = []
    for (index, line) in galley.lines.enumerated() {
      if line.range.count <= Self.longestHead, let head = rules.runningHead(line.range) {
        let number = galley.scalars[head.number]
        let name = galley.scalars[head.name]
        if known.contains(number) || known.contains(name) { heads.insert(index) }
        if index < Self.head { known.formUnion([number, name]) }
      } else if index < Self.head, !line.hasPause {
        // 2026年4月2日 星期四 A11 科教
        for number in words(of: line.range) where rules.isPageNumber(number) { known.insert(galley.scalars[number]) }
      }
    }
    return heads
  }

  /// Whether a line stands between two that read on, and is too short to be one of them: the head of a page that a
  /// column was cut at.
  private func isInText(_ index: Int) -> Bool {
    guard let wrap, index > 0, index + 1 < galley.lines.count else { return false }
    let (before, line, next) = (galley.lines[index - 1], galley.lines[index], galley.lines[index + 1])
    return line.blanksBefore == 0 && next.blanksBefore == 0 && next.indent < 2 && wrap.isFull(before)
      && !endsSentence(before) && !wrap.isNearlyFull(line) && next.hasPause && before.hasPause
      && TextShape(galley: galley).isOpen(before.range)
  }

  /// The parts of a stretch between its spaces.
  private func words(of range: Range<Int>) -> [Range<Int>] {
    galley.scalars[range].split(whereSeparator: isSpace).map { $0.startIndex..<$0.endIndex }
  }

  private static let longestHead = 14

  /// The furniture among the lines: what is so by itself, and what is so in its company.
  private func furnitureLines() -> [Signal?] {
    let rules = FurnitureRules(galley: galley)
    let verdicts = galley.lines.map { rules.verdict($0) }
    let last = galley.lines.count - 1
    var signals: [Signal?] = verdicts.indices.map { index in
      guard let verdict = verdicts[index], !verdict.needsCompany else { return nil }
      // A bare number inside a text that was wrapped is a part of it, or what a full line left over.
      let isInside =
        index > 0 && index < last && galley.lines[index].blanksBefore == 0
        && (galley.lines[index + 1].blanksBefore == 0 || isWrappedTwice)
      let isAlone = isInside && verdicts[index - 1] == nil && verdicts[index + 1] == nil
      let isBare = galley.lines[index].range.allSatisfy { isDigit(galley.scalars[$0]) }
      return isAlone && isBare && !isRepeated(index) ? nil : verdict.signal
    }
    let heads = runningHeads(rules)
    for index in verdicts.indices {
      guard let verdict = verdicts[index], verdict.needsCompany else { continue }
      if heads.contains(index) || isInText(index) {
        signals[index] = verdict.signal
        continue
      }
      let before = index > 0 ? verdicts[index - 1] != nil : true
      let after = index < last ? verdicts[index + 1] != nil : true
      if verdict.signal == .dateLine {
        // A date without a weekday may sign a notice: it is furniture at the top of the page or among furniture.
        let certain = (index > 0 && signals[index - 1] != nil) || (index < last && signals[index + 1] != nil)
        if certain || index == 0 { signals[index] = verdict.signal }
      } else if verdict.signal == .desk {
        // A telephone may close a notice: it is furniture at the edge of the page or among furniture.
        let certain = (index > 0 && signals[index - 1] != nil) || (index < last && signals[index + 1] != nil)
        if certain || index == 0 || index == last { signals[index] = verdict.signal }
      } else if before || after {
        signals[index] = verdict.signal
      }
    }
    return signals
  }
}
