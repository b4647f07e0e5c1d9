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

  /// The TEI document of a brief, in UTF-8.
  ///
  /// - Parameters:
  ///   - brief: The brief.
  ///   - version: The version of the program, which the header names.
  public static func document(for brief: Brief, version: String) -> [UInt8] {
    let size = brief.source.characters * 24 + 20_000
    var writer = TEIWriter(brief: brief, tool: version, xml: XMLWriter(capacity: size))
    writer.writeDocument()
    return writer.xml.bytes
  }

  private mutating func writeDocument() {
    xml.processingInstruction(
      "xml-model",
      #"href="\#(TEIVocabulary.schema)" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0""#)
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
      }
      if !writer.brief.entries.isEmpty {
        writer.inner("back") { $0.writeGlossary() }
      }
    }
    xml.newline()
    xml.close("TEI")
  }

  private mutating func writeArticle(_ index: Int) {
    let article = brief.articles[index]
    let id = "a\(index + 1)"
    inner("div", ["type": "article", "subtype": article.kind.rawValue, "xml:id": id]) { writer in
      writer.writeSource(article, id)
      if !article.extracts.isEmpty {
        writer.writeExtracts(article, id)
        writer.writeEnglish(article, id)
        writer.writeFigures(article, id)
      }
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
