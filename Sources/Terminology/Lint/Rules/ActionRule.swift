import Findings

/// The action is `translate`, `keep`, `drop` or `ask`.
struct ActionRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.compactMap { row in
      let action = row.trimmed(.action)
      if action.isEmpty || Term.Action(rawValue: action) != nil { return nil }
      return row.finding(
        .actionNotInList, .error, .action,
        Bilingual("“\(action)” is not an action.", "“\(action)”不是规定的处理方式。"),
        remedy: Bilingual(
          "Write translate, keep, drop or ask, or leave the cell empty.",
          "请填写 translate（翻译）、keep（保留）、drop（略去）或 ask（询问），也可留空。"),
        fix: Term.Action(rawValue: action.lowercased())?.rawValue)
    }
  }
}
