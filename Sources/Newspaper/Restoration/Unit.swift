/// A part of the page that plays one role: a heading, a paragraph, a credit cut from it.
struct Unit {
  enum Kind {
    case heading, subhead, paragraph, credit, continuedFrom, continuesOn, caption, furniture
  }

  /// How the lines of a text are laid out.
  enum Shape {
    case prose, listItem, tableRow, verse, question
  }

  var kind: Kind
  /// The stretches of the galley, in reading order.
  var ranges: [Range<Int>]
  var blanksBefore = 0
  var isIndented = false
  var shape = Shape.prose
  /// A credit or mark that opens the text after it, in the same line.
  var opensText = false
  /// A credit that closes the text before it, in the same line.
  var closesText = false
  /// A heading that stands between the halves of a paragraph.
  var interrupts = false
  var agency: Range<Int>?
  var byline: Range<Int>?
  /// The page a jump line names.
  var page: Range<Int>?
  var reasons: [Reason] = []

  var start: Int { ranges[0].lowerBound }
  var end: Int { ranges[ranges.count - 1].upperBound }
  var count: Int { ranges.reduce(0) { $0 + $1.count } }
}
