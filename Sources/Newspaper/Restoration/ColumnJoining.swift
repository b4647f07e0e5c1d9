/// Joins the parts of a text that columns, headings, photographs and neighbours have parted.
struct ColumnJoining {
  let galley: Galley
  let usesIndents: Bool
  /// Whether the lines of the page were wrapped, so that a headline may stand on two of them.
  let isWrapped: Bool
  private let shapes: TextShape
  private let headlines: HeadlineLines
  private let halves: SwappedHalves
  private let links: ColumnLinks
  private let captions: CaptionRules

  init(_ galley: Galley, after lines: LineJoining, seam: Seam) {
    self.galley = galley
    usesIndents = lines.usesIndents
    isWrapped = lines.wrap != nil
    shapes = TextShape(galley: galley)
    headlines = HeadlineLines(galley, seam: seam)
    halves = SwappedHalves(galley, seam: seam)
    links = ColumnLinks(galley, usesIndents: lines.usesIndents, seam: seam)
    captions = CaptionRules(galley: galley)
  }

  /// Units whose halves are joined, and where the text of an article goes on that others interrupted.
  struct Joined {
    var units: [Unit] = []
    /// For the places of units the place of the paragraph whose article goes on there.
    var resumptions: [Int: Int] = [:]
  }

  func joined(_ units: consuming [Unit], _ affinity: inout Affinity) -> Joined {
    var units = units
    var out = Joined()
    out.units.reserveCapacity(units.count)
    let found = links.links(among: units, &affinity)
    markCaptions(&units, found)
    var joining = Joining(links: found, places: Array(repeating: 0, count: units.count))
    for (index, unit) in units.enumerated() {
      joining.places[index] = out.units.count
      switch unit.kind {
      case .paragraph: append(unit, index, followedBy: units[(index + 1)...], to: &out, &joining)
      case .heading: append(heading: unit, to: &out, &joining)
      case .caption: append(caption: unit, to: &out, &joining)
      case .credit:
        if !unit.closesText { joining.between = [] }
        joining.opened = unit.opensText
        joining.isParted = true
        out.units.append(unit)
      case .continuedFrom, .continuesOn:
        joining.opened = unit.kind == .continuedFrom
        joining.between = []
        joining.isParted = true
        out.units.append(unit)
      case .subhead, .furniture: out.units.append(unit)
      }
    }
    return out
  }

  /// Makes captions of the short texts that neither begin a paragraph nor go on with one: they have no indent where all
  /// paragraphs have one, or they stand between the halves of a sentence.
  private func markCaptions(_ units: inout [Unit], _ found: [Int?]) {
    let areAllIndented = links.indentsAll(units, found)
    for index in units.indices.dropFirst() where found[index] == nil && isSentence(units[index]) {
      let isStray =
        areAllIndented && links.mustGoOn(units[index]) && units[index - 1].kind != .heading
        && units[index - 1].kind != .credit && units[index - 1].kind != .continuedFrom
      let isBetween =
        index + 1 < found.count && found[index + 1] != nil && links.isUnfinished(units[index - 1])
        && units[index - 1].kind == .paragraph
      guard isStray || isBetween else { continue }
      units[index].kind = .caption
      units[index].reasons = [reason(units[index], .betweenHalves, 0.7)]
    }
  }

  /// Whether a unit is a short text that ends with its sentence.
  private func isSentence(_ unit: Unit) -> Bool {
    unit.kind == .paragraph && unit.shape == .prose && unit.count <= Self.longestCaption
      && !shapes.isOpen(unit.ranges[unit.ranges.count - 1]) && shapes.balance(unit.ranges) == 0
  }

  private static let longestCaption = 46

  /// What is known while units are joined.
  private struct Joining {
    /// For each unit that goes on with another one the place of that.
    var links: [Int?]
    /// The place of each unit among those joined.
    var places: [Int]
    /// The items of lists so far.
    var items = ListItems()
    /// The places of units that go on no more.
    var closed: Set<Int> = []
    /// Headings since the last paragraph.
    var between: [Int] = []
    /// The last paragraph, and whether a credit or a mark stood after it.
    var last: Int?
    var isParted = false
    /// Whether a credit or a mark opens the next text.
    var opened = false
  }

  private func append(
    _ unit: Unit, _ index: Int, followedBy following: ArraySlice<Unit>, to out: inout Joined, _ joining: inout Joining
  ) {
    defer {
      joining.opened = false
      joining.isParted = false
      joining.between = []
    }
    if let second = halves.secondBefore(unit, opened: joining.opened, following: following, in: out.units) {
      // The second half stands first: the whole takes its place, after the credit that may stand between.
      var whole = unit
      join(out.units[second], to: &whole, .swappedHalves)
      out.units.remove(at: second)
      joining.places[index] = out.units.count
      joining.last = out.units.count
      joining.closed.insert(out.units.count)
      out.units.append(whole)
      return
    }
    guard let tail = joining.links[index], !joining.closed.contains(joining.places[tail]) else {
      if let before = joining.items.place(before: unit, galley, isParted: out.units) {
        out.resumptions[out.units.count] = before
      }
      joining.items.note(unit, at: out.units.count, galley)
      joining.last = out.units.count
      out.units.append(unit)
      return
    }
    let target = joining.places[tail]
    joining.places[index] = target
    if joining.last == target, !joining.isParted {
      join(unit, to: &out.units[target], joining.between.isEmpty ? .unfinishedSentence : .unfinishedOverHeading)
      for heading in joining.between {
        out.units[heading].interrupts = true
        out.units[heading].reasons.append(reason(out.units[heading], .insideParagraph, 0.8))
      }
    } else {
      join(unit, to: &out.units[target], .unfinishedElsewhere)
      out.resumptions[out.units.count] = target
      joining.last = target
    }
  }

  private func append(heading unit: Unit, to out: inout Joined, _ joining: inout Joining) {
    joining.opened = false
    if let before = out.units.indices.last, out.units[before].kind == .caption, endsCaption(unit, out.units[before]) {
      join(unit, to: &out.units[before], .captionCredit)
      return
    }
    if let before = out.units.indices.last, out.units[before].kind == .heading, joining.between.last == before,
      headlines.areOne(out.units[before], unit, isClose: isWrapped && unit.blanksBefore == 0)
    {
      join(unit, to: &out.units[before], .brokenHeading)
      return
    }
    joining.between.append(out.units.count)
    out.units.append(unit)
  }

  private func append(caption unit: Unit, to out: inout Joined, _ joining: inout Joining) {
    guard let before = out.units.indices.last else {
      out.units.append(unit)
      return
    }
    // A line may only add the photographer to the one above, which is then a caption too.
    if captions.isPhotoCredit(unit.ranges[0]), out.units[before].kind == .caption {
      join(unit, to: &out.units[before], .captionCredit)
    } else if isPictured(out.units[before], by: unit) {
      out.units[before].kind = .caption
      join(unit, to: &out.units[before], .captionCredit)
      joining.closed.insert(before)
      if joining.last == before { joining.last = nil }
    } else {
      out.units.append(unit)
    }
  }

  private func reason(_ unit: Unit, _ signal: Signal, _ confidence: Double) -> Reason {
    Reason(line: galley.lineNumber(of: unit.start), signal: signal, confidence: confidence)
  }

  private func join(_ unit: Unit, to target: inout Unit, _ signal: Signal) {
    target.ranges += unit.ranges
    target.reasons.append(reason(unit, signal, signal == .unfinishedSentence ? 0.95 : 0.7))
  }

  /// The last characters of a photographer's name and 摄, broken from the caption above.
  private func endsCaption(_ unit: Unit, _ before: Unit) -> Bool {
    unit.count <= 8 && galley.ends(unit.ranges[0], with: Wording.photographed)
      && shapes.isOpen(before.ranges[before.ranges.count - 1])
  }

  /// A short text right above a photographer's credit is what the photograph shows.
  private func isPictured(_ before: Unit, by unit: Unit) -> Bool {
    guard before.kind == .paragraph, before.shape == .prose, captions.isPhotoCredit(unit.ranges[0]) else {
      return false
    }
    return before.count <= (unit.blanksBefore == 0 ? Self.longestPictured : Self.longestParted)
  }

  private static let longestPictured = 160
  private static let longestParted = 45
}
