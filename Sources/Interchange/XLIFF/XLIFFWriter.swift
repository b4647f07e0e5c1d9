public import Briefing
import English
import Findings
import Newspaper
import Terminology
import XML

/// Writes a brief as XLIFF 2.1 (OASIS Standard, 2018), so that its sentences can be translated in any CAT tool, and reads
/// the translations back.
///
/// A file a page, a group an article, a unit a heading or key sentence: `a1.s3`. Terms of the glossary are marked in the
/// source and stand in the glossary module of their unit; questions, forbidden English and unfinished English are notes.
public struct XLIFF {
  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
  static let glossaryNamespace = "urn:oasis:names:tc:xliff:glossary:2.0"
  static let metadataNamespace = "urn:oasis:names:tc:xliff:metadata:2.0"

  private let brief: Brief
  private var xml: XMLWriter

  /// The XLIFF document of a brief, in UTF-8.
  ///
  /// Only sentences that are wholly English have a target; of others the English so far stands in a note.
  public static func document(for brief: Brief) -> [UInt8] {
    var writer = XLIFF(brief: brief, xml: XMLWriter(capacity: brief.source.characters * 12 + 4000))
    writer.writeDocument()
    return writer.xml.bytes
  }

  private init(brief: Brief, xml: XMLWriter) {
    self.brief = brief
    self.xml = xml
  }

  private mutating func writeDocument() {
    inner(
      "xliff",
      [
        "xmlns": Self.namespace, "xmlns:gls": Self.glossaryNamespace, "xmlns:mda": Self.metadataNamespace,
        "version": "2.1", "srcLang": LanguageTag.chinese, "trgLang": LanguageTag.english,
      ]
    ) { writer in
      writer.inner("file", ["id": XMLName.id("p-", writer.brief.id), "original": writer.brief.source.name]) { writer in
        writer.writeMetadata([("source-sha256", writer.brief.source.sha256)])
        writer.writeNotes(writer.brief.notes.filter { $0.sentence == nil })
        for index in writer.brief.articles.indices { writer.writeArticle(index) }
        // A file must hold a unit or a group, even of an empty page.
        if writer.brief.articles.isEmpty { writer.inner("group", ["id": "a0"]) { _ in } }
      }
    }
  }

  private mutating func writeArticle(_ index: Int) {
    let units = brief.returnable.filter { $0.article == index + 1 }
    inner("group", ["id": "a\(index + 1)", "name": brief.articles[index].title]) { writer in
      for id in units { writer.writeUnit(id) }
    }
  }

  private mutating func writeUnit(_ id: SentenceID) {
    guard let (block, range) = brief.place(of: id) else { return }
    let english = brief[english: id]
    let terms = block.marks.compactMap { mark -> TermPlace? in
      guard case .term(let entry) = mark.content, range.contains(mark.range.lowerBound),
        mark.range.upperBound <= range.upperBound
      else { return nil }
      return TermPlace(range: mark.range, entry: entry)
    }
    let lines = block.lines(of: range)
    inner("unit", ["id": id.xmlID, "name": lines.isEmpty ? nil : "L\(lines)"]) { writer in
      writer.writeOrigins(english)
      writer.writeGlossary(terms)
      writer.writeUnitNotes(id, english, terms)
      writer.writeSegment(id, block.text, range, terms, english)
    }
  }

  /// A term in the text of a block.
  private struct TermPlace {
    var range: Range<Int>
    var entry: Int
  }

  /// Writes where the words of the English come from.
  private mutating func writeOrigins(_ english: EnglishSentence?) {
    var origins: [String] = []
    for piece in english?.pieces ?? [] where !origins.contains(piece.origin.rawValue) {
      origins.append(piece.origin.rawValue)
    }
    let people = Set(english?.pieces.compactMap(\.person) ?? []).sorted()
    writeMetadata(origins.map { ("origin", $0) } + people.map { ("person", $0) })
  }

  private mutating func writeMetadata(_ entries: [(type: String, value: String)]) {
    if entries.isEmpty { return }
    inner("mda:metadata") { writer in
      writer.inner("mda:metaGroup", ["category": "jianbao"]) { writer in
        for (type, value) in entries { writer.line("mda:meta", ["type": type], value) }
      }
    }
  }

  /// Writes the glossary rows of a unit, each pointing to its place in the source.
  private mutating func writeGlossary(_ terms: [TermPlace]) {
    if terms.isEmpty { return }
    inner("gls:glossary") { writer in
      for (number, place) in terms.enumerated() {
        let term = writer.brief.entries[place.entry].term
        writer.inner("gls:glossEntry", ["id": "g\(number + 1)", "ref": "#m\(number + 1)"]) { writer in
          writer.line("gls:term", [:], term.term)
          for english in [term.english] + term.admitted where !english.isEmpty {
            writer.line("gls:translation", ["source": term.source.isEmpty ? nil : term.source], english)
          }
          let note = [term.note, "status: \(term.status.rawValue)"].filter { !$0.isEmpty }.joined(separator: "; ")
          writer.line("gls:definition", [:], note)
        }
      }
    }
  }

  private mutating func writeUnitNotes(_ id: SentenceID, _ english: EnglishSentence?, _ terms: [TermPlace]) {
    var notes: [(category: String, priority: String?, text: String)] = []
    for note in brief.notes where note.sentence == id { notes.append(Self.content(of: note)) }
    for index in Set(terms.map(\.entry)).sorted() {
      let term = brief.entries[index].term
      if term.forbidden.isEmpty { continue }
      let forbidden = term.forbidden.map { "“\($0)”" }.joined(separator: ", ")
      notes.append(("forbidden", nil, "\(term.term): never \(forbidden)"))
    }
    if let english, !english.text.isEmpty, !WorkingText.isEnglish(english) {
      notes.append(("draft", nil, WorkingText.text(of: english)))
    }
    write(notes)
  }

  private mutating func writeNotes(_ notes: [Brief.Note]) { write(notes.map(Self.content)) }

  private static func content(of note: Brief.Note) -> (category: String, priority: String?, text: String) {
    let english = [note.finding.message.english, note.finding.remedy?.english].compactMap(\.self)
    let chinese = [note.finding.message.chinese, note.finding.remedy?.chinese].compactMap(\.self)
    return (
      note.isQuestion ? "question" : "finding", note.isQuestion ? "1" : nil,
      (english + chinese).joined(separator: " ")
    )
  }

  private mutating func write(_ notes: [(category: String, priority: String?, text: String)]) {
    if notes.isEmpty { return }
    inner("notes") { writer in
      for (number, note) in notes.enumerated() {
        writer.line(
          "note", ["id": "n\(number + 1)", "category": note.category, "priority": note.priority], note.text)
      }
    }
  }

  private mutating func writeSegment(
    _ id: SentenceID, _ text: String, _ range: Range<Int>, _ terms: [TermPlace], _ english: EnglishSentence?
  ) {
    let state = state(of: english)
    let isPartial = state == .initial && !(english?.text.isEmpty ?? true)
    inner(
      "segment", ["id": id.xmlID, "state": state.rawValue, "subState": isPartial ? "jianbao:partial" : nil]
    ) { writer in
      writer.xml.newline()
      writer.xml.open("source")
      var at = range.lowerBound
      for (number, place) in terms.enumerated() {
        writer.xml.text(text.slice(at..<place.range.lowerBound))
        writer.xml.element("mrk", ["id": "m\(number + 1)", "type": "term"], text: text.slice(place.range))
        at = place.range.upperBound
      }
      writer.xml.text(text.slice(at..<range.upperBound))
      writer.xml.close("source")
      if let english, state != .initial { writer.line("target", [:], english.text) }
    }
  }

  /// How far a sentence has come: initial while any of it is Chinese, reviewed where a person wrote all of it, final once
  /// the page is approved.
  private func state(of english: EnglishSentence?) -> TranslationState {
    guard let english, WorkingText.isEnglish(english) else { return .initial }
    switch brief.changes.first?.status {
    case .approved, .published, .corrected: return .final
    default: return english.pieces.allSatisfy { $0.origin == .reviewer } ? .reviewed : .translated
    }
  }

  private mutating func inner(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], content: (inout XLIFF) -> Void
  ) {
    xml.newline()
    xml.open(name)
    for (key, value) in attributes {
      if let value { xml.attribute(key, value) }
    }
    content(&self)
    xml.newlineBeforeClosing()
    xml.close(name)
  }

  private mutating func line(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String
  ) {
    xml.newline()
    xml.element(name, attributes, text: text)
  }
}

extension Brief {
  /// The block that a heading or key sentence stands in, and where.
  func place(of id: SentenceID) -> (block: SourceBlock, range: Range<Int>)? {
    guard articles.indices.contains(id.article - 1) else { return nil }
    let article = articles[id.article - 1]
    if id.isHeading {
      let block = article.blocks.first { $0.role.isHeading && $0.sentences.first?.number == id.number }
      return block.map { ($0, 0..<$0.text.utf8.count) }
    }
    return article.sentence(id.number).map { ($0.block, $0.sentence.range) }
  }
}
