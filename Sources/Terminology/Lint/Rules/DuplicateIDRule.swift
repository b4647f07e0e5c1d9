import Findings

/// An identifier belongs to one row.
struct DuplicateIDRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    var rowOf: [String: Int] = [:]
    var found: [GlossaryFinding] = []
    for row in table.rows where !row.trimmed(.id).isEmpty {
      let id = row.trimmed(.id)
      if let earlier = rowOf[id] {
        found.append(
          row.finding(
            .duplicateID, .error, .id,
            Bilingual("The identifier “\(id)” already stands in row \(earlier).", "编号“\(id)”在第 \(earlier) 行已有。"),
            remedy: Bilingual("Give the later row another identifier.", "请给后一行换一个编号。"), related: [earlier]))
      } else {
        rowOf[id] = row.row
      }
    }
    return found
  }
}
