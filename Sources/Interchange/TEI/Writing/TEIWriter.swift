public import Briefing
import Newspaper
import XML

/// Writes a brief as a TEI P5 document.
///
/// The document is valid against our own customization and against the whole of TEI. It holds every character of the
/// page that is not white space once, and enough about lines and white space to rebuild the page from it.
public struct TEIWriter: Sendable {
  let brief: Brief
  let tool: String
  var xml: XMLWriter
  /// The persons who wrote English or changed the status, each once, in the order of their first mention.
  let people: [String]
  /// The pages that articles were joined from beside the brief's own, each once, in the order of their first mention.
  let pages: [String]

  /// Where the check value of the document belongs.
  var checkOffset = 0

  private init(brief: Brief, tool: String, capacity: Int) {
    self.brief = brief
    self.tool = tool
    xml = XMLWriter(capacity: capacity)
    people = brief.people
    pages = brief.joinedPages
  }

  /// The TEI document of a brief, in UTF-8.
  ///
  /// - Parameters:
  ///   - brief: The brief.
  ///   - version: The version of the program, which the header names.
  public static func document(for brief: Brief, version: String) -> [UInt8] {
    let size = brief.source.characters * 24 + 20_000
    var writer = TEIWriter(brief: brief, tool: version, capacity: size)
    writer.writeDocument()
    var bytes = writer.xml.bytes
    let check = brief.holdsPersonsWork ? TEICheck.personsWork : TEICheck.value(of: bytes)
    bytes.insert(contentsOf: check.utf8, at: writer.checkOffset)
    return TEIRemarks.document(bytes, with: brief.remarks)
  }

  private static let modelContent =
    #"href="\#(TEIVocabulary.schema)" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0""#
  /// The processing instruction at the top of every document.
  static let model = "<?xml-model \(modelContent)?>"

  private mutating func writeDocument() {
    xml.processingInstruction("xml-model", Self.modelContent)
    xml.newline()
    xml.open("TEI")
    xml.attribute("xmlns", TEIVocabulary.namespace)
    xml.attribute("xml:id", XMLName.id("p-", brief.id))
    xml.attribute("xml:lang", "en")
    writeHeader()
    writeStandOff()
    inner("text") { writer in
      writer.inner("body") { writer in
        writer.line("pb", ["n": writer.brief.id, "edRef": "#src-file"])
        for block in writer.brief.furniture { writer.writeFurniture(block) }
        for index in writer.brief.articles.indices { writer.writeArticle(index) }
        // TEI wants a body to hold something: a page without an article says so.
        if writer.brief.articles.isEmpty { writer.line("ab", ["type": "no-article"]) }
      }
      if !writer.brief.entries.isEmpty {
        writer.inner("back") { $0.writeGlossary() }
      }
    }
    xml.newlineBeforeClosing()
    xml.close("TEI")
    xml.endOfFile()
  }

  /// The id of a page that an article was joined from.
  func pageID(_ page: String) -> String {
    "src-page\((pages.firstIndex(of: page) ?? 0) + 1)"
  }

  private mutating func writeArticle(_ index: Int) {
    let article = brief.articles[index]
    let id = "a\(index + 1)"
    inner(
      "div", ["type": "article", "subtype": article.kind.rawValue, "xml:id": id, "decls": "#src-\(id)"]
    ) { writer in
      writer.writeSource(article, id)
      writer.writeExtracts(article, id)
      writer.writeEnglish(article, id)
      writer.writeGlosses(article, id)
      writer.writeFigures(article, id)
      writer.writeSkeleton(article, id)
    }
  }

  /// Writes an element on a line of its own whose content stands on lines of their own.
  mutating func inner(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    content: (inout TEIWriter) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    end(name)
  }

  /// Opens an element on a line of its own.
  mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    xml.newline()
    xml.open(name)
    for (key, value) in attributes {
      if let value { xml.attribute(key, value) }
    }
  }

  /// Closes an element on a line of its own.
  mutating func end(_ name: StaticString) {
    xml.newlineBeforeClosing()
    xml.close(name)
  }

  /// Writes an element that holds nothing or text, on a line of its own.
  mutating func line(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String = ""
  ) {
    xml.newline()
    xml.element(name, attributes, text: text)
  }
}

extension Brief {
  fileprivate var people: [String] {
    let pieces = articles.lazy.flatMap { $0.headings + $0.sentences }.flatMap(\.pieces)
    return unique(Array(pieces.compactMap(\.person)) + changes.reversed().map(\.who).filter { $0 != Self.tool })
  }

  fileprivate var joinedPages: [String] {
    unique((articles.flatMap(\.blocks) + furniture).flatMap(\.parts).compactMap(\.page))
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
