import Findings
import Newspaper

/// The decisions about a page line by line, coloured by how sure they are.
struct ExplanationText {
  private let page: RestoredPage
  private let console: Console

  init(_ page: RestoredPage, _ console: Console) {
    self.page = page
    self.console = console
  }

  /// Below this a decision is shown as doubtful.
  private static let doubtful = 0.7

  /// One line for each decision: line, article, role, what it goes on with, how sure, the signal in words, the text.
  var text: String {
    Newspaper.Explanation(page).lines.map { line in
      let article = line.article.map { "\($0)" } ?? "–"
      let joined = line.joinedTo.map { " ←\($0)" } ?? ""
      let sure = line.confidence.map { " \(Int($0 * 100)) %" } ?? ""
      let why = line.signal.map { $0.message[console.language] } ?? ""
      let start = excerpt(line.number)
      let words = "\(line.number)\t\(article)\t\(line.role.rawValue)\(joined)\t\(sure)\t\(why)\t\(start)"
      return colored(words, line.confidence ?? 1) + "\n"
    }.joined()
  }

  private func excerpt(_ number: Int) -> String {
    let range = page.page.lines[number - 1]
    let utf8 = page.page.text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let line = page.page.text[from..<utf8.index(from, offsetBy: range.count)]
    return String(line.unicodeScalars.filter { !$0.properties.isWhitespace }.prefix(16))
  }

  private func colored(_ text: String, _ confidence: Double) -> String {
    guard console.colorsOutput else { return text }
    return confidence < Self.doubtful ? "\u{1B}[33m\(text)\u{1B}[0m" : text
  }
}
