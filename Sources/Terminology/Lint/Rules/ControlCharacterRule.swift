import Findings

/// No control characters, line breaks or invisible characters in the cells.
struct ControlCharacterRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        let mayBreakLines = column == .note || column == .definition || column == .source
        guard let bad = row[column].unicodeScalars.first(where: { isBad($0, mayBreakLines) }) else { return nil }
        return row.finding(
          .controlCharacter, .error, column,
          Bilingual(
            "The cell holds the invisible character U+\(bad.hexadecimal); searching and matching will miss the text.",
            "该单元格含有看不见的字符 U+\(bad.hexadecimal)，查找和匹配时会找不到这段文字。"),
          remedy: Bilingual("Delete it; “--fix” does so.", "请删除该字符；加上“--fix”可自动删除。"),
          fix: cleaned(row[column], mayBreakLines))
      }
    }
  }

  private func isBad(_ scalar: Unicode.Scalar, _ mayBreakLines: Bool) -> Bool {
    scalar.isInvisible && !(mayBreakLines && (scalar == "\n" || scalar == "\r"))
  }

  private func cleaned(_ text: String, _ mayBreakLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isBad(scalar, mayBreakLines) {
        result.append(scalar)
      } else if scalar.properties.isWhitespace, result.last.map({ !$0.properties.isWhitespace }) ?? false {
        result.append(" ")
      }
    }
    return String(result).trimmingWhiteSpace()
  }
}
