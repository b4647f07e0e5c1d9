import Findings

/// Every row has as many cells as the header.
struct ColumnCountRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let wanted = table.file.columns.count
    return table.brokenRows.compactMap { row in
      if row.unclosedCell != nil { return nil }
      let count = row.cells.count
      return row.finding(
        .wrongColumnCount, .error, nil,
        Bilingual(
          "The row has \(count) cells, but the header has \(wanted) columns.",
          "该行有 \(count) 个单元格，而表头有 \(wanted) 列。"),
        remedy: count > wanted
          ? Bilingual(
            "Put a cell that holds a comma in quotation marks, or remove the extra comma.",
            "内容中含有逗号的单元格要加英文双引号；多余的逗号请删除。")
          : Bilingual("Add the missing commas for the empty cells.", "请为空单元格补上缺少的逗号。"))
    }
  }
}
