import Findings

/// Domains come from the list of the project, so that filters find them.
struct DomainRule: GlossaryRule {
  static let domains: [String] = [
    "party-state", "politics", "labor", "ip", "economy", "industry", "technology", "environment", "law", "society",
    "culture", "media", "agriculture", "transport", "international", "place", "organization", "person", "product",
  ]

  func findings(in table: LintTable) -> [GlossaryFinding] {
    let domains = table.file.table.domains
    return table.rows.flatMap { row in
      row.values(.domain).filter { !domains.contains($0) }.map { domain in
        row.finding(
          .domainNotInList, .warning, .domain,
          Bilingual("“\(domain)” is not one of the domains.", "“\(domain)”不在类别表中。"),
          remedy: Bilingual(
            "Use one of: \(domains.joined(separator: ", ")).",
            "请从下列类别中选用：\(domains.joined(separator: "、"))。"))
      }
    }
  }
}
