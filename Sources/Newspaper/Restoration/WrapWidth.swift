/// The width at which the lines of a page were wrapped, found from the widths themselves.
///
/// A wrapped page has many lines of nearly the same width with no blank line after them, and none much wider.
struct WrapWidth {
  /// Whether widths are counted in scalars, as a program wraps, or in cells, as a column does.
  let inScalars: Bool
  /// The usual width of a full line.
  let width: Int

  /// How much narrower than the usual a full line may be: a character that may not start or end a line moves over.
  private static let slack = (scalars: 1, cells: 3)
  private static let widest = 96

  /// The wrap width of some lines, or `nil` where they are not wrapped.
  init?(_ lines: [Galley.Line]) {
    var scalars = [Int](repeating: 0, count: Self.widest + 1)
    var cells = scalars
    var pairs = 0
    for index in lines.indices.dropLast() where lines[index + 1].blanksBefore == 0 {
      // The line before one that follows without a blank line: full lines are among these.
      pairs += 1
      scalars[min(lines[index].range.count, Self.widest)] += 1
      cells[min(lines[index].cells, Self.widest)] += 1
    }
    guard pairs >= 4 else { return nil }
    let byScalars = Self.peak(scalars, from: 12, slack: 0)
    let byCells = Self.peak(cells, from: 24, slack: Self.slack.cells - 1)
    let best = byScalars.share >= byCells.share ? byScalars : byCells
    guard best.share * 10 >= pairs * 4, best.width < Self.widest else { return nil }
    inScalars = byScalars.share >= byCells.share
    width = best.width
    // Text much wider than the column is not wrapped at it.
    let limit = width + (inScalars ? Self.slack.scalars : Self.slack.cells)
    let wider = lines.count { (inScalars ? $0.range.count : $0.cells) > limit }
    guard wider * 5 <= lines.count else { return nil }
  }

  /// The width that most lines share, give or take the slack below it.
  private static func peak(_ histogram: [Int], from least: Int, slack: Int) -> (width: Int, share: Int) {
    var best = (width: 0, share: 0)
    for width in least...widest {
      var share = 0
      for near in max(least, width - slack)...width { share += histogram[near] }
      if share >= best.share, share > 0, histogram[width] > 0 { best = (width, share) }
    }
    return best
  }

  /// Whether a line reaches the edge of the column.
  func isFull(_ line: Galley.Line) -> Bool {
    inScalars
      ? line.range.count >= width - Self.slack.scalars
      : line.cells + line.indent >= width - Self.slack.cells
  }
}
