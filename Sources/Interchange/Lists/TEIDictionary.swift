import Findings
import Terminology
import XML

/// A glossary as a TEI P5 dictionary: an `entry` a row, with forms, equivalents and usage.
///
/// 劳模精神 becomes an `entry` with a lemma and a `cit` of subtype `preferred`, valid against `tei_all`.
enum TEIDictionary {
  static let program = Bilingual("The TEI dictionary", "TEI 词典")
  static let heldFields = Set(TermField.allCases).subtracting([.type, .since, .by, .ownColumns])
  private static let namespace = "http://www.tei-c.org/ns/1.0"
  /// The beginning of the ids that are made up for rows without one.
  private static let madeUpID = "row-"

  static func export(_ glossary: Glossary) -> Exported {
    var losses = LossCount()
    var xml = XMLWriter(capacity: glossary.terms.count * 700 + 1500)
    xml.newline()
    xml.element("TEI", ["xmlns": namespace, "xml:lang": LanguageTag.english]) { xml in
      xml.newline()
      xml.element("teiHeader") { header in
        header.element("fileDesc") { file in
          file.element("titleStmt") { $0.element("title", text: "Glossary of Jianbao") }
          file.element("publicationStmt") { $0.element("p", text: "For use inside the newsroom.") }
          file.element("sourceDesc") { $0.element("p", text: "The glossary file, row by row.") }
        }
      }
      xml.newline()
      xml.element("text") { xml in
        xml.element("body") { xml in
          if glossary.terms.isEmpty { xml.element("p", text: "The glossary is empty.") }
          var ids: Set<String> = []
          for term in glossary.terms { write(term, to: &xml, &ids, &losses) }
          xml.newlineBeforeClosing()
        }
      }
      xml.newlineBeforeClosing()
    }
    return Exported(bytes: xml.bytes, report: losses.report)
  }

  private static func write(
    _ term: Term, to xml: inout XMLWriter, _ ids: inout Set<String>, _ losses: inout LossCount
  ) {
    losses.note(term, heldFields: heldFields, by: program)
    var id = XMLName.id("t-", term.id ?? "\(madeUpID)\(term.row)")
    while !ids.insert(id).inserted { id += "-" }
    if let own = term.id, id != "t-\(own)" { losses.note(.changedID, own) }
    xml.newline()
    xml.element(
      "entry",
      [
        "xml:id": id, "n": "\(term.row)", "type": term.action == .translate ? nil : term.action.rawValue,
        "ana": "#st-\(term.status.rawValue)",
      ]
    ) { xml in
      form("lemma", term.term, to: &xml)
      for variant in term.variants { form("variant", variant, to: &xml) }
      for wording in term.banned { form("deprecated", wording, to: &xml) }
      if let pos = term.column("pos") {
        xml.newline()
        xml.element("gramGrp") { $0.element("gram", ["type": "pos"], text: pos.withoutForbiddenInXML) }
      }
      xml.newline()
      xml.element("sense") { xml in
        if let definition = term.column("definition") { line("def", [:], definition, to: &xml) }
        for domain in term.domains { line("usg", ["type": "domain"], domain, to: &xml) }
        for word in term.when { line("usg", ["type": "when"], word, to: &xml) }
        if !term.english.isEmpty { equivalent("preferred", nil, term.english, to: &xml) }
        for english in term.admitted { equivalent("admitted", nil, english, to: &xml) }
        if let first = term.first { equivalent("admitted", "firstMention", first, to: &xml) }
        if let short = term.short { equivalent("admitted", "abbreviation", short, to: &xml) }
        for english in term.forbidden { equivalent("deprecated", nil, english, to: &xml) }
        if let context = term.column("context") {
          xml.newline()
          xml.element("cit", ["type": "example", "xml:lang": LanguageTag.chinese]) {
            $0.element("quote", text: context.withoutForbiddenInXML)
          }
        }
        if !term.note.isEmpty { line("note", ["type": "usage"], term.note, to: &xml) }
        if !term.source.isEmpty { line("bibl", [:], term.source, to: &xml) }
        xml.newlineBeforeClosing()
      }
      xml.newlineBeforeClosing()
    }
  }

  private static func form(_ type: String, _ text: String, to xml: inout XMLWriter) {
    xml.newline()
    xml.element("form", ["type": type, "xml:lang": LanguageTag.chinese]) {
      $0.element("orth", text: text.withoutForbiddenInXML)
    }
  }

  private static func equivalent(_ subtype: String, _ form: String?, _ text: String, to xml: inout XMLWriter) {
    xml.newline()
    xml.element("cit", ["type": "translationEquivalent", "subtype": subtype, "xml:lang": LanguageTag.english]) {
      $0.element("form", ["type": form]) { $0.element("orth", text: text.withoutForbiddenInXML) }
    }
  }

  private static func line(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String, to xml: inout XMLWriter
  ) {
    xml.newline()
    xml.element(name, attributes, text: text.withoutForbiddenInXML)
  }

  /// Reads the entries of a dictionary, or of the glossary at the end of a brief.
  static func glossary(in bytes: [UInt8]) throws(InterchangeFailure) -> Imported<Glossary> {
    let root = try ForeignXML.document(bytes, allowsDoctype: false).root
    guard root.name == "TEI" else { throw .wrongKind("TEI", found: "<\(root.name)>", line: root.line) }
    var losses = LossCount()
    var terms: [Term] = []
    var entries: [XMLElement] = []
    collectEntries(in: root, &entries)
    for entry in entries {
      guard var term = term(entry) else {
        losses.note(.noLemma, "line \(entry.line)")
        continue
      }
      term.row = terms.count + 1
      terms.append(term)
    }
    return Imported(Glossary(terms: terms), report: losses.report)
  }

  private static func collectEntries(in element: XMLElement, _ entries: inout [XMLElement]) {
    for child in element.elements {
      if child.name == "entry" { entries.append(child) } else { collectEntries(in: child, &entries) }
    }
  }

  private static func term(_ entry: XMLElement) -> Term? {
    var term = Term(term: "", english: "")
    for form in entry.all("form") {
      guard let orth = form.first("orth")?.text.trimmed, !orth.isEmpty else { continue }
      switch form["type"] {
      case "variant": term.variants.append(orth)
      case "deprecated": term.banned.append(orth)
      default: if term.term.isEmpty { term.term = orth } else { term.variants.append(orth) }
      }
    }
    if term.term.isEmpty { return nil }
    if let pos = entry.first("gramGrp")?.first("gram")?.text.trimmed { term.further["pos"] = pos }
    for part in entry.all("sense").flatMap(\.elements) { read(part, into: &term) }
    term.status = entry["ana"].flatMap { Term.Status(rawValue: String($0.dropFirst("#st-".count))) } ?? .draft
    term.action = entry["type"].flatMap(Term.Action.init) ?? .translate
    if let id = entry["xml:id"], id.hasPrefix("t-"), !id.hasPrefix("t-\(madeUpID)") {
      term.id = String(id.dropFirst("t-".count))
    }
    return term
  }

  private static func read(_ part: XMLElement, into term: inout Term) {
    let text = part.text.trimmed
    switch (part.name, part["subtype"], part.first("form")?["type"]) {
    case ("usg", _, _): if part["type"] == "when" { term.when.append(text) } else { term.domains.append(text) }
    case ("def", _, _): term.further["definition"] = text
    case ("cit", _, _) where part["type"] == "example": term.further["context"] = text
    case ("cit", "preferred", _) where term.english.isEmpty: term.english = text
    case ("cit", "deprecated", _): term.forbidden.append(text)
    case ("cit", _, "firstMention"): term.first = text
    case ("cit", _, "abbreviation"): term.short = text
    case ("cit", _, _): term.admitted.append(text)
    case ("note", _, _): term.note = text
    case ("bibl", _, _): term.source = text
    default: break
    }
  }
}

extension LossCount.Loss {
  fileprivate static let changedID = Self(
    kind: .adapted, severity: .note,
    message: Bilingual("XML does not allow these ids, so they were changed", "XML 不允许这些编号，已作更改"))

  fileprivate static let noLemma = Self(
    kind: .leftOut, severity: .warning,
    message: Bilingual("Entries without a Chinese lemma were left out", "没有中文词目的条目已略去"))
}
