import Briefing
import XML

extension TEIWriter {
  /// Writes something found in the Chinese.
  mutating func writeMark(_ mark: SourceBlock.Mark, id: String?, content: (inout TEIWriter) -> Void) {
    switch mark.content {
    case .term(let entry):
      xml.open("term")
      if let id { xml.attribute("xml:id", id) }
      xml.attribute("ref", "#\(brief.entries[entry].id)")
      content(&self)
      xml.close("term")
    case .measure(let measure) where measure.date != nil:
      xml.open("date")
      if let id { xml.attribute("xml:id", id) }
      writeDateValue(measure)
      writeBound(measure)
      content(&self)
      xml.close("date")
    case .measure(let measure):
      xml.open("measure")
      if let id { xml.attribute("xml:id", id) }
      writeQuantityValue(measure)
      writeBound(measure)
      content(&self)
      xml.close("measure")
    case .name:
      xml.open("name")
      if let id { xml.attribute("xml:id", id) }
      content(&self)
      xml.close("name")
    case .words:
      xml.open("seg")
      if let id { xml.attribute("xml:id", id) }
      content(&self)
      xml.close("seg")
    }
  }

  /// Writes the attributes of a `date`: its class, and its value in the form that fits it.
  mutating func writeDateValue(_ measure: Measure) {
    guard let date = measure.date else { return }
    xml.attribute("type", measure.kind)
    xml.attribute(ISODate.isXMLSchemaDate(date) ? "when" : "when-iso", date)
  }

  private mutating func writeBound(_ measure: Measure) {
    if let bound = MeasureBound(measure).category { xml.attribute("ana", "#\(bound)") }
  }

  /// Writes the attributes of a `measure`: its class and unit, and its value within the bounds that the text sets.
  mutating func writeQuantityValue(_ measure: Measure) {
    xml.attribute("type", measure.kind)
    if let unit = measure.unit { xml.attribute("unit", unit) }
    switch MeasureBound(measure) {
    case .quantity: xml.attribute("quantity", measure.values.first ?? "")
    case .atLeast: xml.attribute("atLeast", measure.values.first ?? "")
    case .atMost: xml.attribute("atMost", measure.values.first ?? "")
    case .range:
      xml.attribute("atLeast", measure.values.first ?? "")
      xml.attribute("atMost", measure.values.last ?? "")
    case .list: xml.attribute("n", measure.values.joined(separator: " "))
    }
  }
}

/// Which attributes of `measure` carry a value, and the class in `@ana` that sharpens the bound.
enum MeasureBound: Hashable {
  case quantity(about: Bool)
  case atLeast(strictly: Bool)
  case atMost(strictly: Bool)
  case range
  case list

  init(_ measure: Measure) {
    if measure.values.count == 2 && measure.kind == "range" {
      self = .range
    } else if measure.values.count != 1 {
      self = measure.date == nil ? .list : .quantity(about: measure.bound == "about")
    } else {
      switch measure.bound {
      case "more-than": self = .atLeast(strictly: true)
      case "at-least": self = .atLeast(strictly: false)
      case "nearly": self = .atMost(strictly: true)
      case "up-to": self = .atMost(strictly: false)
      case "about": self = .quantity(about: true)
      default: self = .quantity(about: false)
      }
    }
  }

  /// The member of the taxonomy of bounds, or `nil` where the attributes say all.
  var category: String? {
    switch self {
    case .quantity(about: true): "b-about"
    case .atLeast(strictly: true): "b-gt"
    case .atMost(strictly: true): "b-lt"
    default: nil
    }
  }
}

/// The forms of dates in TEI.
enum ISODate {
  /// Whether a value is a date, month, year or day of a month as XML Schema has them, so that `@when` may hold it.
  ///
  /// `2025-04`, `--04-28` and `2026-11-20` are; `1990/1999` and `2025-H1` are not.
  static func isXMLSchemaDate(_ value: String) -> Bool {
    let forms = ["9999", "9999-99", "9999-99-99", "--99", "--99-99", "---99"]
    let shape = String(value.utf8.map { (0x30...0x39).contains($0) ? "9" : Character(Unicode.Scalar($0)) })
    return forms.contains(shape)
  }
}
