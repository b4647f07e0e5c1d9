public import ArgumentParser
import Briefing
public import English
import Interchange
public import Jianbao

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2025-04-29`.
  public init?(argument: String) { self.init(argument) }
}

/// A list of numbers such as `2,5`.
struct NumberList: ExpressibleByArgument {
  var numbers: Set<Int>

  init?(argument: String) {
    var numbers: Set<Int> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(part.drop { $0 == " " }), number > 0 else { return nil }
      numbers.insert(number)
    }
    self.numbers = numbers
  }
}

/// The forms in which a brief is written.
enum BriefFormat: String, CaseIterable {
  case tei, html
  case markdown = "md"
  case docx

  /// The ending of the file name.
  var ending: String { self == .tei ? "xml" : rawValue }

  /// A brief in this form.
  func document(for brief: Brief) -> [UInt8] {
    switch self {
    case .tei: TEIWriter.document(for: brief, version: version)
    case .html: HTMLBrief.document(for: brief)
    case .markdown: MarkdownBrief.document(for: brief)
    case .docx: DOCX.document(for: brief)
    }
  }
}

/// A list of forms such as `tei,html`.
struct FormatList: ExpressibleByArgument {
  var formats: [BriefFormat]

  init(formats: [BriefFormat]) { self.formats = formats }

  init?(argument: String) {
    let formats = argument.split(separator: ",").map { BriefFormat(rawValue: String($0)) }
    if formats.isEmpty || formats.contains(nil) { return nil }
    self.formats = BriefFormat.allCases.filter { formats.contains($0) }
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}

extension GlossScope: ExpressibleByArgument {}
