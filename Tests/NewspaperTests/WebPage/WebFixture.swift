import Newspaper
import Testing

/// An invented page of an e-paper site and what stands in it.
struct WebFixture: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var encoding = TextEncoding.utf8
  var html: String
  /// Role and text of each block, in order; a bar parts articles.
  var expected: [String]

  /// What was found, written like ``expected``.
  static func describe(_ page: WebPage) -> [String] {
    var result: [String] = []
    var article = 0
    for hint in page.hints {
      if hint.article != article { result.append("|") }
      article = hint.article
      let bytes = Array(page.page.text.utf8)[page.page.lines[hint.line - 1]]
      result.append("\(hint.role.rawValue): \(String(decoding: bytes, as: UTF8.self))")
    }
    return result
  }
}
