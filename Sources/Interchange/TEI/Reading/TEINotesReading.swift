import Briefing
import Findings
import XML

extension TEIReader {
  /// Reads the open questions and the findings.
  func readNotes() -> [Brief.Note] {
    (root.first("standOff")?.all("listAnnotation") ?? []).flatMap { list in
      list.all("annotation").map(readNote)
    }
  }

  private func readNote(_ element: XMLElement) -> Brief.Note {
    let notes = element.all("note")
    func message(_ notes: [XMLElement]) -> Bilingual {
      Bilingual(
        notes.first { $0["xml:lang"] == "en" }?.text ?? "", notes.first { $0["xml:lang"] == "zh-Hans" }?.text ?? "")
    }
    let remedies = notes.filter { $0["type"] == "remedy" }
    let messages = notes.filter { Finding.Severity(rawValue: $0["type"] ?? "") != nil }
    let targets = element.words("target")
    let place = (element["n"] ?? "").split(separator: ":").map { Int($0) }
    let finding = Finding(
      Finding.Kind(rawValue: element["ana"].map(kind(at:)) ?? ""),
      messages.first?["type"].flatMap(Finding.Severity.init) ?? .note,
      at: Finding.Location(
        file: notes.first { $0["type"] == "file" }?.text, line: place.first ?? nil,
        column: place.count > 1 ? place[1] : nil,
        article: targets.lazy.compactMap { $0.hasPrefix("#a") ? Int($0.dropFirst(2)) : nil }.first),
      message(messages), remedy: remedies.isEmpty ? nil : message(remedies))
    return Brief.Note(
      isQuestion: element["motivation"] == "questioning", finding: finding,
      sentence: targets.lazy.compactMap(TEIPointer.sentence).first)
  }

  /// The kind that a pointer to its category names: a kind with a name of its own stands in the id alone.
  private func kind(at pointer: String) -> String {
    let id = String(pointer.dropFirst(3))
    return TEIVocabulary.isNamed(kind: id) ? id : words[pointer] ?? id
  }
}
