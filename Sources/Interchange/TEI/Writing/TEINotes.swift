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
        let target = note.sentence?.xmlID ?? finding.location.article.map { "a\($0)" } ?? "src-file"
        writer.inner(
          "annotation",
          [
            "xml:id": "\(prefix)\(index + 1)", "n": finding.location.line.map { "\($0)" }, "motivation": motivation,
            "target": "#\(target)", "ana": "#f-\(finding.kind.rawValue)",
          ]
        ) { writer in
          let severity = finding.severity.rawValue
          writer.line("note", ["type": severity, "xml:lang": "en"], text: finding.message.english)
          writer.line("note", ["type": severity, "xml:lang": "zh-Hans"], text: finding.message.chinese)
          if let remedy = finding.remedy {
            writer.line("note", ["type": "remedy", "xml:lang": "en"], text: remedy.english)
            writer.line("note", ["type": "remedy", "xml:lang": "zh-Hans"], text: remedy.chinese)
          }
        }
      }
    }
  }
}
