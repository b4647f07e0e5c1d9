import Findings

/// The status is `approved`, `draft`, `todo` or `retired`.
struct StatusRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    guard table.file.columns.contains(.status) else { return [] }
    return table.rows.compactMap { row in
      let status = row.trimmed(.status)
      if row.status != nil { return nil }
      let known = Term.Status(cell: status.lowercased())
      let fallback: Term.Status = row.trimmed(.english).isEmpty ? .todo : .draft
      return row.finding(
        .statusNotInList, .error, .status,
        status.isEmpty
          ? Bilingual("The row has no status.", "该行没有填写状态。")
          : Bilingual("“\(status)” is not a status.", "“\(status)”不是规定的状态。"),
        remedy: Bilingual(
          "Write approved, draft, todo or retired.", "请填写 approved（已定）、draft（草稿）、todo（待译）或 retired（停用）。"),
        fix: known?.rawValue ?? (status.isEmpty ? fallback.rawValue : nil))
    }
  }
}
