/// An article while it is put together: places in the list of units.
struct ArticleDraft {
  var headings: [Int] = []
  /// Credits, marks, paragraphs, subheads and captions in the order in which they are read.
  var body: [Int] = []
  /// Why the article begins where it does.
  var origin: Origin = .heading
  /// Whether a mark or a credit at its end says that nothing follows.
  var isEnded = false
  var isNotice = false
  /// The article that goes on here after others interrupted it; the body then starts with what that has so far.
  var resumed: Int?

  enum Origin { case heading, credit, jumpLine, text, caption }

  var isEmpty: Bool { headings.isEmpty && body.isEmpty }
}

extension ArticleDraft {
  /// How many parts at the end of a body are read for its words.
  private static let reach = 24

  /// The paragraphs at the end of the body.
  func texts(_ units: [Unit]) -> [[Range<Int>]] {
    body.suffix(Self.reach).compactMap { units[$0].kind == .paragraph ? units[$0].ranges : nil }
  }
}
