import Briefing
import XML

extension TEIWriter {
  /// Writes something found in the Chinese.
  mutating func writeMark(_ mark: SourceBlock.Mark, id: String?, content: (inout TEIWriter) -> Void) {
    let name: StaticString =
      switch mark.content {
      case .term: "term"
      case .measure(let measure): measure.date == nil ? "measure" : "date"
      case .name: "name"
      case .words: "seg"
      }
    xml.open(name)
    if let id { xml.attribute("xml:id", id) }
    switch mark.content {
    case .term(let entry): xml.attribute("ref", "#\(brief.entries[entry].id)")
    case .measure(let measure):
      writeValue(measure)
      if let bound = TEIMeasure.category(of: measure) { xml.attribute("ana", "#\(bound)") }
    case .name, .words: break
    }
    content(&self)
    xml.close(name)
  }

  /// Writes the attributes of a `measure` or `date` that say its class and its value.
  mutating func writeValue(_ measure: Measure) {
    xml.attribute("type", measure.kind)
    if let date = measure.date {
      writeDate(date)
    } else {
      if let unit = measure.unit { xml.attribute("unit", unit) }
      switch TEIMeasure.form(of: measure) {
      case .quantity(let value): xml.attribute("quantity", value)
      case .atLeast(let value): xml.attribute("atLeast", value)
      case .atMost(let value): xml.attribute("atMost", value)
      case .range(let low, let high):
        xml.attribute("atLeast", low)
        xml.attribute("atMost", high)
      case .list(let values): xml.attribute("n", values.joined(separator: " "))
      }
    }
  }

  /// Writes a date in the attribute whose data type it has.
  mutating func writeDate(_ date: String) {
    if TEIDate.isXMLSchemaDate(date) {
      xml.attribute("when", date)
    } else if TEIDate.isISODate(date) {
      xml.attribute("when-iso", date)
    } else {
      xml.attribute("n", date)
    }
  }
}
