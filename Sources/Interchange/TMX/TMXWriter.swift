import Findings
import XML

/// Writes and reads a translation memory as TMX 1.4b (LISA OSCAR, 2005), which every CAT tool opens.
public enum TMX {
  /// The TMX file of a memory, in UTF-8, its units in their order.
  ///
  /// - Parameters:
  ///   - units: The memory.
  ///   - version: The version of the program, which the header names.
  public static func export(_ units: [TranslationUnit], version: String) -> Exported {
    var losses = LossCount()
    var xml = XMLWriter(capacity: units.count * 400 + 500)
    xml.newline()
    xml.element("tmx", ["version": "1.4"]) { xml in
      xml.newline()
      xml.element(
        "header",
        [
          "creationtool": "Jianbao", "creationtoolversion": version, "segtype": "sentence", "o-tmf": "Jianbao",
          "adminlang": LanguageTag.english, "srclang": LanguageTag.chinese, "datatype": "plaintext",
        ])
      xml.newline()
      xml.element("body") { xml in
        for unit in units { write(unit, to: &xml, &losses) }
        xml.newlineBeforeClosing()
      }
      xml.newlineBeforeClosing()
    }
    return Exported(bytes: xml.bytes, report: losses.report)
  }

  private static func write(_ unit: TranslationUnit, to xml: inout XMLWriter, _ losses: inout LossCount) {
    let date = unit.date.flatMap(TMXDate.written)
    if unit.date != nil, date == nil { losses.note(.dateNotHeld, unit.source) }
    let segments = [unit.source, unit.target].map(\.withoutForbiddenInXML)
    if segments != [unit.source, unit.target] { losses.note(.controlCharacters, segments[0]) }
    xml.newline()
    xml.element("tu", ["creationdate": date, "creationid": unit.creator?.withoutForbiddenInXML]) { xml in
      if let note = unit.note {
        xml.newline()
        xml.element("note", text: note.withoutForbiddenInXML)
      }
      for (language, segment) in zip([LanguageTag.chinese, LanguageTag.english], segments) {
        xml.newline()
        xml.element("tuv", ["xml:lang": language]) { $0.element("seg", text: segment) }
      }
      xml.newlineBeforeClosing()
    }
  }
}

extension LossCount.Loss {
  fileprivate static let dateNotHeld = Self(
    kind: .notHeld, severity: .warning,
    message: Bilingual("TMX knows no such date, so it was left out", "TMX 无法表示该日期，已略去"),
    remedy: Bilingual("Write dates as 2025-04-28 or 2025-04-28T09:30:00Z.", "日期请写作 2025-04-28 或 2025-04-28T09:30:00Z。"))

  /// Control characters, which no XML file can hold.
  static let controlCharacters = Self(
    kind: .adapted, severity: .warning,
    message: Bilingual("Control characters that XML cannot hold were left out", "XML 无法保存的控制字符已略去"),
    remedy: Bilingual("Remove them from the text; they are usually left over from a copy.", "请从文本中删除，它们通常是复制时带入的。"))
}
