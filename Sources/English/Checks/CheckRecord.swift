import Findings

/// A finding of the check as `jianbao check` prints it.
public struct CheckRecord: Encodable, Sendable {
  private let finding: CheckFinding

  /// Makes the record of a finding.
  public init(_ finding: CheckFinding) { self.finding = finding }

  private enum CodingKeys: String, CodingKey {
    case kind, severity, zh, en
    case messageEnglish = "message_en"
    case messageChinese = "message_zh"
  }

  /// Writes the record with the keys of the contract.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.kind, forKey: .kind)
    try container.encode(finding.severity, forKey: .severity)
    try container.encode(finding.zh, forKey: .zh)
    try container.encode(finding.en, forKey: .en)
    try container.encode(finding.message.english, forKey: .messageEnglish)
    try container.encode(finding.message.chinese, forKey: .messageChinese)
  }
}
