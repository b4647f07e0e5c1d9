import Findings

/// The first row names the columns, each once, and `term` and `english` are among them.
struct HeaderRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let file = table.file
    let line = file.records.first { $0.kind == .header || $0.kind == .data }?.line ?? 1
    if file.header.isEmpty {
      return [
        finding(
          .missingColumn, line, nil,
          Bilingual(
            "The file has no header row; its columns are read in the standard order.",
            "文件没有表头行，各列按标准顺序读取。"),
          Bilingual(
            "Put “term,english,admitted,forbidden,variants,domain,status,note,source” in the first row.",
            "请在第一行写入“术语,英文,可用译法,禁用译法,异称,类别,状态,说明,出处”。"))
      ]
    }
    var found: [GlossaryFinding] = []
    for column in [GlossaryColumn.term, .english, .status] where !file.columns.contains(column) {
      found.append(
        finding(
          .missingColumn, line, column,
          Bilingual(
            "The header has no column “\(column.rawValue)” (\(column.chineseName)).",
            "表头缺少“\(column.chineseName)”（\(column.rawValue)）列。"),
          Bilingual("Add the column, or correct its name.", "请补上该列，或改正列名。")))
    }
    var seen: Set<GlossaryColumn> = []
    for case let column? in file.columns where !seen.insert(column).inserted {
      found.append(
        finding(
          .duplicateColumn, line, column,
          Bilingual(
            "The column “\(column.rawValue)” stands twice in the header; the later one may overwrite the earlier.",
            "表头中“\(column.rawValue)”列出现两次，后一列可能覆盖前一列。"),
          Bilingual("Rename or delete one of the two columns.", "请改名或删除其中一列。")))
    }
    return found
  }

  private func finding(
    _ kind: Finding.Kind, _ line: Int, _ column: GlossaryColumn?, _ message: Bilingual, _ remedy: Bilingual
  ) -> GlossaryFinding {
    GlossaryFinding(Finding(kind, .error, at: .init(line: line), message, remedy: remedy), column: column?.rawValue)
  }
}
