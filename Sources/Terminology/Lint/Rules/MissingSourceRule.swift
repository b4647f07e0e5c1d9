import Findings

/// An approved person, party or organization names its source: a wrong one is an incident.
struct MissingSourceRule: GlossaryRule {
  private static let domains: Set<String> = ["person", "organization", "party-state"]

  func findings(in table: LintTable) -> [GlossaryFinding] {
    guard table.file.columns.contains(.source) else { return [] }
    return table.rows.compactMap { row in
      guard row.status == .approved, row.trimmed(.source).isEmpty, !row.trimmed(.english).isEmpty,
        row.values(.domain).contains(where: Self.domains.contains)
      else { return nil }
      return row.finding(
        .missingSource, .warning, .source,
        Bilingual(
          "“\(row.trimmed(.term))” is approved, but no source vouches for its English.",
          "“\(row.trimmed(.term))”的状态是“已定”，但没有注明英文的出处。"),
        remedy: Bilingual(
          "Name the document or body that uses this English, or set the status to “draft”.",
          "请注明使用该英文的文件或机构，或把状态改为“draft”。"))
    }
  }
}
