public import Findings

/// The findings of a run as a SARIF 2.1.0 log, which editors and code hosts read.
public struct SARIF: Hashable, Encodable, Sendable {
  /// The schema of the format.
  public let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  /// The version of the format.
  public let version = "2.1.0"
  private let runs: [Run]

  /// Makes the log of a run.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - toolVersion: The version of the program.
  ///   - language: The language of the messages.
  public init(_ findings: [TEIFinding], toolVersion: String, language: MessageLanguage) {
    let kinds = Set(findings.map(\.kind.rawValue)).sorted()
    runs = [
      Run(
        tool: Tool(driver: Driver(name: "jianbao", version: toolVersion, rules: kinds.map(Rule.init))),
        columnKind: "unicodeCodePoints", results: findings.map { Result($0, language) })
    ]
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private struct Run: Hashable, Encodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }

  private struct Tool: Hashable, Encodable { var driver: Driver }

  private struct Driver: Hashable, Encodable {
    var name: String
    var version: String
    var rules: [Rule]
  }

  private struct Rule: Hashable, Encodable { var id: String }

  private struct Message: Hashable, Encodable { var text: String }

  private struct Result: Hashable, Encodable {
    var ruleId: String
    var level: String
    var message: Message
    var locations: [Location]

    init(_ finding: TEIFinding, _ language: MessageLanguage) {
      ruleId = finding.kind.rawValue
      level = finding.severity.rawValue
      message = Message(text: "\(finding.message[language]) \(finding.remedy[language])")
      locations = [
        Location(
          physicalLocation: PhysicalLocation(
            artifactLocation: Artifact(uri: finding.file ?? "-"),
            region: Region(startLine: finding.line, startColumn: finding.column)),
          logicalLocations: finding.xpath.map { [LogicalLocation(fullyQualifiedName: $0, kind: "element")] } ?? [])
      ]
    }
  }

  private struct Location: Hashable, Encodable {
    var physicalLocation: PhysicalLocation
    var logicalLocations: [LogicalLocation]
  }

  private struct PhysicalLocation: Hashable, Encodable {
    var artifactLocation: Artifact
    var region: Region
  }

  private struct Artifact: Hashable, Encodable { var uri: String }

  private struct Region: Hashable, Encodable {
    var startLine: Int
    var startColumn: Int
  }

  private struct LogicalLocation: Hashable, Encodable {
    var fullyQualifiedName: String
    var kind: String
  }
}
