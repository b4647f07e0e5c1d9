import Findings

/// Cells that a spreadsheet has turned into dates, numbers or errors, or saved in an encoding without Chinese.
struct SpreadsheetDamageRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    // Bad bytes are read as U+FFFD too, and reported for themselves.
    let hasBadBytes = table.file.damagedUnits > 0 || !UTF8Damage(table.file.text).ranges.isEmpty
    return table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        guard column.isEnglish || column.isChinese || column == .status || column == .domain else { return nil }
        let cell = row.trimmed(column)
        guard isDamaged(cell) || (!hasBadBytes && cell.unicodeScalars.contains("\u{FFFD}")) else { return nil }
        return row.finding(
          .spreadsheetDamage, .error, column,
          Bilingual(
            "“\(cell)” looks like something a spreadsheet made of the real value.",
            "“\(cell)”像是表格软件自动转换的结果，并非原来的内容。"),
          remedy: Bilingual(
            "Type the value again in a cell formatted as text.", "请把单元格格式设为“文本”后重新输入。"))
      }
    }
  }

  private func isDamaged(_ cell: String) -> Bool {
    if cell.contains("锟斤拷") || cell.contains("ï»¿") { return true }
    if cell.count > 1, cell.allSatisfy({ $0 == "?" }) || cell.allSatisfy({ $0 == "#" }) { return true }
    let errors = ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#N/A", "#SPILL!", "#名称?"]
    if errors.contains(cell.uppercased()) { return true }
    // The patterns below are short and hold a digit; most cells are spared the search.
    guard cell.utf8.count < 24, cell.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    return isDate(cell) || isScientific(cell)
  }

  /// Dates in the forms that Excel and WPS make of `3-8` or `1/2`: `8-Mar`, `Mar-08`, `2025/3/8`, `3月8日`.
  private func isDate(_ cell: String) -> Bool {
    if cell.wholeMatch(of: /\d{1,4}[\/-]\d{1,2}([\/-]\d{1,4})?( \d{1,2}:\d{2}(:\d{2})?)?/) != nil { return true }
    if cell.wholeMatch(of: /\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月(\d{1,2}日)?/) != nil { return true }
    let months = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
    return cell.wholeMatch(of: /(\d{1,2}-)?[A-Z][a-z]{2}(-\d{2,4})?/) != nil && cell.contains("-")
      && cell.contains(months)
  }

  private func isScientific(_ cell: String) -> Bool { cell.wholeMatch(of: /\d(\.\d+)?E\+\d+/) != nil }
}
