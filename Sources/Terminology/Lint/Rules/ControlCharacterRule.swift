import Findings

/// No control characters, line breaks or invisible characters in the cells.
struct ControlCharacterRule: GlossaryRule {
  func findings(in table: LintTable) -> [GlossaryFinding] {
    table.rows.flatMap { row in
      row.filledColumns.compactMap { column in
        let mayBreakLines = column == .note || column == .definition || column == .source
        guard let bad = row[column].unicodeScalars.first(where: { isBad($0, mayBreakLines) }) else { return nil }
        let number = String(bad.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
        return row.finding(
          .controlCharacter, .error, column,
          Bilingual(
            "The cell holds the invisible character U+\(code); searching and matching will miss the text.",
            "该单元格含有看不见的字符 U+\(code)，查找和匹配时会找不到这段文字。"),
          remedy: Bilingual("Delete it; “--fix” does so.", "请删除该字符；加上“--fix”可自动删除。"),
          fix: cleaned(row[column], mayBreakLines))
      }
    }
  }

  private func isBad(_ scalar: Unicode.Scalar, _ mayBreakLines: Bool) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D: !mayBreakLines
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
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
