/// Finds lines that stand as they are: verse, signatures, the rows of a list, where no line reads on into the next.
struct Verse {
  let galley: Galley
  let wrap: WrapWidth?
  private static let longestLine = 22
  private static let leastLines = 3

  /// Gives the lines of verse among some units their shape.
  func mark(_ units: inout [Unit]) {
    var start = 0
    while start < units.count {
      if isShortLine(units[start], isFirst: true), goesOnWithOpenText(start, units) {
        start += 1
        continue
      }
      if isAuthor(start + 1, units) {
        units[start + 1].kind = .credit
        units[start + 1].byline = units[start + 1].ranges[0]
        units[start + 1].reasons = [
          Reason(line: galley.lineNumber(of: units[start + 1].start), signal: .creditFormula, confidence: 0.7)
        ]
        start += 2
        continue
      }
      var end = start
      // A heading at the edge of the column stands over indented verse and is none.
      if start + 1 < units.count, !units[start].isIndented, units[start + 1].isIndented {
        start += 1
        continue
      }
      while end < units.count, isShortLine(units[end], isFirst: end == start), !isAuthor(end + 1, units) {
        if units[end].isIndented != units[start].isIndented { break }
        if end > start + 1, units[end].blanksBefore != units[start + 1].blanksBefore { break }
        end += 1
      }
      if let last = signed(start..<end, units) { end = last }
      if end - start >= Self.leastLines, isVerse(start..<end, units) {
        for index in start..<end {
          units[index].kind = .paragraph
          units[index].shape = .verse
          units[index].reasons = [
            Reason(line: galley.lineNumber(of: units[index].start), signal: .standsAlone, confidence: 0.7)
          ]
        }
      }
      start = end - start >= Self.leastLines ? end : start + 1
    }
  }

  /// Whether a line is the name of an author, between a heading and short lines: `方 渡`, `洪清影`.
  private func isAuthor(_ index: Int, _ units: [Unit]) -> Bool {
    guard index > 0, index + Self.leastSigned < units.count, units[index - 1].kind == .heading,
      units[index].kind == .heading, units[index].count <= 3,
      CreditReader(galley: galley).isNames(units[index].ranges[0])
    else { return false }
    return units[(index + 1)...(index + Self.leastSigned)].allSatisfy {
      isShortLine($0, isFirst: true) && !isTerminal(galley.scalars[$0.end - 1])
    }
  }

  /// The end of some short lines under the name of their author: a last one right above a text is its heading.
  private func signed(_ lines: Range<Int>, _ units: [Unit]) -> Int? {
    guard lines.lowerBound > 0, units[lines.lowerBound - 1].kind == .credit, units[lines.lowerBound - 1].agency == nil,
      !units[lines.lowerBound - 1].opensText, lines.count >= Self.leastLines,
      lines.allSatisfy({ units[$0].kind == .heading })
    else { return nil }
    let next = lines.upperBound < units.count ? units[lines.upperBound] : nil
    let isHeaded = next.map { $0.kind == .paragraph || ($0.kind == .credit && $0.opensText) } ?? false
    let end = isHeaded ? lines.upperBound - 1 : lines.upperBound
    return end - lines.lowerBound >= Self.leastSigned ? end : nil
  }

  private static let leastSigned = 4

  /// Whether a line may finish the sentence before it.
  private func goesOnWithOpenText(_ index: Int, _ units: [Unit]) -> Bool {
    guard index > 0, units[index - 1].kind == .paragraph, units[index - 1].shape == .prose else { return false }
    let before = units[index - 1]
    return galley.scalars[before.end - 1] != 0xFF1A && TextShape(galley: galley).isOpen(before.ranges[0])
  }

  private func isShortLine(_ unit: Unit, isFirst: Bool) -> Bool {
    guard unit.kind == .heading || unit.kind == .paragraph, unit.ranges.count == 1, unit.count <= Self.longestLine,
      unit.shape == .prose
    else { return false }
    if let wrap, wrap.isFull(galley.lines[galley.lineIndex(of: unit.start)]) { return false }
    return isFirst || unit.blanksBefore <= 1
  }

  /// Whether short lines after a text are verse: a run that no credit follows, and that a text came before.
  private func isVerse(_ lines: Range<Int>, _ units: [Unit]) -> Bool {
    guard lines.lowerBound > 0 else { return false }
    let before = units[lines.lowerBound - 1]
    guard before.kind == .paragraph else {
      // Under its title or its author, where each line is indented and none ends a sentence.
      guard before.kind == .heading || (before.kind == .credit && !before.opensText) else { return false }
      if signed(lines, units) != nil { return true }
      return lines.allSatisfy { units[$0].isIndented && !isTerminal(galley.scalars[units[$0].end - 1]) }
    }
    if lines.upperBound < units.count {
      let after = units[lines.upperBound]
      // The headings right above a text are no verse.
      if after.kind == .paragraph, after.blanksBefore == 0, after.count > Self.longestLine,
        units[lines.lowerBound].blanksBefore > 0, !after.isIndented || !units[lines.lowerBound].isIndented
      {
        return false
      }
      if after.kind == .credit, after.opensText || after.agency != nil { return false }
      if after.kind == .continuedFrom { return false }
    }
    let close = lines.dropFirst().allSatisfy { units[$0].blanksBefore == 0 }
    let introduced = galley.scalars[before.end - 1] == 0xFF1A
    let headings = lines.count { units[$0].kind == .heading }
    return introduced || (close && units[lines.lowerBound].blanksBefore > 0) || lines.count >= 4 && headings >= 3
  }
}
