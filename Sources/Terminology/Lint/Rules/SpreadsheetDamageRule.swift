import Findings

/// Cells that a spreadsheet has turned into dates, numbers or errors, or saved in an encoding without Chinese.
struct SpreadsheetDamageRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    // Bad bytes are read as U+FFFD too, and reported for themselves.
    let hasBadBytes = table.file.damagedUnits > 0 || !UTF8Damage(table.file.text).ranges.isEmpty
    return table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        let isChosen = [GlossaryColumn.status, .domain, .partOfSpeech].contains(column)
        guard column.isEnglish || column.isChinese || isChosen else { return nil }
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
    // What is looked for below is short and holds a digit; most cells are spared the search.
    guard cell.utf8.count < 24, cell.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let shape = shape(of: cell)
    return Self.dates.contains(shape) || Self.scientific.contains(shape)
  }

  /// The cell with `#` for each number and `M` for the English name of a month: `#-M-#` for `8-Mar-25`.
  ///
  /// A number of more than four digits is `N`: it is in no date.
  private func shape(of cell: String) -> String {
    var shape = ""
    var digits = 0
    func endNumber() {
      if digits > 0 { shape += digits > 4 ? "N" : "#" }
      digits = 0
    }
    for scalar in cell.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits += 1
      } else {
        endNumber()
        shape.unicodeScalars.append(scalar == "/" ? "-" : scalar)
      }
    }
    endNumber()
    for month in Self.months where shape.contains(month) { return shape.replacing(month, with: "M") }
    return shape
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Dates as Excel and WPS make them of `3-8` or `1/2`, with and without a time: `8-Mar`, `2025/3/8 0:00`, `3月8日`.
  private static let dates: Set<String> = {
    let days = ["#-#", "#-#-#"]
    let times = ["", " #:#", " #:#:#"]
    return Set(days.flatMap { day in times.map { day + $0 } } + ["#月#日", "#年#月", "#年#月#日", "#-M", "M-#", "#-M-#"])
  }()

  /// Long numbers as spreadsheets show them: `1.23E+11`.
  private static let scientific: Set<String> = ["#E+#", "#.#E+#", "#.NE+#"]
}
