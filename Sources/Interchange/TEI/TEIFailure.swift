public import Findings
public import XML

/// Why a TEI document could not be read as a brief, with the place.
public enum TEIFailure: Error, Hashable, Sendable {
  /// The bytes are not an XML document that we read.
  case xml(XMLFailure)
  /// It is XML, but not a brief that Jianbao wrote: the line, and what is missing there.
  case notABrief(line: Int, missing: String)
  /// Something that a brief has no place for: reading the document and writing it again would lose it.
  case foreign(line: Int, column: Int, what: String)

  /// What a person is told.
  public var finding: Finding {
    switch self {
    case .xml(let failure): failure.finding
    case .notABrief(let line, let missing):
      Finding(
        .schema, .error, at: .init(line: line),
        Bilingual(
          "This is not a brief written by Jianbao: \(missing) is missing.", "这不是简报程序生成的文件：缺少\(missing)。"),
        remedy: Bilingual(
          "Check that this is the right file, or make the brief again from the page.", "请确认文件是否正确，或从版面重新生成简报。"))
    case .foreign(let line, let column, let what):
      Finding(
        .schema, .error, at: .init(line: line, column: column),
        Bilingual(
          "A person has added \(what) here. A brief has no place for it and would lose it, so the file was left as it is.",
          "此处有人员添加的\(what)，简报无处存放，会丢失，因此未改动文件。"),
        remedy: Bilingual(
          "Copy what it says to a file of your own, take it out here, and run the command again.",
          "请将其内容另存他处，从此处删去，然后重新运行。"))
    }
  }
}

extension Finding.Kind {
  /// Not well-formed XML.
  public static let malformed = Self(rawValue: "malformed")
  /// A DOCTYPE.
  public static let doctype = Self(rawValue: "doctype")
  /// Something that the schema does not allow.
  public static let schema = Self(rawValue: "schema")
}
