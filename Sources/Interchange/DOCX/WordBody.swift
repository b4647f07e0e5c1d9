import Briefing
import English
import Findings
import Newspaper
import Terminology
import XML

/// Writes the body of the Word document of a brief.
struct WordBody {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  let brief: Brief
  var xml: XMLWriter
  /// The number of the next bookmark and content control.
  private var nextID = 1

  /// The part `word/document.xml`.
  static func document(for brief: Brief) -> [UInt8] {
    var body = WordBody(brief: brief, xml: XMLWriter(capacity: brief.source.characters * 40 + 20_000))
    body.writeDocument()
    return body.xml.bytes
  }

  private init(brief: Brief, xml: XMLWriter) {
    self.brief = brief
    self.xml = xml
  }

  private mutating func writeDocument() {
    inside("w:document", ["xmlns:w": Self.namespace]) { body in
      body.inside("w:body") { body in
        body.writeTop()
        for index in body.brief.articles.indices { body.writeArticle(index) }
        body.writeTerms()
        body.writeFindings()
        body.writePageLayout()
      }
    }
  }

  private mutating func writeTop() {
    let state = brief.changes.first?.status ?? .draft
    let coverage = brief.coverage
    paragraph("Title", [.plain(brief.paper ?? brief.id)])
    let issue = brief.issueDate.map { " · \($0)" } ?? ""
    paragraph(
      "Facts",
      [.plain("Page \(brief.id)\(issue) · \(brief.source.name) · \(state.rawValue) · \(percent(coverage)) % English")])
    paragraph(
      "Facts",
      [
        .plain("Type into the right-hand column. 请在右栏填写英文。 "), .styled("⟦…⟧ still Chinese 仍为中文", "Untranslated"),
        .plain(" · "), .styled("term 术语", "OriginTerm"), .plain(" · "), .styled("figure, date 数字、日期", "OriginFigure"),
        .plain(" · "), .styled("name 专名", "OriginName"), .plain(" · "),
        .styled("memory, pattern, service 记忆、句式、机译", "OriginMachine"), .plain(" · person 人工"),
      ])
    let questions = brief.notes.filter(\.isQuestion)
    if questions.isEmpty { return }
    paragraph("Heading1", [.plain("Ask first 请先确认 (\(questions.count))")])
    for (number, note) in questions.enumerated() { write(note, number + 1, style: "Question") }
  }

  private mutating func writeFindings() {
    let findings = brief.notes.filter { !$0.isQuestion }
    if findings.isEmpty { return }
    paragraph("Heading1", [.plain("Findings 提示 (\(findings.count))")])
    for (number, note) in findings.enumerated() { write(note, number + 1, style: "Facts") }
  }

  private mutating func write(_ note: Brief.Note, _ number: Int, style: String) {
    let place = [
      note.finding.location.article.map { "article \($0)" }, note.finding.location.line.map { "line \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    let remedy = note.finding.remedy
    let english = note.finding.message.english + (remedy.map { " \($0.english)" } ?? "")
    let chinese = note.finding.message.chinese + (remedy?.chinese ?? "")
    paragraph(style, [.plain("\(number). \(place.isEmpty ? "" : "[\(place)] ")\(english) \(chinese)")])
  }

  private mutating func writeTerms() {
    let terms = brief.entries.map(\.term)
    if terms.isEmpty { return }
    paragraph("Heading1", [.plain("Terms on this page 本版术语")])
    table(
      widths: [1800, 2938, 1800, 1200, 1900], head: ["Term 术语", "English 英文", "Not 禁用", "Status", "Source 出处"],
      rows: terms.map { term in
        [
          term.term, ([term.english] + term.admitted).filter { !$0.isEmpty }.joined(separator: "; "),
          term.forbidden.joined(separator: "; "), term.status.rawValue, term.source,
        ]
      })
  }

  /// Closes the body: A4 upright with margins of 2 cm, and the footer.
  private mutating func writePageLayout() {
    inside("w:sectPr") { body in
      body.xml.element(
        "w:footerReference",
        [
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "w:type": "default",
          "r:id": "rId2",
        ])
      body.xml.element("w:pgSz", ["w:w": "11906", "w:h": "16838"])
      body.xml.element(
        "w:pgMar",
        [
          "w:top": "1134", "w:right": "1134", "w:bottom": "1134", "w:left": "1134", "w:header": "567",
          "w:footer": "567", "w:gutter": "0",
        ])
    }
  }

  /// The next number for a bookmark or content control.
  mutating func takeID() -> Int {
    defer { nextID += 1 }
    return nextID
  }
}

extension WordBody {
  /// A stretch of a paragraph.
  enum Run {
    case plain(String)
    case styled(String, String)
  }

  /// Writes an element and whatever the closure writes inside it.
  mutating func inside(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    content: (inout WordBody) -> Void
  ) {
    xml.open(name)
    for (key, value) in attributes {
      if let value { xml.attribute(key, value) }
    }
    content(&self)
    xml.close(name)
  }

  /// Writes a paragraph of a style.
  mutating func paragraph(_ style: String, _ runs: [Run]) {
    inside("w:p") { body in
      body.xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style]) }
      for run in runs { body.write(run) }
    }
  }

  /// Writes a run; East Asian fonts are asked for, so that quotation marks in Chinese are as wide as its characters.
  mutating func write(_ run: Run) {
    let text: String
    let style: String?
    switch run {
    case .plain(let words): (text, style) = (words, nil)
    case .styled(let words, let name): (text, style) = (words, name)
    }
    let isChinese = text.unicodeScalars.contains { $0.properties.isIdeographic }
    inside("w:r") { body in
      if style != nil || isChinese {
        body.xml.element("w:rPr") { xml in
          if let style { xml.element("w:rStyle", ["w:val": style]) }
          if isChinese { xml.element("w:rFonts", ["w:hint": "eastAsia"]) }
        }
      }
      body.xml.element("w:t", ["xml:space": "preserve"], text: text.withoutForbiddenInXML)
    }
  }

  /// Opens a table of the given column widths in twentieths of a point, and its head row, which repeats on every page.
  mutating func beginTable(widths: [Int], head: [String]) {
    xml.open("w:tbl")
    xml.element("w:tblPr") { xml in
      xml.element("w:tblStyle", ["w:val": "BriefTable"])
      xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
      xml.element("w:tblLayout", ["w:type": "fixed"])
    }
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
    row(isHead: true) { body in
      for (width, text) in zip(widths, head) {
        body.cell(width, fill: "E8EDF4") { $0.paragraph("HeadCell", [.plain(text)]) }
      }
    }
  }

  /// Closes a table; Word wants a paragraph between two of them.
  mutating func endTable() {
    xml.close("w:tbl")
    paragraph("Label", [])
  }

  /// Writes a row, which does not break over pages.
  mutating func row(isHead: Bool = false, content: (inout WordBody) -> Void) {
    inside("w:tr") { body in
      body.xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHead { xml.element("w:tblHeader") }
      }
      content(&body)
    }
  }

  /// Writes a cell, which must hold at least one paragraph.
  mutating func cell(_ width: Int, fill: String? = nil, content: (inout WordBody) -> Void) {
    inside("w:tc") { body in
      body.xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if let fill { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
      }
      content(&body)
    }
  }

  /// Writes a whole table of plain cells.
  mutating func table(widths: [Int], head: [String], rows: [[String]]) {
    beginTable(widths: widths, head: head)
    for cells in rows {
      row { body in
        for (width, text) in zip(widths, cells) {
          body.cell(width) { $0.paragraph("SmallCell", [.plain(text)]) }
        }
      }
    }
    endTable()
  }
}
