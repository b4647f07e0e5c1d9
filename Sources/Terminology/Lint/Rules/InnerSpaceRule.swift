import Findings

/// One space between two English words, and none between two Chinese characters.
struct InnerSpaceRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        if column.isEnglish { return doubled(row, column) }
        // Of a phrase of the lexicon another rule says more.
        let isTerm = table.file.table == .glossary && (column == .term || column == .variants)
        return isTerm ? parted(row, column) : nil
      }
    }
  }

  private func doubled(_ row: LintRow, _ column: GlossaryColumn) -> GlossaryFinding? {
    let cell = row.trimmed(column)
    guard cell.contains("  ") else { return nil }
    let mended = cell.split(separator: " ").joined(separator: " ")
    return row.finding(
      .innerSpace, .warning, column,
      Bilingual("There are two spaces in a row in “\(cell)”.", "“\(cell)”中有连续的空格。"),
      remedy: Bilingual("Keep one; “--fix” does so.", "请只保留一个空格；加上“--fix”可自动修改。"), fix: mended)
  }

  private func parted(_ row: LintRow, _ column: GlossaryColumn) -> GlossaryFinding? {
    for value in row.values(column) {
      let scalars = Array(value.unicodeScalars)
      guard scalars.count > 2 else { continue }
      for place in 1..<scalars.count - 1
      where scalars[place].properties.isWhitespace && scalars[place - 1].isHan && scalars[place + 1].isHan {
        return row.finding(
          .innerSpace, .warning, column,
          Bilingual(
            "There is a space between Chinese characters in “\(value)”; pages that write it without are not matched.",
            "“\(value)”的汉字之间有空格，不带空格的文稿匹配不到。"),
          remedy: Bilingual("Delete it, unless pages do write it.", "如文稿并不带空格，请删除。"))
      }
    }
    return nil
  }
}
