import Findings

/// A wording that a row bans is no term or variant in use.
struct BannedWordingRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let banning = table.rows.filter { !$0[.banned].isEmpty }
    if banning.isEmpty { return [] }
    var users: [String: LintRow] = [:]
    for row in table.rows where row.status != .retired {
      for form in row.values(.term) + row.values(.variants) { users[table.key(form)] = row }
    }
    return banning.flatMap { row in
      row.values(.banned).compactMap { wording in
        guard let user = users[table.key(wording)] else { return nil }
        return row.finding(
          .bannedEqualsTerm, .error, .banned,
          Bilingual(
            "“\(wording)” is banned here and used in row \(user.row).",
            "“\(wording)”在本行禁用，却在第 \(user.row) 行使用。"),
          remedy: Bilingual("Retire that row, or lift the ban.", "请停用那一行，或取消禁用。"),
          related: user.row == row.row ? [] : [user.row])
      }
    }
  }
}
