/// The width at which the lines of a page were wrapped, found from the widths themselves.
///
/// A wrapped page has many lines of nearly the same width with no blank line after them, and none much wider.
struct WrapWidth {
  /// Whether widths are counted in scalars, as a program wraps, or in cells, as a column does.
  let inScalars: Bool
  /// The usual width of a full line.
  let width: Int
  /// How much narrower than the usual a full line may be: in a column a character that may not start or end a line
  /// moves over, a program moves nothing.
  let slack: Int

  private static let scalarSlack = 1
  private static let cellSlack = 3
  private static let widest = 96

  /// The wrap width of some lines, or `nil` where they are not wrapped.
  init?(_ lines: [Galley.Line]) {
    var scalars = [Int](repeating: 0, count: Self.widest + 1)
    var cells = scalars
    var pairs = 0
    for index in lines.indices.dropLast() where lines[index + 1].blanksBefore == 0 && lines[index].hasPause {
      // A line of text that another follows without a blank line: full lines are among these.
      pairs += 1
      scalars[min(Self.scalars(lines[index]), Self.widest)] += 1
      cells[min(lines[index].cells + lines[index].indent, Self.widest)] += 1
    }
    guard pairs >= 4 else { return nil }
    let byScalars = Self.peak(scalars, from: 12, slack: 0)
    let byCells = Self.peak(cells, from: 24, slack: Self.cellSlack - 1)
    inScalars = byScalars.share >= byCells.share
    let best = inScalars ? byScalars : byCells
    guard best.share * 10 >= pairs * 4, best.width < Self.widest else { return nil }
    width = best.width
    if inScalars {
      // One width and hardly another one next to it: a program wrapped the page.
      let loose = Self.peak(scalars, from: 12, slack: Self.scalarSlack).share
      slack = best.share * 10 >= loose * 9 ? 0 : Self.scalarSlack
    } else {
      slack = Self.cellSlack
    }
    // Text much wider than the column is not wrapped at it.
    let limit = width + slack
    let isScalars = inScalars
    let wider = lines.count { Self.width(of: $0, inScalars: isScalars) > limit }
    guard wider * 5 <= lines.count else { return nil }
  }

  private static func width(of line: Galley.Line, inScalars: Bool) -> Int {
    inScalars ? scalars(line) : line.cells + line.indent
  }

  /// The scalars of a line, with its indent of ideographic spaces.
  private static func scalars(_ line: Galley.Line) -> Int { line.range.count + (line.indent + 1) / 2 }

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
  func isFull(_ line: Galley.Line) -> Bool { Self.width(of: line, inScalars: inScalars) >= width - slack }

  /// Whether a line falls short of the edge by no more than a word.
  func isNearlyFull(_ line: Galley.Line) -> Bool {
    Self.width(of: line, inScalars: inScalars) >= width - (inScalars ? Self.word : 2 * Self.word)
  }

  private static let word = 4
}
