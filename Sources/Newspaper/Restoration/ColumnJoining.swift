/// Joins the parts of a text that columns, headings, photographs and neighbours have parted.
struct ColumnJoining {
  let galley: Galley
  let usesIndents: Bool
  /// Whether the lines of the page were wrapped, so that a headline may stand on two of them.
  let isWrapped: Bool
  private let shapes: TextShape
  private let headlines: HeadlineLines
  private let halves: SwappedHalves
  private let seam: Seam
  private let labels: LabelRules
  private let notices: NoticeRules

  init(_ galley: Galley, after lines: LineJoining, seam: Seam) {
    self.galley = galley
    usesIndents = lines.usesIndents
    isWrapped = lines.wrap != nil
    shapes = TextShape(galley: galley)
    headlines = HeadlineLines(galley, seam: seam)
    halves = SwappedHalves(galley, seam: seam)
    self.seam = seam
    labels = LabelRules(galley: galley)
    notices = NoticeRules(galley: galley)
  }

  func joined(_ units: [Unit]) -> [Unit] {
    var out: [Unit] = []
    out.reserveCapacity(units.count)
    /// The last paragraph, if nothing has closed it.
    var last: Int?
    /// Headings since the last paragraph.
    var between: [Int] = []
    /// Unfinished paragraphs that another article interrupted.
    var waiting: [Int] = []
    var opened = false
    for (place, unit) in units.enumerated() {
      switch unit.kind {
      case .paragraph:
        defer { opened = false }
        if let second = halves.secondBefore(unit, opened: opened, following: units[(place + 1)...], in: out) {
          var whole = unit
          join(out[second], to: &whole, .swappedHalves)
          out.remove(at: second)
          waiting.removeAll { $0 == second }
          last = out.count
          between = []
          out.append(whole)
          continue
        }
        if !opened, let before = last, continues(unit, out[before], over: between.map { out[$0] }) {
          join(unit, to: &out[before], between.isEmpty ? .unfinishedSentence : .unfinishedOverHeading)
          for heading in between {
            out[heading].interrupts = true
            out[heading].reasons.append(reason(out[heading], .insideParagraph, 0.8))
          }
          between = []
          continue
        }
        let isFree = last.map { !isUnfinished(out[$0]) } ?? false
        if !opened, let found = owner(of: unit, in: waiting, out, from: isFree ? Seam.likely : Seam.certain) {
          join(unit, to: &out[waiting[found]], .unfinishedElsewhere)
          waiting.remove(at: found)
          continue
        }
        if let before = last, isUnfinished(out[before]) { remember(before, in: &waiting) }
        last = out.count
        between = []
        out.append(unit)
      case .heading:
        opened = false
        if let before = out.indices.last, out[before].kind == .caption, endsCaption(unit, out[before]) {
          join(unit, to: &out[before], .captionCredit)
          continue
        }
        if let before = out.indices.last, out[before].kind == .heading, between.last == before,
          headlines.areOne(out[before], unit, isClose: isWrapped && unit.blanksBefore == 0)
        {
          join(unit, to: &out[before], .brokenHeading)
          continue
        }
        between.append(out.count)
        out.append(unit)
      case .caption:
        if let before = out.indices.last, out[before].kind == .caption, goesOn(unit, out[before]) {
          join(unit, to: &out[before], .captionCredit)
        } else if let before = out.indices.last, isPictured(out[before], by: unit) {
          out[before].kind = .caption
          join(unit, to: &out[before], .captionCredit)
          if last == before { last = nil }
        } else {
          out.append(unit)
        }
      case .credit, .continuedFrom:
        if let before = last, !unit.closesText, isUnfinished(out[before]) { remember(before, in: &waiting) }
        if !unit.closesText { last = nil; between = [] }
        opened = unit.opensText || unit.kind == .continuedFrom
        if unit.closesText { last = nil }
        out.append(unit)
      case .continuesOn:
        last = nil
        between = []
        out.append(unit)
      case .subhead, .furniture:
        out.append(unit)
      }
    }
    return out
  }

  private func remember(_ unit: Int, in waiting: inout [Int]) {
    if waiting.count == 6 { waiting.removeFirst() }
    waiting.append(unit)
  }

  private func reason(_ unit: Unit, _ signal: Signal, _ confidence: Double) -> Reason {
    Reason(line: galley.lineNumber(of: unit.start), signal: signal, confidence: confidence)
  }

  private func join(_ unit: Unit, to target: inout Unit, _ signal: Signal) {
    target.ranges += unit.ranges
    target.reasons.append(reason(unit, signal, signal == .unfinishedSentence ? 0.95 : 0.7))
  }

  /// A caption line that only adds the photographer, or that finishes the sentence of the line before.
  private func goesOn(_ unit: Unit, _ before: Unit) -> Bool {
    let captions = CaptionRules(galley: galley)
    if captions.isPhotoCredit(unit.ranges[0]) { return true }
    return false
  }

  /// The last characters of a photographer's name and 摄, broken from the caption above.
  private func endsCaption(_ unit: Unit, _ before: Unit) -> Bool {
    unit.count <= 8 && galley.ends(unit.ranges[0], with: Wording.photographed)
      && shapes.isOpen(before.ranges[before.ranges.count - 1])
  }

  /// A short text right above a photographer's credit is what the photograph shows.
  private func isPictured(_ before: Unit, by unit: Unit) -> Bool {
    guard before.kind == .paragraph, before.shape == .prose,
      CaptionRules(galley: galley).isPhotoCredit(unit.ranges[0])
    else { return false }
    return before.count <= (unit.blanksBefore == 0 ? Self.longestPictured : Self.longestParted)
  }

  private static let longestPictured = 160
  private static let longestParted = 45

  private func isUnfinished(_ unit: Unit) -> Bool {
    unit.shape == .prose && unit.count >= 8 && shapes.isOpen(unit.ranges[unit.ranges.count - 1])
  }

  /// Whether a paragraph goes on with the one before it.
  private func continues(_ unit: Unit, _ before: Unit, over headings: [Unit]) -> Bool {
    if unit.shape != .prose { return false }
    // 编者按 and 遗失启事 announce what follows them.
    if headings.contains(where: { labels.isLabel($0.ranges[0]) || notices.isNoticeHeading($0.ranges[0]) }) {
      return false
    }
    if usesIndents, unit.isIndented { return false }
    let tail = before.ranges[before.ranges.count - 1]
    let head = unit.ranges[0]
    let first = galley.scalars[head.lowerBound]
    if ScalarSets.neverFirst.contains(first) { return true }
    if before.shape == .tableRow || before.shape == .verse { return false }
    if shapes.isOpen(tail) {
      if before.shape != .prose, before.count < 30 { return false }
      let last = galley.scalars[tail.upperBound - 1]
      if last == 0xFF1A || last == 0x3A {
        return before.count > 60 && headings.isEmpty && !isOpener(first) && unit.count > 20
      }
      return headings.count <= 2
    }
    guard headings.isEmpty, shapes.balance(before.ranges) > 0, !isOpener(first) else { return false }
    // An open quotation that a later line closes; a letter opens each paragraph anew.
    return shapes.balance(unit.ranges) < 0 && !isOpener(galley.scalars[before.start])
  }

  /// Which of the texts left unfinished a paragraph that starts inside a sentence belongs to, given the strength a seam
  /// must have: less where the text right before it is finished.
  private func owner(of unit: Unit, in waiting: [Int], _ out: [Unit], from least: Double) -> Int? {
    guard unit.shape == .prose, !waiting.isEmpty, !(usesIndents && unit.isIndented) else { return nil }
    return waiting.indices.reversed().first { seam.strength(out[waiting[$0]], unit) >= least }
  }
}
