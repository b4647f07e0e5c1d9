import Newspaper

/// Prints restored pages one by one, so that no more than one has to be held.
struct PagePrinter {
  let console: Console
  let form: Form
  private var count = 0

  /// How a page is printed.
  enum Form {
    case json, text, explanation
  }

  init(console: Console, form: Form) {
    self.console = console
    self.form = form
  }

  /// Prints a page.
  mutating func print(_ page: RestoredPage) throws(Failure) {
    switch form {
    case .json:
      // The list of the contract, an element at a time.
      let opening = count == 0 ? "[\n" : ",\n"
      try console.write(Array(opening.utf8) + RestorationReport(page).json)
    case .text: try console.write(Array(page.printed.utf8))
    case .explanation: try console.write(Array(ExplanationText(page, console).text.utf8))
    }
    count += 1
  }

  /// Prints what ends the list of pages.
  func end() throws(Failure) {
    if form == .json { try console.write(Array((count == 0 ? "[]\n" : "\n]\n").utf8)) }
  }
}

extension RestoredPage {
  /// The articles as plain text, one block a line, a blank line between blocks and a rule between articles.
  var printed: String {
    articles.map { article in article.blocks.map { $0.text + "\n" }.joined(separator: "\n") }
      .joined(separator: "\n————————\n\n") + "\n"
  }
}
