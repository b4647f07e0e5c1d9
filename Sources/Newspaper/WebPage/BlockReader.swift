internal import XML

/// Cuts the visible text of a web page into blocks, in the order of the document.
struct BlockReader {
  private(set) var blocks: [WebBlock] = []
  /// The text of the element `title`, which sites make of the headline and their own name.
  private(set) var title = ""
  /// The containers whose words say that they hold the text of an article.
  private(set) var bodies: [NamedBody] = []

  private var segments: [Segment] = []
  /// The words of inline elements inside the block that is being read.
  private var inlineWords: Set<String> = []
  private var articles = 0
  /// Whether a picture came after the last text.
  private var sawPicture = false
  /// How many characters of text the page shows outside links.
  private var textCount = 0

  /// A run of text without a line break of the page.
  private struct Segment {
    var text = ""
    var linked = 0
    var emphasized = 0
  }

  /// What surrounds a text.
  private struct Surroundings {
    var element = "body"
    var words: Set<String> = []
    var path: [Int] = []
    var isLinked = false
    var isEmphasized = false
    var isCentered = false
    var article: Int?
  }

  init(_ root: XMLElement) {
    title = root.descendant("title")?.text ?? ""
    textCount = Self.textCount(root)
    read(root, Surroundings())
    flush(Surroundings())
  }

  private static let blockElements = Set(
    """
    html body p div h1 h2 h3 h4 h5 h6 table tbody thead tr td th caption ul ol li dl dt dd article section main header
    blockquote figure figcaption center form fieldset address pre hr img
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let emphasis: Set<String> = ["b", "strong"]

  /// Whether an element begins and ends a block; those of one content system have names of their own.
  private static func isBlock(_ element: XMLElement) -> Bool {
    blockElements.contains(element.name) || element.name.hasPrefix("founder-")
  }

  private static func words(_ element: XMLElement) -> Set<String> {
    let named = element.name.hasPrefix("founder-") ? element.name : ""
    return SiteWords.words("\(element["class"] ?? "") \(element["id"] ?? "") \(named)")
  }

  private mutating func read(_ element: XMLElement, _ outer: Surroundings) {
    guard isVisible(element) else { return }
    var inner = outer
    let words = Self.words(element)
    // A line of the headings may be no more than a span of its own.
    let isHeading = !outer.element.hasPrefix("h") && !words.isDisjoint(with: SiteWords.headingLines)
    let isBlock = Self.isBlock(element) || isHeading
    if isBlock {
      if !words.isDisjoint(with: SiteWords.body) { bodies.append(NamedBody(path: outer.path, words: words)) }
      flush(outer)
      // What stands in a caption is caption.
      inner.element = outer.element == "figcaption" ? outer.element : element.name
      inner.words = words
      inner.isEmphasized = false
    } else {
      inner.words.formUnion(words)
    }
    if element.name == "a" { inner.isLinked = true }
    if element.name == "img" { sawPicture = true }
    if Self.isCentered(element) { inner.isCentered = true }
    if Self.emphasis.contains(element.name) || Self.isLarge(element) { inner.isEmphasized = true }
    if element.name == "article" {
      inner.article = articles
      articles += 1
    }
    var place = 0
    for child in element.children {
      switch child {
      case .text(let text): append(text, inner)
      case .element(let child) where child.name == "br": segments.append(Segment())
      case .element(let child):
        var surroundings = inner
        surroundings.path.append(place)
        place += 1
        read(child, surroundings)
        if !Self.isBlock(child) { inlineWords.formUnion(Self.words(child)) }
      case .comment, .processingInstruction: break
      }
    }
    if isBlock { flush(inner) }
  }

  // MARK: Visibility

  private func isVisible(_ element: XMLElement) -> Bool {
    if SiteWords.unread.contains(element.name) || element["hidden"] != nil { return false }
    if element["aria-hidden"]?.lowercased() == "true" { return false }
    let style = (element["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    let isHidden = style.contains("display:none") || style.contains("visibility:hidden")
    if !isHidden, element.name == "h1" || element.name == "h2" { return true }
    guard isHidden || !Self.words(element).isDisjoint(with: SiteWords.furniture) else { return true }
    // A container of most of the page may bear an unlucky name, such as `hot-news`, or wait for a script to show it.
    return Self.textCount(element) * 2 > textCount
  }

  private static func textCount(_ element: XMLElement) -> Int {
    if SiteWords.unread.contains(element.name) || element.name == "a" { return 0 }
    return element.children.reduce(0) { count, child in
      switch child {
      case .text(let text): count + text.unicodeScalars.count { !$0.properties.isWhitespace }
      case .element(let element): count + textCount(element)
      case .comment, .processingInstruction: count
      }
    }
  }

  private static func isCentered(_ element: XMLElement) -> Bool {
    let style = (element["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    return element.name == "center" || element["align"]?.lowercased() == "center" || style.contains("text-align:center")
  }

  private static func isLarge(_ element: XMLElement) -> Bool {
    guard element.name == "font", let size = element["size"] else { return false }
    return size.hasPrefix("+") || (Int(size) ?? 0) >= 4
  }

  // MARK: Text

  private mutating func append(_ text: String, _ surroundings: Surroundings) {
    if segments.isEmpty { segments.append(Segment()) }
    let last = segments.count - 1
    let collapsed = WebText.collapsed(text, after: segments[last].text)
    segments[last].text += collapsed
    let count = collapsed.unicodeScalars.count { !$0.properties.isWhitespace }
    if surroundings.isLinked { segments[last].linked += count }
    if surroundings.isEmphasized { segments[last].emphasized += count }
  }

  private mutating func flush(_ surroundings: Surroundings) {
    let lines = segments.map(\.text)
    let isHeading = surroundings.element.count == 2 && surroundings.element.first == "h" && surroundings.element != "hr"
    for group in isHeading ? [Array(lines.indices)] : WebText.paragraphs(lines) {
      let text = group.map { WebText.trimmed(segments[$0].text) }.reduce("", WebText.joined)
      guard !text.isEmpty else { continue }
      let count = Double(text.unicodeScalars.count { !$0.properties.isWhitespace })
      let linked = group.reduce(0) { $0 + segments[$1].linked }
      let emphasized = group.reduce(0) { $0 + segments[$1].emphasized }
      blocks.append(
        WebBlock(
          text: text, element: surroundings.element, words: surroundings.words.union(inlineWords),
          path: surroundings.path,
          linkShare: Double(linked) / max(1, count), isEmphasized: Double(emphasized) >= count,
          article: surroundings.article, isBelowPicture: sawPicture && surroundings.isCentered))
      sawPicture = false
    }
    segments = []
    inlineWords = []
  }
}

extension XMLElement {
  /// The first element of a name anywhere inside.
  func descendant(_ name: String) -> XMLElement? {
    for element in elements {
      if element.name == name { return element }
      if let found = element.descendant(name) { return found }
    }
    return nil
  }
}
