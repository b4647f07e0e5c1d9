/// Cuts fragments into units: marks and credits out of the text around them, and gives each the kind its form shows.
struct Carving {
  let galley: Galley
  private let jumpLine: JumpLine
  private let credits: CreditReader
  private let captions: CaptionRules
  private let headings: HeadingRules
  private let shapes: TextShape

  init(_ galley: Galley) {
    self.galley = galley
    jumpLine = JumpLine(galley)
    credits = CreditReader(galley: galley)
    captions = CaptionRules(galley: galley)
    headings = HeadingRules(galley)
    shapes = TextShape(galley: galley)
  }

  func units(of fragments: [Fragment]) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(fragments.count * 2)
    for fragment in fragments {
      let first = units.count
      carve(fragment, into: &units)
      units[first].blanksBefore = fragment.blanksBefore
      units[first].reasons += fragment.joins
      for index in first..<units.count { units[index].isIndented = fragment.isIndented }
    }
    return units
  }

  private func reason(_ range: Range<Int>, _ signal: Signal, _ confidence: Double) -> Reason {
    Reason(line: galley.lineNumber(of: range.lowerBound), signal: signal, confidence: confidence)
  }

  private func carve(_ fragment: Fragment, into units: inout [Unit]) {
    let range = fragment.ranges[0]
    if let signal = fragment.furniture {
      units.append(Unit(kind: .furniture, ranges: fragment.ranges, reasons: [reason(range, signal, 0.9)]))
      return
    }
    guard fragment.ranges.count == 1 else {
      // Furniture stood inside: only the opening credit is cut.
      let before = units.count
      carveText(range, isIndented: fragment.isIndented, into: &units)
      if units.count > before, units[units.count - 1].kind == .paragraph || units[units.count - 1].kind == .heading {
        units[units.count - 1].kind = .paragraph
        units[units.count - 1].ranges += fragment.ranges.dropFirst()
      } else {
        units.append(Unit(kind: .paragraph, ranges: Array(fragment.ranges.dropFirst())))
      }
      return
    }
    carveText(range, isIndented: fragment.isIndented, into: &units)
  }

  private func carveText(_ range: Range<Int>, isIndented: Bool, into units: inout [Unit]) {
    if let mark = jumpLine.whole(range) {
      units.append(unit(mark))
      return
    }
    guard let mark = jumpLine.first(in: range) else {
      carveCredits(range, isIndented: isIndented, into: &units)
      return
    }
    let before = galley.trimmed(range.lowerBound..<mark.range.lowerBound)
    let after = galley.trimmed(mark.range.upperBound..<range.upperBound)
    if before.isEmpty {
      var opening = unit(mark)
      opening.opensText = !after.isEmpty
      units.append(opening)
      carveText(after, isIndented: isIndented, into: &units)
    } else if after.isEmpty {
      carveCredits(before, isIndented: isIndented, into: &units)
      // What a mark follows on its line is text, however short.
      if let last = units.indices.last, units[last].kind == .heading { units[last].kind = .paragraph }
      units.append(unit(mark))
    } else if shapes.isOpen(before) {
      // The mark stands inside a sentence, which goes on after it.
      carveCredits(before, isIndented: isIndented, into: &units)
      if !units.isEmpty, units[units.count - 1].kind == .heading { units[units.count - 1].kind = .paragraph }
      if !units.isEmpty, units[units.count - 1].kind == .paragraph {
        units[units.count - 1].ranges.append(after)
      } else {
        units.append(Unit(kind: .paragraph, ranges: [after]))
      }
      let text = units.removeLast()
      units.append(unit(mark))
      if mark.isSource {
        units[units.count - 1].opensText = true; units.append(text)
      } else {
        units.insert(text, at: units.count - 1)
      }
    } else {
      carveCredits(before, isIndented: isIndented, into: &units)
      var opening = unit(mark)
      opening.opensText = mark.isSource
      units.append(opening)
      carveText(after, isIndented: isIndented, into: &units)
    }
  }

  private func unit(_ mark: JumpLine.Match) -> Unit {
    Unit(
      kind: mark.isSource ? .continuedFrom : .continuesOn, ranges: [mark.range], page: mark.page,
      reasons: [reason(mark.range, .jumpLine, 0.98)])
  }

  private func carveCredits(_ range: Range<Int>, isIndented: Bool, into units: inout [Unit]) {
    guard !range.isEmpty else { return }
    if let signal = captions.verdict(range) {
      units.append(
        Unit(
          kind: .caption, ranges: [range],
          reasons: [reason(range, signal, signal == .presentScene ? 0.6 : signal == .shortScene ? 0.5 : 0.9)]))
      return
    }
    let opening = credits.lead(in: range)
    if let credit = credits.whole(range, lead: opening) {
      units.append(unit(credit, confidence: 0.9))
      return
    }
    var rest = range
    if let credit = opening, !isBulletin(credit, of: range) {
      var lead = unit(credit, confidence: 0.95)
      lead.opensText = true
      units.append(lead)
      rest = galley.trimmed(credit.range.upperBound..<range.upperBound)
      if rest.isEmpty { return }
    }
    let opened = rest.lowerBound > range.lowerBound
    if let credit = credits.tail(of: rest) {
      let text = galley.trimmed(rest.lowerBound..<credit.range.lowerBound)
      units.append(text: text, signal: .prose, galley, shapes)
      var tail = unit(credit, confidence: 0.9)
      tail.closesText = true
      units.append(tail)
      return
    }
    if !opened, headings.isHeading(rest, isIndented: isIndented) {
      units.append(
        Unit(kind: .heading, ranges: [rest], shape: shapes.shape(rest), reasons: [reason(rest, .headingForm, 0.8)]))
      return
    }
    units.append(text: rest, signal: .prose, galley, shapes)
  }

  /// `新华社快讯：我国…卫星`: a headline that names the agency.
  private func isBulletin(_ credit: Credit, of range: Range<Int>) -> Bool {
    credit.byline == nil && isColon(galley.scalars[credit.range.upperBound - 1])
      && headings.isHeading(range, isIndented: false)
  }

  private func isColon(_ scalar: UInt32) -> Bool { scalar == 0xFF1A || scalar == 0x3A }

  private func unit(_ credit: Credit, confidence: Double) -> Unit {
    Unit(
      kind: .credit, ranges: [credit.range], agency: credit.agency, byline: credit.byline,
      reasons: [reason(credit.range, .creditFormula, confidence)])
  }
}

extension [Unit] {
  fileprivate mutating func append(text: Range<Int>, signal: Signal, _ galley: Galley, _ shapes: TextShape) {
    let reason = Reason(line: galley.lineNumber(of: text.lowerBound), signal: signal, confidence: 0.8)
    append(Unit(kind: .paragraph, ranges: [text], shape: shapes.shape(text), reasons: [reason]))
  }
}
