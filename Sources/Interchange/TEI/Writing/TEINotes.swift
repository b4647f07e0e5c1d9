import Briefing
import Findings

extension TEIWriter {
  /// Writes what is about the text and not of it: open questions first, then findings, each in both languages.
  mutating func writeStandOff() {
    if brief.notes.isEmpty { return }
    inner("standOff") { writer in
      writer.writeNotes("open-questions", "q", "questioning", writer.brief.notes.filter(\.isQuestion))
      writer.writeNotes("findings", "f", "assessing", writer.brief.notes.filter { !$0.isQuestion })
    }
  }

  private mutating func writeNotes(_ type: String, _ prefix: String, _ motivation: String, _ notes: [Brief.Note]) {
    if notes.isEmpty { return }
    inner("listAnnotation", ["type": type]) { writer in
      for (index, note) in notes.enumerated() {
        let finding = note.finding
        writer.inner(
          "annotation",
          [
            "xml:id": "\(prefix)\(index + 1)", "n": writer.place(of: finding.location), "motivation": motivation,
            "target": writer.target(of: note), "ana": "#\(XMLName.id("f-", finding.kind.rawValue))",
          ]
        ) { writer in
          let severity = finding.severity.rawValue
          writer.line("note", ["type": severity, "xml:lang": "en"], text: finding.message.english)
          writer.line("note", ["type": severity, "xml:lang": "zh-Hans"], text: finding.message.chinese)
          if let remedy = finding.remedy {
            writer.line("note", ["type": "remedy", "xml:lang": "en"], text: remedy.english)
            writer.line("note", ["type": "remedy", "xml:lang": "zh-Hans"], text: remedy.chinese)
          }
          if let file = finding.location.file { writer.line("note", ["type": "file"], text: file) }
        }
      }
    }
  }

  /// The line of the page, and the column after a colon where it is known.
  private func place(of location: Finding.Location) -> String? {
    guard let line = location.line else { return nil }
    return location.column.map { "\(line):\($0)" } ?? "\(line)"
  }

  /// The sentence, the article, or else the file.
  private func target(of note: Brief.Note) -> String {
    let places = [note.sentence?.xmlID, note.finding.location.article.map { "a\($0)" }].compactMap(\.self)
    return places.isEmpty ? "#src-file" : places.map { "#\($0)" }.joined(separator: " ")
  }
}
