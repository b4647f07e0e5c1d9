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

  enum Origin { case heading, credit, jumpLine, text, caption }

  var isEmpty: Bool { headings.isEmpty && body.isEmpty }
}
