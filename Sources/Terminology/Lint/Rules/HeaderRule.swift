import Findings

/// The first row names the columns, each once, and those are among them that the table needs.
struct HeaderRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let file = table.file
    let line = file.records.first { $0.kind == .header || $0.kind == .data }?.line ?? 1
    if file.header.isEmpty {
      return [
        finding(
          .missingColumn, file, line, nil,
          Bilingual(
            "The file has no header row; its columns are read in the standard order.",
            "文件没有表头行，各列按标准顺序读取。"),
          Bilingual(
            "Put “\(file.table.standardColumns.map(file.table.name).joined(separator: ","))” in the first row.",
            "请在第一行写入“\(file.table.standardColumns.map(file.table.chineseName).joined(separator: ","))”。"))
      ]
    }
    var found: [GlossaryFinding] = []
    for column in file.table.requiredColumns where !file.columns.contains(column) {
      found.append(
        finding(
          .missingColumn, file, line, column,
          Bilingual(
            "The header has no column “\(file.table.name(of: column))” (\(file.table.chineseName(of: column))).",
            "表头缺少“\(file.table.chineseName(of: column))”（\(file.table.name(of: column))）列。"),
          Bilingual("Add the column, or correct its name.", "请补上该列，或改正列名。")))
    }
    var seen: Set<GlossaryColumn> = []
    for case let column? in file.columns where !seen.insert(column).inserted {
      found.append(
        finding(
          .duplicateColumn, file, line, column,
          Bilingual(
            "The column “\(file.table.name(of: column))” stands twice in the header; the later one may overwrite the earlier.",
            "表头中“\(file.table.name(of: column))”列出现两次，后一列可能覆盖前一列。"),
          Bilingual("Rename or delete one of the two columns.", "请改名或删除其中一列。")))
    }
    return found
  }

  private func finding(
    _ kind: Finding.Kind, _ file: GlossaryFile, _ line: Int, _ column: GlossaryColumn?, _ message: Bilingual,
    _ remedy: Bilingual
  ) -> GlossaryFinding {
    GlossaryFinding(
      Finding(kind, .error, at: .init(line: line), message, remedy: remedy), column: column.map(file.table.name))
  }
}
