import Newspaper
import Testing

/// A page of a newspaper and what it should be restored to, written as one text.
///
/// Each line of the page stands after a tag: the number of its article and a letter for its role (`H` headline,
/// `K` kicker, `D` deck, `S` subhead, `P` paragraph, `C` credit, `M` mark, `X` caption; `F` furniture without a number).
/// A small letter goes on with the text before it, `<` puts the next tag on the same line, `--` is a blank line, and
/// `@1 byline=…` states a value of an article.
struct AnnotatedPage: Sendable, CustomTestStringConvertible {
  let page: Page
  let articles: [Expected]
  let furniture: [String]

  var testDescription: String { page.id }

  /// What an article should be.
  struct Expected: Equatable {
    var kind = "news"
    var headings: [String] = []
    var subheads: [String] = []
    var paragraphs: [String] = []
    var captions: [String] = []
    var credits: [String] = []
    var marks: [String] = []
    var values: [String: String] = [:]
  }

  init(_ name: String, _ annotated: String) {
    var text = ""
    var order: [String] = []
    var articles: [String: Expected] = [:]
    var furniture: [String] = []
    for line in annotated.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "--" {
        text += "\n"
        continue
      }
      let number = String(line.drop { $0 == "@" }.prefix { $0.isNumber })
      if !number.isEmpty, articles[number] == nil {
        articles[number] = Expected()
        order.append(number)
      }
      var rest = line.drop { $0 == "@" || $0.isNumber }
      if line.hasPrefix("@") {
        let parts = rest.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
        if parts[0] == "type" {
          articles[number]?.kind = String(parts[1])
        } else {
          articles[number]?.values[String(parts[0])] = Self.packed(parts[1])
        }
        continue
      }
      guard let tag = rest.popFirst() else { continue }
      let staysOnLine = rest.first == "<"
      if staysOnLine { rest.removeFirst() }
      if rest.first == " " { rest.removeFirst() }
      text += rest + (staysOnLine ? "" : "\n")
      let words = Self.packed(rest)
      if tag == "F" {
        furniture.append(words)
      } else {
        articles[number]?.append(words, tag)
      }
    }
    page = Page(id: name, text: text)
    self.articles = order.compactMap { articles[$0] }
    self.furniture = furniture
  }

  /// A text without its white space.
  static func packed(_ text: some StringProtocol) -> String { String(text.filter { !$0.isWhitespace }) }
}

extension AnnotatedPage.Expected {
  fileprivate mutating func append(_ words: String, _ tag: Character) {
    let list: WritableKeyPath<Self, [String]>
    switch Character(tag.uppercased()) {
    case "H", "K", "D": list = \.headings
    case "S": list = \.subheads
    case "P": list = \.paragraphs
    case "X": list = \.captions
    case "C": list = \.credits
    default: list = \.marks
    }
    if tag.isLowercase, let last = self[keyPath: list].indices.last {
      self[keyPath: list][last] += words
    } else {
      self[keyPath: list].append(words)
    }
  }

  /// An article as it was restored, in the terms of an annotated page.
  init(_ article: Article) {
    func packed(_ roles: Block.Role...) -> [String] {
      article.blocks.filter { roles.contains($0.role) }.map { AnnotatedPage.packed($0.text) }
    }
    kind = article.kind.rawValue
    headings = packed(.headline, .kicker, .deck)
    subheads = packed(.subhead)
    paragraphs = packed(.paragraph)
    captions = packed(.caption)
    credits = packed(.credit)
    marks = packed(.mark)
    values["byline"] = article.byline.map { AnnotatedPage.packed($0) }
    values["agency"] = article.agency.map { AnnotatedPage.packed($0) }
    values["continued_from"] = article.continuedFrom.map { AnnotatedPage.packed($0) }
    values["continues_on"] = article.continuesOn.map { AnnotatedPage.packed($0) }
  }
}
