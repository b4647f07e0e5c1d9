/// A stretch of visible text of a web page that stands by itself: a paragraph, a heading, a link list, a cell.
struct WebBlock: Hashable {
  /// The text, with the white space of the source taken out as a browser would, and no indent.
  var text: String
  /// The name of the nearest element that makes a block.
  var element: String
  /// The words in `class` and `id` of that element and of the elements between it and the text: `title`, `author`.
  var words: Set<String>
  /// The places of its ancestors among their parents' elements, from the root; equal beginnings are common ancestors.
  var path: [Int]
  /// The share of the characters that stand in links.
  var linkShare: Double
  /// Whether all of it is bold or large.
  var isEmphasized: Bool
  /// The number of the `article` element around it, or `nil`.
  var article: Int?
  /// Whether it counts as running text on its page.
  var isProse = false
}

extension WebBlock {
  /// The level of a heading element, 1 to 6, or `nil`.
  var headingLevel: Int? {
    guard element.utf8.count == 2, element.first == "h", let level = element.last?.wholeNumberValue else { return nil }
    return (1...6).contains(level) ? level : nil
  }

  /// The number of Han characters.
  var hanCount: Int { text.unicodeScalars.count { $0.properties.isIdeographic } }

  /// Whether the text reads like running text: long enough, with a mark inside or at the end of a sentence, few links.
  var readsLikeProse: Bool {
    headingLevel == nil && words.isDisjoint(with: SiteWords.headings) && hanCount >= 8 && linkShare < 0.5
      && text.unicodeScalars.contains { Self.sentenceMarks.contains($0) }
  }

  /// Whether it may be a line of a text without sentences, such as a poem or a list.
  var readsLikeVerse: Bool {
    headingLevel == nil && hanCount >= 4 && linkShare == 0 && !isEmphasized && !WebCredit.isMeta(self)
      && words.isDisjoint(with: SiteWords.headings)
  }

  /// Whether it is so much running text that it is hardly a teaser or a notice of the site.
  var isLongProse: Bool { isProse && hanCount >= 60 && linkShare == 0 }

  /// Whether it stands below a photograph, by its element, its name or its wording.
  var isCaption: Bool {
    if element == "figcaption" || !words.isDisjoint(with: SiteWords.caption) { return true }
    if text.hasPrefix("图为") || text.hasPrefix("圖為") { return true }
    let last = text.unicodeScalars.last { !")）]］】".unicodeScalars.contains($0) && !$0.properties.isWhitespace }
    return (last == "摄" || last == "攝") && hanCount <= 120 && !text.contains("讯") && !text.contains("訊")
  }

  static let sentenceMarks = Set("。！？；，…".unicodeScalars)
}
