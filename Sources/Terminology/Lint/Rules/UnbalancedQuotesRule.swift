import Findings

/// Every quotation mark has its partner: those around a cell, and those in its text.
struct UnbalancedQuotesRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    let unclosed = table.brokenRows.compactMap { row in
      row.unclosedCell.map { cell in
        GlossaryFinding(
          Finding(
            .unbalancedQuotes, .error, at: .init(line: row.line),
            Bilingual(
              "A quotation mark opens this cell, and none closes it; the row is read up to the end of its line.",
              "该单元格开头的双引号没有对应的结束引号，本行只读到行末。"),
            remedy: Bilingual(
              "Close the cell with a quotation mark; write a quotation mark inside a cell twice.",
              "请在单元格末尾补上双引号；单元格内的双引号要写两次。")),
          row: row.row, column: table.columnName(at: cell))
      }
    }
    return unclosed + table.rows.flatMap { row in row.filledColumns.compactMap { inText(row, $0) } }
  }

  private func inText(_ row: LintRow, _ column: GlossaryColumn) -> GlossaryFinding? {
    guard column.isEnglish || column.isChinese, let mark = unpaired(row[column]) else { return nil }
    return row.finding(
      .unbalancedQuotes, .error, column,
      Bilingual("The mark \(mark) in this cell has no partner.", "该单元格中的 \(mark) 没有成对。"),
      remedy: Bilingual("Add the missing mark, or remove this one.", "请补上缺少的符号，或删去这一个。"))
  }

  /// The first quotation mark or bracket without its partner.
  ///
  /// The single mark ’ is left out: it is an apostrophe too.
  private func unpaired(_ text: String) -> Unicode.Scalar? {
    var open: [Unicode.Scalar] = []
    var straight = 0
    for scalar in text.unicodeScalars {
      if scalar == "\"" { straight += 1 }
      if Self.closing[scalar] != nil {
        open.append(scalar)
      } else if Self.closing.values.contains(scalar) {
        guard let last = open.popLast(), Self.closing[last] == scalar else { return scalar }
      }
    }
    return open.last ?? (straight % 2 == 1 ? "\"" : nil)
  }

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉", "(": ")", "（": "）", "[": "]", "【": "】",
  ]
}
