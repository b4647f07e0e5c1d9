import Briefing
import XML

extension TEIWriter {
  /// Writes the life of the document, newest first.
  mutating func writeRevisions() {
    guard let newest = brief.changes.first else { return }
    inner("revisionDesc", ["status": newest.status.rawValue]) { writer in
      for change in writer.brief.changes { writer.writeChange(change) }
    }
  }

  private mutating func writeChange(_ change: Brief.Change) {
    let who = people.firstIndex(of: change.who).map { "#ag-p\($0 + 1)" } ?? "#ag-jianbao"
    let targets = change.signOff?.articles.map { "#a\($0)" }.joined(separator: " ")
    begin("change", ["type": change.signOff == nil ? nil : "sign-off", "status": change.status.rawValue])
    if let when = change.when { writeDate(when) }
    xml.attribute("who", who)
    if let targets, !targets.isEmpty { xml.attribute("target", targets) }
    xml.text(change.text)
    if let signOff = change.signOff {
      writeHash("source", signOff.source)
      writeHash("english", signOff.english)
      if let glossary = signOff.glossary { writeHash("glossary", glossary) }
    }
    xml.close("change")
  }

  private mutating func writeHash(_ subtype: String, _ hash: String) {
    xml.element("idno", ["type": "sha256", "subtype": subtype], text: hash)
  }
}
