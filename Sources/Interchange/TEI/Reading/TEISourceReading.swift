import Briefing
import Newspaper
import XML

extension TEIReader {
  /// Reads an article: its kind, its Chinese, its key sentences and their English.
  func readArticle(_ element: XMLElement, number: Int) throws(TEIFailure) -> ArticleBrief {
    guard let source = element.all("div", type: "source").first else {
      throw .notABrief(line: element.line, missing: "<div type=\"source\">")
    }
    var article = ArticleBrief(
      kind: element["subtype"].flatMap(Article.Kind.init) ?? .news, blocks: [], method: "")
    readCredits(of: element["decls"], into: &article)
    readBlocks(source, into: &article.blocks)
    let summaries = element.all("div", type: "summary")
    if let extracts = summaries.first(where: { $0["subtype"] == "extractive" })?.first("ab") {
      article.method = extracts["type"] ?? ""
      article.extracts = extracts.all("s").map(readExtract)
      article.isChosenByPerson = extracts["n"] != TEICheck.value(ofChoice: article.extracts.map(\.sentence))
    }
    if let english = summaries.first(where: { $0["subtype"] == "translation" }) {
      article.headings = english.all("head").flatMap { $0.all("s") }.map { readEnglish($0, of: article) }
      article.sentences = english.all("p").flatMap { $0.all("s") }.map { readEnglish($0, of: article) }
    }
    if let glosses = summaries.first(where: { $0["subtype"] == "gloss" }) {
      article.glosses = glosses.all("p").flatMap { $0.all("s") }.map(readGloss)
    }
    return article
  }

  private func readCredits(of pointer: String?, into article: inout ArticleBrief) {
    let lists = header.at("fileDesc", "sourceDesc")?.all("listBibl", type: "articles") ?? []
    guard let bibl = lists.flatMap({ $0.all("bibl") }).first(where: { $0["xml:id"].map { "#\($0)" } == pointer })
    else { return }
    article.byline = bibl.first("author")?.text
    article.agency = bibl.text("note", type: "agency")
    article.continuedFrom = bibl.text("note", type: "continued-from")
    article.continuesOn = bibl.text("note", type: "continues-on")
  }

  private func readBlocks(_ division: XMLElement, into blocks: inout [SourceBlock]) {
    for element in division.elements {
      switch (element.name, element["type"]) {
      case ("head", "kicker"): blocks.append(readBlock(element, role: .kicker))
      case ("head", "deck"): blocks.append(readBlock(element, role: .deck))
      case ("head", "subhead"): blocks.append(readBlock(element, role: .subhead))
      case ("head", _): blocks.append(readBlock(element, role: .headline))
      case ("byline", _), ("ab", "credit"): blocks.append(readBlock(element, role: .credit))
      case ("ab", _): blocks.append(readBlock(element, role: .mark))
      case ("p", _): blocks.append(readBlock(element, role: .paragraph))
      case ("fw", _): blocks.append(readBlock(element, role: .furniture))
      case ("figure", _): for caption in element.all("p") { blocks.append(readBlock(caption, role: .caption)) }
      case ("div", "section"): readBlocks(element, into: &blocks)
      default: break
      }
    }
  }

  /// Reads a block: its text, and what stands where in it.
  func readBlock(_ element: XMLElement, role: Block.Role) -> SourceBlock {
    var block = SourceBlock(role: role, text: "", parts: [])
    readInline(element, into: &block)
    return block
  }

  private func readInline(_ element: XMLElement, into block: inout SourceBlock) {
    for child in element.children {
      switch child {
      case .text(let text): block.text += text
      case .element(let element): readInlineElement(element, into: &block)
      case .comment, .processingInstruction: break
      }
    }
  }

  private func readInlineElement(_ element: XMLElement, into block: inout SourceBlock) {
    let start = block.text.utf8.count
    switch element.name {
    case "lb", "milestone": block.parts.append(readPart(element, offset: start))
    case "s":
      readInline(element, into: &block)
      let number = element["n"].flatMap { Int($0) } ?? 0
      block.sentences.append(SourceSentence(number: number, range: start..<block.text.utf8.count))
    default:
      readInline(element, into: &block)
      if let content = readMark(element) {
        block.marks.append(.init(range: start..<block.text.utf8.count, content: content))
      }
    }
  }

  private func readMark(_ element: XMLElement) -> SourceBlock.Mark.Content? {
    switch element.name {
    case "term": element["ref"].flatMap { entries[$0] }.map { .term($0) }
    case "measure", "date": .measure(readMeasure(element))
    case "name": .name
    case "seg": .words
    default: nil
    }
  }

  private func readPart(_ element: XMLElement, offset: Int) -> SourceBlock.LinePart {
    let space = LineSpace(rendition: element["rend"])
    let numbers = (element["n"] ?? "").split(separator: ".").map { Int($0) ?? 0 }
    let startsLine = element.name == "lb"
    return SourceBlock.LinePart(
      page: element["edRef"].flatMap { pages[$0] }, line: numbers.first ?? 0,
      column: startsLine ? space.before.unicodeScalars.count + 1 : numbers.last ?? 1, startsLine: startsLine,
      offset: offset, before: space.before, after: space.after)
  }

  /// Reads the value of a figure or date from its attributes.
  private func readMeasure(_ element: XMLElement) -> Measure {
    var measure = Measure(
      kind: element["type"] ?? "", values: [], bound: TEIMeasure.bound(in: element.words("ana")),
      unit: element["unit"])
    if element.name == "date" {
      measure.date = dateValue(of: element) ?? ""
    } else if let list = element["n"] {
      measure.values = list.split(separator: " ").map(String.init)
    } else {
      measure.values = ["quantity", "atLeast", "atMost"].compactMap { element[$0] }
    }
    return measure
  }

  private func readExtract(_ element: XMLElement) -> ArticleBrief.Extract {
    ArticleBrief.Extract(
      sentence: TEIPointer.number(of: element["copyOf"]), rank: element["n"].flatMap { Int($0) } ?? 0,
      reasons: element.words("ana").map { reason in
        let known = TEIVocabulary.reasons.categories.contains { "#\($0.id)" == reason }
        return known ? String(reason.dropFirst(3)) : words[reason] ?? String(reason.dropFirst(3))
      })
  }
}

/// The parts of a pointer to a sentence, such as `#a1.s3` or, to a mark in it, `#a1.s3.2`.
enum TEIPointer {
  /// The number of the sentence or heading, or 0.
  static func number(of pointer: String?) -> Int {
    let parts = (pointer ?? "").split(separator: ".")
    return parts.count > 1 ? Int(parts[1].dropFirst()) ?? 0 : 0
  }

  /// The number of the mark within its sentence, or 0.
  static func mark(of pointer: String?) -> Int {
    let parts = (pointer ?? "").split(separator: ".")
    return parts.count > 2 ? Int(parts[2]) ?? 0 : 0
  }

  /// The sentence or heading that a pointer names.
  static func sentence(_ pointer: String) -> SentenceID? {
    let parts = pointer.split(separator: ".")
    guard parts.count == 2, parts[0].hasPrefix("#a"), let article = Int(parts[0].dropFirst(2)),
      let kind = parts[1].first, kind == "s" || kind == "h", let number = Int(parts[1].dropFirst())
    else { return nil }
    return SentenceID(article: article, number: number, isHeading: kind == "h")
  }
}
