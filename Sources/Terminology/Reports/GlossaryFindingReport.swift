import Findings

/// A finding of `glossary lint` as it stands in JSON; absent values are `null`.
public struct GlossaryFindingReport: Hashable, Encodable, Sendable {
  let row: Int?
  let line: Int?
  let column: String?
  let kind: String
  let severity: String
  let messageEN: String
  let messageZH: String
  let remedyEN: String?
  let remedyZH: String?
  let relatedRows: [Int]

  /// Makes the JSON value of a finding.
  public init(_ finding: GlossaryFinding) {
    row = finding.row
    line = finding.finding.location.line
    column = finding.column
    kind = finding.kind.rawValue
    severity = finding.finding.severity.rawValue
    messageEN = finding.finding.message.english
    messageZH = finding.finding.message.chinese
    remedyEN = finding.finding.remedy?.english
    remedyZH = finding.finding.remedy?.chinese
    relatedRows = finding.relatedRows
  }

  private enum CodingKeys: String, CodingKey {
    case row, line, column, kind, severity
    case messageEN = "message_en"
    case messageZH = "message_zh"
    case remedyEN = "remedy_en"
    case remedyZH = "remedy_zh"
    case relatedRows = "related_rows"
  }

  /// Writes every key, with `null` for what is absent.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(row, forKey: .row)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(kind, forKey: .kind)
    try container.encode(severity, forKey: .severity)
    try container.encode(messageEN, forKey: .messageEN)
    try container.encode(messageZH, forKey: .messageZH)
    try container.encode(remedyEN, forKey: .remedyEN)
    try container.encode(remedyZH, forKey: .remedyZH)
    try container.encode(relatedRows, forKey: .relatedRows)
  }
}
