public import Terminology
import XML

/// Writes a glossary as TBX, version 3 or 2.
public struct TBXWriter {
  private let dialect: TBXDialect
  private let names: ElementNames
  private var xml: XMLWriter
  private var losses = LossCount()
  private var usedIDs: Set<String> = []

  /// The TBX file of a glossary, in UTF-8, one concept a row in the order of the rows.
  ///
  /// 劳模精神 becomes a `conceptEntry` with a preferred term in each language; its forbidden English
  /// `labor model spirit` a `deprecatedTerm-admn-sts`, which OmegaT's flavor leaves out.
  public static func export(_ glossary: Glossary, as dialect: TBXDialect = .basic) -> Exported {
    var writer = TBXWriter(dialect, capacity: glossary.terms.count * 900 + 1000)
    writer.writeDocument(glossary)
    return Exported(bytes: writer.xml.bytes, report: writer.losses.report)
  }

  private init(_ dialect: TBXDialect, capacity: Int) {
    self.dialect = dialect
    names = dialect.isMartif ? .version2 : .version3
    xml = XMLWriter(capacity: capacity)
  }

  /// The elements that the two versions call differently.
  private struct ElementNames {
    var root: StaticString
    var header: StaticString
    var entry: StaticString
    var language: StaticString
    var term: StaticString

    static let version3 = Self(
      root: "tbx", header: "tbxHeader", entry: "conceptEntry", language: "langSec", term: "termSec")
    static let version2 = Self(
      root: "martif", header: "martifHeader", entry: "termEntry", language: "langSet", term: "tig")
  }

  private mutating func writeDocument(_ glossary: Glossary) {
    begin(names.root)
    if dialect.isMartif {
      attributes(["type": "TBX-Basic", "xml:lang": LanguageTag.english])
    } else {
      attributes([
        "type": dialect == .core ? "TBX-Core" : "TBX-Basic", "style": "dca", "xml:lang": LanguageTag.english,
        "xmlns": TBXVocabulary.namespace,
      ])
    }
    begin(names.header)
    xml.element("fileDesc") { $0.element("sourceDesc") { $0.element("p", text: "Glossary of Jianbao") } }
    if dialect.isMartif {
      xml.element("encodingDesc") { $0.element("p", ["type": "XCSURI"], text: "TBXBasicXCSV02.xcs") }
    }
    xml.close(names.header)
    begin("text")
    begin("body")
    for term in glossary.terms { writeRow(term) }
    for name: StaticString in ["body", "text"] { end(name) }
    end(names.root)
  }

  private mutating func writeRow(_ row: Term) {
    if dialect.isForTranslating || (dialect == .martif && row.action == .drop) {
      guard losses.keeps(row, for: dialect.program) else { return }
    }
    losses.note(row, heldFields: dialect.heldFields, by: dialect.program)
    let term = cleaned(row)
    begin(names.entry)
    let id = id(of: term)
    xml.attribute("id", id)
    if dialect != .core {
      for domain in term.domains { line("descrip", ["type": "subjectField"], domain) }
      if let definition = term.column("definition") { line("descrip", ["type": "definition"], definition) }
    }
    if !term.note.isEmpty { line("note", [:], term.note) }
    if dialect.hasOwnNotes { writeOwnNotes(term, id) }
    if dialect == .basic || dialect == .martif { writeTransaction(term) }
    writeChinese(term)
    writeEnglish(term)
    end(names.entry)
    if dialect == .weblate { writeForbidden(term, id) }
  }

  /// Writes what TBX-Basic has no category for, as notes that we read back.
  private mutating func writeOwnNotes(_ term: Term, _ id: String) {
    var notes = [("status", term.status.rawValue)]
    if term.action != .translate { notes.append(("action", term.action.rawValue)) }
    for word in term.when { notes.append(("when", word)) }
    if let type = term.column("type") { notes.append(("type", type)) }
    if dialect != .core {
      if let pos = term.column("pos"), !TBXVocabulary.partsOfSpeech.contains(pos) { notes.append(("pos", pos)) }
      if let since = term.column("since"), !Self.isDate(since) { notes.append(("since", since)) }
    }
    if let own = term.id, own != id { notes.append(("id", own)) }
    if dialect != .core, term.english.isEmpty, !term.source.isEmpty { notes.append(("source", term.source)) }
    for (key, value) in notes { line("note", [:], "\(TBXVocabulary.ownNote)\(key)=\(value)") }
  }

  /// Writes who entered the row, and when.
  private mutating func writeTransaction(_ term: Term) {
    let since = term.column("since").flatMap { Self.isDate($0) ? $0 : nil }
    let by = term.column("by")
    if since == nil, by == nil { return }
    xml.newline()
    xml.element("transacGrp") { xml in
      xml.element("transac", ["type": "transactionType"], text: "modification")
      if let by { xml.element("transacNote", ["type": "responsibility"], text: by) }
      if let since { xml.element("date", text: since) }
    }
  }

  /// Whether a text is a date that TBX can hold: `2025-04-28`.
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10 && TMXDate.written(text) != nil && bytes[4] == bytes[7] && bytes[4] == UInt8(ascii: "-")
  }

  private mutating func writeChinese(_ term: Term) {
    begin(names.language)
    xml.attribute("xml:lang", LanguageTag.chinese)
    let pos = term.column("pos").flatMap { TBXVocabulary.partsOfSpeech.contains($0) ? $0 : nil }
    writeTerm(term.term, TBXVocabulary.preferred, pos: pos, context: term.column("context"))
    for variant in term.variants { writeTerm(variant, TBXVocabulary.admitted, type: TBXVocabulary.variant) }
    if dialect == .basic || dialect == .martif {
      for wording in term.banned { writeTerm(wording, TBXVocabulary.deprecated) }
    }
    end(names.language)
  }

  private mutating func writeEnglish(_ term: Term) {
    let hasDeprecated = dialect == .basic || dialect == .martif
    let forbidden = hasDeprecated ? term.forbidden : []
    let hasForms = dialect != .core
    if term.english.isEmpty, term.admitted.isEmpty, forbidden.isEmpty, term.first == nil, term.short == nil { return }
    begin(names.language)
    xml.attribute("xml:lang", LanguageTag.english)
    if !term.english.isEmpty { writeTerm(term.english, TBXVocabulary.preferred, source: term.source) }
    for english in term.admitted { writeTerm(english, TBXVocabulary.admitted) }
    if hasForms, let first = term.first { writeTerm(first, TBXVocabulary.admitted, type: TBXVocabulary.fullForm) }
    if hasForms, let short = term.short {
      writeTerm(short, TBXVocabulary.admitted, type: TBXVocabulary.shortCategory(short))
    }
    for english in forbidden { writeTerm(english, TBXVocabulary.deprecated) }
    end(names.language)
  }

  /// Writes each forbidden English as an entry of its own, from which Weblate takes that it is forbidden.
  private mutating func writeForbidden(_ term: Term, _ id: String) {
    for (index, english) in term.forbidden.enumerated() {
      begin(names.entry)
      xml.attribute("id", "\(id)-forbidden-\(index + 1)")
      for (language, text) in [(LanguageTag.chinese, term.term), (LanguageTag.english, english)] {
        begin(names.language)
        xml.attribute("xml:lang", language)
        writeTerm(text, language == LanguageTag.english ? TBXVocabulary.weblateForbidden : TBXVocabulary.preferred)
        end(names.language)
      }
      end(names.entry)
    }
  }

  private mutating func writeTerm(
    _ text: String, _ status: String, type: String? = nil, pos: String? = nil, context: String? = nil,
    source: String = ""
  ) {
    begin(names.term)
    xml.element("term", text: text)
    if dialect != .core {
      if let pos { xml.element("termNote", ["type": "partOfSpeech"], text: pos) }
      if let type { xml.element("termNote", ["type": "termType"], text: type) }
      xml.element("termNote", ["type": "administrativeStatus"], text: status)
      if let context { xml.element("descrip", ["type": "context"], text: context) }
      if !source.isEmpty { xml.element("admin", ["type": "source"], text: source) }
    }
    xml.close(names.term)
  }

  /// The row without characters that XML cannot hold.
  private mutating func cleaned(_ row: Term) -> Term {
    var term = row
    term.id = row.id?.withoutForbiddenInXML
    term.term = row.term.withoutForbiddenInXML
    term.english = row.english.withoutForbiddenInXML
    term.note = row.note.withoutForbiddenInXML
    term.source = row.source.withoutForbiddenInXML
    term.first = row.first?.withoutForbiddenInXML
    term.short = row.short?.withoutForbiddenInXML
    for path in [\Term.admitted, \.forbidden, \.variants, \.domains, \.banned, \.when] {
      term[keyPath: path] = row[keyPath: path].map(\.withoutForbiddenInXML)
    }
    term.further = row.further.mapValues(\.withoutForbiddenInXML)
    if term != row { losses.note(.controlCharacters, term.term) }
    return term
  }

  /// An id that XML allows and no other entry has; rows without one are numbered.
  private mutating func id(of term: Term) -> String {
    let wanted = term.id.flatMap { $0.isEmpty ? nil : $0 } ?? "\(TBXVocabulary.madeUpID)\(term.row)"
    let startsLikeName = wanted.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
    let base = XMLName.id(startsLikeName ? "" : "t-", wanted)
    var id = base
    var number = 1
    while !usedIDs.insert(id).inserted {
      number += 1
      id = "\(base).\(number)"
    }
    return id
  }

  private mutating func begin(_ name: StaticString) {
    xml.newline()
    xml.open(name)
  }

  private mutating func attributes(_ list: KeyValuePairs<StaticString, String>) {
    for (name, value) in list { xml.attribute(name, value) }
  }

  private mutating func line(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String
  ) {
    xml.newline()
    xml.element(name, attributes, text: text)
  }

  private mutating func end(_ name: StaticString) {
    xml.newlineBeforeClosing()
    xml.close(name)
  }
}
